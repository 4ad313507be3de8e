import InkCompiler
import InkDiagnostics
import InkText

/// `textDocument/formatting`: the one style, by as few edits as it takes. There is nothing to choose, so the
/// options of the request are not looked at.
enum Formatting: ScriptFeature {
  static let method = "textDocument/formatting"

  static func announce(to client: ClientCapabilities, _ writer: inout JSONWriter) {
    writer.member("documentFormattingProvider", true)
  }

  static func answer(
    _ params: Params,
    _ script: OpenScript,
    _ session: Session,
    _ writer: inout JSONWriter
  ) throws(RequestError) {
    guard let edits = edits(of: script, session) else { return writer.null() }
    var positions = script.positions
    writer.edits(edits, in: &positions)
  }

  /// `nil` for a script with errors. Editors format at every save and show an error of it each time, so that the
  /// reason goes to the client's log instead.
  static func edits(of script: OpenScript, _ session: Session) -> [TextEdit]? {
    let formatted = Compiler.format(script.snapshot.source)
    if let error = formatted.errors.first {
      var positions = script.positions
      let line = positions.position(of: error.range?.start ?? 0).line + 1
      session.note("cannot format a script with errors: \(error.message), on line \(line)")
      return nil
    }
    return TextDifference.edits(from: formatted.source.bytes, to: formatted.bytes).map {
      TextEdit($0.range, $0.replacement)
    }
  }
}
