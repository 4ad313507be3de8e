import InkLanguage
import InkText

/// What may be written as a value, in words.
extension ValueType {
  /// A few words, for lists.
  var shortText: String {
    switch self {
    case .string: "text"
    case .boolean: "true or false"
    case .number(let bounds): ValueType.span(bounds)
    case .integer(let bounds): "\(bounds.lowerBound) to \(bounds.upperBound)"
    case .volume(let bounds):
      "\(ValueType.span(bounds)), or %"
    case .time: "time"
    case .start: "time or edge"
    case .duck: "true, false or %"
    case .keyword(let words): words.joined(separator: "|")
    case .color: "colour"
    case .file(let kind): "\(kind.rawValue) file"
    case .identifier: "name"
    }
  }

  /// A sentence, in Markdown.
  var sentence: String {
    switch self {
    case .string: "Any text."
    case .boolean: "`true` or `false`."
    case .number(let bounds):
      "A number from \(ValueType.span(bounds))."
    case .integer(let bounds): "A whole number from \(bounds.lowerBound) to \(bounds.upperBound)."
    case .volume(let bounds):
      "A number from \(ValueType.span(bounds)), "
        + "or a percentage such as `30%`."
    case .time(let minimum):
      "A time\(minimum > 0 ? "" : ", zero or more,") such as `2s`, `500ms` or `1.5`."
    case .start: "A time such as `2s`, or an element's edge such as `intro.end` or `intro.end+500ms`."
    case .duck: "`true`, `false`, or how far it goes down, such as `70%`."
    case .keyword(let words): "One of \(words.map { "`\($0)`" }.joined(separator: ", "))."
    case .color: "A colour's name, `#rgb`, `#rrggbb` or `#rrggbbaa`."
    case .file(let kind):
      "A \(kind.rawValue) file (\(kind.extensions.joined(separator: ", "))), or the name of a library entry."
    case .identifier: "A letter, then letters, digits, `-` and `_`."
    }
  }

  private static func span(_ bounds: ClosedRange<Double>) -> String {
    "\(NumberText.plain(bounds.lowerBound)) to \(NumberText.plain(bounds.upperBound))"
  }
}
