import InkAssist

/// `textDocument/references`: where an id, a variable or a tag is.
enum References: ScriptFeature {
  static let method = "textDocument/references"

  static func announce(to client: ClientCapabilities, _ writer: inout JSONWriter) {
    writer.member("referencesProvider", true)
  }

  static func answer(
    _ params: Params,
    _ script: OpenScript,
    _ session: Session,
    _ writer: inout JSONWriter
  ) throws(RequestError) {
    let found = script.snapshot.references(
      at: try script.offset(params),
      includesDefinition: params["context"]?.has("includeDeclaration") ?? false
    )
    var positions = script.positions
    writer.array(of: found) { writer, range in writer.location(range, script.uri, in: &positions) }
  }
}
