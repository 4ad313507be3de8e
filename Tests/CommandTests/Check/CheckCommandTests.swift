import FoundationEssentials
import TestSupport
import Testing

/// `inkreel check` with many scripts, and its exit statuses.
@Suite struct CheckCommandTests {
  private static let clean = "[tts]Hello.[/tts]\n"
  private static let warned = "[tts]We are #1.[/tts]\n"
  private static let wrong = "[tts speed=1]Hello.[/tts]\n"
  private static let broken = "[tts]Hello.\n"

  private func check(_ words: [String], in folder: TemporaryFolder, input: String = "") throws
    -> RunProgram.Outcome
  {
    try RunProgram.inkreel(["check"] + words, input: Array(input.utf8), in: folder.path)
  }

  private func names(_ outcome: RunProgram.Outcome) -> [String] {
    outcome.standardError.split(separator: "\n").filter { $0.contains("--> ") }.map { line in
      String(line.split(separator: " ").last?.split(separator: ":").first ?? "")
    }
  }

  @Test func oneGoodScriptIsPassedInSilence() throws {
    let folder = try TemporaryFolder()
    try folder.write(CheckCommandTests.clean, to: "a.inkslop")
    let outcome = try check(["a.inkslop"], in: folder)
    #expect(outcome.status == 0 && outcome.output.isEmpty && outcome.standardError.isEmpty)
  }

  /// On the command line, or in the configuration.
  @Test func aDialectIsAskedFor() throws {
    let folder = try TemporaryFolder()
    try folder.write("[chapter title=\"One\"/]\n[tts speed=\"1.1\"]Hello.[/tts]\n", to: "a.inkslop")
    #expect(try check(["a.inkslop"], in: folder).standardError.isEmpty)
    let asked = try check(["a.inkslop", "--dialect", "inkslop"], in: folder)
    #expect(asked.status == 0)
    #expect(names(asked) == ["a.inkslop", "a.inkslop"])
    let json = try check(["a.inkslop", "--dialect", "inkslop", "--json"], in: folder)
    #expect(json.text.components(separatedBy: "\"beyond-dialect\"").count == 3, "\(json.text)")
    #expect(try check(["a.inkslop", "--dialect", "inkslip"], in: folder).status == 2)
    try folder.write("{ \"dialect\": \"inkslop\" }", to: "inkreel.json")
    #expect(try check(["a.inkslop"], in: folder).standardError == asked.standardError)
  }

  /// Several threads read a large file, each parts of it.
  @Test func aLargeFileIsReadWhole() throws {
    let folder = try TemporaryFolder()
    let comment = "# \(String(repeating: "long ", count: 100_000))\n"
    try folder.write(String(repeating: comment + CheckCommandTests.wrong, count: 12), to: "a.inkslop")
    let outcome = try check(["a.inkslop"], in: folder)
    let places = outcome.standardError.split(separator: "\n").filter { $0.contains("--> ") }
    #expect(places.map { $0.split(separator: " ").last } == (1...12).map { "a.inkslop:\($0 * 2):12" })
    #expect(outcome.status == 1)
  }

  @Test func foldersAreWalkedInOrder() throws {
    let folder = try TemporaryFolder()
    for name in [
      "s/b.inkslop", "s/a/z.inkslop", "s/a.inkslop", "s/.hidden/x.inkslop", "s/.y.inkslop", "s/c.txt",
    ] {
      try folder.write(CheckCommandTests.wrong, to: name)
    }
    try folder.write(CheckCommandTests.wrong, to: "one.inkslop")
    let outcome = try check(["one.inkslop", "s/", "one.inkslop"], in: folder)
    #expect(names(outcome) == ["one.inkslop", "s/a/z.inkslop", "s/a.inkslop", "s/b.inkslop"])
    #expect(outcome.status == 1)
    #expect(outcome.standardError.hasSuffix("checked 4 scripts: 4 errors, 0 warnings\n"))
  }

  @Test func linksThatLeadInACircleArePassedOver() throws {
    let folder = try TemporaryFolder()
    try folder.write(CheckCommandTests.warned, to: "s/a.inkslop")
    let files = FileManager.default
    try files.createSymbolicLink(atPath: folder.file("s/loop"), withDestinationPath: "..")
    try files.createSymbolicLink(atPath: folder.file("s/self.inkslop"), withDestinationPath: "self.inkslop")
    try files.createSymbolicLink(atPath: folder.file("s/b.inkslop"), withDestinationPath: "a.inkslop")
    let outcome = try check(["."], in: folder)
    #expect(names(outcome) == ["s/a.inkslop", "s/b.inkslop"])
    #expect(outcome.status == 0)
    #expect(outcome.standardError.hasSuffix("checked 2 scripts: 0 errors, 2 warnings\n"))
  }

  @Test func whatCannotBeReadStopsNothing() throws {
    let folder = try TemporaryFolder()
    try folder.write(CheckCommandTests.warned, to: "b.inkslop")
    try FileManager.default.createDirectory(atPath: folder.file("empty"), withIntermediateDirectories: true)
    let outcome = try check(["a.inkslop", "b.inkslop", "empty"], in: folder)
    #expect(outcome.status == 1)
    #expect(outcome.standardError.contains("error[unreadable-script]: cannot read `a.inkslop`: No such file"))
    #expect(names(outcome) == ["b.inkslop"])
    #expect(outcome.standardError.contains("there are no scripts in `empty`"))
    #expect(outcome.standardError.hasSuffix("checked 2 scripts: 1 error, 1 warning\n"))
  }

  @Test func standardInputHasAName() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "s/pop.wav")
    let script = "[tts]We are #1.[/tts][sound file=\"pop\"/]"
    let named = try check(["-", "--stdin-filename", "s/new.inkslop"], in: folder, input: script)
    #expect(named.status == 0)
    #expect(names(named) == ["s/new.inkslop"])
    let unnamed = try check(["-"], in: folder, input: script)
    #expect(unnamed.status == 1)
    #expect(names(unnamed) == ["<stdin>", "<stdin>"])
  }

  @Test func manyScriptsComeInOrderFromAllThreads() throws {
    let folder = try TemporaryFolder()
    for number in 100..<400 { try folder.write(CheckCommandTests.wrong, to: "s/\(number).inkslop") }
    let outcome = try check(["s"], in: folder)
    #expect(names(outcome) == (100..<400).map { "s/\($0).inkslop" })
    #expect(outcome.standardError.hasSuffix("checked 300 scripts: 300 errors, 0 warnings\n"))
  }

  // MARK: Fixes

  @Test func fixesAreWrittenOnce() throws {
    let folder = try TemporaryFolder()
    try folder.write(CheckCommandTests.wrong, to: "a.inkslop")
    try folder.write(CheckCommandTests.broken, to: "b.inkslop")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: folder.file("a.inkslop"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("l.inkslop"),
      withDestinationPath: "a.inkslop"
    )

    let shown = try check(["--fix", "--diff", "a.inkslop"], in: folder)
    #expect(shown.status == 0)
    #expect(
      shown.text
        == "--- a.inkslop\n+++ a.inkslop\n@@ -1 +1 @@\n-[tts speed=1]Hello.[/tts]\n+[tts speed=\"1\"]Hello.[/tts]\n"
    )
    #expect(try folder.read("a.inkslop") == Array(CheckCommandTests.wrong.utf8))

    let first = try check(["--fix", "l.inkslop", "b.inkslop"], in: folder)
    #expect(first.status == 1)
    #expect(names(first) == ["b.inkslop"])
    #expect(first.standardError.hasSuffix("checked 2 scripts: 1 error, 0 warnings; 1 fixed\n"))
    #expect(try folder.read("a.inkslop") == Array("[tts speed=\"1\"]Hello.[/tts]\n".utf8))
    #expect(try folder.read("b.inkslop") == Array(CheckCommandTests.broken.utf8))
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.file("a.inkslop"))
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.file("l.inkslop")) == "a.inkslop"
    )
    #expect(try folder.names == ["a.inkslop", "b.inkslop", "l.inkslop"])

    let second = try check(["--fix", "a.inkslop"], in: folder)
    #expect(second.status == 0 && second.standardError.isEmpty)
  }

  @Test func aFixedScriptFromStandardInputGoesToStandardOutput() throws {
    let folder = try TemporaryFolder()
    let outcome = try check(["--fix", "-"], in: folder, input: CheckCommandTests.wrong)
    #expect(outcome.status == 0)
    #expect(outcome.text == "[tts speed=\"1\"]Hello.[/tts]\n")
  }

  // MARK: Forms

  @Test func formsForProgramsGoToStandardOutput() throws {
    let folder = try TemporaryFolder()
    try folder.write(CheckCommandTests.wrong, to: "a.inkslop")
    for words in [["--json"], ["--format", "json"], ["--format=sarif"], ["--format=github"]] {
      let outcome = try check(["a.inkslop"] + words, in: folder)
      #expect(outcome.status == 1)
      #expect(outcome.standardError.isEmpty)
      #expect(outcome.text.contains("unquoted-value") && outcome.text.contains("a.inkslop"))
    }
    let json = try check(["a.inkslop", "--json"], in: folder)
    #expect(try check(["a.inkslop", "--format", "json"], in: folder).output == json.output)
  }

  @Test(arguments: [
    [], ["--format", "xml", "a"], ["--json", "--format", "sarif", "a"], ["--diff", "a"],
    ["--fix", "--json", "-"], ["--fix", "--diff", "--format", "github", "a"], ["--fixx", "a"],
  ])
  func wrongCommandLinesAreRefused(words: [String]) throws {
    let folder = try TemporaryFolder()
    let outcome = try check(words, in: folder)
    #expect(outcome.status == 2)
    #expect(outcome.standardError.hasPrefix("inkreel check: "))
  }

  @Test(arguments: [([], true), (["NO_COLOR=1"], false), (["NO_COLOR="], true), (["TERM=dumb"], false)])
  func terminalsGetColour(environment: [String], isColored: Bool) throws {
    let folder = try TemporaryFolder()
    try folder.write(CheckCommandTests.wrong, to: "a.inkslop")
    // A terminal of its own: what the program says comes out of it.
    let program = "import os, pty, sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))"
    let outcome = try RunProgram.run(
      ["python3", "-c", program, "\(RunProgram.folder)/inkreel", "check", "a.inkslop"],
      environment: ["--unset=NO_COLOR", "TERM=xterm"] + environment,
      in: folder.path
    )
    #expect(outcome.status == 1)
    #expect(outcome.text.contains("\u{1B}[1;31merror[unquoted-value]") == isColored)
    #expect(outcome.text.contains("unquoted-value"))
  }

  @Test func checkIsSilentWhenAllIsWell() throws {
    let shop = try Sandbox()
    let outcome = try shop.inkreel("check", "examples/mantis-shrimp.inkslop")
    #expect(outcome.status == 0 && outcome.output.isEmpty && outcome.standardError.isEmpty, "\(outcome)")
  }

  @Test func checkSpeaksJSON() throws {
    let shop = try Sandbox()
    try shop.folder.write("[tts]\nHello [laughs].\n[/tts]\n", to: "a.inkslop")
    let outcome = try shop.inkreel("check", "a.inkslop", "--json")
    #expect(outcome.status == 1 && outcome.standardError.isEmpty)
    struct Report: Decodable {
      struct Entry: Decodable {
        struct Range: Decodable {
          struct Position: Decodable { let line: Int, column: Int, offset: Int }
          let start: Position
          let end: Position
        }
        let code: String
        let file: String
        let range: Range
      }
      let diagnostics: [Entry]
    }
    let report = try JSONDecoder().decode(Report.self, from: Data(outcome.output))
    let entry = try #require(report.diagnostics.first)
    #expect(entry.code == "unknown-tag" && entry.file == "a.inkslop")
    #expect([entry.range.start.line, entry.range.start.column, entry.range.start.offset] == [2, 7, 12])
  }

  @Test func scriptsMayComeFromStandardInput() throws {
    let shop = try Sandbox()
    let outcome = try RunProgram.inkreel(
      ["check", "-"],
      input: Array("[tts]Hello".utf8),
      in: shop.folder.path
    )
    #expect(outcome.status == 1)
    #expect(outcome.standardError.contains("<stdin>:1:1"))
  }
}
