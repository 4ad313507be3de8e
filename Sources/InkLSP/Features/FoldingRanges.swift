import InkAssist

/// `textDocument/foldingRange`: lines that can be folded away.
enum FoldingRanges: ScriptFeature {
  static let method = "textDocument/foldingRange"

  static func announce(to client: ClientCapabilities, _ writer: inout JSONWriter) {
    writer.member("foldingRangeProvider", true)
  }

  static func answer(
    _ params: Params,
    _ script: OpenScript,
    _ session: Session,
    _ writer: inout JSONWriter
  ) throws(RequestError) {
    var positions = script.positions
    let ranges = script.snapshot.foldingRanges()
    let limit = session.client.foldingLimit ?? ranges.count
    writer.array(of: ranges.prefix(max(0, limit))) { writer, fold in
      writer.object { writer in
        writer.member("startLine", positions.position(of: fold.range.start).line)
        writer.member("endLine", positions.position(of: fold.range.end).line)
        if fold.kind == .comment { writer.member("kind", "comment") }
      }
    }
  }
}
