import InkDiagnostics
import InkText

/// `textDocument/diagnostic`: diagnostics for clients that ask for them.
enum DocumentDiagnostics: Feature {
  static let method = "textDocument/diagnostic"

  static func announce(to client: ClientCapabilities, _ writer: inout JSONWriter) {
    writer.key("diagnosticProvider")
    writer.object { writer in
      writer.member("identifier", "inkreel")
      writer.member("interFileDependencies", false)
      writer.member("workspaceDiagnostics", true)
    }
  }

  static func answer(
    _ params: Params,
    _ session: Session,
    _ writer: inout JSONWriter
  ) throws(RequestError) {
    let document = try session.document(try params.uri())
    let diagnostics = document.diagnostics(from: session.environment, session.settings(of: document))
    writer.object { writer in
      writer.member("resultId", document.snapshotName)
      guard params["previousResultId"]?.string != document.snapshotName else {
        writer.member("kind", "unchanged")
        return
      }
      writer.member("kind", "full")
      writer.key("items")
      var positions = document.positions
      DiagnosticWriter(uri: document.uri, session).write(diagnostics, &positions, &writer)
      writeConfigurations(session, &writer)
    }
  }

  private static func writeConfigurations(_ session: Session, _ writer: inout JSONWriter) {
    let reports = session.configurationReports.filter { !$0.diagnostics.isEmpty }
    guard session.client.showsRelatedDocuments, !reports.isEmpty else { return }
    writer.key("relatedDocuments")
    writer.object { writer in
      for report in reports {
        let uri = FileURI.text(ofPath: report.path)
        writer.key(text: uri)
        writer.object { writer in
          writer.member("kind", "full")
          writer.key("items")
          var positions = report.positions(session.encoding)
          DiagnosticWriter(uri: uri, session).write(report.diagnostics, &positions, &writer)
        }
      }
    }
  }
}
