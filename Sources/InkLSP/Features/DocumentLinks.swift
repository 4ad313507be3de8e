import InkAssist
import InkText

/// `textDocument/documentLink`: the media files that a script names.
enum DocumentLinks: ScriptFeature {
  static let method = "textDocument/documentLink"

  static func announce(to client: ClientCapabilities, _ writer: inout JSONWriter) {
    writer.key("documentLinkProvider")
    writer.object { $0.member("resolveProvider", false) }
  }

  static func answer(
    _ params: Params,
    _ script: OpenScript,
    _ session: Session,
    _ writer: inout JSONWriter
  ) throws(RequestError) {
    var positions = script.positions
    writer.array(of: script.snapshot.documentLinks()) { writer, link in
      writer.object { writer in
        writer.key("range")
        writer.range(link.range, in: &positions)
        writer.member("target", FileURI.text(ofPath: link.path))
      }
    }
  }
}
