import FoundationEssentials
import TestSupport
import Testing

/// What the commands print, and how they end.
@Suite struct InterfaceTests {
  @Test func checkIsSilentWhenAllIsWell() throws {
    let shop = try Workshop()
    let outcome = try shop.inkreel("check", "examples/mantis-shrimp.inkslop")
    #expect(outcome.status == 0 && outcome.output.isEmpty && outcome.complaint.isEmpty, "\(outcome)")
  }

  @Test func checkSpeaksJSON() throws {
    let shop = try Workshop()
    try shop.folder.write("[tts]\nHello [laughs].\n[/tts]\n", to: "a.inkslop")
    let outcome = try shop.inkreel("check", "a.inkslop", "--json")
    #expect(outcome.status == 1 && outcome.complaint.isEmpty)
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

  @Test func estimateTellsLengthAndCredits() throws {
    let shop = try Workshop()
    let text = try shop.succeed("estimate", "examples/mantis-shrimp.inkslop")
    #expect(text.contains("length") && text.contains("credits") && text.contains("inkslop"))
    let json = try shop.succeed("estimate", "examples/mantis-shrimp.inkslop", "--json")
    let report = try #require(EstimateReport(json).scripts.first)
    #expect(report.words == 27)
    #expect(report.seconds.low < report.seconds.expected && report.seconds.expected < report.seconds.high)
    #expect(abs(report.credits.expected - report.seconds.expected * 0.08) <= 0.05)
  }

  @Test(arguments: ["mantis-shrimp", "hello-world", "three-facts"])
  func plansAreValidBySchema(name: String) throws {
    let shop = try Workshop()
    try shop.succeed("plan", "examples/\(name).inkslop", "-o", "estimated.json")
    try shop.succeed("plan", "examples/\(name).inkslop", "--speak", "-o", "spoken.json")
    let validator = """
      import json, sys, jsonschema
      schema = json.load(open(sys.argv[1]))
      jsonschema.Draft202012Validator.check_schema(schema)
      for path in sys.argv[2:]:
          jsonschema.Draft202012Validator(schema).validate(json.load(open(path)))
      """
    _ = try shop.tool(
      "python3",
      "-c",
      validator,
      Repository.path("grammar/render-plan.schema.json"),
      "estimated.json",
      "spoken.json"
    )
    let text = String(decoding: try shop.folder.read("estimated.json"), as: UTF8.self)
    #expect(!text.contains(shop.folder.path), "paths are relative to the plan")
  }

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

  @Test func scriptsMayComeFromStandardInput() throws {
    let shop = try Workshop()
    let outcome = try RunProgram.inkreel(
      ["check", "-"],
      input: Array("[tts]Hello".utf8),
      in: shop.folder.path
    )
    #expect(outcome.status == 1)
    #expect(outcome.complaint.contains("<stdin>:1:1"))
  }

  @Test func theProgramsTellTheirVersion() throws {
    for program in ["inkreel", "inkreel-media", "inkreel-espeak"] {
      let outcome = try RunProgram.run(["\(RunProgram.folder)/\(program)", "--version"])
      #expect(outcome.status == 0 && outcome.text.hasPrefix("\(program) 0.1.0"), "\(outcome)")
    }
  }
}
