import InkAssist

/// `textDocument/documentSymbol`: the timeline's outline.
enum DocumentSymbols: ScriptFeature {
  static let method = "textDocument/documentSymbol"

  static func announce(to client: ClientCapabilities, _ writer: inout JSONWriter) {
    writer.member("documentSymbolProvider", true)
  }

  static func answer(
    _ params: Params,
    _ script: OpenScript,
    _ session: Session,
    _ writer: inout JSONWriter
  ) throws(RequestError) {
    var positions = script.positions
    writer.array { writer in
      for item in script.snapshot.outline() {
        if session.client.takesHierarchicalSymbols {
          writeTree(item, &positions, &writer)
        } else {
          writeFlat(item, inside: nil, script.uri, &positions, &writer)
        }
      }
    }
  }

  private static func writeTree(
    _ item: OutlineItem,
    _ positions: inout PositionMap,
    _ writer: inout JSONWriter
  ) {
    writer.object { writer in
      writer.member("name", name(of: item))
      writer.member("detail", item.detail)
      writer.member("kind", number(of: item.kind))
      writer.key("range")
      writer.range(item.range, in: &positions)
      writer.key("selectionRange")
      writer.range(item.selectionRange, in: &positions)
      guard !item.children.isEmpty else { return }
      writer.key("children")
      writer.array { writer in for child in item.children { writeTree(child, &positions, &writer) } }
    }
  }

  private static func writeFlat(
    _ item: OutlineItem,
    inside container: String?,
    _ uri: String,
    _ positions: inout PositionMap,
    _ writer: inout JSONWriter
  ) {
    writer.object { writer in
      writer.member("name", name(of: item))
      writer.member("kind", number(of: item.kind))
      writer.key("location")
      writer.location(item.range, uri, in: &positions)
      if let container { writer.member("containerName", container) }
    }
    for child in item.children { writeFlat(child, inside: name(of: item), uri, &positions, &writer) }
  }

  /// The protocol wants one that is not empty.
  private static func name(of item: OutlineItem) -> String { item.name.isEmpty ? item.detail : item.name }

  /// As the protocol numbers kinds of symbols; it knows nothing of films.
  private static func number(of kind: OutlineItem.Kind) -> Int {
    switch kind {
    case .narration: 3  // namespace
    case .speech: 15  // string
    case .music, .sound: 24  // event
    case .pause: 21  // null
    case .picture, .video: 1  // file
    case .camera: 19  // object
    case .style: 7  // property
    case .chapter: 4  // package
    }
  }
}
