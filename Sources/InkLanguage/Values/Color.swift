package import InkText

/// A colour by its name or its digits. As a value it is `0xrrggbbaa`.
package struct ColorType: ValueType {
  init() {}

  /// `0xrrggbbaa` of a name, `#rgb`, `#rrggbb` or `#rrggbbaa`; `nil` for anything else.
  package static func rgba(_ text: String) -> UInt32? {
    if let rgba = NamedColor.rgba(text) { return rgba }
    return text.hasPrefix("#") ? hexadecimal(text.dropFirst()) : nil
  }

  /// From three, six or eight digits.
  private static func hexadecimal(_ digits: Substring) -> UInt32? {
    switch digits.utf8.count {
    case 3: HexText.number(digits.map { "\($0)\($0)" }.joined() + "ff")
    case 6: HexText.number(digits + "ff")
    case 8: HexText.number(digits)
    default: nil
    }
  }

  package func read(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) throws(ValueError) -> StoredValue {
    guard let rgba = ColorType.rgba(String(decoding: range.map { bytes[$0] }, as: UTF8.self)) else {
      throw .form("a colour name, `#rgb`, `#rrggbb` or `#rrggbbaa`")
    }
    return .color(rgba)
  }

  /// A colour's digits are ours.
  package func origin(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Origin {
    range.first.map { bytes[$0] == UInt8(ascii: "#") } ?? false ? .own : .known
  }

  package func value(_ stored: StoredValue, _ text: @autoclosure () -> String) -> UInt32? {
    if case .color(let rgba) = stored { rgba } else { nil }
  }

  package func written(_ value: UInt32) -> String { HexText.shortColor(value) }

  package var words: [String] { NamedColor.all.map(\.name) }

  /// `#ff8800` for `ff8800`, `0xff8800` and `rgb(255, 136, 0)`.
  package func readings(_ mistaken: MistakenValue) -> [ValueSuggestion] {
    let word = mistaken.plain.lowercased()
    if word.hasPrefix("rgb("), word.hasSuffix(")") {
      let parts = word.dropFirst(4).dropLast().split(separator: ",").compactMap { UInt8($0) }
      return parts.count == 3 ? [ValueSuggestion("#" + HexText.digits(parts))] : []
    }
    let digits = word.hasPrefix("0x") ? word.dropFirst(2) : word[...]
    return [ValueSuggestion(digits.hasPrefix("#") ? String(digits) : "#" + digits)]
  }

  package var wording: ValueWording {
    ValueWording(
      "colour",
      sentence: "A colour name, `#rgb`, `#rrggbb` or `#rrggbbaa`.",
      cell: "colour",
      production: "Color"
    )
  }

  package func shown(_ stored: StoredValue, _ text: String) -> String {
    value(stored, text).map(HexText.color) ?? text
  }

  package var subject: ValueSubject? { .color }

  package func choices(_ typed: String) -> [ValueChoice] {
    NamedColor.all.map { ValueChoice($0.name, .color, detail: HexText.shortColor($0.rgba)) }
  }

  package func parts(_ range: ByteRange, of source: SourceText) -> [ValuePart] {
    [ValuePart(range, isValue(range, of: source) ? .constant : .text)]
  }
}
