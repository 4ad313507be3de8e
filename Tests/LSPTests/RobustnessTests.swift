import InkJSON
import InkLSP
import InkRPC
import TestSupport
import Testing

@Suite struct RobustnessTests {
  private let uri = "file:///nowhere/a.inkslop"

  private static func hover(at position: String) -> String {
    #"{"id":7,"method":"textDocument/hover","params":{"textDocument":{"uri":"file:///nowhere/a.inkslop"},"position":\#(position)}}"#
  }

  @Test(arguments: [
    ("{", -32700), ("", -32700), ("[]", -32600), ("[{}]", -32600), ("{}", -32600), ("null", -32600),
    (#"{"id":1}"#, -32600), (#"{"id":1,"method":5}"#, -32600), (#"{"id":{},"method":"shutdown"}"#, -32600),
    (#"{"id":1.5,"method":"shutdown"}"#, -32600), ("\"\u{0}\"", -32700),
    (#"{"id":7,"method":"no/such/method"}"#, -32601), (#"{"id":7,"method":"$/nothing"}"#, -32601),
    (#"{"id":7,"method":"textDocument/hover"}"#, -32602),
    (#"{"id":7,"method":"textDocument/hover","params":[]}"#, -32602),
    (#"{"id":7,"method":"textDocument/hover","params":{"textDocument":5}}"#, -32602),
    (#"{"id":7,"method":"textDocument/hover","params":{"textDocument":{"uri":"file:///b"}}}"#, -32602),
    (hover(at: #"{"line":-1,"character":0}"#), -32602), (hover(at: #"{"line":1e30,"character":0}"#), -32602),
    (#"{"id":7,"method":"initialize"}"#, -32600),
  ])
  func whatCannotBeReadIsRefused(body: String, code: Int) throws {
    let client = try LanguageClient()
    try client.initialize()
    try client.open("[tts]Hello there.[/tts]")
    try client.send(body)
    while let message = try client.next() {
      guard let error = message["error"] else { continue }
      #expect(error["code"]?.integer == code)
      break
    }
    #expect(try client.stop() == .exit(0))
  }

  /// Programs that keep texts in UTF-16 may cut a character in two.
  @Test func halfACharacterIsReplaced() throws {
    let client = try LanguageClient()
    try client.initialize()
    let text = ##"[tts]\ud83d\ud83d\ude00 x\ude00.[/tts]  "##
    try client.notify(
      "textDocument/didOpen",
      #"{"textDocument":{"uri":"\#(uri)","languageId":"inkslop","version":1,"text":"\#(text)"}}"#
    )
    let script = MarkedScript("[tts]\u{FFFD}\u{1F600} x\u{FFFD}.[/tts]«  »")
    #expect(
      try client.result("textDocument/formatting", #"{"textDocument":{"uri":"\#(uri)"}}"#)
        == #"[{"range":\#(script.range()),"newText":"\n"}]"#
    )
  }

  @Test func deepNestingIsRefused() throws {
    let client = try LanguageClient()
    try client.initialize()
    try client.send(String(repeating: "[", count: 100_000))
    #expect(try client.next()?["error"]?["code"]?.integer == -32700)
    #expect(try client.stop() == .exit(0))
  }

  @Test func brokenHeadersArePassedOver() throws {
    let client = try LanguageClient()
    try client.initialize()
    try client.send(
      raw: "GET / HTTP/1.1\r\nContent-Length: minus\r\n\r\n" + String(repeating: "x", count: 40_000) + "\n"
    )
    // However it is reported, the next message is read.
    #expect(try client.stop() == .exit(0))
    #expect(client.others.allSatisfy { $0["error"]?["code"]?.integer == -32700 })
    #expect(!client.others.isEmpty)
  }

  @Test func aMessageThatIsTooLargeIsRefusedAndPassedOver() throws {
    let client = try LanguageClient()
    try client.initialize()
    let size = MessageBuffer.largestBody + 1
    try client.send(raw: "Content-Length: \(size)\r\n\r\n")
    #expect(try client.next()?["error"]?["code"]?.integer == -32700)
    let piece = String(repeating: "y", count: 1 << 20)
    for _ in 0..<size >> 20 { try client.send(raw: piece) }
    try client.send(raw: "y")
    #expect(try client.stop() == .exit(0))
  }

  @Test(arguments: [
    #"{"textDocument":{"uri":"file:///nowhere/a.inkslop","version":2}}"#,
    #"{"textDocument":{"uri":"file:///nowhere/a.inkslop","version":2},"contentChanges":[5]}"#,
    #"{"textDocument":{"uri":"file:///nowhere/a.inkslop","version":2},"contentChanges":[{"range":5,"text":"x"}]}"#,
    #"{"textDocument":{"uri":"file:///nowhere/b.inkslop","version":2},"contentChanges":[{"text":"x"}]}"#,
    "[]", "null", #""x""#,
  ])
  func changesThatMakeNoSenseChangeNothing(params: String) throws {
    let client = try LanguageClient()
    try client.initialize()
    try client.open("[tts]Hello there.[/tts]\n")
    #expect(try client.diagnostics().codes.isEmpty)
    try client.notify("textDocument/didChange", params)
    #expect(try client.next()?["method"]?.string == "window/logMessage")
    #expect(
      try client.result("textDocument/formatting", #"{"textDocument":{"uri":"\#(uri)"},"options":{}}"#)
        == "[]"
    )
    #expect(try client.stop() == .exit(0))
  }

  /// Messages cut, doubled and overwritten at random: the server answers what has an id, and lives.
  @Test func noMessageEndsTheProcess() throws {
    var numbers = RandomNumbers(seed: 5)
    let methods = try Self.methods()
    let text = LanguageClient.quoted("[music file=\"a.wav\"]\r\n[tts]Grüße 😀 {{x}}\r[/tts][pause]\n")
    var sound: Set<String> = []
    let client = try LanguageClient()
    try client.initialize(#"{"textDocument":{"codeAction":{"codeActionLiteralSupport":{}}}}"#)
    try client.open("[tts]Hello.[/tts]")
    for round in 0..<1500 {
      let method = methods[Int.random(in: 0..<methods.count, using: &numbers)]
      let line = Int.random(in: 0..<5, using: &numbers)
      let character = Int.random(in: 0..<40, using: &numbers)
      let place = #"{"line":\#(line),"character":\#(character)}"#
      let range = #"{"start":\#(place),"end":{"line":\#(line + 1),"character":3}}"#
      let message = """
        {"jsonrpc":"2.0","id":"m\(round)","method":"\(method)","params":{"textDocument":{"uri":"\(uri)","version":\(
          round)},"position":\(place),"range":\(range),"positions":[\(place)],"context":{"diagnostics":[]},"ch":"]",\
        "newName":"x","query":"e","previousResultId":"1.1","color":{"red":1,"green":0,"blue":0,"alpha":1},\
        "contentChanges":[{"range":\(range),"text":\(text)}]}}
        """
      var bytes = Array(message.utf8)
      if round % 3 == 0, method != "textDocument/didChange" { sound.insert("m\(round)") }
      if round % 3 > 0 { Self.mutate(&bytes, using: &numbers) }
      let body = String(decoding: bytes, as: UTF8.self)
      try client.send(body)
      // Every tenth time the pipe is emptied, so that neither side waits for the other.
      if round % 10 == 0 { _ = try client.ask("$/alive", nil) }
    }
    _ = try client.ask("$/alive", nil)
    let answered = client.others.filter { $0["method"] == nil }.compactMap { $0["id"]?.string }
    #expect(Set(answered).isSuperset(of: sound))
    #expect(answered.filter(sound.contains).count == sound.count)
    #expect(try client.stop() == .exit(0))
  }

  private static func methods() throws -> [String] {
    let folder = "Sources/InkLSP/Features"
    let found = try Repository.files(in: folder, ending: ".swift").compactMap { file -> String? in
      let parts = try Repository.text(file).split(separator: "static let method = \"")
      return parts.count > 1 ? parts[1].split(separator: "\"").first.map(String.init) : nil
    }
    return found + ["textDocument/didChange"]
  }

  private static func mutate(_ bytes: inout [UInt8], using numbers: inout RandomNumbers) {
    for _ in 0..<Int.random(in: 1...4, using: &numbers) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &numbers)
      switch Int.random(in: 0..<4, using: &numbers) {
      case 0: bytes[place] = UInt8.random(in: 0x20..<0x7F, using: &numbers)
      case 1: bytes.removeSubrange(place..<min(bytes.count, place + 8))
      case 2: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 20)], at: place)
      default: bytes.insert(contentsOf: "-9e9".utf8, at: place)
      }
    }
  }
}
