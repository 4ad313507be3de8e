import InkDiagnostics
import InkText

/// `textDocument/rangeFormatting`: those edits of the whole script's formatting that lie in the lines of a
/// range.
enum RangeFormatting: ScriptFeature {
  static let method = "textDocument/rangeFormatting"

  static func announce(to client: ClientCapabilities, _ writer: inout JSONWriter) {
    writer.member("documentRangeFormattingProvider", true)
  }

  static func answer(
    _ params: Params,
    _ script: OpenScript,
    _ session: Session,
    _ writer: inout JSONWriter
  ) throws(RequestError) {
    let range = try params.range()
    // The end of a range at the start of a line does not mean that line.
    let endsBefore = range.end.character == 0 && range.end.line > range.start.line
    var positions = script.positions
    let start = positions.offset(of: TextPosition(range.start.line, 0))
    let lastLine = range.end.line - (endsBefore ? 1 : 0)
    let end = positions.offset(of: TextPosition(lastLine + 1, 0))
    guard let edits = Formatting.edits(of: script, session) else { return writer.null() }
    writer.edits(edits.filter { start <= $0.range.start && $0.range.end <= end }, in: &positions)
  }
}
