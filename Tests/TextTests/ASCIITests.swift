import InkText
import Testing

@Suite struct ASCIITests {
  /// Every byte against what Unicode says of the character that it is in ASCII.
  @Test(arguments: UInt8.min...UInt8.max)
  func kindsOfBytesAreThoseOfTheirCharacters(byte: UInt8) {
    let character = byte < 0x80 ? Character(Unicode.Scalar(byte)) : "\u{FFFD}"
    let isLetter = character.isLetter
    #expect(byte.isASCIILetter == isLetter)
    #expect(byte.isASCIIUppercase == character.isUppercase)
    #expect(byte.isASCIILowercase == character.isLowercase)
    #expect(byte.isASCIIDigit == character.isNumber)
    #expect(byte.isASCIIAlphanumeric == (isLetter || character.isNumber))
    #expect(byte.isNameByte == (isLetter || character.isNumber || "-_".contains(character)))
    #expect(byte.isASCIIWhiteSpace == character.isWhitespace)
    #expect(byte.isNewline == (character == "\n" || character == "\r"))
    #expect(byte.isBlank == (character == " " || character == "\t"))
    #expect(byte.hexDigitValue.map(Int.init) == character.hexDigitValue)
    let lower = isLetter ? Array(character.lowercased().utf8)[0] : byte
    #expect(byte.asciiLowercased == lower)
  }

  @Test(arguments: 0..<0x3000 as Range<UInt32>)
  func kindsOfScalarsAreThoseOfTheirBytes(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    let byte = value < 0x80 ? UInt8(value) : 0x80
    #expect(scalar.isASCIILetter == byte.isASCIILetter)
    #expect(scalar.isASCIIUppercase == byte.isASCIIUppercase)
    #expect(scalar.isASCIIDigit == byte.isASCIIDigit)
    #expect(scalar.isASCIIAlphanumeric == byte.isASCIIAlphanumeric)
  }
}

@Suite struct WhiteSpaceTests {
  @Test func whiteSpaceIsWhatUnicodeCallsSo() {
    for scalar in (0..<0x11_0000 as Range<UInt32>).lazy.compactMap(Unicode.Scalar.init) {
      let bytes = Array(String(scalar).utf8)
      let expected = scalar.properties.isWhitespace ? bytes.count : 0
      guard bytes.span.whiteSpaceLength(at: 0) != expected else { continue }
      Issue.record("U+\(String(scalar.value, radix: 16)) is white space of \(expected) bytes")
    }
  }

  @Test(arguments: [[0xE2], [0xE2, 0x80], [0xC2], [0xE3, 0x80], [0xFF], [0x80]] as [[UInt8]])
  func partsOfCharactersAreNone(bytes: [UInt8]) {
    #expect(bytes.span.whiteSpaceLength(at: 0) == 0)
  }
}
