/// Numbers as people and other programs read them.
///
/// What is generic is inlinable, so that each kind of number is written by its own code.
package enum NumberText {
  /// `2` rather than `2.0`.
  package static func plain(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e9 ? String(Int(number)) : String(number)
  }

  /// `007`: with zeros in front where there are fewer digits, and as it is where there are more. The number is
  /// not negative.
  @inlinable
  package static func padded(_ number: some BinaryInteger, digits: Int) -> String {
    // Not `String(number)`: of a number of any kind, that is the slow way through every radix.
    padded(number.description, digits: digits)
  }

  @usableFromInline
  package static func padded(_ text: String, digits: Int) -> String {
    let missing = digits - text.utf8.count
    return missing > 0 ? String(repeating: "0", count: missing) + text : text
  }

  /// `12.35` for 1235 with two decimals.
  @inlinable
  package static func fixed(_ scaled: some BinaryInteger, decimals: Int) -> String {
    let digits = padded(scaled.magnitude, digits: decimals + 1)
    let sign = scaled < 0 ? "-" : ""
    return sign + (decimals > 0 ? "\(digits.dropLast(decimals)).\(digits.suffix(decimals))" : digits)
  }

  /// `20,000`: with a comma between thousands.
  @inlinable
  package static func grouped(_ number: some BinaryInteger) -> String {
    let digits = number.magnitude.description
    let grouped = digits.enumerated().map { index, digit in
      index > 0 && (digits.utf8.count - index) % 3 == 0 ? ",\(digit)" : "\(digit)"
    }
    return (number < 0 ? "-" : "") + grouped.joined()
  }
}
