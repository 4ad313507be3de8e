import InkAssist

/// `textDocument/onTypeFormatting`: closes tags while they are written.
enum OnTypeFormatting: ScriptFeature {
  static let method = "textDocument/onTypeFormatting"

  static func announce(to client: ClientCapabilities, _ writer: inout JSONWriter) {
    writer.key("documentOnTypeFormattingProvider")
    writer.object { writer in
      let characters = ScriptSnapshot.typedCharacters
      writer.member("firstTriggerCharacter", characters.first ?? "]")
      writer.member("moreTriggerCharacter", array: characters.dropFirst()) { $0.string($1) }
    }
  }

  static func answer(
    _ params: Params,
    _ script: OpenScript,
    _ session: Session,
    _ writer: inout JSONWriter
  ) throws(RequestError) {
    let offset = try script.offset(params)
    var positions = script.positions
    writer.edits(script.snapshot.edits(afterTyping: try params.string("ch"), at: offset), in: &positions)
  }
}
