import InkJSON
import InkLSP
import InkText

/// Looks for places in an answer that are none: outside of their document, within a character, or, of edits that
/// are made together, within each other.
struct AnswerPlaces {
  /// By URI.
  let texts: [String: ClientText]
  private(set) var faults: [String] = []

  init(_ texts: [String: ClientText]) {
    self.texts = texts
  }

  /// - Parameter uri: Of the document that is meant where none is named.
  mutating func check(_ node: JSONNode, of uri: String) {
    switch node.value {
    case .array(let items):
      checkEdits(items)
      for item in items { check(item, of: uri) }
    case .object(let members):
      let named = node["uri"]?.string ?? node["textDocument"]?["uri"]?.string ?? uri
      if let line = node["line"]?.integer, let character = node["character"]?.integer {
        check(TextPosition(line, character), of: named)
      }
      for name in ["startLine", "endLine"] {
        if let line = node[name]?.integer { check(TextPosition(line, 0), of: named) }
      }
      for member in members { check(member.node, of: texts[member.name] == nil ? named : member.name) }
    default: break
    }
  }

  private mutating func check(_ place: TextPosition, of uri: String) {
    guard let text = texts[uri] else { return faults.append("\(uri) is not known") }
    if !text.has(place) {
      faults.append("line \(place.line), character \(place.character) is none of \(uri)")
    }
  }

  /// Text edits that lie in one array are made together.
  private mutating func checkEdits(_ items: [JSONNode]) {
    var last = TextPosition(0, 0)
    let ranges = items.compactMap { $0["newText"] == nil ? nil : $0["range"].flatMap(Self.range) }
    for range in ranges.sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) }) {
      if range.start < last { faults.append("an edit at \(range.start) lies in another one") }
      last = range.end
    }
  }

  private static func range(_ node: JSONNode) -> TextRange? {
    guard let start = node["start"].flatMap(place), let end = node["end"].flatMap(place) else { return nil }
    return TextRange(start, end)
  }

  private static func place(_ node: JSONNode) -> TextPosition? {
    guard let line = node["line"]?.integer, let character = node["character"]?.integer else { return nil }
    return TextPosition(line, character)
  }

  /// Of semantic tokens: five numbers each, relative to the token before.
  mutating func checkTokens(_ data: [Int], of uri: String) {
    var place = TextPosition(0, 0)
    for start in stride(from: 0, to: data.count - data.count % 5, by: 5) {
      place =
        data[start] == 0
        ? TextPosition(place.line, place.character + data[start + 1])
        : TextPosition(place.line + data[start], data[start + 1])
      check(place, of: uri)
      check(TextPosition(place.line, place.character + data[start + 2]), of: uri)
    }
    if data.count % 5 != 0 { faults.append("\(data.count) numbers are no tokens") }
  }
}
