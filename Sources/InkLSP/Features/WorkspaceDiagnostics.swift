import InkDiagnostics
import InkText

/// `workspace/diagnostic`: diagnostics of all scripts of the folders, and of their configurations, for clients that
/// ask for them. `DocumentDiagnostics` announces it.
///
/// What is open is reported as it is in the editor, the rest as it is on the disk. Nothing is remembered of scripts that
/// are not open: an answer's name is made of the version of its file and of the settings, so that a client that has it
/// is reported as such without reading the script.
enum WorkspaceDiagnostics: Feature {
  static let method = "workspace/diagnostic"

  /// The most scripts that are reported.
  private static let maxScripts = 2000
  /// Names the answer for what is no longer there.
  private static let gone = "gone"

  static func answer(
    _ params: Params,
    _ session: Session,
    _ writer: inout JSONWriter
  ) throws(RequestError) {
    let progress = WorkDoneProgress.start("Checking the scripts", params, session)
    var report = Report(session, known: known(params))
    writer.object { writer in
      writer.key("items")
      writer.array { writer in
        let paths = scripts(of: session)
        for (index, path) in paths.enumerated() {
          if index % 200 == 199 { progress?.report(percentage: index * 100 / paths.count) }
          report.add(path, &writer)
        }
        report.addConfigurations(&writer)
        report.takeBack(&writer)
      }
    }
    progress?.finish()
  }

  /// The names of the answers that the client has, by document.
  private static func known(_ params: Params) -> [String: String] {
    var known: [String: String] = [:]
    for node in params["previousResultIds"]?.items ?? [] {
      if let uri = node["uri"]?.string, let value = node["value"]?.string { known[uri] = value }
    }
    return known
  }

  /// Of the folders, each once, at most so many.
  private static func scripts(of session: Session) -> ArraySlice<String> {
    var seen: Set<String> = []
    let all = session.folders.flatMap { session.environment.scripts(in: $0.path) }
      .filter { seen.insert($0).inserted }
    if all.count > maxScripts, !session.hasReportedScriptLimit {
      session.hasReportedScriptLimit = true
      // When there is no one left to report to, the answer that follows will find out.
      try? session.output.log(
        "only \(maxScripts) of the \(all.count) scripts are checked; the others are checked when you open them"
      )
    }
    return all.prefix(maxScripts)
  }

  private struct Report {
    private let session: Session
    private let documents: [String: Document]
    private var known: [String: String]
    private var configurations: [String: DocumentSettings.ConfigurationReport] = [:]

    init(_ session: Session, known: [String: String]) {
      self.session = session
      self.known = known
      documents = Dictionary(session.documents.values.map { ($0.path, $0) }) { first, _ in first }
    }

    mutating func add(_ path: String, _ writer: inout JSONWriter) {
      if let document = documents[path] { return add(document, &writer) }
      let uri = FileURI.text(ofPath: path)
      guard let version = session.environment.version(of: path) else { return }
      let name = "\(session.generation)-\(version)"
      guard known.removeValue(forKey: uri) != name else {
        return writeUnchanged(uri, nil, name, &writer)
      }
      let client = session.settings(of: path)
      guard let checked = session.environment.check(path, client) else { return }
      if let configuration = session.environment.settings(for: path, client).configuration {
        configurations[configuration.path] = configuration
      }
      var positions = PositionMap(
        checked.source.bytes,
        LineTable(checked.source.bytes),
        session.encoding
      )
      write(uri, nil, name, checked.diagnostics, &positions, &writer)
    }

    private mutating func add(_ document: Document, _ writer: inout JSONWriter) {
      let client = session.settings(of: document)
      let diagnostics = document.diagnostics(from: session.environment, client)
      guard known.removeValue(forKey: document.uri) != document.snapshotName else {
        return writeUnchanged(document.uri, document.version, document.snapshotName, &writer)
      }
      if let configuration = document.settings(from: session.environment, client).configuration {
        configurations[configuration.path] = configuration
      }
      var positions = document.positions
      write(document.uri, document.version, document.snapshotName, diagnostics, &positions, &writer)
    }

    /// Those of the scripts that are reported again: the others have not changed since they were reported.
    mutating func addConfigurations(_ writer: inout JSONWriter) {
      for (path, report) in configurations.sorted(by: { $0.key < $1.key }) where !report.diagnostics.isEmpty {
        let uri = FileURI.text(ofPath: path)
        known[uri] = nil
        var positions = report.positions(session.encoding)
        write(uri, nil, settingsName, report.diagnostics, &positions, &writer)
      }
    }

    private var settingsName: String { "settings-\(session.generation)" }

    /// What has been reported to the client and no longer exists, or no longer has anything wrong.
    mutating func takeBack(_ writer: inout JSONWriter) {
      let open = Set(session.documents.keys)
      for (uri, name) in known.sorted(by: { $0.key < $1.key }) where !open.contains(uri) {
        if name == gone || name == settingsName {
          writeUnchanged(uri, nil, name, &writer)
        } else {
          var nowhere = PositionMap([], LineTable([]), session.encoding)
          write(uri, nil, gone, [], &nowhere, &writer)
        }
      }
    }

    private func write(
      _ uri: String,
      _ version: Int?,
      _ name: String,
      _ diagnostics: [Diagnostic],
      _ positions: inout PositionMap,
      _ writer: inout JSONWriter
    ) {
      writer.object { writer in
        writeHead(uri, version, name, "full", &writer)
        writer.key("items")
        DiagnosticWriter(uri: uri, session).write(diagnostics, &positions, &writer)
      }
    }

    private func writeUnchanged(_ uri: String, _ version: Int?, _ name: String, _ writer: inout JSONWriter) {
      writer.object { writer in writeHead(uri, version, name, "unchanged", &writer) }
    }

    private func writeHead(
      _ uri: String,
      _ version: Int?,
      _ name: String,
      _ kind: StaticString,
      _ writer: inout JSONWriter
    ) {
      writer.member("uri", uri)
      writer.key("version")
      if let version { writer.integer(version) } else { writer.null() }
      writer.member("kind", kind)
      writer.member("resultId", name)
    }
  }
}
