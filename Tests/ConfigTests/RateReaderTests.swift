import FoundationEssentials
import InkConfig
import InkDiagnostics
import InkEstimate
import InkText
import TestSupport
import Testing

/// Rate files: what they say, every fault of them as people see it, and their schema.
@Suite struct RateReaderTests {
  private static let folder = "Tests/ConfigTests/Cases/Rates"
  private static let cases = (try? Repository.files(in: folder, ending: ".json")) ?? []

  private static func isGood(_ path: String) -> Bool { path.hasPrefix("\(folder)/good-") }

  private func read(_ text: some Sequence<UInt8>) -> (rate: CreditRate?, diagnostics: [Diagnostic]) {
    RateReader.read(SourceText(name: "rate.json", bytes: Array(text)))
  }

  @Test(arguments: cases.filter { !isGood($0) })
  func faultsLookAsTheyShould(path: String) throws {
    let source = SourceText(name: "ours.json", bytes: try Repository.read(path))
    let (rate, diagnostics) = RateReader.read(source)
    #expect(rate == nil && diagnostics.hasErrors)
    let renderer = TerminalRenderer(source: source, usesColor: false)
    try Golden.expect(
      diagnostics.map(renderer.render).joined(separator: "\n"),
      path.replacing(".json", with: ".txt")
    )
  }

  @Test func everythingIsRead() throws {
    let (read, diagnostics) = read(try Repository.read("\(RateReaderTests.folder)/good-everything.json"))
    let rate = try #require(read)
    #expect(diagnostics.isEmpty)
    #expect(rate.name == "ours" && rate.summary == "The studio downstairs, list of May.")
    #expect(rate.prices.count == CreditRate.Unit.allCases.count)
    #expect(rate.prices[.second] == CreditRate.Price(1, per: 30, countsStartedWhole: true))
    #expect(rate.prices[.character] == CreditRate.Price(1, per: 1000))
    #expect(rate.prices[.word] == CreditRate.Price(0.01))
    #expect(rate.unknownPrices == [.aiImage, .aiVideo])
    #expect(rate.extras == ["deep_research": 3])
    #expect(
      rate.limits
        == [
          .scene: CreditRate.Limit(most: 40), .word: CreditRate.Limit(fewest: 200, most: 20_000),
          .second: CreditRate.Limit(),
        ]
    )
    #expect(rate.step == 0.5 && rate.rounding == .up)
  }

  @Test func whatIsLeftOutHasADefault() throws {
    let rate = try #require(read(#"{"name": "x", "prices": {"script": 0}}"#.utf8).rate)
    #expect(rate == CreditRate(name: "x", prices: [.script: CreditRate.Price(0)], step: 0.1))
  }

  /// What is printed of a rate is a rate file that says the same.
  @Test(arguments: CreditRate.builtIn)
  func ratesAreWrittenAsTheyAreRead(rate: CreditRate) throws {
    let (again, diagnostics) = read(try JSONEncoder().encode(rate))
    #expect(diagnostics.isEmpty)
    #expect(again == rate)
  }

  private func verdicts(of paths: [String]) throws -> [Bool] {
    let outcome = try RunProgram.run(
      ["python3", "-c", SchemaTests.validator, Repository.path("grammar/rate.schema.json")] + paths
    )
    try #require(outcome.status == 0, "\(outcome.standardError)")
    return outcome.text.split(separator: "\n").map { $0 == "good" }
  }

  /// A schema cannot hold two numbers against each other.
  @Test func theSchemaAgreesOnEveryCase() throws {
    let paths = RateReaderTests.cases.filter { !$0.hasSuffix("impossible-limit.json") }
    let verdicts = try verdicts(of: paths.map(Repository.path))
    #expect(verdicts.count == paths.count)
    for (path, verdict) in zip(paths, verdicts) {
      #expect(verdict == RateReaderTests.isGood(path), "\(path)")
    }
  }

  @Test func theSchemaAgreesOnChangedValues() throws {
    let folder = try TemporaryFolder()
    let values = [
      "null", "true", "0", "1", "0.5", "-1", "1e7", "1e10", "\"\"", "\"x\"", "\"up\"", "\"a\\u0000\"", "[]",
      "{}",
      "{\"second\": 1}", "{\"credits\": null}", "{\"credits\": 1, \"per\": 0}", "{\"most\": 2}",
      "{\"word\": {\"most\": 2}}", "{\"script\": {\"most\": 2}}", "{\"x\": 3}", "{\"x\": null}",
    ]
    let whole = { (part: String) in "{\"name\": \"x\", \"prices\": {\"script\": 1}, \(part)}" }
    var texts = values.flatMap { value in
      [
        value, "{\"name\": \(value), \"prices\": {\"second\": 1}}", "{\"name\": \"x\", \"prices\": \(value)}",
        "{\"name\": \"x\", \"prices\": {\"ai-video\": \(value)}}",
        "{\"name\": \"x\", \"prices\": {\"word\": {\"credits\": 1, \"startedCountsWhole\": \(value)}}}",
        whole("\"limits\": {\"scene\": {\"fewest\": \(value)}}"),
      ]
    }
    for key in ["$schema", "summary", "extras", "limits", "step", "rounding", "unknown"] {
      texts += values.map { whole("\"\(key)\": \($0)") }
    }
    let paths = try texts.enumerated().map { try folder.write($1, to: "\($0).json") }
    for (text, verdict) in zip(texts, try verdicts(of: paths)) {
      #expect(read(text.utf8).diagnostics.isEmpty == verdict, "\(text)")
    }
  }

  /// A rate in `inkreel.json` is what a rate file is.
  @Test func bothSchemasSayTheSame() throws {
    let compare = """
      import json, sys
      rate, config = (json.load(open(path)) for path in sys.argv[1:])
      keys = ("type", "additionalProperties", "required", "properties")
      assert config["$defs"]["rate"] == {key: rate[key] for key in keys}
      for name, definition in rate["$defs"].items(): assert config["$defs"][name] == definition, name
      names = [each["enum"] for each in config["properties"]["rate"]["anyOf"] if "enum" in each][0]
      print(" ".join(names))
      """
    let outcome = try RunProgram.run(
      ["python3", "-c", compare]
        + ["grammar/rate.schema.json", "grammar/inkreel.schema.json"].map(Repository.path)
    )
    try #require(outcome.status == 0, "\(outcome.standardError)")
    #expect(outcome.text == CreditRate.builtIn.map(\.name).joined(separator: " ") + "\n")
  }

  /// Whatever one byte becomes, there is a verdict, with its places inside the file.
  @Test func aChangedByteIsToldInItsPlace() throws {
    let original = try Repository.read("\(RateReaderTests.folder)/good-everything.json")
    var numbers = RandomNumbers(seed: 4)
    for _ in 0..<2000 {
      var bytes = original
      bytes[Int.random(in: bytes.indices, using: &numbers)] = UInt8.random(in: 0...255, using: &numbers)
      for diagnostic in read(bytes).diagnostics {
        let range = try #require(diagnostic.range)
        #expect(range.start <= range.end && range.end <= bytes.count)
      }
    }
  }
}
