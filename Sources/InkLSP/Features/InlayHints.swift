import InkAssist

/// `textDocument/inlayHint`: when each element starts and how long it lasts.
enum InlayHints: ScriptFeature {
  static let method = "textDocument/inlayHint"

  static func announce(to client: ClientCapabilities, _ writer: inout JSONWriter) {
    writer.member("inlayHintProvider", true)
  }

  static func answer(
    _ params: Params,
    _ script: OpenScript,
    _ session: Session,
    _ writer: inout JSONWriter
  ) throws(RequestError) {
    var positions = script.positions
    writer.array(of: script.snapshot.inlayHints(in: try script.range(params))) { writer, hint in
      writer.object { writer in
        writer.key("position")
        writer.position(positions.position(of: hint.offset))
        writer.member("label", hint.label)
        writer.member("tooltip", hint.tooltip)
        writer.member("paddingLeft", true)
      }
    }
  }
}
