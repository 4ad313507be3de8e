package import InkText

/// A diagnostic as programs read it.
package struct JSONDiagnostic: Encodable, Sendable {
  var file: String?
  let code: String
  let severity: String
  let message: String
  var range: Range?
  let label: String
  let related: [Label]
  let notes: [String]
  let fixes: [Fix]

  /// A place: line and column count from 1 (the column in Unicode scalars), the offset in bytes from 0.
  struct Position: Encodable {
    let line: Int
    let column: Int
    let offset: Int
  }

  struct Range: Encodable {
    let start: Position
    let end: Position
  }

  struct Label: Encodable {
    let range: Range
    let message: String
  }

  struct Fix: Encodable {
    let title: String
    let safe: Bool
    let edits: [Edit]
  }

  struct Edit: Encodable {
    let range: Range
    let replacement: String
  }

  /// What a program has to say and no page explains.
  package enum CommandCode: String, Sendable {
    /// A mistake in the command line.
    case usage
    case interrupted
    /// A fault of the system's, or of the program's.
    case failed
  }

  package init(_ code: CommandCode, _ message: String) {
    self.code = code.rawValue
    severity = Severity.error.rawValue
    self.message = message
    label = ""
    related = []
    notes = []
    fixes = []
  }

  package init(_ diagnostic: Diagnostic, file: String?, lines: LineIndex?) {
    func position(_ offset: Int) -> Position {
      let place = lines?.position(at: offset) ?? (line: 1, column: 1)
      return Position(line: place.line, column: place.column, offset: offset)
    }
    func range(_ bytes: ByteRange) -> Range {
      Range(start: position(bytes.start), end: position(bytes.end))
    }
    self.file = file
    code = diagnostic.code.rawValue
    severity = diagnostic.severity.rawValue
    message = diagnostic.message
    self.range = diagnostic.range.map(range)
    label = diagnostic.label
    related = diagnostic.related.map { Label(range: range($0.range), message: $0.message) }
    notes = diagnostic.notes
    fixes = diagnostic.fixes.map { fix in
      Fix(
        title: fix.title,
        safe: fix.isSafe,
        edits: fix.edits.map { Edit(range: range($0.range), replacement: $0.replacement) }
      )
    }
  }
}
