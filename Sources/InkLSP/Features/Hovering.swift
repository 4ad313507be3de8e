import InkAssist

/// `textDocument/hover`: what there is to say of a place.
enum Hovering: ScriptFeature {
  static let method = "textDocument/hover"

  static func announce(to client: ClientCapabilities, _ writer: inout JSONWriter) {
    writer.member("hoverProvider", true)
  }

  static func answer(
    _ params: Params,
    _ script: OpenScript,
    _ session: Session,
    _ writer: inout JSONWriter
  ) throws(RequestError) {
    guard let hover = script.snapshot.hover(at: try script.offset(params)) else { return writer.null() }
    var positions = script.positions
    writer.object { writer in
      writer.key("contents")
      writer.markup(hover.text, as: session.client.hoverFormat)
      writer.key("range")
      writer.range(hover.range, in: &positions)
    }
  }
}
