import InkAssist

/// `textDocument/linkedEditingRange`: the names of an opening tag and its closing tag, which change together.
enum LinkedEditing: ScriptFeature {
  static let method = "textDocument/linkedEditingRange"

  static func announce(to client: ClientCapabilities, _ writer: inout JSONWriter) {
    writer.member("linkedEditingRangeProvider", true)
  }

  static func answer(
    _ params: Params,
    _ script: OpenScript,
    _ session: Session,
    _ writer: inout JSONWriter
  ) throws(RequestError) {
    guard let names = script.snapshot.linkedRanges(at: try script.offset(params)) else {
      return writer.null()
    }
    var positions = script.positions
    writer.object { writer in
      writer.key("ranges")
      writer.array { writer in
        writer.range(names.open, in: &positions)
        writer.range(names.close, in: &positions)
      }
    }
  }
}
