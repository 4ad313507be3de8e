import InkAssist

/// `textDocument/semanticTokens/full`: what every stretch of a script means.
enum SemanticTokensFull: ScriptFeature {
  static let method = "textDocument/semanticTokens/full"

  static func announce(to client: ClientCapabilities, _ writer: inout JSONWriter) {
    writer.key("semanticTokensProvider")
    writer.object { writer in
      writer.key("legend")
      writer.object { writer in
        writer.member("tokenTypes", array: SemanticToken.Kind.allCases) { $0.string($1.rawValue) }
        writer.member("tokenModifiers", array: SemanticToken.Modifiers.names) { $0.string($1) }
      }
      writer.member("range", true)
      writer.key("full")
      writer.object { $0.member("delta", true) }
    }
  }

  static func answer(
    _ params: Params,
    _ script: OpenScript,
    _ session: Session,
    _ writer: inout JSONWriter
  ) throws(RequestError) {
    let data = SemanticTokenWriting.data(of: script, session.encoding)
    session.remember(data, of: script)
    writer.object { writer in
      writer.member("resultId", script.name)
      writer.key("data")
      writer.numbers(data)
    }
  }
}
