import InkAssist
import InkCompiler
import InkDiagnostics
import InkText

/// A script that is open in the client.
package final class Document {
  package let uri: String
  /// Absolute. What was never saved has one all the same, for the files that it names to be found from there.
  var path: String
  /// As the client counts it.
  private(set) var version: Int
  private(set) var bytes: [UInt8]
  private(set) var lines: LineTable
  private let encoding: PositionEncoding

  private var session: ScriptSession?
  /// What has changed since the analysis; `nil` when all has.
  private var edit: SourceEdit?
  private var analysed: ScriptSnapshot?
  /// `analysed` with what is known of the media files, for those who ask for more than diagnostics.
  private var informed: ScriptSnapshot?
  private var settings: DocumentSettings?
  /// Whether the text differs from that of `analysed`.
  private var isEdited = true
  /// Whether its diagnostics have still to be sent.
  var isUnpublished = true
  /// Of all documents of the session, the how manieth this is.
  private let number: Int
  private var snapshotNumber = 0
  /// The media files, by path, of which the last diagnostics said that they are of no use.
  private var toldProblems: Set<String> = []

  init(number: Int, uri: String, path: String, version: Int, text: String, encoding: PositionEncoding) {
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
    edit = nil
    isEdited = true
    isUnpublished = true
  }

  func replace(_ range: TextRange, with text: String) {
    let place = positions.range(of: range)
    analysed = nil
    informed = nil
    let count = text.utf8.count
    bytes = bytes.replacing(place, with: text.utf8, count: count)
    lines.replace(place, with: count, in: bytes)
    let change = SourceEdit(place, count: count)
    if isEdited {
      edit = edit?.joined(with: change)
    } else {
      edit = change
    }
    isEdited = true
    isUnpublished = true
  }

  func setVersion(_ version: Int) {
    self.version = version
    isUnpublished = true
  }

  package var positions: PositionMap { PositionMap(bytes, lines, encoding) }

  // MARK: Analysis

  /// Forgets what depends on anything but the text.
  func invalidate() {
    settings = nil
    session = nil
    analysed = nil
    informed = nil
    edit = nil
    isEdited = true
    isUnpublished = true
  }

  /// Names the last snapshot: no other one of the session has the same name.
  var snapshotName: String { "\(number).\(snapshotNumber)" }

  /// Whether its settings have been looked for.
  var hasSettings: Bool { settings != nil }

  func settings(from environment: any ScriptEnvironment, _ client: ClientSettings) -> DocumentSettings {
    if let settings { return settings }
    let found = environment.settings(for: path, client)
    settings = found
    return found
  }

  /// What is known of the text as it is now.
  func snapshot(from environment: any ScriptEnvironment, _ client: ClientSettings) -> ScriptSnapshot {
    if !isEdited, let analysed { return analysed }
    let settings = settings(from: environment, client)
    let source = SourceText(name: path, bytes: bytes)
    if let session, let edit {
      session.edit(source, replacing: edit.range)
    } else {
      session = nil
    }
    let session = session ?? ScriptSession(source, settings.compiler, resolve: settings.resolve)
    self.session = session
    let snapshot = ScriptSnapshot(session.checked, compiler: settings.compiler, rate: settings.rate)
    analysed = snapshot
    informed = nil
    edit = nil
    isEdited = false
    snapshotNumber += 1
    return snapshot
  }

  /// What is wrong with the text as it is now, and with the media files that it names, as far as that is known.
  func diagnostics(from environment: any ScriptEnvironment, _ client: ClientSettings) -> [Diagnostic] {
    let checked = snapshot(from: environment, client).checked
    // Mostly there is nothing wrong, and which files a script names takes time.
    guard environment.hasMediaProblems else {
      toldProblems = []
      return checked.diagnostics
    }
    let uses = checked.fileUses
    let problems = environment.mediaProblems(of: uses.map(\.path))
    toldProblems = Set(problems.keys)
    let diagnostics = uses.compactMap { path, range in
      problems[path].map { checked.explained(Diagnostic($0.code, $0.message, at: range)) }
    }
    return diagnostics.isEmpty
      ? checked.diagnostics
      : (checked.diagnostics + diagnostics).sorted { ($0.range?.start ?? 0) < ($1.range?.start ?? 0) }
  }

  /// Forgets what was known of media files of which more is known now.
  ///
  /// - Returns: Whether the text names one of them, and whether other diagnostics are told of it now.
  func forgetFacts(
    of files: Set<String>,
    from environment: any ScriptEnvironment,
    _ client: ClientSettings
  ) -> (isConcerned: Bool, changesDiagnostics: Bool) {
    guard !files.isEmpty else { return (false, false) }
    let own = snapshot(from: environment, client).checked.files.filter(files.contains)
    guard !own.isEmpty else { return (false, false) }
    informed = nil
    guard !toldProblems.isDisjoint(with: own) || !environment.mediaProblems(of: own).isEmpty else {
      return (true, false)
    }
    // Another answer has another name.
    snapshotNumber += 1
    isUnpublished = true
    return (true, true)
  }

  /// The same as `snapshot`, with what is known of the media files.
  func informedSnapshot(from environment: any ScriptEnvironment, _ client: ClientSettings) -> ScriptSnapshot {
    let snapshot = snapshot(from: environment, client)
    if let informed { return informed }
    let files = snapshot.checked.files
    let facts = files.isEmpty ? [:] : environment.knownFacts(of: files)
    let result =
      facts.isEmpty
      ? snapshot
      : ScriptSnapshot(snapshot.checked, compiler: snapshot.compiler, facts: facts, rate: snapshot.rate)
    informed = result
    return result
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
