import InkAssist
import InkDiagnostics
import InkJSON
import InkRPC
import InkText

/// What the server and its client have agreed on and opened.
package final class Session {
  package let client: ClientCapabilities
  package let encoding: PositionEncoding
  package let environment: any ScriptEnvironment
  let output: MessageOutput
  package private(set) var documents: [String: Document] = [:]
  package internal(set) var folders: [WorkspaceFolder]
  /// What the client set for everything; `folders` have what it set for them.
  private(set) var settings: ClientSettings
  /// The same, as the client reported it.
  private var clientSettings: JSONNode?
  private var pending: [RequestID: (Result<Params, RequestError>) throws -> Void] = [:]
  private var lastRequest = 0
  private var notes: [String] = []
  private var tokens: [String: (name: String, data: [UInt32])] = [:]
  /// Whether the client knows that there are more scripts than are checked unasked.
  var hasReportedScriptLimit = false
  /// How often something other than the texts has changed.
  private(set) var generation = 0
  /// How many documents have been opened.
  private var opened = 0
  /// The configurations of which something has been reported, by path.
  var reportedConfigurations: Set<String> = []

  init(
    _ client: ClientCapabilities,
    folders: [WorkspaceFolder],
    settings: JSONNode?,
    environment: any ScriptEnvironment,
    output: MessageOutput
  ) {
    self.client = client
    encoding = PositionEncoding(offered: client.encodings)
    self.folders = folders
    clientSettings = settings
    self.settings = ClientSettings(settings, from: folders.first?.path)
    self.environment = environment
    self.output = output
  }

  // MARK: Documents

  func open(uri: String, version: Int?, text: String) {
    opened += 1
    documents[uri] = Document(
      number: opened,
      uri: uri,
      path: path(of: uri),
      version: version,
      text: text,
      encoding: encoding
    )
  }

  func close(_ uri: String) -> Document? {
    tokens[uri] = nil
    return documents.removeValue(forKey: uri)
  }

  /// A document without a file lies in the first folder.
  private func path(of uri: String) -> String {
    if let path = FileURI.path(of: uri) { return path }
    let name = uri.split(separator: "/").last.map(String.init) ?? "untitled"
    let folder = folders.first?.path ?? "/"
    return folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  func document(_ uri: String) throws(RequestError) -> Document {
    guard let document = documents[uri] else { throw .invalidParams("`\(uri)` is not open") }
    return document
  }

  /// An open script with everything that is known of it.
  package func script(_ uri: String) throws(RequestError) -> OpenScript {
    let document = try document(uri)
    let snapshot = document.informedSnapshot(from: environment, settings(of: document))
    return OpenScript(
      uri: uri,
      version: document.version,
      snapshot: snapshot,
      name: document.snapshotName,
      resolve: document.settings(from: environment, settings(of: document)).resolve,
      positions: document.positions
    )
  }

  /// Writes to the client's log with the next message that is sent: an answer is being written.
  func note(_ message: String) { notes.append(message) }

  /// Sends what has been noted.
  func sendNotes() throws {
    defer { notes = [] }
    for note in notes { try output.log(note) }
  }

  /// Has the speech of texts measured that have changed.
  func measure() {
    for document in documents.values {
      guard let snapshot = document.takeUnmeasured() else { continue }
      environment.measure(document.path, snapshot.checked, snapshot.compiler.options)
    }
  }

  /// Takes up settings that have changed, where the texts and files have not.
  func renewSettings() {
    generation += 1
    for document in documents.values { document.invalidate() }
  }

  /// Looks at everything again, since something other than the texts has changed.
  func invalidate() {
    generation += 1
    environment.forget()
    for document in documents.values { document.invalidate() }
  }

  /// What completion has to know of the world.
  func sources(for script: OpenScript) -> AssistSources {
    guard let document = documents[script.uri] else { return AssistSources() }
    return environment.sources(for: document.path, settings(of: document))
  }

  // MARK: Semantic tokens

  /// Keeps what the next answer will be compared with; of each document the last.
  func remember(_ tokens: [UInt32], of script: OpenScript) {
    self.tokens[script.uri] = (script.name, tokens)
  }

  func tokens(named name: String, of uri: String) -> [UInt32]? {
    guard let known = tokens[uri], known.name == name else { return nil }
    return known.data
  }

  // MARK: Folders

  /// Takes in what the client has set for everything.
  func set(_ node: JSONNode?) {
    clientSettings = node
    settings = ClientSettings(node, from: folders.first?.path)
  }

  /// To be called when the folders have changed: what has no place of its own lies in the first one.
  func foldersChanged() {
    set(clientSettings)
    for document in documents.values { document.path = path(of: document.uri) }
  }

  /// What the client has set for a document: the nearest folder's settings, else those for everything.
  func settings(of document: Document) -> ClientSettings {
    settings(of: document.path)
  }

  func settings(of path: String) -> ClientSettings { folder(of: path)?.settings ?? settings }

  /// The nearest one that a file lies in.
  func folder(of path: String) -> WorkspaceFolder? {
    folders.filter { path.hasPrefix($0.path + "/") || $0.path == "/" }.max {
      $0.path.utf8.count < $1.path.utf8.count
    }
  }

  // MARK: Requests to the client

  /// Asks the client something.
  ///
  /// - Parameter answered: Called when the answer has come, if ever.
  func ask(
    _ method: StaticString,
    _ params: ((inout JSONWriter) -> Void)? = nil,
    answered: @escaping (Result<Params, RequestError>) throws -> Void = { _ in }
  ) throws {
    lastRequest += 1
    let id = "inkreel-\(lastRequest)"
    pending[.string(id)] = answered
    try output.send { writer in
      writer.member("id", id)
      writer.member("method", method)
      guard let params else { return }
      writer.key("params")
      params(&writer)
    }
  }

  /// Answers to nothing that was asked are passed over.
  func answer(_ id: RequestID, _ result: Result<Params, RequestError>) throws {
    try pending.removeValue(forKey: id)?(result)
  }
}
