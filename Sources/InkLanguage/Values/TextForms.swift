import InkTime

extension UInt8 {
  @inline(__always) var isASCIIDigit: Bool { self &- 0x30 < 10 }

  @inline(__always) var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
}

extension Ticks {
  /// `0.250 s`
  var exactSeconds: String {
    let milliseconds = (self + Ticks(Ticks.perSecond / 2000)).count / (Ticks.perSecond / 1000)
    let fraction = String(milliseconds % 1000)
    return "\(milliseconds / 1000)." + String(repeating: "0", count: 3 - fraction.count) + fraction + " s"
  }
}

/// Lists in sentences.
enum ListText {
  /// `a`, `a or b`, `a, b or c`, each in backticks.
  static func quoted(_ items: [String], by conjunction: String) -> String {
    let quoted = items.map { "`\($0)`" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.joined() }
    return "\(quoted.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
  }
}

/// Hexadecimal digits.
enum HexText {
  /// `0b` for 11 in two digits.
  static func digits(_ number: some BinaryInteger, count: Int) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: max(0, count - digits.count)) + digits
  }

  /// `#rrggbbaa`, of a colour as `0xrrggbbaa`.
  static func color(_ rgba: UInt32) -> String { "#" + digits(rgba, count: 8) }

  /// `#rrggbb`, or `#rrggbbaa` where the colour lets something through.
  static func shortColor(_ rgba: UInt32) -> String {
    rgba & 0xFF == 0xFF ? "#" + digits(rgba >> 8, count: 6) : color(rgba)
  }
}
