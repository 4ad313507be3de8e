import InkAssist

/// `textDocument/definition`: where an id is given.
enum Definitions: ScriptFeature {
  static let method = "textDocument/definition"

  static func announce(to client: ClientCapabilities, _ writer: inout JSONWriter) {
    writer.member("definitionProvider", true)
  }

  static func answer(
    _ params: Params,
    _ script: OpenScript,
    _ session: Session,
    _ writer: inout JSONWriter
  ) throws(RequestError) {
    guard let place = script.snapshot.definition(at: try script.offset(params)) else { return writer.null() }
    var positions = script.positions
    writer.location(place.name, script.uri, in: &positions)
  }
}
