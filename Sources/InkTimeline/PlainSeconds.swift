import InkTime

extension Ticks {
  /// Seconds to the millisecond without zeros that say nothing: `12.5`.
  var plainSeconds: String {
    var digits = Substring(text(.exactSeconds).dropLast(" s".count))
    while digits.hasSuffix("0") { digits.removeLast() }
    return String(digits.hasSuffix(".") ? digits.dropLast() : digits)
  }
}
