package import InkText

/// How far a sound goes down under speech: `true`, `false` or a percentage. 0 means not at all, 1 to silence.
package struct DuckType: ValueType {
  init() {}

  /// What `true` means.
  private static let usual = 0.6

  package func read(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) throws(ValueError) -> StoredValue {
    if let truth = BooleanType.truth(bytes, range) { return .number(truth ? DuckType.usual : 0) }
    guard let last = range.last, bytes[last] == UInt8(ascii: "%"),
      let number = DecimalText.number(bytes, range.dropLast())
    else { throw .form("`true`, `false` or a percentage between 0% and 100%") }
    guard (0...100).contains(number) else { throw .range("between 0% and 100%") }
    return .number(number / 100)
  }

  package func value(_ stored: StoredValue, _ text: @autoclosure () -> String) -> Double? {
    if case .number(let depth) = stored { depth } else { nil }
  }

  package func written(_ value: Double) -> String {
    switch value {
    case 0: "false"
    case DuckType.usual: "true"
    default: NumberText.plain(value * 100) + "%"
    }
  }

  package var words: [String] { BooleanType().words }

  package func readings(_ mistaken: MistakenValue) -> [ValueSuggestion] {
    BooleanType.truth(mistaken) + [ValueSuggestion(mistaken.number)] + DuckType.percentage(mistaken.number)
  }

  /// `60%` for `60` and for `0.6`.
  private static func percentage(_ text: String) -> [ValueSuggestion] {
    guard let number = Double(text), (0...100).contains(number) else { return [] }
    let percent = number <= 1 ? (number * 10_000).rounded() / 100 : number
    return [ValueSuggestion(NumberText.plain(percent) + "%", isSafe: false)]
  }

  package var wording: ValueWording {
    ValueWording(
      "true, false or %",
      sentence: "`true`, `false`, or how much the sound is lowered, such as `70%`.",
      cell: "`true`, `false` or percentage",
      production: "Duck"
    )
  }

  package func shown(_ stored: StoredValue, _ text: String) -> String {
    value(stored, text).map { "by \(Int(($0 * 100).rounded())) %" } ?? text
  }

  package func choices(_ typed: String) -> [ValueChoice] {
    (words + ["30%", "50%", "70%", "90%"]).map { ValueChoice($0, .word) }
  }

  package func parts(_ range: ByteRange, of source: SourceText) -> [ValuePart] {
    let isWord = words.contains(source.string(range))
    return [isWord ? ValuePart(range, .constant) : .quantity(range, of: source)]
  }
}
