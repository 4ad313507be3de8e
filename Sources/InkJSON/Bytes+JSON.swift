import InkText

extension [UInt8] {
  /// Appends a text in quotes, with what JSON does not allow in a string escaped, and what would be hidden.
  mutating func appendJSON(_ text: String) {
    append(UInt8(ascii: "\""))
    if [UInt8].isPlain(text) {
      append(contentsOf: text.utf8)
    } else {
      for scalar in text.unicodeScalars { append(scalar) }
    }
    append(UInt8(ascii: "\""))
  }

  mutating func appendDigits(of number: UInt64) {
    var rest = number
    var left = count
    repeat {
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    var right = count - 1
    while left < right {
      swapAt(left, right)
      (left, right) = (left + 1, right - 1)
    }
  }

  private static func isPlain(_ text: String) -> Bool {
    // By the buffer, which is several times as fast as by the view's indices.
    unsafe text.utf8.withContiguousStorageIfAvailable { unsafe $0.allSatisfy(isPlain) }
      ?? text.utf8.allSatisfy(isPlain)
  }

  /// False too for the first byte of any character that would be hidden, and of those that share it.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case ..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F, 0xC2, 0xD8, 0xE2: false
    default: true
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.isASCII, scalar.value != 0x7F {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      if [UInt8].isPlain(byte) { append(byte) } else { appendEscaped(byte) }
    } else if scalar.value <= 0xFFFF, VisibleText.escape(scalar) != nil {
      append(contentsOf: "\\u\(HexText.digits(scalar.value, count: 4))".utf8)
    } else {
      append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
    }
  }

  private mutating func appendEscaped(_ byte: UInt8) {
    append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: append(UInt8(ascii: "b"))
    case 0x09: append(UInt8(ascii: "t"))
    case 0x0A: append(UInt8(ascii: "n"))
    case 0x0C: append(UInt8(ascii: "f"))
    case 0x0D: append(UInt8(ascii: "r"))
    case ..<0x20:
      append(contentsOf: (byte < 0x10 ? "u000" : "u00").utf8)
      append(contentsOf: String(byte, radix: 16).utf8)
    default: append(byte)
    }
  }
}
