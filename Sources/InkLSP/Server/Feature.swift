/// One kind of request. Each has a file of its own, and a place in `Features.all`.
package protocol Feature: SendableMetatype {
  static var method: String { get }

  /// Announces it: members of the server's capabilities. Nothing if another feature announces them.
  static func announce(to client: ClientCapabilities, _ writer: inout JSONWriter)

  /// Writes the result: one value.
  static func answer(
    _ params: Params,
    _ session: Session,
    _ writer: inout JSONWriter
  ) throws(RequestError)
}

extension Feature {
  package static func announce(to client: ClientCapabilities, _ writer: inout JSONWriter) {}
}

/// A request about one script.
package protocol ScriptFeature: Feature {
  static func answer(
    _ params: Params,
    _ script: OpenScript,
    _ session: Session,
    _ writer: inout JSONWriter
  ) throws(RequestError)
}

extension ScriptFeature {
  package static func answer(
    _ params: Params,
    _ session: Session,
    _ writer: inout JSONWriter
  ) throws(RequestError) {
    try answer(params, try session.script(try params.uri()), session, &writer)
  }
}
