package import InkText

/// A number within bounds, both included.
package struct NumberType: ValueType {
  private let bounds: ClosedRange<Double>
  private let common: [String]

  /// - Parameter common: What editors offer, as far as it is within the bounds.
  init(_ bounds: ClosedRange<Double>, common: [String] = ["1", "2", "5", "10", "24", "48", "72"]) {
    self.bounds = bounds
    self.common = common
  }

  package func read(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) throws(ValueError) -> StoredValue {
    guard let number = DecimalText.number(bytes, range) else {
      throw .form("a number \(DecimalText.between(bounds))")
    }
    guard bounds.contains(number) else { throw .range(DecimalText.between(bounds)) }
    return .number(number)
  }

  package func value(_ stored: StoredValue, _ text: @autoclosure () -> String) -> Double? {
    if case .number(let number) = stored { number } else { nil }
  }

  package func written(_ value: Double) -> String { NumberText.plain(value) }

  /// `1.2` for `120%`, and `1.5` for `1.5x`.
  package func readings(_ mistaken: MistakenValue) -> [ValueSuggestion] {
    let text = mistaken.number
    if text.hasSuffix("%"), let number = Double(text.dropLast()) {
      return [ValueSuggestion(text), ValueSuggestion(NumberText.plain(number / 100))]
    }
    return [ValueSuggestion(text)] + (text.hasSuffix("x") ? [ValueSuggestion(String(text.dropLast()))] : [])
  }

  package var configured: ConfiguredForm { .number(bounds) }

  package var wording: ValueWording {
    let span = DecimalText.span(bounds)
    return ValueWording(
      span,
      sentence: "A number from \(span).",
      cell: "number, \(span)",
      production: "Number"
    )
  }

  package func shown(_ stored: StoredValue, _ text: String) -> String {
    value(stored, text).map { "\($0)" } ?? text
  }

  package func choices(_ typed: String) -> [ValueChoice] {
    common.filter(isValue).map { ValueChoice($0, .number) }
  }

  package func parts(_ range: ByteRange, of source: SourceText) -> [ValuePart] {
    [.quantity(range, of: source)]
  }
}
