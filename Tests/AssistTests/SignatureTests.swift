import InkAssist
import Testing

/// The parameters of the tag that is being written, and which of them it is at.
struct SignatureTests {
  @Test(arguments: [
    ("[pause |", "duration"), ("[music volume=\"|\" file=\"a\"]", "volume"),
    ("[music file=\"a\" vol|", "volume"),
    ("[music volume=\"1\" |/]", "file"), ("[tts voice=|", "voice"), ("[tts voice=\"af_|", "voice"),
    ("[music\n  fit=\"lo|op\"]", "fit"), ("[music file=\"{{mo|od}}\"]", "file"),
    ("[tts speed|=\"1\"]", "speed"),
  ])
  func active(_ text: String, _ parameter: String) throws {
    let script = EditorScript(text)
    let signature = try #require(script.snapshot.signature(at: script.cursor))
    let active = try #require(signature.active)
    let range = signature.parameters[active].range
    let label = Array(signature.label.utf8)[range.start..<range.end]
    #expect(String(decoding: label, as: UTF8.self).hasPrefix("\(parameter)=\""))
  }

  @Test func label() throws {
    let script = EditorScript("[pause |")
    let signature = try #require(script.snapshot.signature(at: script.cursor))
    #expect(signature.label == "[pause duration=\"time\" id=\"name\"]")
    #expect(signature.text == "adds a pause")
    #expect(signature.parameters[0].text.contains("how long"))
    let tts = EditorScript("[tts |")
    #expect(try #require(tts.snapshot.signature(at: tts.cursor)).active == nil)
  }

  @Test(arguments: [
    "|", "[|", "[tts|", "[tts]|", "[tts][/tts |", "[red |", "[nobody |", "# [tts |", "[tts voice=\"a\"]x|",
  ])
  func none(_ text: String) {
    let script = EditorScript(text)
    #expect(script.snapshot.signature(at: script.cursor) == nil)
  }
}
