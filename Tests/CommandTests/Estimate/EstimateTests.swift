import FoundationEssentials
import TestSupport
import Testing

/// `inkreel estimate`: credits, tables, budgets and many scripts at once.
@Suite struct EstimateTests {
  private static let spoken = "[tts]Did you know the mantis shrimp can punch?[/tts]\n"

  private func scripts(_ shop: Sandbox, _ texts: [String: String]) throws {
    for (name, text) in texts { try shop.folder.write(text, to: name) }
  }

  // MARK: Languages

  /// Where lengths of a language were never measured, the range is wider, and the estimate says so.
  @Test func aLanguageWithoutATableIsNamed() throws {
    let shop = try Sandbox()
    try scripts(
      shop,
      [
        "am.inkslop": "[tts engine=\"espeak\" voice=\"am\"]ሰላም ለሁላችሁ ይሁን[/tts]\n",
        "hi.inkslop": "[tts engine=\"espeak\" voice=\"hi\"]आप सबको मेरा नमस्कार[/tts]\n",
      ]
    )
    #expect(
      try shop.succeed("estimate", "am.inkslop").contains("the range is wider: lengths in `am` are not")
    )
    #expect(try !shop.succeed("estimate", "hi.inkslop").contains("the range is wider"))
    let report = try EstimateReport(try shop.succeed("estimate", "am.inkslop", "hi.inkslop", "--json"))
    #expect(report.scripts.map(\.unfittedLanguages) == [["am"], nil])
    let spans = report.scripts.map { ($0.seconds.high - $0.seconds.low) / $0.seconds.expected }
    #expect(spans[0] > 1.5 * spans[1])
  }

  // MARK: Many scripts

  @Test func manyScriptsAreToldInOrderWithTheirTotal() throws {
    let shop = try Sandbox()
    for number in 1000..<2200 {
      try shop.folder.write("[pause duration=\"\(number)ms\"/]\n", to: "s/\(number).inkslop")
    }
    let lines = try shop.succeed("estimate", "s").split(separator: "\n")
    #expect(lines.count == 1202)
    #expect(
      lines.dropFirst().dropLast().map { $0.split(separator: " ").last ?? "" }
        == (1000..<2200).map { "s/\($0).inkslop" }
    )
    let total = try #require(lines.last)
    #expect(total.hasSuffix("total of 1200 scripts, rate inkslop"))

    let report = try EstimateReport(try shop.succeed("estimate", "s", "--json"))
    #expect(report.version == 1 && report.failed == 0 && report.totals.count == 1)
    let sum = report.scripts.reduce(0) { $0 + $1.credits.expected }
    #expect(abs(report.totals[0].credits.expected - sum) < 0.001)
    #expect(abs(report.totals[0].seconds.expected - Double((1000..<2200).reduce(0, +)) / 1000) < 0.001)
  }

  @Test func aBadScriptStopsNoOther() throws {
    let shop = try Sandbox()
    try scripts(
      shop,
      [
        "s/a.inkslop": EstimateTests.spoken, "s/b.inkslop": "[tts]open\n",
        "s/c.inkslop": "[pause duration=\"1s\"/]",
      ]
    )
    let outcome = try shop.inkreel("estimate", "s", "missing.inkslop")
    #expect(outcome.status == 1)
    #expect(
      outcome.standardError.contains("error[unclosed-tag]")
        && outcome.standardError.contains("s/b.inkslop:1:1")
    )
    #expect(outcome.standardError.contains("error[unreadable-script]: cannot read `missing.inkslop`"))
    #expect(outcome.text.contains("s/a.inkslop\n") && outcome.text.contains("s/c.inkslop\n"))
    #expect(outcome.text.contains("total of 2 scripts"))
    #expect(outcome.text.hasSuffix("2 scripts could not be estimated\n"))
    let report = try EstimateReport(try shop.inkreel("estimate", "s", "missing.inkslop", "--json").text)
    #expect(report.scripts.map(\.isFailed) == [false, true, false, true])
    #expect(report.failed == 2 && report.totals.map(\.scripts) == [2])
  }

  @Test func everyRateHasItsTotal() throws {
    let shop = try Sandbox()
    try scripts(
      shop,
      [
        "a/x.inkslop": EstimateTests.spoken, "b/y.inkslop": EstimateTests.spoken,
        "b/inkreel.json": #"{"rate": "scripthooks"}"#, "c/z.inkslop": EstimateTests.spoken,
        "c/inkreel.json": #"{"rate": "ours.json"}"#,
        "c/ours.json": #"{"name": "ours", "prices": {"word": 1}}"#,
      ]
    )
    let report = try EstimateReport(try shop.succeed("estimate", "a", "b", "c", "--json"))
    #expect(report.totals.map(\.rate) == ["inkslop", "scripthooks", "ours"])
    #expect(report.totals[2].credits.expected == 8)
    let budget = try shop.inkreel("estimate", "a", "b", "--budget", "9")
    #expect(budget.status == 2)
    #expect(budget.standardError.contains("`inkslop` and `scripthooks`; choose one with `--rate`"))
    #expect(try shop.inkreel("estimate", "a", "b", "--budget", "9", "--rate", "scripthooks").status == 0)
  }

  /// Sounds of all scripts are looked at, and one that is broken is reported where it is named.
  @Test func mediaFilesDecideTheLength() throws {
    let shop = try Sandbox()
    try shop.folder.copy(Repository.path("examples/sounds/pop.wav"), as: "s/pop.wav")
    try scripts(
      shop,
      [
        "s/a.inkslop": "[sound file=\"pop.wav\" wait=\"true\"/]",
        "s/b.inkslop": "[sound file=\"pop\" wait=\"true\"/][sound file=\"pop\" wait=\"true\"/]",
        "s/c.inkslop": "[sound file=\"broken.wav\"/]", "s/broken.wav": "RIFF",
      ]
    )
    let outcome = try shop.inkreel("estimate", "s", "--json")
    #expect(outcome.status == 1)
    #expect(
      outcome.standardError.contains("error[unusable-file]")
        && outcome.standardError.contains("s/c.inkslop:1:14")
    )
    let report = try EstimateReport(outcome.text)
    let lengths = report.scripts.map(\.seconds.expected)
    #expect(lengths[0] > 0.01 && abs(lengths[1] - 2 * lengths[0]) < 0.002 && report.scripts[2].isFailed)
  }

  // MARK: Budgets

  @Test func theHighFigureDecides() throws {
    let shop = try Sandbox()
    try shop.folder.write(String(repeating: EstimateTests.spoken, count: 20), to: "a.inkslop")
    let report = try EstimateReport(try shop.succeed("estimate", "a.inkslop", "--json"))
    let credits = report.scripts[0].credits
    #expect(credits.low < credits.expected && credits.expected < credits.high)
    for option in ["--budget", "--balance"] {
      #expect(try shop.inkreel("estimate", "a.inkslop", option, "\(credits.high)").status == 0)
      let outcome = try shop.inkreel("estimate", "a.inkslop", option, "\(credits.expected)")
      #expect(outcome.status == 1)
      #expect(outcome.text.contains("credits"), "the figures are told all the same")
      #expect(outcome.standardError.contains("\(credits.expected) are expected"))
    }
    let outcome = try shop.inkreel("estimate", "a.inkslop", "a.inkslop", "--balance", "0.5")
    #expect(outcome.standardError.contains("Insufficient credits. Balance: 0.5, required: \(credits.high)\n"))
  }

  @Test(arguments: [
    ["--budget", "-1"], ["--balance", "much"], ["--budget", "nan"], ["--rate", "inkslob"],
    ["--price", "word"],
    ["--price", "minute=2"], ["--price", "word=-1"], ["--extra", "deep_research"],
  ])
  func wrongCommandLinesAreRefused(words: [String]) throws {
    let shop = try Sandbox()
    try shop.folder.write(EstimateTests.spoken, to: "a.inkslop")
    let outcome = try shop.run(["estimate", "a.inkslop"] + words)
    #expect(outcome.status == 2 && outcome.output.isEmpty)
    #expect(outcome.standardError.hasPrefix("inkreel estimate: "))
  }

  @Test func aBadRateFileStopsBeforeAnythingIsCounted() throws {
    let shop = try Sandbox()
    try shop.folder.write(EstimateTests.spoken, to: "a.inkslop")
    try shop.folder.write("{\n  \"name\": \"x\",\n  \"prices\": {\"second\": NaN}\n}\n", to: "bad.json")
    let outcome = try shop.inkreel("estimate", "a.inkslop", "--rate", "bad.json")
    #expect(outcome.status == 1 && outcome.output.isEmpty)
    #expect(
      outcome.standardError.contains("error[config-not-json]")
        && outcome.standardError.contains("bad.json:3:24")
    )
    let missing = try shop.inkreel("estimate", "a.inkslop", "--rate", "./none.json")
    #expect(missing.status == 1)
    #expect(missing.standardError.contains("error[unreadable-config]: cannot read the rate `./none.json`"))
  }

  @Test func aSceneTooManyIsToldAtItsPlace() throws {
    let shop = try Sandbox()
    try shop.folder.write("", to: "a.png")
    let scene = "[image file=\"a.png\" duration=\"1s\"/]\n"
    try shop.folder.write(String(repeating: scene, count: 40), to: "good.inkslop")
    try shop.folder.write(String(repeating: scene, count: 42), to: "bad.inkslop")
    let good = try EstimateReport(
      try shop.succeed("estimate", "good.inkslop", "--rate", "sketchpen", "--json")
    )
    #expect(good.scripts[0].credits.expected == 40)
    let outcome = try shop.inkreel("estimate", "bad.inkslop", "--rate", "sketchpen")
    #expect(outcome.status == 1)
    #expect(outcome.standardError.contains("accepts at most 40 scenes per script, but this one has 42"))
    #expect(outcome.standardError.contains("bad.inkslop:41:1"))
  }

  // MARK: Tables

  private static let long = String(repeating: "very ", count: 30)
  private static let table = """
    [music file="music/\(String(repeating: "long", count: 15)).opus" volume="0.3"]
    [tts id="opening"]Did you know the mantis shrimp can punch with the force of a bullet?[/tts]
    [pause duration="600ms"/]
    [tts]深海の生き物は光を放ちます。深海はとても暗いです。[/tts]
    [tts language="ko"]👩‍👩‍👧‍👦 gehören 🦐 zusammen e\u{301}, sagt man überall.[/tts]
    [zoom to="1.2"][pan][tilt][shake][zoom][pan][pause duration="1s"/][/pan][/zoom][/shake][/tilt][/pan][/zoom]
    [image file="a.png" duration="2s" start="opening.end+1s"/]
    [style color="red"]Shown only.[/style]
    [tts id="\(String(repeating: "x", count: 40))"]One [pause duration="3600s"/] two.[/tts]
    [ai-image prompt="\(long)" duration="1s"/]
    [/music]

    """

  private func tableShop() throws -> Sandbox {
    let shop = try Sandbox()
    try shop.folder.write("", to: "music/\(String(repeating: "long", count: 15)).opus")
    try shop.folder.write("", to: "a.png")
    try shop.folder.write(EstimateTests.table, to: "a.inkslop")
    return shop
  }

  /// The columns that a terminal gives a line, counted by another program.
  private func widths(of text: String) throws -> [Int] {
    let count = """
      import sys, unicodedata
      for line in sys.stdin.buffer.read().decode().split("\\n"):
          line = line.replace("\\U0001F469\\u200d\\U0001F469\\u200d\\U0001F467\\u200d\\U0001F466", "WW")
          print(sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1
              for c in line))
      """
    let outcome = try RunProgram.run(["python3", "-c", count], input: Array(text.utf8))
    return outcome.text.split(separator: "\n").compactMap { Int($0) }
  }

  @Test(arguments: ["inkslop", "sketchpen"])
  func tablesAreEightyColumnsWide(rate: String) throws {
    let shop = try tableShop()
    let outcome = try shop.inkreel("estimate", "a.inkslop", "--table", "--rate", rate)
    #expect(outcome.status == 0, "\(outcome.standardError)")
    let table = outcome.text.components(separatedBy: "\n\n")[0]
    #expect(try widths(of: table).allSatisfy { $0 == 80 }, "\(table)")
    // How long a voice speaks is not what is looked at here.
    let masked = String(table.map { $0.isASCII && $0.isNumber ? "0" : $0 })
    try Golden.expect(masked + "\n", "Tests/CommandTests/Estimate/Tables/\(rate).txt")
  }

  @Test(arguments: ["inkslop", "sketchpen", "scripthooks"])
  func theElementsComeToTheWhole(rate: String) throws {
    let shop = try tableShop()
    for script in ["a.inkslop", "examples/three-facts.inkslop", "examples/mantis-shrimp.inkslop"] {
      let outcome = try shop.inkreel("estimate", script, "--table", "--json", "--rate", rate)
      let report = try #require(try EstimateReport(outcome.text).scripts.first)
      let elements = try #require(report.elements)
      let charged = report.charges.reduce(0) { $0 + $1.credits }
      let last = try #require(elements.last).total
      #expect(abs(last - charged) < 0.003)
      #expect(abs(last - report.credits.expected) <= (rate == "inkslop" ? 0.051 : 0.001))
      #expect(elements.reduce(0) { $0 + $1.characters } == report.characters)
      #expect(elements.allSatisfy { $0.credits >= 0 && $0.start <= $0.end })
      for (element, next) in zip(elements, elements.dropFirst()) {
        #expect(abs(next.total - element.total - next.credits) < 0.002)
        #expect(next.depth <= element.depth + 1)
      }
    }
  }

  @Test func theJSONIsValidBySchema() throws {
    let shop = try tableShop()
    try shop.folder.write("[tts]open", to: "b.inkslop")
    let validator = """
      import json, sys, jsonschema
      schema = json.load(open(sys.argv[1]))
      jsonschema.Draft202012Validator.check_schema(schema)
      jsonschema.Draft202012Validator(schema).validate(json.load(sys.stdin))
      """
    for words in [["a.inkslop", "b.inkslop", "examples", "--table"], ["a.inkslop"], ["b.inkslop"]] {
      let json = try shop.run(["estimate", "--json", "--rate", "sketchpen"] + words)
      let outcome = try RunProgram.run(
        ["python3", "-c", validator, Repository.path("grammar/estimate.schema.json")],
        input: json.output
      )
      #expect(outcome.status == 0, "\(words): \(outcome.standardError)")
    }
  }

  // MARK: Rates, and what was rendered

  @Test func aRenderTellsTheExactFigureBesideTheEstimate() throws {
    let shop = try Sandbox()
    try shop.folder.write("[tts engine=\"espeak\"]Hello.[/tts][pause duration=\"4s\"/]", to: "a.inkslop")
    struct Report: Decodable {
      struct Expectation: Decodable {
        let seconds: EstimateReport.Interval
        let credits: EstimateReport.Interval?
      }
      let seconds: Double
      let credits: Double?
      let rate: String
      let estimate: Expectation?
    }
    func render(_ words: String...) throws -> Report {
      let outcome = try shop.run(["render", "a.inkslop", "-o", "a.wav", "--json"] + words)
      #expect(outcome.status == 0, "\(outcome.standardError)")
      return try JSONDecoder().decode(Report.self, from: Data(outcome.output))
    }
    let estimated = try EstimateReport(try shop.succeed("estimate", "a.inkslop", "--json")).scripts[0]
    let report = try render()
    let credits = try #require(report.credits)
    #expect(report.rate == "inkslop" && abs(credits - report.seconds * 0.08) <= 0.05)
    #expect(report.estimate?.seconds == estimated.seconds && report.estimate?.credits == estimated.credits)
    #expect(try render("--rate", "scripthooks").credits == 1)
    let unknown = try render("--rate", "subscribr")
    #expect(unknown.credits == nil && unknown.estimate != nil && unknown.estimate?.credits == nil)

    try shop.succeed("plan", "a.inkslop", "--speak", "-o", "plan.json")
    let line = try shop.inkreel("render", "plan.json", "-o", "b.wav").standardError
    #expect(
      line.contains("exactly \(credits) credits at the inkslop rate\n"),
      "a measured plan is no estimate"
    )
  }

  @Test func estimateTellsLengthAndCredits() throws {
    let shop = try Sandbox()
    let text = try shop.succeed("estimate", "examples/mantis-shrimp.inkslop")
    #expect(text.contains("length") && text.contains("credits") && text.contains("inkslop"))
    let json = try shop.succeed("estimate", "examples/mantis-shrimp.inkslop", "--json")
    let report = try #require(EstimateReport(json).scripts.first)
    #expect(report.words == 27)
    #expect(report.seconds.low < report.seconds.expected && report.seconds.expected < report.seconds.high)
    #expect(abs(report.credits.expected - report.seconds.expected * 0.08) <= 0.05)
  }
}
