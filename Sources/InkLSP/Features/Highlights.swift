import InkAssist

/// `textDocument/documentHighlight`: the same, shown in the text.
enum Highlights: ScriptFeature {
  static let method = "textDocument/documentHighlight"

  static func announce(to client: ClientCapabilities, _ writer: inout JSONWriter) {
    writer.member("documentHighlightProvider", true)
  }

  static func answer(
    _ params: Params,
    _ script: OpenScript,
    _ session: Session,
    _ writer: inout JSONWriter
  ) throws(RequestError) {
    var positions = script.positions
    writer.array(of: script.snapshot.highlights(at: try script.offset(params))) { writer, occurrence in
      writer.object { writer in
        writer.key("range")
        writer.range(occurrence.range, in: &positions)
        // 2 is what reads, 3 what writes.
        writer.member("kind", occurrence.role == .definition ? 3 : 2)
      }
    }
  }
}
