import InkDiagnostics

/// Writes diagnostics as the protocol has them.
struct DiagnosticWriter {
  let uri: String
  let client: ClientCapabilities
  let environment: any ScriptEnvironment

  init(uri: String, _ session: Session) {
    self.uri = uri
    client = session.client
    environment = session.environment
  }

  func write(_ diagnostics: [Diagnostic], _ positions: inout PositionMap, _ writer: inout JSONWriter) {
    writer.array { writer in
      for diagnostic in diagnostics { write(diagnostic, &positions, &writer) }
    }
  }

  func write(_ diagnostic: Diagnostic, _ positions: inout PositionMap, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("range")
      // What has no place in the text is reported at its start.
      writer.range(diagnostic.range ?? .init(at: 0), in: &positions)
      writer.member("severity", DiagnosticWriter.number(of: diagnostic.severity))
      writer.member("code", diagnostic.code.rawValue)
      if client.showsCodePages, let page = environment.pageURI(of: diagnostic.code) {
        writer.key("codeDescription")
        writer.object { $0.member("href", page) }
      }
      writer.member("source", "inkreel")
      writer.key("message")
      writer.string(lines: DiagnosticWriter.lines(of: diagnostic, client))
      if client.showsRelatedPlaces, !diagnostic.related.isEmpty {
        writer.member("relatedInformation", array: diagnostic.related) { writer, label in
          writer.object { writer in
            writer.key("location")
            writer.location(label.range, uri, in: &positions)
            writer.member("message", label.message)
          }
        }
      }
      if client.keepsDiagnosticData, !diagnostic.fixes.isEmpty {
        writer.key("data")
        writer.object { writer in
          writer.member("fixes", array: diagnostic.fixes) { writer, fix in
            write(fix, &positions, &writer)
          }
        }
      }
    }
  }

  private func write(_ fix: FixIt, _ positions: inout PositionMap, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("title", fix.title)
      writer.member("isSafe", fix.isSafe)
      writer.key("edits")
      writer.edits(fix.edits, in: &positions)
    }
  }

  private static func number(of severity: Severity) -> Int {
    switch severity {
    case .error: 1
    case .warning: 2
    case .hint: 4
    }
  }

  /// The message, what its underline says, and its notes, each on a line; with the other places, where the
  /// client cannot show those.
  private static func lines(of diagnostic: Diagnostic, _ client: ClientCapabilities) -> [String] {
    var lines = [diagnostic.message]
    if !diagnostic.label.isEmpty { lines.append(diagnostic.label) }
    if !client.showsRelatedPlaces { lines += diagnostic.related.map(\.message) }
    return lines + diagnostic.notes
  }
}
