/// Hexadecimal digits.
package enum HexText {
  /// `0b` for 11 in two digits. The number is not negative.
  @inlinable
  package static func digits(_ number: some BinaryInteger, count: Int, uppercase: Bool = false) -> String {
    NumberText.padded(String(number, radix: 16, uppercase: uppercase), digits: count)
  }

  /// Two digits for each byte, in lower case.
  package static func digits(_ bytes: [UInt8]) -> String {
    bytes.map { digits($0, count: 2) }.joined()
  }

  /// The number that digits in either case stand for; `nil` for anything else, as a sign, and for none or more
  /// than eight.
  package static func number(_ digits: some StringProtocol) -> UInt32? {
    guard (1...8).contains(digits.utf8.count) else { return nil }
    var number: UInt32 = 0
    for byte in digits.utf8 {
      guard let digit = byte.hexDigitValue else { return nil }
      number = number << 4 | UInt32(digit)
    }
    return number
  }

  /// `#rrggbbaa`, of a colour as `0xrrggbbaa`.
  package static func color(_ rgba: UInt32) -> String { "#" + digits(rgba, count: 8) }

  /// `#rrggbb`, or `#rrggbbaa` where the colour lets something through.
  package static func shortColor(_ rgba: UInt32) -> String {
    rgba & 0xFF == 0xFF ? "#" + digits(rgba >> 8, count: 6) : color(rgba)
  }

  /// Whether a text is a SHA-256 as it is written everywhere here: 64 digits in lower case.
  package static func isSHA256(_ text: String) -> Bool {
    text.utf8.count == 64 && text.utf8.allSatisfy { $0.hexDigitValue != nil && !$0.isASCIIUppercase }
  }
}
