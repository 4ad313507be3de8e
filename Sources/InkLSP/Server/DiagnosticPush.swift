import InkDiagnostics
import InkText

/// Sends diagnostics to clients that do not ask for them.
enum DiagnosticPush {
  /// Sends those of every text that has changed since they were sent.
  static func run(_ session: Session) throws {
    guard !session.client.pullsDiagnostics else { return }
    var hasNewSettings = false
    for document in session.documents.values where document.isUnpublished {
      document.isUnpublished = false
      let settings = session.settings(of: document)
      let isKnown = document.hasSettings
      let diagnostics = document.diagnostics(from: session.environment, settings)
      if !isKnown { hasNewSettings = true }
      try publish(diagnostics, of: document, session)
    }
    if hasNewSettings { try publishConfigurations(session) }
  }

  private static func publish(_ diagnostics: [Diagnostic], of document: Document, _ session: Session) throws {
    let version = session.client.takesVersionedDiagnostics ? document.version : nil
    try send(diagnostics, uri: document.uri, version: version, document.positions, session)
  }

  /// Takes back what was reported for a document that is no longer open.
  static func retract(_ document: Document, _ session: Session) throws {
    guard !session.client.pullsDiagnostics else { return }
    try send([], uri: document.uri, version: nil, document.positions, session)
    try publishConfigurations(session)
  }

  /// Says what is wrong with the configurations of the open scripts, and takes back what no longer is.
  private static func publishConfigurations(_ session: Session) throws {
    var reported: Set<String> = []
    for report in session.configurationReports where !report.diagnostics.isEmpty {
      reported.insert(report.path)
      try send(
        report.diagnostics,
        uri: FileURI.text(ofPath: report.path),
        version: nil,
        report.positions(session.encoding),
        session
      )
    }
    for path in session.reportedConfigurations.subtracting(reported).sorted() {
      let nothing = PositionMap([], LineTable([]), session.encoding)
      try send([], uri: FileURI.text(ofPath: path), version: nil, nothing, session)
    }
    session.reportedConfigurations = reported
  }

  private static func send(
    _ diagnostics: [Diagnostic],
    uri: String,
    version: Int?,
    _ positions: PositionMap,
    _ session: Session
  ) throws {
    let capacity = 256 + diagnostics.count * 512
    try session.output.notify("textDocument/publishDiagnostics", capacity: capacity) { writer in
      writer.object { writer in
        writer.member("uri", uri)
        if let version { writer.member("version", version) }
        writer.key("diagnostics")
        var positions = positions
        DiagnosticWriter(uri: uri, session).write(diagnostics, &positions, &writer)
      }
    }
  }
}

extension DocumentSettings.ConfigurationReport {
  func positions(_ encoding: PositionEncoding) -> PositionMap {
    let bytes = source?.bytes ?? []
    return PositionMap(bytes, LineTable(bytes), encoding)
  }
}

extension Session {
  /// The diagnostics of the configurations of the open scripts, each once.
  var configurationReports: [DocumentSettings.ConfigurationReport] {
    var seen: Set<String> = []
    return documents.values.compactMap { document in
      document.settings(from: environment, settings(of: document)).configuration
    }.filter { seen.insert($0.path).inserted }.sorted { $0.path < $1.path }
  }
}
