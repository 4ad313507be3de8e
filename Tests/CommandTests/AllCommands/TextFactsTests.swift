import FoundationEssentials
import InkPlan
import TestSupport
import Testing

/// What commands find out of texts, and what they remember of it.
@Suite struct TextFactsTests {
  private static let chinese = "[tts language=\"cmn\"]章鱼有三颗心脏，而且它的血液是蓝色的。[/tts]\n"

  @Test func chineseIsPartedBetweenWords() throws {
    let shop = try Sandbox()
    try shop.folder.write(TextFactsTests.chinese, to: "script.inkslop")
    try shop.succeed("plan", "script.inkslop", "-o", "plan.json")
    let plan = try PlanReader.read(shop.folder.read("plan.json"))
    #expect(plan.unknown.isEmpty)
    let boundaries = try #require(plan.speech[0].wordBoundaries)
    var end = 0
    for line in plan.cues.flatMap(\.lines) {
      end += line.map(\.text).joined().unicodeScalars.count
      #expect(boundaries.contains(end) || end == 19)
      #expect(!line.map(\.text).joined().dropLast().contains("，"))
    }
    #expect(plan.cues.count > 1)
  }

  @Test func aPlanFromElsewhereIsCompleted() throws {
    let shop = try Sandbox()
    try shop.folder.write(TextFactsTests.chinese, to: "script.inkslop")
    _ = try shop.tool("mkdir", "alone")
    _ = try shop.tool("cp", "\(RunProgram.folder)/inkreel", "alone")
    let outcome = try RunProgram.run(
      [shop.folder.file("alone/inkreel"), "plan", "script.inkslop", "-o", "plan.json"],
      environment: ["XDG_CACHE_HOME=\(shop.folder.path)/other"],
      in: shop.folder.path
    )
    #expect(outcome.status == 0)
    #expect(outcome.standardError.contains("warning[unknown-media]: cannot find out what fonts draw"))
    let unknown = try PlanReader.read(shop.folder.read("plan.json"))
    #expect(unknown.unknown == [UnknownFact(element: 1, fact: .words)])
    let rendered = try shop.inkreel("render", "plan.json", "-o", "out.mp4", "--verify")
    #expect(rendered.status == 0, "\(rendered.standardError)")
  }

  @Test func aCheckReportsWhatOtherRunsHaveFoundOut() throws {
    let shop = try Sandbox()
    try shop.folder.write("[tts]One.[/tts]\n[tts]Two \u{100000} \u{100001}.[/tts]\n", to: "script.inkslop")
    #expect(try shop.inkreel("check", "script.inkslop").standardError.isEmpty)
    try shop.succeed("plan", "script.inkslop", "-o", "plan.json")
    let known = try shop.inkreel("check", "script.inkslop").standardError
    #expect(known.contains("warning[undrawn-letters]") && known.contains("script.inkslop:2:10"), "\(known)")
    #expect(known.components(separatedBy: "warning[").count == 2)
    try shop.folder.write(
      "# inkreel: allow undrawn-letters\n[tts]Two \u{100000}.[/tts]\n[tts subtitles=\"false\"]\u{100001}a[/tts]\n",
      to: "quiet.inkslop"
    )
    #expect(try shop.inkreel("check", "quiet.inkslop").standardError.isEmpty)
    try shop.folder.write("{ \"severities\": { \"undrawn-letters\": \"error\" } }", to: "inkreel.json")
    #expect(try shop.inkreel("check", "script.inkslop").status == 1)
    #expect(try shop.inkreel("plan", "script.inkslop", "-o", "plan.json").status == 1)
  }

  @Test func latinLettersLeaveNoTrace() throws {
    let shop = try Sandbox()
    try shop.folder.write("[tts]Zażółć gęślą jaźń — “naïve”.[/tts]\n", to: "script.inkslop")
    try shop.succeed("plan", "script.inkslop", "-o", "plan.json")
    #expect(!shop.folder.contains("cache/inkreel/text-facts"))
  }

  /// In the forms of subtitles as in the picture: by the plan's direction.
  @Test(arguments: [
    ("he", "C++ היא שפה."), ("ar", "Swift لغة برمجة."), ("fa", "Swift یک زبان است."),
    ("ur", "Swift ایک زبان ہے۔"),
  ])
  func subtitlesRunTheWayTheLanguageDoes(language: String, text: String) throws {
    let shop = try Sandbox()
    try shop.folder.write("[tts language=\"\(language)\"]\(text)[/tts]\n", to: "script.inkslop")
    for form in ["json", "srt", "vtt", "ass"] {
      try shop.succeed("plan", "script.inkslop", "-o", "out.\(form)")
    }
    let plan = try PlanReader.read(shop.folder.read("out.json"))
    #expect(!plan.cues.isEmpty && plan.cues.allSatisfy { $0.direction == .rightToLeft })
    let lines = plan.cues.reduce(0) { $0 + $1.lines.count }
    for form in ["srt", "vtt", "ass"] {
      let written = String(decoding: try shop.folder.read("out.\(form)"), as: UTF8.self)
      #expect(written.components(separatedBy: "\u{202B}").count == lines + 1, "\(written)")
      #expect(written.components(separatedBy: "\u{202C}").count == lines + 1, "\(written)")
      #expect(written.contains("C++\u{200E}") == text.contains("C++"), "\(written)")
    }
  }

  @Test func aWordOfTheOtherDirectionTurnsNoLineRound() throws {
    let shop = try Sandbox()
    try shop.folder.write("[tts]שלום is the word.[/tts]\n", to: "script.inkslop")
    try shop.succeed("plan", "script.inkslop", "-o", "out.srt")
    let written = String(decoding: try shop.folder.read("out.srt"), as: UTF8.self)
    #expect(written.contains("\u{202A}שלום"), "\(written)")
    #expect(!written.contains("\u{202B}"))
  }
}
