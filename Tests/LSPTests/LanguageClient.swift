import InkJSON
import InkLSP
import InkRPC
import InkSystem
import InkText
import TestSupport
import Testing

/// A client that talks to `inkreel lsp` over pipes, as an editor does.
final class LanguageClient {
  let process: ChildProcess
  private var reader: MessageReader
  private var lastID = 0
  /// Everything that came and was no answer that somebody waited for.
  private(set) var others: [JSONNode] = []

  struct Silence: Error {}

  /// - Parameters:
  ///   - home: Where its cache lies.
  ///   - folder: Where the programs are.
  init(
    _ options: [String] = [],
    home: TemporaryFolder? = nil,
    programs folder: String = RunProgram.folder
  ) throws {
    let settings = ["env", RunProgram.noVoices] + (home.map { ["XDG_CACHE_HOME=\($0.path)/cache"] } ?? [])
    process = try ChildProcess(settings + ["\(folder)/inkreel", "lsp"] + options)
    reader = MessageReader(process.output)
  }

  deinit {
    process.send(signal: 9)
    _ = process.wait()
  }

  // MARK: Messages

  func send(raw text: String) throws {
    try process.input?.write(Array(text.utf8))
  }

  func send(_ body: String) throws {
    try send(raw: LanguageClient.framed(body))
  }

  static func framed(_ body: String) -> String { "Content-Length: \(body.utf8.count)\r\n\r\n\(body)" }

  /// The next message; fails when none comes within some seconds.
  func next() throws -> JSONNode? {
    try nextBody().map { try JSONParser.parse(SourceText(name: "message", bytes: $0)) }
  }

  func nextBody() throws -> [UInt8]? {
    try LanguageClient.next(&reader, from: process.output)
  }

  /// The next message's body; fails when nothing comes for some seconds.
  static func next(_ reader: inout MessageReader, from output: FileDescriptor) throws -> [UInt8]? {
    while true {
      if let body = try reader.buffered() { return body }
      guard FileDescriptor.waitForInput([output], milliseconds: 20_000)[0] else { throw Silence() }
      guard try reader.read() else { return nil }
    }
  }

  func notify(_ method: String, _ params: String) throws {
    try send(#"{"jsonrpc":"2.0","method":"\#(method)","params":\#(params)}"#)
  }

  /// Asks, and waits for the answer.
  func ask(_ method: String, _ params: String?) throws -> JSONNode {
    lastID += 1
    let tail = params.map { #","params":\#($0)"# } ?? ""
    try send(#"{"jsonrpc":"2.0","id":\#(lastID),"method":"\#(method)"\#(tail)}"#)
    return try answer(to: lastID)
  }

  /// Asks about a place.
  func ask(
    _ method: String,
    at position: String,
    of uri: String = "file:///nowhere/a.inkslop"
  ) throws -> JSONNode {
    try ask(method, #"{"textDocument":{"uri":"\#(uri)"},"position":\#(position)}"#)
  }

  func answer(to id: Int) throws -> JSONNode {
    while let message = try next() {
      if message["id"]?.integer == id, message["method"] == nil { return message }
      others.append(message)
    }
    throw Silence()
  }

  /// The result of a request as JSON, or its error's code and message.
  func result(_ method: String, _ params: String) throws -> String {
    let answer = try ask(method, params)
    var writer = JSONWriter()
    if let error = answer["error"] {
      writer.node(error)
    } else if let result = answer["result"] {
      writer.node(result)
    } else {
      writer.null()
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  // MARK: Sessions

  @discardableResult
  func initialize(_ capabilities: String = "{}", more: String = "") throws -> JSONNode {
    let answer = try ask("initialize", #"{"processId":null,"capabilities":\#(capabilities)\#(more)}"#)
    try notify("initialized", "{}")
    return answer
  }

  func open(_ text: String, _ uri: String = "file:///nowhere/a.inkslop", version: Int = 1) throws {
    let quoted = LanguageClient.quoted(text)
    try notify(
      "textDocument/didOpen",
      #"{"textDocument":{"uri":"\#(uri)","languageId":"inkslop","version":\#(version),"text":\#(quoted)}}"#
    )
  }

  static func quoted(_ text: String) -> String {
    var writer = JSONWriter()
    writer.string(text)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// Those of a version of a document, or of its next push where no version is named.
  func diagnostics(of uri: String = "file:///nowhere/a.inkslop", version: Int? = nil) throws -> JSONNode {
    while let message = try next() {
      let params = message["params"]
      if message["method"]?.string == "textDocument/publishDiagnostics", params?["uri"]?.string == uri,
        version == nil || params?["version"]?.integer == version
      {
        return try #require(params?["diagnostics"])
      }
      others.append(message)
    }
    throw Silence()
  }

  /// The next request or notification of a method.
  func next(_ method: String) throws -> JSONNode {
    while let message = try next() {
      if message["method"]?.string == method { return message }
      others.append(message)
    }
    throw Silence()
  }

  /// Ends the session as the protocol has it.
  func stop() throws -> ChildProcess.End {
    _ = try ask("shutdown", nil)
    try send(#"{"jsonrpc":"2.0","method":"exit"}"#)
    return process.wait()
  }
}

extension JSONNode {
  var text: String {
    var writer = JSONWriter()
    writer.node(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// The codes of diagnostics.
  var codes: [String] { items?.compactMap { $0["code"]?.string } ?? [] }
}
