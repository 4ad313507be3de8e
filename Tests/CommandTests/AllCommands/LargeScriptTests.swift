import TestSupport
import Testing

/// A script that is too large to be compiled is checked and formatted, and every other command says in one sentence that
/// it is too large.
@Suite struct LargeScriptTests {
  private let shop: Sandbox

  init() throws {
    shop = try Sandbox()
    let comments = String(repeating: "# A line of a comment that says nothing.\n", count: 220_000)
    try shop.folder.write("[tts]Hello.[/tts]\n\(comments)", to: "large.inkslop")
  }

  @Test(arguments: [["plan"], ["estimate"], ["timeline"], ["render", "-o", "large.wav"]])
  func itIsRefusedInOneSentence(command: [String]) throws {
    let outcome = try shop.run(command + ["large.inkslop"])
    #expect(outcome.status == 1)
    #expect(outcome.standardError.contains("error[script-too-large]: `large.inkslop` is larger than 8 MiB"))
    #expect(outcome.standardError.utf8.count < 300)
  }

  @Test func aCheckWarnsThatNothingElseTakesIt() throws {
    let outcome = try shop.inkreel("check", "large.inkslop")
    #expect(outcome.status == 0)
    #expect(outcome.standardError.contains("warning[script-too-large]: this script is larger than 8 MiB"))
    #expect(try shop.inkreel("fmt", "--check", "large.inkslop").status == 0)
  }
}
