import FoundationEssentials
import TestSupport
import Testing

@Suite struct FormatCommandTests {
  private static let formatted = "[tts voice=\"a\"]Hello.[/tts]\n"
  private static let untidy = "[tts  voice=\"a\"]Hello.[/tts]"
  private static let broken = "[tts  voice=\"a\"]Hello."

  private func format(_ words: [String], in folder: TemporaryFolder, input: String = "") throws
    -> RunProgram.Outcome
  {
    try RunProgram.inkreel(["fmt"] + words, input: Array(input.utf8), in: folder.path)
  }

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(FormatCommandTests.formatted, to: "s/a.inkslop")
    try folder.write(FormatCommandTests.untidy, to: "s/b.inkslop")
    return folder
  }

  @Test func filesAreWrittenInPlace() throws {
    let folder = try folder()
    let first = try format(["s"], in: folder)
    #expect(first.status == 0 && first.output.isEmpty)
    #expect(first.standardError == "formatted 1 of 2 scripts\n")
    #expect(try folder.read("s/b.inkslop") == Array(FormatCommandTests.formatted.utf8))
    #expect(try format(["s"], in: folder).standardError == "formatted 0 of 2 scripts\n")
  }

  @Test func checkNamesWhatDiffers() throws {
    let folder = try folder()
    let outcome = try format(["--check", "s"], in: folder)
    #expect(outcome.status == 1)
    #expect(outcome.text == "s/b.inkslop\n")
    #expect(try folder.read("s/b.inkslop") == Array(FormatCommandTests.untidy.utf8))
    #expect(try format(["--check", "s/a.inkslop"], in: folder).status == 0)
  }

  @Test func diffWritesNothing() throws {
    let folder = try folder()
    let outcome = try format(["--diff", "s"], in: folder)
    #expect(outcome.status == 0)
    #expect(
      outcome.text == """
        --- s/b.inkslop
        +++ s/b.inkslop
        @@ -1 +1 @@
        -[tts  voice="a"]Hello.[/tts]
        \\ No newline at end of file
        +[tts voice="a"]Hello.[/tts]

        """
    )
    #expect(try format(["--diff", "--check", "s"], in: folder).status == 1)
    #expect(try folder.read("s/b.inkslop") == Array(FormatCommandTests.untidy.utf8))
  }

  @Test func standardInputGoesToStandardOutput() throws {
    let folder = try folder()
    let outcome = try format(["-"], in: folder, input: FormatCommandTests.untidy)
    #expect(outcome.status == 0 && outcome.standardError.isEmpty)
    #expect(outcome.text == FormatCommandTests.formatted)
  }

  @Test func brokenScriptsAreLeftAlone() throws {
    let folder = try folder()
    try folder.write(FormatCommandTests.broken, to: "s/c.inkslop")
    let outcome = try format(["s", "none.inkslop"], in: folder)
    #expect(outcome.status == 1)
    #expect(
      outcome.standardError.contains("error[unclosed-tag]")
        && outcome.standardError.contains("s/c.inkslop:1:1")
    )
    #expect(outcome.standardError.contains("error[unreadable-script]"))
    #expect(outcome.standardError.hasSuffix("formatted 1 of 4 scripts; 2 cannot be formatted\n"))
    #expect(try folder.read("s/c.inkslop") == Array(FormatCommandTests.broken.utf8))
    let input = try format(["-", "--stdin-filename", "x"], in: folder, input: FormatCommandTests.broken)
    #expect(input.status == 1 && input.text == FormatCommandTests.broken)
    #expect(input.standardError.contains("--> x:1:1"))
  }
}
