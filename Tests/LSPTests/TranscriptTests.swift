import InkSystem
import TestSupport
import Testing

@Suite struct TranscriptTests {
  init() {
    // A server that has ended cannot be written to.
    _ = signal(SIGPIPE, SIG_IGN)
  }

  private static let folder = "Tests/LSPTests/Transcripts"

  /// Each is a session with one part of what the server can do: all that it says is there to be read.
  @Test(arguments: try Repository.files(in: folder, ending: ".txt"))
  func sessionsGoAsTheyAreWrittenDown(name: String) throws {
    let transcript = try TranscriptPage.transcript(of: Repository.text(name))
    let replayed = try transcript.replayed(home: TemporaryFolder())
    try Golden.expect(TranscriptPage.text(of: replayed), name)
  }

  /// A recording that is put next to the transcripts becomes one.
  @Test(arguments: try Repository.files(in: folder, ending: ".jsonl"))
  func recordingsBecomeTranscripts(name: String) throws {
    let replayed = try Transcript(recording: Repository.text(name)).replayed(home: TemporaryFolder())
    try Golden.expect(TranscriptPage.text(of: replayed), name.replacing(".jsonl", with: ".txt"))
  }

  @Test func aPageHoldsWhatWasSaid() throws {
    let script = #"[tts id=\"one\"]\r\nHello,\n\\n \u00e9  ⟶ you.\n[/tts]\n"#
    var said = Transcript()
    for body in [
      #"{"method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///a","text":"\#(script)"}}}"#,
      #"{"id":1,"method":"x","params":{"textDocument":{"uri":"file:///a"},"position":{"line":0,"character":9}}}"#,
      "{ not\n\nJSON", "", #"{"a":[],"b":{},"c":"","d":1e3,"e":"\n","f":"\n\n"}"#,
    ] { said.messages.append(.init(side: .client, body: body)) }
    let numbers = (0..<200).map { "\($0)" }.joined(separator: ",")
    let range = #"{"start":{"line":0,"character":9},"end":{"line":0,"character":12}}"#
    for body in [#"{"id":1,"result":[\#(range)]}"#, #"{"id":"x","result":[[\#(numbers)],"\#(numbers)"]}"#] {
      said.messages.append(.init(side: .server, body: body))
    }
    let page = TranscriptPage.text(of: said)
    #expect(page.contains(#"  ⟵ [tts id="|one"]"#) && page.contains("  ⟵ «one»"))
    let lines = page.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 130 || $0.contains(numbers) })
    let read = try TranscriptPage.transcript(of: page)
    #expect(read.messages.map(\.side) == said.messages.map(\.side))
    for (one, other) in zip(read.messages, said.messages) {
      #expect(one.node?.text ?? one.body == other.node?.text ?? other.body)
    }
    #expect(TranscriptPage.text(of: read) == page)
  }

  @Test func aRecordedSessionReplays() throws {
    let home = try TemporaryFolder()
    let path = home.file("session.jsonl")
    let client = try LanguageClient(["--record", path], home: home)
    try client.initialize()
    let script = MarkedScript("[t|ts]\nHello\n")
    try client.open(script.text)
    _ = try client.diagnostics()
    _ = try client.ask("textDocument/hover", at: script.position())
    try client.send("{ not JSON")
    _ = try client.next()
    try client.send("{\n\"id\": 9,\r\n\"method\": \"shutdown\"\n}")
    _ = try client.next()
    try client.notify("exit", "null")
    #expect(client.process.wait() == .exit(0))
    let recording = String(decoding: try home.read("session.jsonl"), as: UTF8.self)
    #expect(recording.split(separator: "\n").count == 12)
    #expect(recording.contains("\n{\"clientText\":\"{ not JSON\"}\n"))
    let recorded = try Transcript(recording: recording)
    #expect(recorded.recording == recording)
    #expect(try recorded.replayed(home: home).recording == recording)
  }
}
