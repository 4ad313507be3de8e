/// What a character is to the tables of letter times: one of 128 symbols.
///
/// The first are common to all tables. Among them Latin letters count without their accents, except that an accented
/// e, which is never mute, is a symbol of its own; the letters of other alphabets are vowels or consonants; and
/// there are the ten digits. The others are the characters of a table's own `LetterAlphabet`.
enum LetterSymbol {
  static let count = 128
  /// Of a symbol.
  static let bits = 7
  static let commonCount = 42
  static let boundary: UInt8 = 0
  /// `a` is 1, `z` 26.
  static let accentedE: UInt8 = 27
  static let otherVowel: UInt8 = 28
  static let otherConsonant: UInt8 = 29
  static let ideograph: UInt8 = 30
  /// A kana or a Hangul block.
  static let syllable: UInt8 = 31
  /// The digit zero; the others follow.
  static let zero: UInt8 = 32

  /// The symbols as the files of coefficients write them.
  static let names: [UInt8] = Array("_abcdefghijklmnopqrstuvwxyzEVCIS0123456789".utf8)

  static let isVowel: [Bool] = names.map { "aeiouyEVIS".utf8.contains($0) }

  /// Of U+00C0 to U+017F, in order; `?` is no letter.
  static let latin: [UInt8] = Array(
    ("aaaaaaecEEEEiiiidnooooo?ouuuuytsaaaaaaecEEEEiiiidnooooo?ouuuuyty"
      + "aaaaaaccccccccddddEEeeEEEEEEgggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooo"
      + "eerrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8
  ).map { names.firstIndex(of: $0).map(UInt8.init) ?? boundary }

  private static let vowels = Set(
    "аеёиоуыэюяієїАЕЁИОУЫЭЮЯІЄЇαεηιουωάέήίόύώΑΕΗΙΟΥΩΆΈΉΊΌΎΏϊϋΐΰاويאוי".unicodeScalars
  )

  /// - Returns: `boundary` for what is not heard by itself: accents, joiners, marks.
  static func of(_ scalar: Unicode.Scalar) -> UInt8 {
    let value = scalar.value
    if value < 0x80 {
      let lower = value | 0x20
      return (0x61...0x7a).contains(lower) ? UInt8(truncatingIfNeeded: lower - 0x60) : boundary
    }
    if (0xc0..<0x180).contains(value) { return latin[Int(value) - 0xc0] }
    return ofOther(scalar)
  }

  private static func ofOther(_ scalar: Unicode.Scalar) -> UInt8 {
    if scalar.isIdeograph { return ideograph }
    if scalar.isSyllable { return syllable }
    if vowels.contains(scalar) { return otherVowel }
    switch scalar.properties.generalCategory {
    // The vowels of Indian scripts and of Thai surround their consonants.
    case .spacingMark: return otherVowel
    case .nonspacingMark: return (0x900..<0xf00).contains(scalar.value) ? otherVowel : boundary
    default: return scalar.properties.isAlphabetic ? otherConsonant : boundary
    }
  }

  /// Whether espeak-ng takes a mark for no letter, and so starts a word after it: Thai's marks of tones, Burmese's
  /// asat and dot below. Those of India's scripts are letters to it.
  static func endsWord(_ scalar: Unicode.Scalar) -> Bool {
    (0xe00..<0x1800).contains(scalar.value) && !scalar.properties.isAlphabetic
      && scalar.properties.generalCategory == .nonspacingMark
  }

  /// The letter in lower case, where that is one letter too.
  static func small(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xc0...0xde, 0x391...0x3a9, 0x410...0x42f: return Unicode.Scalar(scalar.value + 0x20) ?? scalar
    case 0x3041...: return scalar
    default:
      guard scalar.properties.isUppercase else { return scalar }
      let small = scalar.properties.lowercaseMapping.unicodeScalars
      return small.count == 1 ? small.first ?? scalar : scalar
    }
  }
}

extension Unicode.Scalar {
  /// Of valid UTF-8 with this character alone.
  init?(utf8 bytes: ArraySlice<UInt8>) {
    guard let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first else { return nil }
    self = scalar
  }

  /// Han: one character, one or two syllables.
  fileprivate var isIdeograph: Bool { properties.isIdeographic }
  /// Hiragana, katakana, Hangul.
  fileprivate var isSyllable: Bool {
    (0x3041...0x30ff).contains(value) || (0xac00...0xd7a3).contains(value)
  }
}
