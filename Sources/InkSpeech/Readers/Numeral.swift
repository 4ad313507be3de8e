/// A number in digits, as it is written.
struct Numeral {
  /// Values of the digits before the decimal sign, without signs between groups; empty in `.5`.
  var digits: [UInt8]
  var fraction: [UInt8]?
  /// Whether signs or spaces part its thousands.
  var isGrouped: Bool
  /// The token after it.
  var end: Int

  /// The whole part; `nil` where it has too many digits to be read as a number.
  var value: UInt64? {
    guard digits.count <= Spellout.maxDigits else { return nil }
    return digits.reduce(0) { $0 * 10 + UInt64($1) }
  }

  /// Whether it starts with a zero that no number has.
  var hasLeadingZero: Bool { digits.count > 1 && digits[0] == 0 }

  /// A number without signs in it, which may be a year.
  var isPlain: Bool { !isGrouped && fraction == nil }

  /// Whether a singular follows it.
  func isOne(belowTwo: Bool) -> Bool {
    guard let value else { return false }
    if belowTwo { return value < 2 }
    return value == 1 && (fraction?.allSatisfy { $0 == 0 } ?? true)
  }
}
