package import InkText
package import InkTime

/// `2s`, `500ms`, or a bare number of seconds.
package struct TimeType: ValueType {
  private let minimum: Ticks

  /// - Parameter minimum: What it must last at least.
  init(atLeast minimum: Ticks = .zero) {
    self.minimum = minimum
  }

  package func read(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) throws(ValueError) -> StoredValue {
    guard let ticks = TimeType.ticks(bytes, range) else {
      throw .form("a time of zero or more, such as `2s`, `500ms` or `1.5`")
    }
    if ticks > Ticks.limit { throw .range("at most a million hours") }
    if ticks < minimum { throw .range("more than zero") }
    return .time(ticks)
  }

  /// Without a sign; `nil` for what is not a time. Beyond the limit of times it is beyond it by a tick.
  static func ticks(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Ticks? {
    var digits = range
    var scale = 1.0
    if let last = digits.last, bytes[last] == UInt8(ascii: "s") {
      digits = digits.dropLast()
      if let last = digits.last, bytes[last] == UInt8(ascii: "m") {
        digits = digits.dropLast()
        scale = 0.001
      }
    }
    guard let number = DecimalText.number(bytes, digits) else { return nil }
    let seconds = number * scale
    return seconds > Ticks.limit.seconds ? Ticks.limit + Ticks(1) : Ticks(seconds: seconds)
  }

  /// A time without a unit is known of nought alone.
  package func origin(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Origin {
    guard let last = range.last, bytes[last] != UInt8(ascii: "s") else { return .known }
    return TimeType.ticks(bytes, range) == .zero ? .known : .own
  }

  package func value(_ stored: StoredValue, _ text: @autoclosure () -> String) -> Ticks? {
    if case .time(let time) = stored { time } else { nil }
  }

  package func written(_ value: Ticks) -> String { NumberText.plain(value.seconds) + "s" }

  package func readings(_ mistaken: MistakenValue) -> [ValueSuggestion] {
    WrittenTime(mistaken.number).map { [ValueSuggestion($0.text, isSafe: $0.isPlain)] } ?? []
  }

  package var wording: ValueWording {
    let isAboveZero = minimum > .zero
    return ValueWording(
      "time",
      sentence: "A time\(isAboveZero ? "" : ", zero or more,") such as `2s`, `500ms` or `1.5`.",
      cell: isAboveZero ? "time above zero" : "time",
      production: "Time"
    )
  }

  package func shown(_ stored: StoredValue, _ text: String) -> String {
    value(stored, text)?.text(.exactSeconds) ?? text
  }

  private static let common = ["0s", "200ms", "500ms", "1s", "1.5s", "2s", "3s", "5s", "10s"]

  package func choices(_ typed: String) -> [ValueChoice] {
    let number = ValueChoice.number(typed).map { ["\($0)s", "\($0)ms"] } ?? []
    return ValueChoice.unique((number + TimeType.common).filter(isValue), .time)
  }

  package var placeholder: String { "1s" }

  package func parts(_ range: ByteRange, of source: SourceText) -> [ValuePart] {
    [.quantity(range, of: source)]
  }
}
