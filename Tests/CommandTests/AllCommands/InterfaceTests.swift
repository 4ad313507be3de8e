import TestSupport
import Testing

/// What the commands print, and how they end.
@Suite struct InterfaceTests {
  private static let uses: [(arguments: [String], status: Int32)] = [
    ([], 2), (["frobnicate"], 2), (["check"], 2), (["render", "a.inkslop"], 2),
    (["render", "a", "-o", "b.avi"], 2), (["check", "--frob", "a"], 2), (["estimate"], 2),
    (["plan", "a", "--resolution", "4:3"], 2), (["check", "not-there.inkslop"], 1), (["--version"], 0),
    (["--help"], 0), (["render", "--help"], 0),
  ]

  @Test(arguments: uses)
  func statusesOfUse(arguments: [String], status: Int32) throws {
    let shop = try Sandbox()
    let outcome = try shop.run(arguments)
    #expect(outcome.status == status, "\(outcome.standardError)")
    #expect(outcome.standardError.isEmpty == (status == 0))
  }

  private static let mistakes: [(arguments: [String], standardError: String)] = [
    (["chek"], "inkreel: there is no command `chek`; did you mean `check`?\nTry `inkreel --help`.\n"),
    (
      ["help", "chek"], "inkreel: there is no command `chek`; did you mean `check`?\nTry `inkreel --help`.\n"
    ),
    (
      ["a.inkslop"],
      "inkreel: there is no command `a.inkslop`; to render a script, write `inkreel render SCRIPT -o VIDEO`\n"
        + "Try `inkreel --help`.\n"
    ),
    (
      ["--vresion"],
      "inkreel: there is no option `--vresion`; did you mean `--version`?\nTry `inkreel --help`.\n"
    ),
    (["frobnicate"], "inkreel: there is no command `frobnicate`\nTry `inkreel --help`.\n"),
    (
      ["check", "--formt", "json", "a"],
      "inkreel check: there is no option `--formt`; did you mean `--format`?\nTry `inkreel check --help`.\n"
    ),
    (
      ["explain", "unknwon-tag"],
      """
      inkreel explain: there is no diagnostic `unknwon-tag`; did you mean `unknown-tag`?
      Try `inkreel explain --help`.

      """
    ),
    (
      ["explain", "\u{1B}[31m"],
      """
      inkreel explain: there is no diagnostic `\\u{1B}[31m`; `inkreel explain` lists them
      Try `inkreel explain --help`.

      """
    ),
  ]

  @Test(arguments: mistakes)
  func mistypedWordsAreSaidWithWhatWasMeant(arguments: [String], standardError: String) throws {
    let outcome = try Sandbox().run(arguments)
    #expect(outcome.status == 2 && outcome.output.isEmpty && outcome.standardError == standardError)
  }

  /// Whatever a command writes to standard output.
  @Test(arguments: [
    ["plan", "examples/hello-world.inkslop"], ["timeline", "examples/hello-world.inkslop"],
    ["check", "examples/hello-world.inkslop", "--json"], ["check", "wrong.inkslop", "--format", "github"],
    ["estimate", "examples/hello-world.inkslop"], ["estimate", "examples", "--json"],
    ["fmt", "wrong.inkslop", "--diff"], ["rates"], ["rates", "inkslop"], ["explain"], ["--help"],
    ["--version"],
  ])
  func anOutputThatCannotBeWrittenIsAnError(arguments: [String]) throws {
    let shop = try Sandbox()
    try shop.folder.write("[tts]a[/tts][paus/]  \n", to: "wrong.inkslop")
    let command = ["sh", "-c", "\(RunProgram.folder)/inkreel \"$@\" >/dev/full", "sh"] + arguments
    let outcome = try RunProgram.run(
      command,
      environment: ["XDG_CACHE_HOME=\(shop.folder.path)/cache"],
      in: shop.folder.path
    )
    #expect(outcome.status == 3, "\(outcome.standardError)")
    #expect(
      outcome.standardError.contains(
        "error[unwritable-output]: cannot write to standard output: No space left"
      )
    )
  }

  @Test func colourOnlyOnATerminal() throws {
    let shop = try Sandbox()
    try shop.folder.write("[tts]\n", to: "a.inkslop")
    #expect(try !shop.inkreel("check", "a.inkslop").standardError.contains("\u{1B}"))
    let terminal = [
      "script", "--quiet", "--return", "--command", "\(RunProgram.folder)/inkreel check a.inkslop",
      "/dev/null",
    ]
    #expect(
      try RunProgram.run(terminal, environment: ["--unset=NO_COLOR", "TERM=xterm"], in: shop.folder.path).text
        .contains("\u{1B}[1;31m")
    )
    let plain = try RunProgram.run(terminal, environment: ["TERM=xterm", "NO_COLOR=1"], in: shop.folder.path)
    #expect(!plain.text.contains("\u{1B}") && plain.text.contains("error[unclosed-tag]"))
  }

  @Test func theProgramsTellTheirVersion() throws {
    for program in ["inkreel", "inkreel-media", "inkreel-espeak", "inkreel-http"] {
      let outcome = try RunProgram.run(["\(RunProgram.folder)/\(program)", "--version"])
      #expect(outcome.status == 0 && outcome.text.hasPrefix("\(program) 0.1.0"), "\(outcome)")
    }
  }
}
