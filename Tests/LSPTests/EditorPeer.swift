import InkJSON
import InkLSP
import InkText

/// The client's side of a session: it answers what the server asks, and keeps the diagnostics that it was sent
/// last of each document.
final class EditorPeer {
  let server: ServerConnection
  let profile: ClientProfile
  /// By URI: the parameters of the last notification, as they came.
  private(set) var published: [String: String] = [:]
  /// What is set for everything and for each folder, as JSON.
  var settings: [String]
  private var lastID = 0

  struct Question {
    let method: String
    /// As JSON.
    let params: String
  }

  init(_ server: ServerConnection, _ profile: ClientProfile, folders: [String], settings: [String]) throws {
    self.server = server
    self.profile = profile
    self.settings = settings
    let params = """
      {"processId":null,"capabilities":\(profile.capabilities),\
      "initializationOptions":\(profile.answersConfiguration ? "null" : settings[0]),\
      "workspaceFolders":[\(folders.map { #"{"uri":"\#($0)","name":"x"}"# }.joined(separator: ","))]}
      """
    _ = try ask([Question(method: "initialize", params: params)])
    try notify("initialized", "{}")
    try settle()
  }

  func notify(_ method: String, _ params: String) throws {
    try send(#"{"jsonrpc":"2.0","method":"\#(method)","params":\#(params)}"#)
  }

  func open(_ uri: String, _ text: String, version: Int) throws {
    let text = LanguageClient.quoted(text)
    try notify(
      "textDocument/didOpen",
      #"{"textDocument":{"uri":"\#(uri)","languageId":"inkslop","version":\#(version),"text":\#(text)}}"#
    )
  }

  /// Returns when everything has been said that was to be said: what is pushed follows an answer.
  func settle() throws {
    for _ in 0..<2 { _ = try ask([Question(method: "$/turn", params: "{}")]) }
  }

  /// Asks some things at once.
  ///
  /// - Returns: For each `"result":…` or `"error":…`.
  func ask(_ questions: [Question]) throws -> [String] {
    let first = lastID + 1
    let messages = questions.map { question in
      lastID += 1
      return LanguageClient.framed(
        #"{"jsonrpc":"2.0","id":\#(lastID),"method":"\#(question.method)","params":\#(question.params)}"#
      )
    }
    try server.write(Array(messages.joined().utf8))
    return try (first..<first + questions.count).map(answer)
  }

  private func answer(to id: Int) throws -> String {
    let head = #"{"jsonrpc":"2.0","id":\#(id),"#
    while let body = try server.next() {
      let text = String(decoding: body, as: UTF8.self)
      if text.hasPrefix(head) { return String(text.dropFirst(head.count).dropLast()) }
      try heard(text)
    }
    throw LanguageClient.Silence()
  }

  private func send(_ body: String) throws {
    try server.write(Array(LanguageClient.framed(body).utf8))
  }

  /// Takes in what is no answer.
  private func heard(_ text: String) throws {
    let message = try JSONParser.parse(SourceText(name: "message", text: text))
    if let id = message["id"]?.string {
      let isConfiguration = message["method"]?.string == "workspace/configuration"
      let result = isConfiguration ? "[\(settings.joined(separator: ","))]" : "null"
      try send(#"{"jsonrpc":"2.0","id":"\#(id)","result":\#(result)}"#)
    } else if message["method"]?.string == "textDocument/publishDiagnostics",
      let uri = message["params"]?["uri"]?.string
    {
      published[uri] = message["params"]?.text
    }
  }
}
