import InkDiagnostics
import InkText

/// A diagnostic as the page shows it.
struct TimelineProblem: Encodable {
  let severity: String
  let code: String
  let message: String
  /// In the script, counted from 1; absent where the fault has no place there.
  let line: Int?
  let column: Int?
  let notes: [String]
  /// Index of the clip that it is about.
  var clip: Int?
  /// What it is about, as far as it is on the first line.
  let excerpt: String
  /// In the source, for the underline.
  let range: ByteRange?

  private enum CodingKeys: String, CodingKey {
    case severity, code, message, line, clip
  }

  init(_ diagnostic: Diagnostic, _ lines: LineIndex?, _ source: SourceText?) {
    severity = diagnostic.severity.rawValue
    code = diagnostic.code.rawValue
    message = HTMLText.visible(diagnostic.message)
    range = lines == nil ? nil : diagnostic.range
    excerpt =
      range.flatMap { range in
        source.map { TimelineProblem.firstLine(of: $0.string(range)) }
      } ?? ""
    let place = diagnostic.range.flatMap { lines?.position(at: $0.start) }
    line = place?.line
    column = place?.column
    notes = ([diagnostic.label] + diagnostic.notes + diagnostic.fixes.map { "help: \($0.title)" })
      .filter { !$0.isEmpty }
  }

  private static let longestExcerpt = 80

  private static func firstLine(of text: String) -> String {
    let line = text.prefix { !$0.isNewline }
    let excerpt = line.prefix(longestExcerpt)
    return HTMLText.visible(excerpt) + (excerpt.endIndex < text.endIndex ? "…" : "")
  }
}
