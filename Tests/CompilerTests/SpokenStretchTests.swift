import InkLanguage
import InkPlan
import InkSpeech
import InkText
import InkTime
import InkVoices
import TestSupport
import Testing

@testable import InkCompiler

/// What is said for a script, and when.
@Suite struct SpokenStretchTests {
  private func plan(_ script: String) -> RenderPlan {
    let compiler = Compiler(PlanOptions(generator: "tests"))
    let checked = compiler.check(SourceText(name: "a", text: script), resolve: nil)
    return compiler.plan(checked, facts: [:]).plan
  }

  private func said(_ text: String, language: String = "en-US") -> [String] {
    plan("[tts language=\"\(language)\"]\(text)[/tts]").speech.flatMap { $0.sentences.map(\.text) }
  }

  @Test func saysSentencesInWords() {
    #expect(
      said("It cost $3.50 — no kidding! Dr. Smith bought 10 000 of them.") == [
        "It cost three dollars and fifty cents— no kidding!",
        "doctor Smith bought ten thousand of them.",
      ]
    )
    #expect(said("😀 **—**").isEmpty)
  }

  /// In order, shown words and how long they last: silent ones not at all.
  @Test func wordsHaveTheTimeOfWhatIsSaidForThem() throws {
    let item = try #require(
      plan("[tts]It cost $3.50 😀 — for 10 000 of them. Then it stopped.[/tts]").speech.first
    )
    #expect(item.words.filter { $0.range.isEmpty }.map(\.text) == ["😀", "—"])
    let price = try #require(item.words.first { $0.text == "$3.50" })
    #expect(item.words.filter { $0.range.isEmpty }.allSatisfy { $0.start == price.end })
    let numbers = item.words.filter { ["10", "000"].contains($0.text) }
    #expect(
      numbers.count == 2 && numbers[0].end == numbers[1].start && numbers.allSatisfy { !$0.range.isEmpty }
    )
  }

  /// An empty line ends a paragraph, whatever is next to it; a line with a comment is none of the text's.
  @Test(arguments: [
    ("One two three.\n\n[red]Four[/red] five six.", true),
    ("One two three.\n[red]Four[/red] five six.", false),
    ("One two [red]three.[/red]\n\nFour five six.", true), ("One two three.\n# why\nFour five six.", false),
    ("One two three.\n\n# why\nFour five six.", true), ("One two three.\r\n\r\nFour five six.", true),
  ])
  func emptyLinesEndParagraphs(text: String, endsParagraph: Bool) throws {
    let item = try #require(plan("[tts]\(text)[/tts]").speech.first)
    #expect(item.sentences.map(\.pause) == [Ticks(seconds: endsParagraph ? 0.4 : 0.25), .zero])
  }

  @Test func wordsWithoutSpacesGoOnInTheNextSentence() throws {
    let item = try #require(plan("[tts language=\"ja\"]今日は3時に会いましょう。明日は100円です。[/tts]").speech.first)
    #expect(item.sentences.map(\.units) == [[], [SpokenUnit(shown: 0, spoken: 1)]])
    #expect(item.words.map(\.range) == [TickRange(start: item.start, end: item.sentences[1].end)])
  }

  @Test(arguments: [
    ("One two three. Four five six.", 1.0, 0.25), ("One two three! Four five six.", 2.0, 0.025),
    ("One two three\n\nFour five six.", 1.0, 0.4), ("One two three? Four five six.", 0.5, 0.7),
  ])
  func pausesAreThoseOfTheTable(text: String, speed: Double, pause: Double) throws {
    let item = try #require(plan("[tts speed=\"\(speed)\"]\(text)[/tts]").speech.first)
    #expect(item.sentences.map(\.pause) == [Ticks(seconds: pause), .zero])
    let rate = FrameRate.standard
    #expect((item.sentences[1].start - item.sentences[0].start).count % rate.frameLength.count == 0)
    #expect(item.range.length.count % rate.frameLength.count == 0)
  }

  /// The figures of `docs/speech.md`.
  @Test func gapsAreThoseOfThePage() throws {
    let rows = try Repository.text("docs/speech.md").matches(of: /\| ([\d.]+) s \|/).map { String($0.1) }
    let gaps: [(SpeechMark.Kind?, Bool)] = [
      (.period, false), (nil, true), (.semicolon, false), (.comma, false),
    ]
    #expect(rows == gaps.map { "\(SentencePause.gap(after: $0.0, endsParagraph: $0.1).seconds)" })
  }

  /// Every shown word has its time, in order; every spoken word is in one unit; nothing runs backwards.
  @Test func anyTextIsWhole() {
    let pieces = [
      "word", "$3.50", "10 000", "😀", "—", "Dr.", "3/4/2024", "日本語。", "今日は。明日", "**bold**", "(", ")", ".",
      "U.S.", "1/2", "a-b", "…", "\n\n", "é", "XIV", "example.com", "Привет!", "5°C", "''", "\u{200B}", "#1",
      "[x]",
      "⟨say as=\"N Y C\"⟩NYC⟨/say⟩", "⟨say as=\"\"⟩gone away⟨/say⟩", "⟨say as=\"nick\"⟩New York City⟨/say⟩",
      "⟨say as=\"nuː jɔːk\" alphabet=\"ipa\"⟩New York⟨/say⟩", "⟨say as=\"three. Four\"⟩34⟨/say⟩",
    ]
    var random = RandomNumbers(seed: 13)
    for _ in 0..<200 {
      let text = (0..<Int.random(in: 1...12, using: &random)).map { _ in
        (pieces.randomElement(using: &random) ?? "") + ([" ", "", "\n"].randomElement(using: &random) ?? "")
      }.joined()
      for language in ["en-US", "ja", "ru", "fr"] {
        let plan = plan("[tts language=\"\(language)\"]\(SpokenStretchTests.script(text))x[/tts]")
        #expect(PlanValidator(plan).firstIssue() == nil, "\(text.debugDescription)")
        for item in plan.speech { expectWhole(item, text) }
      }
    }
  }

  /// Brackets are text, except those that are written ⟨ and ⟩.
  private static func script(_ text: String) -> String {
    text.replacing("[", with: "\\[").replacing("⟨", with: "[").replacing("⟩", with: "]")
  }

  private func expectWhole(_ item: SpeechItem, _ text: String) {
    #expect(item.words.map(\.text) == PlanWords.of(item.text).map(String.init))
    var end = item.start
    for word in item.words {
      #expect(word.start >= end && word.end >= word.start, "\(text.debugDescription)")
      end = word.end
    }
    let shown = item.sentences.reduce(0) { sum, sentence in
      sum
        + (sentence.units.isEmpty
          ? PlanWords.of(sentence.text).count : sentence.units.reduce(0) { $0 + $1.shown })
    }
    #expect(item.sentences.isEmpty || shown == item.words.count, "\(text.debugDescription)")
  }
}
