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
    let shop = try Workshop()
    let outcome = try shop.run(arguments)
    #expect(outcome.status == status, "\(outcome.complaint)")
    #expect(outcome.complaint.isEmpty == (status == 0))
  }

  @Test func colourOnlyOnATerminal() throws {
    let shop = try Workshop()
    try shop.folder.write("[tts]\n", to: "a.inkslop")
    #expect(try !shop.inkreel("check", "a.inkslop").complaint.contains("\u{1B}"))
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
    for program in ["inkreel", "inkreel-media", "inkreel-espeak"] {
      let outcome = try RunProgram.run(["\(RunProgram.folder)/\(program)", "--version"])
      #expect(outcome.status == 0 && outcome.text.hasPrefix("\(program) 0.1.0"), "\(outcome)")
    }
  }
}
