import InkJSON
import InkLSP
import TestSupport
import Testing

@Suite struct SynchronisationTests {
  private let uri = "file:///nowhere/a.inkslop"
  /// Versions with diagnostics, as they are pushed.
  private let versions =
    #""textDocument":{"publishDiagnostics":{"versionSupport":true,"relatedInformation":true}}"#

  private func change(_ client: LanguageClient, _ version: Int, _ changes: String) throws {
    try client.notify(
      "textDocument/didChange",
      #"{"textDocument":{"uri":"\#(uri)","version":\#(version)},"contentChanges":[\#(changes)]}"#
    )
  }

  @Test func changesAreMadeOneBehindTheOther() throws {
    let client = try LanguageClient()
    try client.initialize("{\(versions)}")
    let script = MarkedScript("[«tts»]\nHello.\n[/tts]\n")
    let changed = MarkedScript("[t«»]\nHello.\n[/tts]\n")
    try client.open(script.text)
    #expect(try client.diagnostics(version: 1).codes == [])
    let changes = [(script.range(), "t"), (changed.range(), "tz")].map { range, text in
      #"{"range":\#(range),"text":"\#(text)"}"#
    }
    try change(client, 2, changes.joined(separator: ","))
    #expect(try client.diagnostics(version: 2).codes.first == "unknown-tag")
    try change(client, 3, #"{"text":"[tts]"}"#)
    #expect(try client.diagnostics(version: 3).codes.contains("unclosed-tag"))
  }

  /// What was sent at once is analysed once, as the newest text.
  @Test func onlyTheNewestTextIsTold() throws {
    let client = try LanguageClient()
    try client.initialize("{\(versions)}")
    try client.open("[tts]Hello.[/tts]")
    _ = try client.diagnostics(version: 1)
    let burst = (2...40).map { version in
      LanguageClient.framed(
        #"{"method":"textDocument/didChange","params":{"textDocument":{"uri":"\#(uri)","version":\#(version)},"contentChanges":[{"text":"[tts]\#(version)"}]}}"#
      )
    }
    try client.send(raw: burst.joined())
    #expect(try client.diagnostics().codes.contains("unclosed-tag"))
    _ = try client.ask("$/alive", nil)
    #expect(client.others.isEmpty)
  }

  @Test func aCloseTakesDiagnosticsBack() throws {
    let client = try LanguageClient()
    try client.initialize()
    try client.open("[tts]")
    #expect(try client.diagnostics().codes.isEmpty == false)
    try client.notify("textDocument/didClose", #"{"textDocument":{"uri":"\#(uri)"}}"#)
    #expect(try client.diagnostics().codes.isEmpty)
  }

  @Test func whoPullsIsNotPushed() throws {
    let client = try LanguageClient()
    try client.initialize(#"{"textDocument":{"diagnostic":{}}}"#)
    try client.open("[tts]")
    let first = try client.ask("textDocument/diagnostic", #"{"textDocument":{"uri":"\#(uri)"}}"#)["result"]
    #expect(first?["kind"]?.string == "full")
    #expect(try #require(first?["items"]).codes.contains("unclosed-tag"))
    let name = try #require(first?["resultId"]?.string)
    let again = #"{"textDocument":{"uri":"\#(uri)"},"previousResultId":"\#(name)"}"#
    #expect(try client.ask("textDocument/diagnostic", again)["result"]?["kind"]?.string == "unchanged")
    try change(client, 2, #"{"text":"[tts]Hello.[/tts]"}"#)
    let last = try client.ask("textDocument/diagnostic", again)["result"]
    #expect(last?["kind"]?.string == "full")
    #expect(last?["items"]?.items?.isEmpty == true)
    #expect(client.others.isEmpty)
  }

  /// Requests are done in their order, a cancelled one is answered as such, and each once.
  @Test func everyRequestHasOneAnswer() throws {
    let client = try LanguageClient()
    try client.initialize()
    let script = MarkedScript("[t|ts]Hello.[/tts]")
    try client.open(script.text)
    let place = #"{"textDocument":{"uri":"\#(uri)"},"position":\#(script.position())}"#
    let requests = (100..<160).map { id in
      LanguageClient.framed(#"{"id":\#(id),"method":"textDocument/hover","params":\#(place)}"#)
    }
    let cancels = [101, 120, 159, 99, 4000].map {
      LanguageClient.framed(#"{"method":"$/cancelRequest","params":{"id":\#($0)}}"#)
    }
    try client.send(raw: (requests + cancels).joined())
    var answers: [(id: Int, code: Int?)] = []
    while answers.count < 60, let message = try client.next() {
      if let id = message["id"]?.integer { answers.append((id, message["error"]?["code"]?.integer)) }
    }
    #expect(answers.map(\.id) == Array(100..<160))
    #expect(answers.filter { $0.code != nil }.allSatisfy { $0.code == -32800 })
    // How many were still waiting depends on how the pipe was read; the last one was.
    #expect(answers.last?.code == -32800)
    _ = try client.ask("$/alive", nil)
    #expect(client.others.allSatisfy { $0["id"] == nil })
  }
}
