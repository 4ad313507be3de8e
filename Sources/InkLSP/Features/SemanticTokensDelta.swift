import InkAssist

/// `textDocument/semanticTokens/full/delta`: what has changed in that since it was asked for.
enum SemanticTokensDelta: ScriptFeature {
  static let method = "textDocument/semanticTokens/full/delta"

  static func answer(
    _ params: Params,
    _ script: OpenScript,
    _ session: Session,
    _ writer: inout JSONWriter
  ) throws(RequestError) {
    let previous = session.tokens(named: try params.string("previousResultId"), of: script.uri)
    let data = SemanticTokenWriting.data(of: script, session.encoding)
    session.remember(data, of: script)
    writer.object { writer in
      writer.member("resultId", script.name)
      guard let previous else {
        writer.key("data")
        writer.numbers(data)
        return
      }
      writer.key("edits")
      writer.array { writer in
        guard let edit = SemanticTokenData.edit(from: previous, to: data) else { return }
        writer.object { writer in
          writer.member("start", edit.start)
          writer.member("deleteCount", edit.deleteCount)
          writer.key("data")
          writer.numbers(edit.data)
        }
      }
    }
  }
}
