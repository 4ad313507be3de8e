import FoundationEssentials
import InkPlan
import InkTime
import TestSupport
import Testing

/// Lengths that an engine says before it speaks.
@Suite struct MeasuredSpeechTests {
  private let shop: Sandbox

  init() throws {
    shop = try Sandbox()
    try MeasuringVoice.install(in: shop.folder)
    try shop.folder.write(
      "[tts engine=\"bells\"]It cost $3.50, no kidding. And then? Nothing at all happened.[/tts]\n[pause duration=\"1s\"/]\n[tts engine=\"bells\"]The end.[/tts]\n",
      to: "a.inkslop"
    )
  }

  private func plan(_ arguments: String...) throws -> RenderPlan {
    let outcome = try shop.run(["plan", "a.inkslop", "-o", "plan.json"] + arguments)
    #expect(outcome.status == 0, "\(outcome.standardError)")
    return try PlanReader.read(shop.folder.read("plan.json"))
  }

  @Test func programsOfAConfigurationAreNotStartedWithoutBeingAskedFor() throws {
    for command in ["estimate", "check"] { try shop.succeed(command, "a.inkslop") }
    _ = try plan()
    try shop.succeed("timeline", "a.inkslop", "-o", "t.html")
    #expect(!shop.folder.contains("log"))
  }

  @Test func theEstimateIsWhatIsSpokenAndIsAskedForOnce() throws {
    #expect(try shop.succeed("estimate", "a.inkslop").contains("nine times out of ten"))
    let measured = try shop.succeed("estimate", "--measure", "a.inkslop")
    #expect(measured.contains("(measured)") && !measured.contains("nine times out of ten"))
    let requests = MeasuringVoice.requests(in: shop.folder)
    #expect(!requests.isEmpty && requests.allSatisfy { $0 == "measure" })
    #expect(try shop.succeed("estimate", "--measure", "a.inkslop") == measured)
    let expected = try plan("--measure")
    #expect(MeasuringVoice.requests(in: shop.folder) == requests)
    let spoken = try plan("--speak")
    #expect(expected.lengths == .estimated && spoken.lengths == .measured)
    #expect(expected.duration == spoken.duration && expected.cues == spoken.cues)
    #expect(expected.elements.map(\.range) == spoken.elements.map(\.range))
    #expect(expected.speech.map(\.words) == spoken.speech.map(\.words))
    let page = try shop.succeed("timeline", "--measure", "a.inkslop", "-o", "-")
    #expect(page.contains("its engine says how long it will last"))
  }

  private struct Report: Decodable {
    struct Script: Decodable {
      struct Interval: Decodable {
        let low, expected, high: Double
      }

      let measured: Bool
      let seconds: Interval
    }

    let scripts: [Script]
  }

  private func report(_ arguments: String...) throws -> Report.Script {
    let outcome = try shop.run(["estimate", "--json", "a.inkslop"] + arguments)
    let report = try JSONDecoder().decode(Report.self, from: Data(outcome.output))
    return try #require(report.scripts.first)
  }

  @Test func theReportForProgramsSaysSo() throws {
    let (estimated, measured) = try (report(), report("--measure"))
    #expect(!estimated.measured && estimated.seconds.low < estimated.seconds.high)
    #expect(measured.measured && measured.seconds.low == measured.seconds.high)
    #expect(try report().measured == false)
  }

  @Test func manyScriptsAreMeasuredTogether() throws {
    for name in ["b", "c"] {
      try shop.folder.write("[tts engine=\"bells\"]Only \(name) says this.[/tts]\n", to: "\(name).inkslop")
    }
    let text = try shop.succeed("estimate", "--measure", "--json", "a.inkslop", "b.inkslop", "c.inkslop")
    #expect(text.split(separator: "\"measured\":true").count == 4)
    let starts = String(decoding: try shop.folder.read("log"), as: UTF8.self).split(separator: "\n").count {
      $0 == "start"
    }
    #expect(starts <= 4)
  }

  @Test func whatCannotBeMeasuredIsEstimatedWithAWarning() throws {
    try shop.folder.write(#"{"engines": {"bells": {"command": ["./none"]}}}"#, to: "inkreel.json")
    let outcome = try shop.inkreel("estimate", "--measure", "a.inkslop")
    #expect(outcome.status == 0 && outcome.text.contains("nine times out of ten"))
    #expect(outcome.standardError.contains("could not be measured, so it is estimated"))
  }

  @Test func partsOfAWordWithoutSpacesAreShownWhenTheyAreSpoken() throws {
    try MeasuringVoice.install(in: shop.folder, argument: "here")
    let text = "今日はとても天気がいいので公園に散歩に行きましょうと友達が言いました。"
    try shop.folder.write("[tts engine=\"bells\" language=\"ja-JP\"]\(text)[/tts]\n", to: "a.inkslop")
    let (measured, spoken) = (try plan("--measure"), try plan("--speak"))
    #expect(measured.speech.map(\.words) == spoken.speech.map(\.words) && measured.cues == spoken.cues)
    let word = try #require(spoken.speech.first?.words.first)
    #expect(word.moments?.count == text.unicodeScalars.count - 1)
    let lines = spoken.cues.flatMap(\.lines).joined()
    #expect(lines.count > 1)
    var passed = 0
    for part in lines {
      // The voice takes a fifth of a second for each.
      #expect(abs(part.start.seconds - Double(passed) * 0.2) < 0.001, "\(part)")
      passed += part.text.unicodeScalars.count
    }
  }

  @Test func aPaceThatIsOffThroughoutIsReportedOnce() throws {
    try MeasuringVoice.install(in: shop.folder, argument: "3")
    let line = "This is a rather long sentence, so that there is something to compare with."
    let tts = "[tts engine=\"bells\"]\(line)[/tts]\n"
    try shop.folder.write(
      tts + tts.replacing("rather", with: "very") + tts.replacing("long", with: "fine"),
      to: "a.inkslop"
    )
    let outcome = try shop.inkreel("plan", "a.inkslop", "--speak", "-o", "plan.json")
    #expect(outcome.status == 0)
    #expect(
      outcome.standardError.split(separator: "unexpected-length").count == 2,
      "\(outcome.standardError)"
    )
    #expect(outcome.standardError.contains("times as fast as expected"))
    #expect(outcome.standardError.contains("the sample rate in the header of its sound is wrong"))
  }
}
