import TestSupport
import Testing

/// Times and nesting beyond all bounds: an error each, at its place, by every command that lays out.
@Suite struct BadTimesTests {
  private func expect(
    _ code: String,
    at place: String,
    of script: String,
    commands: [[String]] = [["check"], ["estimate"], ["plan"], ["render", "-o", "out.wav"]],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let shop = try Sandbox()
    try shop.folder.write(script, to: "script.inkslop")
    for arguments in commands {
      let outcome = try shop.run(arguments + ["script.inkslop"])
      #expect(outcome.status == 1, "\(arguments)", sourceLocation: sourceLocation)
      #expect(
        outcome.standardError.contains("error[\(code)]"),
        "\(outcome.standardError.prefix(500))",
        sourceLocation: sourceLocation
      )
      #expect(
        outcome.standardError.contains(" --> script.inkslop:\(place)\n"),
        "\(outcome.standardError.prefix(500))",
        sourceLocation: sourceLocation
      )
    }
  }

  @Test func aLengthOfAMillionHours() throws {
    try expect("too-long", at: "2:18", of: "[tts]Hello.[/tts]\n[pause duration=\"3600000000s\"/]\n")
    // Beyond a million hours no time is read at all.
    try expect("value-out-of-range", at: "1:18", of: "[pause duration=\"3600000001s\"/]\n")
    // Sums of such lengths are beyond what 64 bits hold.
    let pause = "[pause duration=\"3600000000s\"/]\n"
    try expect("too-long", at: "1:18", of: String(repeating: pause, count: 54_000), commands: [["check"]])
  }

  @Test func aBeginAfterAMillionHours() throws {
    try expect(
      "too-long",
      at: "2:15",
      of: "[tts]Hello.[/tts]\n[sound start=\"3600000000s\" file=\"examples/sounds/pop\"/]\n"
    )
  }

  @Test func tenThousandNestedBlocks() throws {
    let script =
      String(repeating: "[zoom]\n", count: 10_000) + "[tts]Hello.[/tts]\n"
      + String(repeating: "[/zoom]\n", count: 10_000)
    try expect("nesting-too-deep", at: "129:1", of: script)
  }

  @Test func aCircleOfThree() throws {
    try expect(
      "anchor-cycle",
      at: "1:20",
      of: """
        [tts id="a" start="b.end"]One.[/tts]
        [tts id="b" start="c.end"]Two.[/tts]
        [tts id="c" start="a.end"]Three.[/tts]

        """
    )
  }
}
