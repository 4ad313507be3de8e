enum DigitValue {
  /// - Parameter value: The scalar of a decimal digit, or of one above or below the line.
  static func of(_ value: UInt32) -> UInt8 {
    if value < 0x80 { return UInt8(truncatingIfNeeded: value &- 0x30) }
    let number = Unicode.Scalar(value)?.properties.numericValue ?? 0
    return UInt8(clamping: Int(number))
  }

  /// The whole number that a character is by itself, as `③`; `nil` for any other, fractions among them.
  static func whole(_ value: UInt32) -> UInt64? {
    guard let number = Unicode.Scalar(value)?.properties.numericValue, number >= 0, number < 100_000,
      number == number.rounded()
    else { return nil }
    return UInt64(number)
  }
}
