import InkSystem
import TestSupport
import Testing

@Suite struct TranscriptTests {
  init() {
    // A server that has ended cannot be written to.
    _ = signal(SIGPIPE, SIG_IGN)
  }

  private static var names: [String] {
    get throws { try Repository.files(in: "Tests/LSPTests/Transcripts", ending: ".jsonl") }
  }

  /// Each is a session with one part of what the server can do: all that it says is there to be read.
  @Test(arguments: try names)
  func sessionsGoAsTheyAreWrittenDown(name: String) throws {
    let home = try TemporaryFolder()
    let transcript = Transcript(try Repository.text(name))
    try Golden.expect(try transcript.replayed(home: home).text, name)
  }

  @Test func aRecordedSessionReplays() throws {
    let home = try TemporaryFolder()
    let path = home.file("session.jsonl")
    let client = try LanguageClient(["--record", path], home: home)
    try client.initialize()
    try client.open("[tts]\nHello\n")
    _ = try client.diagnostics()
    _ = try client.ask(
      "textDocument/hover",
      #"{"textDocument":{"uri":"file:///nowhere/a.inkslop"},"position":{"line":0,"character":2}}"#
    )
    try client.send("{ not JSON")
    _ = try client.next()
    try client.send("{\n\"id\": 9,\r\n\"method\": \"shutdown\"\n}")
    _ = try client.next()
    try client.notify("exit", "null")
    #expect(client.process.wait() == .exit(0))
    let recorded = Transcript(String(decoding: try home.read("session.jsonl"), as: UTF8.self))
    #expect(recorded.lines.count == 12)
    #expect(recorded.lines.contains(#"{"clientText":"{ not JSON"}"#))
    #expect(try recorded.replayed(home: home).text == recorded.text)
  }
}
