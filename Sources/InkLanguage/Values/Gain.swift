package import InkText

/// A factor within bounds, both included: a number, or a percentage of 1.
package struct GainType: ValueType {
  private let bounds: ClosedRange<Double>

  init(_ bounds: ClosedRange<Double>) {
    self.bounds = bounds
  }

  package func read(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) throws(ValueError) -> StoredValue {
    let isPercentage = range.last.map { bytes[$0] == UInt8(ascii: "%") } ?? false
    guard let number = DecimalText.number(bytes, isPercentage ? range.dropLast() : range) else {
      throw .form(
        "a number \(DecimalText.between(bounds)), or a percentage \(DecimalText.betweenPercentages(bounds))"
      )
    }
    let factor = isPercentage ? number / 100 : number
    guard bounds.contains(factor) else {
      throw .range(isPercentage ? DecimalText.betweenPercentages(bounds) : DecimalText.between(bounds))
    }
    return .number(factor)
  }

  package func value(_ stored: StoredValue, _ text: @autoclosure () -> String) -> Double? {
    if case .number(let factor) = stored { factor } else { nil }
  }

  package func written(_ value: Double) -> String { NumberText.plain(value) }

  /// `0.32` for `-10dB`.
  package func readings(_ mistaken: MistakenValue) -> [ValueSuggestion] {
    let text = mistaken.number
    guard text.hasSuffix("db"), let level = Double(text.dropLast("db".count)), abs(level) <= 120 else {
      return [ValueSuggestion(text)]
    }
    return [ValueSuggestion(NumberText.plain(GainType.factor(ofLevel: level)), isSafe: false)]
  }

  /// In hundredths, by tenths of a decibel.
  private static func factor(ofLevel level: Double) -> Double {
    let tenth = 1.011_579_454_259_899
    let steps = Int((level * 10).rounded().magnitude)
    let factor = (0..<steps).reduce(1.0) { factor, _ in level < 0 ? factor / tenth : factor * tenth }
    return (factor * 100).rounded() / 100
  }

  package var configured: ConfiguredForm { .number(bounds) }

  package var wording: ValueWording {
    let span = DecimalText.span(bounds)
    return ValueWording(
      "\(span), or %",
      sentence: "A number from \(span), or a percentage such as `30%`.",
      cell: "number, \(span), or percentage",
      production: "Volume"
    )
  }

  package func shown(_ stored: StoredValue, _ text: String) -> String {
    value(stored, text).map { "\($0)" } ?? text
  }

  private static let common = [
    "0", "0.1", "0.2", "0.3", "0.5", "0.8", "1", "1.5", "2", "10%", "20%", "30%", "50%",
  ]

  package func choices(_ typed: String) -> [ValueChoice] {
    let percentage = ValueChoice.number(typed).flatMap { $0.utf8.count <= 2 ? "\($0)%" : nil }
    let texts = GainType.common + [percentage].compactMap { $0 }
    return ValueChoice.unique(texts.filter(isValue), .number)
  }

  package func parts(_ range: ByteRange, of source: SourceText) -> [ValuePart] {
    [.quantity(range, of: source)]
  }
}
