import InkJSON
import InkLSP
import InkSystem
import TestSupport
import Testing

@Suite struct LifecycleTests {
  @Test func aSessionThatIsShutDownEndsWell() throws {
    let client = try LanguageClient()
    let answer = try client.initialize()
    #expect(answer["result"]?["serverInfo"]?["name"]?.string == "inkreel")
    // Without an offer, positions are counted as they always were.
    #expect(answer["result"]?["capabilities"]?["positionEncoding"]?.string == "utf-16")
    #expect(try client.stop() == .exit(0))
  }

  @Test func exitWithoutShutdownIsAFailure() throws {
    let client = try LanguageClient()
    try client.initialize()
    try client.notify("exit", "null")
    #expect(client.process.wait() == .exit(1))
  }

  @Test func exitBeforeInitializeEndsTheProcess() throws {
    let client = try LanguageClient()
    try client.send(#"{"jsonrpc":"2.0","method":"exit"}"#)
    #expect(client.process.wait() == .exit(1))
  }

  @Test func theEndOfTheInputEndsTheProcess() throws {
    let client = try LanguageClient()
    try client.initialize()
    client.process.closeInput()
    #expect(client.process.wait() == .exit(1))
  }

  @Test func theEndOfTheInputBehindShutdownIsFine() throws {
    let client = try LanguageClient()
    try client.initialize()
    _ = try client.ask("shutdown", nil)
    client.process.closeInput()
    #expect(client.process.wait() == .exit(0))
  }

  @Test func theEndOfTheInputWithinAMessageEndsTheProcess() throws {
    let client = try LanguageClient()
    try client.send(raw: "Content-Length: 100\r\n\r\n{")
    client.process.closeInput()
    #expect(client.process.wait() == .exit(1))
  }

  @Test func nothingIsAnsweredBeforeInitialize() throws {
    let client = try LanguageClient()
    #expect(try client.ask("textDocument/hover", "{}")["error"]?["code"]?.integer == -32002)
    #expect(try client.ask("shutdown", nil)["error"]?["code"]?.integer == -32002)
    // What is reported is passed over.
    try client.open("[tts]")
    try client.initialize()
    #expect(
      try client.ask("textDocument/hover", #"{"textDocument":{"uri":"file:///nowhere/a.inkslop"}}"#)[
        "error"
      ]?["code"]?
      .integer == -32602
    )
  }

  @Test func initializeComesOnceAndNothingComesBehindShutdown() throws {
    let client = try LanguageClient()
    try client.initialize()
    #expect(try client.ask("initialize", "{}")["error"]?["code"]?.integer == -32600)
    _ = try client.ask("shutdown", nil)
    #expect(try client.ask("textDocument/hover", "{}")["error"]?["code"]?.integer == -32600)
    #expect(try client.ask("shutdown", nil)["error"]?["code"]?.integer == -32600)
    try client.send(#"{"jsonrpc":"2.0","method":"exit"}"#)
    #expect(client.process.wait() == .exit(0))
  }

  @Test func theServerEndsWithTheProcessThatItBelongsTo() throws {
    let other = try ChildProcess(["sleep", "600"])
    let client = try LanguageClient()
    _ = try client.ask("initialize", #"{"processId":\#(other.identifier),"capabilities":{}}"#)
    #expect(client.process.poll() == nil)
    other.send(signal: 9)
    _ = other.wait()
    #expect(client.process.wait() == .exit(1))
  }

  @Test func aBrokenPipeEndsTheProcess() throws {
    // `true` reads nothing and is gone at once.
    let script = "(\(try Self.input())) | \(RunProgram.folder)/inkreel lsp | true; echo ${PIPESTATUS[1]}"
    let outcome = try RunProgram.run(["bash", "-c", script])
    #expect(outcome.text == "1\n")
    #expect(outcome.standardError.isEmpty)
  }

  /// Shell commands that ask and then wait.
  private static func input() throws -> String {
    let message = LanguageClient.framed(#"{"id":1,"method":"initialize","params":{}}"#)
    let lines = message.replacing("\r\n", with: "\\r\\n")
    return "sleep 0.2; printf '\(lines)'; sleep 0.2; printf '\(lines)'; sleep 5"
  }

  @Test(arguments: [
    (#"["utf-16","utf-32","utf-8"]"#, "utf-8"), (#"["utf-32","utf-16"]"#, "utf-32"),
    (#"["utf-7"]"#, "utf-16"),
    ("[]", "utf-16"), (#""utf-8""#, "utf-16"),
  ])
  func encodingsAreAgreedOn(offer: String, expected: String) throws {
    let client = try LanguageClient()
    let answer = try client.initialize(#"{"general":{"positionEncodings":\#(offer)}}"#)
    #expect(answer["result"]?["capabilities"]?["positionEncoding"]?.string == expected)
  }

  @Test func shutdownNeedsNoParamsAndSlashesMayBeEscaped() throws {
    let client = try LanguageClient()
    try client.initialize()
    try client.send(
      #"{"method":"textDocument\/didOpen","params":{"textDocument":{"uri":"file:\/\/\/nowhere\/a.inkslop","version":1,"text":"[tts]","languageId":"inkslop"}}}"#
    )
    #expect(try client.diagnostics().codes.contains("unclosed-tag"))
    try client.send(#"{"id":"a","method":"shutdown"}"#)
    #expect(try client.next()?.text == #"{"jsonrpc":"2.0","id":"a","result":null}"#)
  }

  @Test func headerNamesComeInAnyCase() throws {
    let client = try LanguageClient()
    let body = #"{"id":1,"method":"initialize","params":{"capabilities":{}}}"#
    try client.send(
      raw:
        "content-type: application/vscode-jsonrpc; charset=utf-8\r\nCONTENT-length:\(body.utf8.count)\r\n\r\n\(body)"
    )
    #expect(try client.next()?["id"]?.integer == 1)
  }
}
