import InkAssist
import InkText

/// `textDocument/codeLens`: length and credits, of the whole and of each narration.
enum CodeLenses: ScriptFeature {
  static let method = "textDocument/codeLens"

  static func announce(to client: ClientCapabilities, _ writer: inout JSONWriter) {
    writer.key("codeLensProvider")
    writer.object { _ in }
  }

  static func answer(
    _ params: Params,
    _ script: OpenScript,
    _ session: Session,
    _ writer: inout JSONWriter
  ) throws(RequestError) {
    var positions = script.positions
    writer.array(of: script.snapshot.codeLenses()) { writer, lens in
      writer.object { writer in
        writer.key("range")
        // A lens is above one line.
        writer.range(ByteRange(at: lens.range.start), in: &positions)
        writer.key("command")
        writer.object { writer in
          writer.member("title", lens.title)
          // There is nothing to be done: it is only shown.
          writer.member("command", "")
        }
      }
    }
  }
}
