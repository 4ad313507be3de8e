import InkAssist

/// `textDocument/semanticTokens/range`: the same, of a part of the script.
enum SemanticTokensRange: ScriptFeature {
  static let method = "textDocument/semanticTokens/range"

  static func answer(
    _ params: Params,
    _ script: OpenScript,
    _ session: Session,
    _ writer: inout JSONWriter
  ) throws(RequestError) {
    let range = try script.range(params)
    let data = SemanticTokenWriting.data(of: script, session.encoding, in: range)
    writer.object { writer in
      writer.key("data")
      writer.numbers(data)
    }
  }
}
