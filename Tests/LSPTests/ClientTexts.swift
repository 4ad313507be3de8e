import InkJSON
@testable import InkLSP

/// The scripts that a client has open in a session, as its messages change them.
struct ClientTexts {
  private var texts: [String: ClientText] = [:]
  /// The documents that requests asked about, by their ids.
  private var asked: [String: String] = [:]

  /// What a message is about, where it names no other document.
  func document(of message: JSONNode, from side: Transcript.Side) -> String {
    ClientTexts.document(of: message["params"]) ?? message["id"].flatMap { asked[$0.text] } ?? ""
  }

  private static func document(of params: JSONNode?) -> String? {
    params?["textDocument"]?["uri"]?.string ?? params?["uri"]?.string
  }

  /// Takes in what the client said.
  mutating func take(_ message: JSONNode) {
    let params = message["params"]
    guard let uri = ClientTexts.document(of: params) else { return }
    if let id = message["id"] { asked[id.text] = uri }
    switch message["method"]?.string {
    case "textDocument/didOpen":
      texts[uri] = ClientText(params?["textDocument"]?["text"]?.string ?? "", .utf16)
    case "textDocument/didChange":
      for change in params?["contentChanges"]?.items ?? [] {
        let insertion = change["text"]?.string ?? ""
        let range = change["range"].flatMap(TextRange.init)
        texts[uri] =
          range.flatMap { texts[uri]?.replacing($0, with: insertion) } ?? ClientText(insertion, .utf16)
      }
    default: break
    }
  }

  /// What ranges and positions in a value show: the text of a range, or the text about a position with `|` at it.
  func excerpts(of node: JSONNode, in uri: String) -> [String] {
    if let range = TextRange(node) { return [excerpt(range, in: uri)].compactMap { $0 } }
    if let place = TextPosition(node) { return [excerpt(TextRange(place, place), in: uri)].compactMap { $0 } }
    let uri = ClientTexts.document(of: node) ?? uri
    switch node.value {
    case .array(let items): return items.flatMap { excerpts(of: $0, in: uri) }
    case .object(let members): return members.flatMap { excerpts(of: $0.node, in: uri) }
    default: return []
    }
  }

  /// So many characters of a text are shown.
  private static let longest = 40

  private func excerpt(_ range: TextRange, in uri: String) -> String? {
    guard let text = texts[uri] else { return nil }
    let (start, end) = (text.index(of: range.start), text.index(of: range.end))
    func shown(_ range: Range<Int>) -> String {
      let scalars = text.scalars[range.clamped(to: 0..<text.scalars.count)].map { scalar -> Unicode.Scalar in
        scalar == "\n" ? "␊" : scalar == "\r" ? "␍" : scalar
      }
      return String(String.UnicodeScalarView(scalars))
    }
    let half = ClientTexts.longest / 2
    if start >= end { return "\(shown(start - half / 2..<start))|\(shown(start..<start + half / 2))" }
    guard end - start > ClientTexts.longest else { return "«\(shown(start..<end))»" }
    return "«\(shown(start..<start + half))…\(shown(end - half..<end))»"
  }
}
