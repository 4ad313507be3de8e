import InkText

/// Decimal numbers as scripts write them.
enum DecimalText {
  /// Digits with at most one point among them, and nothing else: no sign, exponent, infinity or NaN.
  static func number(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Double? {
    guard range.count <= 40 else { return nil }
    var digits: UInt64 = 0
    var count = 0
    var decimals = 0
    var hasPoint = false
    for offset in range {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
      } else if byte.isASCIIDigit {
        digits = digits &* 10 &+ UInt64(byte &- 0x30)
        count += 1
        if hasPoint { decimals += 1 }
      } else {
        return nil
      }
    }
    guard count > 0 else { return nil }
    // Up to 15 digits and their power of ten are exact, so that the quotient is rounded once.
    if count <= 15 { return decimals == 0 ? Double(digits) : Double(digits) / powersOfTen[decimals] }
    let text = String(decoding: range.map { bytes[$0] }, as: UTF8.self)
    return Double(text.hasPrefix(".") ? "0" + text : text.hasSuffix(".") ? text + "0" : text)
  }

  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]

  /// `between 0 and 4`
  static func between(_ bounds: ClosedRange<Double>) -> String {
    "between \(NumberText.plain(bounds.lowerBound)) and \(NumberText.plain(bounds.upperBound))"
  }

  /// `between 0% and 400%`
  static func betweenPercentages(_ bounds: ClosedRange<Double>) -> String {
    "between \(NumberText.plain(bounds.lowerBound * 100))% and \(NumberText.plain(bounds.upperBound * 100))%"
  }

  /// `0 to 4`
  static func span(_ bounds: ClosedRange<Double>) -> String {
    "\(NumberText.plain(bounds.lowerBound)) to \(NumberText.plain(bounds.upperBound))"
  }
}
