import InkJSON
@testable import InkLSP
import InkRPC
import InkText
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

  private func replacement(_ range: TextRange, _ text: String) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("range")
      writer.range(range)
      writer.member("text", text)
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func changesAreMadeOneBehindTheOther() throws {
    let client = try LanguageClient()
    try client.initialize("{\(versions)}")
    try client.open("[tts]\nHello.\n[/tts]\n")
    #expect(try client.diagnostics(version: 1).codes == [])
    try change(
      client,
      2,
      #"{"range":{"start":{"line":0,"character":1},"end":{"line":0,"character":4}},"text":"t"},"#
        + #"{"range":{"start":{"line":0,"character":2},"end":{"line":0,"character":2}},"text":"tz"}"#
    )
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
    try client.open("[tts]Hello.[/tts]")
    let requests = (100..<160).map { id in
      LanguageClient.framed(
        #"{"id":\#(id),"method":"textDocument/hover","params":{"textDocument":{"uri":"\#(uri)"},"position":{"line":0,"character":2}}}"#
      )
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

  // MARK: Properties

  /// After any sequence of edits, what is told is what a fresh server tells of the same text.
  @Test(arguments: [("utf-8", 1), ("utf-16", 2), ("utf-32", 3)])
  func editsLeadToWhatAFreshServerSays(encoding: String, seed: UInt64) throws {
    var numbers = RandomNumbers(seed: seed)
    let capabilities = #"{"general":{"positionEncodings":["\#(encoding)"]},\#(versions)}"#
    let client = try LanguageClient()
    let fresh = try LanguageClient()
    try client.initialize(capabilities)
    try fresh.initialize(capabilities)
    for session in 0..<12 {
      let uri = "file:///nowhere/\(session).inkslop"
      var text = try Self.script(using: &numbers)
      try client.open(text, uri)
      var edits = 0
      for version in 2..<30 {
        var changes: [String] = []
        for _ in 0..<Int.random(in: 1...3, using: &numbers) {
          let (range, insertion) = Self.edit(&text, encoding, using: &numbers)
          changes.append(replacement(range, insertion))
          edits += 1
        }
        try client.notify(
          "textDocument/didChange",
          #"{"textDocument":{"uri":"\#(uri)","version":\#(version)},"contentChanges":[\#(changes.joined(separator: ","))]}"#
        )
        let told = try client.diagnostics(of: uri, version: version)
        let copy = "\(uri)"
        try fresh.open(text, copy, version: version)
        let expected = try fresh.diagnostics(of: copy, version: version)
        #expect(told.text == expected.text, "session \(session), version \(version):\n\(text)")
        try fresh.notify("textDocument/didClose", #"{"textDocument":{"uri":"\#(copy)"}}"#)
        for method in [
          "textDocument/documentSymbol", "textDocument/formatting", "textDocument/semanticTokens/full",
        ]
        where version % 9 == 0 {
          let params = #"{"textDocument":{"uri":"\#(uri)"},"options":{}}"#
          try fresh.open(text, copy, version: version)
          let (one, other) = (try client.ask(method, params), try fresh.ask(method, params))
          #expect(Self.stable(one) == Self.stable(other), "\(method)\n\(text)")
          try fresh.notify("textDocument/didClose", #"{"textDocument":{"uri":"\#(copy)"}}"#)
        }
      }
      #expect(edits >= 28)
    }
    #expect(try client.stop() == .exit(0))
  }

  /// Without the names that a session gives to its answers.
  private static func stable(_ answer: JSONNode) -> String {
    (answer["result"]?["data"] ?? answer["result"] ?? answer["error"])?.text ?? ""
  }

  private static func script(using numbers: inout RandomNumbers) throws -> String {
    let files = try Repository.files(in: "Tests/CompilerTests/Diagnostics", ending: ".inkslop")
    let first = try Repository.text(files[Int.random(in: 0..<files.count, using: &numbers)])
    let second = try Repository.text(files[Int.random(in: 0..<files.count, using: &numbers)])
    let ends = ["\n", "\r\n", "\r"]
    let end = ends[Int.random(in: 0..<3, using: &numbers)]
    return first.replacing("\0", with: "").replacing("\n", with: end) + "😀 ü "
      + second.replacing("\0", with: "")
  }

  private static let insertions = [
    "x", "[", "]", "[/tts]", "[tts]", "\r", "\n", "\r\n", "😀", "é", "\"", "#", "[pause duration=\"1s\"/]",
    "{{", "", "",
    " id=\"a\"",
  ]

  /// Makes an edit at random, and says it as a client of an encoding does.
  private static func edit(
    _ text: inout String,
    _ encoding: String,
    using numbers: inout RandomNumbers
  ) -> (range: TextRange, text: String) {
    var scalars = Array(text.unicodeScalars)
    var start = Int.random(in: 0...scalars.count, using: &numbers)
    var end = min(scalars.count, start + [0, 0, 1, 2, 9][Int.random(in: 0..<5, using: &numbers)])
    // No position lies between CR and LF.
    if start > 0, start < scalars.count, scalars[start] == "\n", scalars[start - 1] == "\r" { start -= 1 }
    if end > 0, end < scalars.count, scalars[end] == "\n", scalars[end - 1] == "\r" { end += 1 }
    end = max(start, end)
    let range = TextRange(position(start, scalars, encoding), position(end, scalars, encoding))
    let insertion = insertions[Int.random(in: 0..<insertions.count, using: &numbers)]
    scalars.replaceSubrange(start..<end, with: Array(insertion.unicodeScalars))
    text = String(String.UnicodeScalarView(scalars))
    return (range, insertion)
  }

  /// Counted out from the begin, with none of the server's code.
  private static func position(_ end: Int, _ scalars: [Unicode.Scalar], _ encoding: String) -> TextPosition {
    var (line, character) = (0, 0)
    for (index, scalar) in scalars[..<end].enumerated() {
      if scalar == "\n" || scalar == "\r" && !(index + 1 < scalars.count && scalars[index + 1] == "\n") {
        (line, character) = (line + 1, 0)
      } else if scalar != "\r" {
        character +=
          encoding == "utf-8" ? UTF8.width(scalar) : encoding == "utf-16" ? UTF16.width(scalar) : 1
      }
    }
    return TextPosition(line, character)
  }
}
