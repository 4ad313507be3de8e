import InkJSON
import InkLSP
import TestSupport
import Testing

/// What clients do that the protocol allows, or nearly.
@Suite struct ClientHabitTests {
  private let uri = "file:///nowhere/a.inkslop"
  private let literals = #""codeAction":{"codeActionLiteralSupport":{"codeActionKind":{"valueSet":[]}}}"#

  private func document(_ more: String) -> String { #"{"textDocument":{"uri":"\#(uri)"}\#(more)}"# }

  /// Editors format at every save: a mistake in the script must not raise a message each time.
  @Test(arguments: [
    ("textDocument/formatting", ""),
    (
      "textDocument/rangeFormatting",
      #","range":{"start":{"line":0,"character":0},"end":{"line":1,"character":0}}"#
    ),
  ])
  func formattingAScriptWithAMistakeIsLogged(method: String, more: String) throws {
    let client = try LanguageClient()
    try client.initialize()
    try client.open("[tts]Hello.\n")
    #expect(try client.result(method, document(more)) == "null")
    let log = try client.next("window/logMessage")
    #expect(log["params"]?["message"]?.string?.contains("line 1") == true)
  }

  @Test(arguments: ["", #","only":[]"#, #","only":null"#, #","only":["quickfix"]"#])
  func anEmptyListOfKindsRestrictsNothing(only: String) throws {
    let client = try LanguageClient()
    try client.initialize(#"{"textDocument":{\#(literals)}}"#)
    try client.open("[tts]Hello.[/tts]\n[sound file='a.wav'/]\n")
    let range = #"{"start":{"line":1,"character":0},"end":{"line":1,"character":21}}"#
    let context = #"{"diagnostics":[]\#(only)}"#
    let result = try client.result(
      "textDocument/codeAction",
      document(#","range":\#(range),"context":\#(context)"#)
    )
    #expect(result.contains(#""kind":"quickfix""#))
  }

  @Test(arguments: [#","version":null"#, "", #","version":"7""#])
  func aTextWithoutAVersionIsTaken(version: String) throws {
    let client = try LanguageClient()
    try client.initialize(#"{"textDocument":{"publishDiagnostics":{"versionSupport":true}}}"#)
    try client.open("[tts]Hello.[/tts]")
    #expect(try client.diagnostics(version: 1).codes.isEmpty)
    try client.notify(
      "textDocument/didChange",
      #"{"textDocument":{"uri":"\#(uri)"\#(version)},"contentChanges":[{"text":"[tts]"}]}"#
    )
    #expect(try client.diagnostics().codes.contains("unclosed-tag"))
  }

  @Test(arguments: [
    (#"["plaintext"]"#, "plaintext"), (#"["plaintext","markdown"]"#, "plaintext"),
    (#"["markdown","plaintext"]"#, "markdown"), (#"["html","markdown"]"#, "markdown"), ("[]", "plaintext"),
  ])
  func helpComesInTheFormThatIsPreferred(formats: String, kind: String) throws {
    let client = try LanguageClient()
    try client.initialize(
      """
      {"textDocument":{"hover":{"contentFormat":\(formats)},\
      "completion":{"completionItem":{"documentationFormat":\(formats)}},\
      "signatureHelp":{"signatureInformation":{"documentationFormat":\(formats)}}}}
      """
    )
    try client.open("[tts speed=\"1\"]Hello.[/tts]")
    let place = #","position":{"line":0,"character":6}"#
    let hover = try client.result("textDocument/hover", document(place))
    let signature = try client.result("textDocument/signatureHelp", document(place))
    let item = #"{"label":"tts","data":{"uri":"\#(uri)","topic":["tag","tts"]}}"#
    let completion = try client.result("completionItem/resolve", item)
    for answer in [hover, signature, completion] {
      #expect(answer.contains(#""kind":"\#(kind)""#))
      #expect(answer.contains("`") == (kind == "markdown") || answer == signature)
    }
  }
}
