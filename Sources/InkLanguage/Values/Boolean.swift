package import InkText

/// `true` or `false`.
package struct BooleanType: ValueType {
  init() {}

  package func read(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) throws(ValueError) -> StoredValue {
    guard let truth = BooleanType.truth(bytes, range) else { throw .form("`true` or `false`") }
    return .boolean(truth)
  }

  private static let yes = ShortName("true")
  private static let no = ShortName("false")

  /// `nil` for neither.
  static func truth(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool? {
    let word = ShortName(bytes, range.lowerBound, range.upperBound)
    return word == nil ? nil : word == yes ? true : word == no ? false : nil
  }

  package func value(_ stored: StoredValue, _ text: @autoclosure () -> String) -> Bool? {
    if case .boolean(let value) = stored { value } else { nil }
  }

  package func written(_ value: Bool) -> String { value ? "true" : "false" }

  package var words: [String] { ["true", "false"] }

  package func readings(_ mistaken: MistakenValue) -> [ValueSuggestion] { BooleanType.truth(mistaken) }

  /// `true` for `yes`.
  static func truth(_ mistaken: MistakenValue) -> [ValueSuggestion] {
    switch mistaken.number {
    case "yes", "on", "1": [ValueSuggestion("true")]
    case "no", "off", "0": [ValueSuggestion("false")]
    default: []
    }
  }

  package var configured: ConfiguredForm { .boolean }

  package var wording: ValueWording {
    ValueWording(
      "true or false",
      sentence: "`true` or `false`.",
      cell: "`true` or `false`",
      production: "Boolean"
    )
  }

  package func choices(_ typed: String) -> [ValueChoice] { words.map { ValueChoice($0, .word) } }

  package func parts(_ range: ByteRange, of source: SourceText) -> [ValuePart] {
    [ValuePart(range, isValue(range, of: source) ? .constant : .text)]
  }
}
