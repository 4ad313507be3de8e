import InkAssist
import InkCompiler
import InkDiagnostics
import InkText

/// A script that is open in the client.
package final class Document {
  package let uri: String
  /// Absolute. What was never saved has one all the same, for the files that it names to be found from there.
  var path: String
  /// As the client counts it; `nil` from a client that does not count.
  private(set) var version: Int?
  private(set) var bytes: [UInt8]
  private(set) var lines: LineTable
  private let encoding: PositionEncoding

  /// More are not sent: all of them go out at every key, and people read the first ones.
  private static let maxDiagnostics = 250

  private var state = DocumentState.unknown
  /// Whether its diagnostics have still to be sent.
  var isUnpublished = true
  /// The document's ordinal among all that the session has opened.
  private let number: Int
  /// Counts the answers about the document that differ: its texts, and what is known of its media files.
  private var snapshotNumber = 0
  /// Of the snapshot whose speech was measured last.
  private var measuredSnapshot = 0
  /// The media files, by path, that the last diagnostics reported as unusable.
  private var reportedFiles: Set<String> = []

  init(number: Int, uri: String, path: String, version: Int?, text: String, encoding: PositionEncoding) {
    self.number = number
    self.uri = uri
    self.path = path
    self.version = version
    self.encoding = encoding
    bytes = Array(text.utf8)
    lines = LineTable(bytes)
  }

  // MARK: Text

  /// Replaces the whole text.
  func replace(with text: String) {
    bytes = Array(text.utf8)
    lines = LineTable(bytes)
    state = state.replaced()
    isUnpublished = true
  }

  func replace(_ range: TextRange, with text: String) {
    var positions = positions
    let place = positions.range(of: range)
    let count = text.utf8.count
    state = state.edited(SourceEdit(place, count: count))
    bytes = bytes.replacing(place, with: text.utf8, count: count)
    lines.replace(place, with: count, in: bytes)
    isUnpublished = true
  }

  func setVersion(_ version: Int?) {
    self.version = version
    isUnpublished = true
  }

  package var positions: PositionMap { PositionMap(bytes, lines, encoding) }

  // MARK: Analysis

  /// Forgets what depends on anything but the text.
  func invalidate() {
    state = .unknown
    isUnpublished = true
  }

  /// Names the last snapshot: no other one of the session has the same name.
  var snapshotName: String { "\(number).\(snapshotNumber)" }

  /// Whether its settings have been looked for.
  var hasSettings: Bool { state.settings != nil }

  func settings(from environment: any ScriptEnvironment, _ client: ClientSettings) -> DocumentSettings {
    if let settings = state.settings { return settings }
    let settings = environment.settings(for: path, client)
    state = .unread(settings)
    return settings
  }

  /// What is known of the text as it is now.
  func snapshot(from environment: any ScriptEnvironment, _ client: ClientSettings) -> ScriptSnapshot {
    analysis(from: environment, client).snapshot
  }

  private func analysis(
    from environment: any ScriptEnvironment,
    _ client: ClientSettings
  ) -> DocumentState.Analysis {
    if case .analysed(let analysis) = state { return analysis }
    let settings = settings(from: environment, client)
    let session = session(settings)
    let analysis = DocumentState.Analysis(
      settings: settings,
      session: session,
      snapshot: ScriptSnapshot(session.checked, compiler: settings.compiler, rate: settings.rate)
    )
    state = .analysed(analysis)
    snapshotNumber += 1
    return analysis
  }

  /// One that has read the text as it is now.
  private func session(_ settings: DocumentSettings) -> ScriptSession {
    let source = SourceText(name: path, bytes: bytes)
    guard case .edited(_, let session, let edit) = state else {
      return ScriptSession(
        source,
        settings.compiler,
        resolve: settings.resolve,
        limit: Document.maxDiagnostics
      )
    }
    session.edit(source, replacing: edit.range)
    return session
  }

  /// What is wrong with the text as it is now, and with the media files that it names, as far as that is known.
  func diagnostics(from environment: any ScriptEnvironment, _ client: ClientSettings) -> [Diagnostic] {
    let checked = snapshot(from: environment, client).checked
    // Mostly there is nothing wrong, and which files a script names takes time.
    guard environment.hasMediaProblems else {
      reportedFiles = []
      return checked.diagnostics
    }
    let uses = checked.fileUses
    let problems = environment.mediaProblems(of: uses.map(\.path))
    reportedFiles = Set(problems.keys)
    guard !problems.isEmpty else { return checked.diagnostics }
    let diagnostics = uses.compactMap { use in
      problems[use.path].map { checked.explained(Diagnostic($0.code, $0.message, at: use.range)) }
    }
    return diagnostics.isEmpty
      ? checked.diagnostics
      : (checked.diagnostics + diagnostics).sorted { ($0.range?.start ?? 0) < ($1.range?.start ?? 0) }
  }

  /// Forgets what was known of media files of which more is known now.
  ///
  /// - Returns: Whether the text names one of them, and whether other diagnostics are reported for it now.
  func forgetFacts(
    of files: Set<String>,
    from environment: any ScriptEnvironment,
    _ client: ClientSettings
  ) -> (isConcerned: Bool, changesDiagnostics: Bool) {
    guard !files.isEmpty else { return (false, false) }
    let own = snapshot(from: environment, client).checked.files.filter(files.contains)
    guard !own.isEmpty else { return (false, false) }
    inform(nil)
    guard !reportedFiles.isDisjoint(with: own) || !environment.mediaProblems(of: own).isEmpty else {
      return (true, false)
    }
    // Another answer has another name.
    snapshotNumber += 1
    isUnpublished = true
    return (true, true)
  }

  /// The same as `snapshot`, with what is known of the media files.
  func informedSnapshot(from environment: any ScriptEnvironment, _ client: ClientSettings) -> ScriptSnapshot {
    let analysis = analysis(from: environment, client)
    if let informed = analysis.informed { return informed }
    let snapshot = analysis.snapshot
    let files = snapshot.checked.files
    let facts = files.isEmpty ? [:] : environment.knownFacts(of: files)
    let informed =
      facts.isEmpty
      ? snapshot
      : ScriptSnapshot(snapshot.checked, compiler: snapshot.compiler, facts: facts, rate: snapshot.rate)
    inform(informed)
    return informed
  }

  /// What is known of the text as it is now, once, if engines can measure its speech.
  func takeUnmeasured() -> ScriptSnapshot? {
    guard case .analysed(let analysis) = state, measuredSnapshot != snapshotNumber else { return nil }
    measuredSnapshot = snapshotNumber
    return analysis.snapshot.compiler.options.engines.measureUnasked ? analysis.snapshot : nil
  }

  private func inform(_ informed: ScriptSnapshot?) {
    guard case .analysed(var analysis) = state else { return }
    analysis.informed = informed
    state = .analysed(analysis)
  }
}

extension [UInt8] {
  /// With just the room that is needed: what the standard library makes of an array that others hold too has the
  /// room that the old one happened to have, which the C library then takes from the system at every edit.
  fileprivate func replacing(_ range: ByteRange, with text: String.UTF8View, count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(self.count - range.count + count)
    bytes += self[..<range.start]
    bytes += text
    bytes += self[range.end...]
    return bytes
  }
}
