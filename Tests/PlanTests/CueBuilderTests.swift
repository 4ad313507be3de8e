import InkPlan
import InkTime
import TestSupport
import Testing

@Suite struct CueBuilderTests {
  private func item(_ text: String, begin: Int = 0, wordLength: Int = 12_000) -> SpeechItem {
    let texts = text.split(separator: " ").map(String.init)
    let words = texts.enumerated().map { index, text in
      SpokenWord(
        text: text,
        begin: Ticks(begin + index * wordLength),
        end: Ticks(begin + (index + 1) * wordLength)
      )
    }
    let voice = VoiceChoice(engine: "espeak", voice: "en-us", language: "en-US")
    return SpeechItem(
      element: 0,
      text: text,
      asked: voice,
      speaker: voice,
      speed: 1,
      gain: 1,
      subtitles: SubtitleStyle(position: .center, alignment: .center, highlight: true),
      begin: Ticks(begin),
      end: Ticks(begin + texts.count * wordLength),
      clip: nil,
      words: words
    )
  }

  /// Rules of the tests' own, so that the product's can change without them.
  private static let narrow = CueRules(
    wordsPerCue: 4,
    charactersPerLine: 20,
    hold: Ticks(seconds: 0.3),
    shortestGap: Ticks(seconds: 0.5)
  )
  private static let wide = CueRules(
    wordsPerCue: 8,
    charactersPerLine: 42,
    hold: Ticks(seconds: 0.3),
    shortestGap: Ticks(seconds: 0.5)
  )

  private func lines(_ text: String, _ rules: CueRules = narrow) -> [String] {
    CueBuilder(rules: rules, end: Ticks(100_000_000)).cues(for: [item(text)])
      .map { $0.lines.map { $0.map(\.text).joined(separator: " ") }.joined(separator: "/") }
  }

  @Test func wordsAreGroupedAtThePlacesWhereOnePauses() {
    #expect(
      lines("Did you know the mantis shrimp can punch with the force of a bullet? Humans have only 3.") == [
        "Did you know", "the mantis shrimp", "can punch with the", "force of a bullet?",
        "Humans have only 3.",
      ]
    )
    #expect(lines("Yes. No. Well, perhaps.") == ["Yes.", "No.", "Well, perhaps."])
    #expect(
      lines("Donaudampfschifffahrtsgesellschaft rules") == ["Donaudampfschifffahrtsgesellschaft", "rules"]
    )
    #expect(
      lines("Their eyes can see 16 types of colour receptors.", CueBuilderTests.wide) == [
        "Their eyes can see 16 types", "of colour receptors.",
      ]
    )
  }

  @Test func everyWordIsInOneCueInOrderAndNoTwoCuesOverlap() {
    var numbers = RandomNumbers(seed: 4)
    let words = ["a", "bb,", "ccc.", "dddd", "eeeeeeeeeeeeeeeeeeeeeeeeee", "—", "\"quoted.\"", "日本語"]
    for _ in 0..<300 {
      let count = Int.random(in: 1...60, using: &numbers)
      let text = (0..<count).map { _ in words.randomElement(using: &numbers) ?? "" }.joined(separator: " ")
      let speech = [item(text), item(text, begin: Int.random(in: 0...900_000, using: &numbers))]
      for rules in [CueBuilderTests.narrow, CueBuilderTests.wide] {
        let end = Ticks(2_000_000)
        let single = CueBuilder(rules: rules, end: end).cues(for: [speech[0]])
        #expect(single.flatMap { $0.lines.flatMap { $0 } } == speech[0].words)
        #expect(single.allSatisfy { $0.lines.allSatisfy { $0.count <= rules.wordsPerCue } })
        let cues = CueBuilder(rules: rules, end: end).cues(for: speech)
        for (cue, next) in zip(cues, cues.dropFirst()) { #expect(cue.end <= next.begin) }
        #expect(cues.allSatisfy { $0.begin <= $0.end && $0.end <= end })
      }
    }
  }

  @Test func cuesStayALittleAndShortGapsAreClosed() {
    let first = item("One.")
    let builder = CueBuilder(rules: .portrait, end: Ticks(1_000_000))
    let near = builder.cues(for: [first, item("Two.", begin: 12_000 + 20_000)])
    #expect(near.map(\.end) == [Ticks(32_000), Ticks(44_000 + 14_400)])
    let far = builder.cues(for: [first, item("Two.", begin: 12_000 + 40_000)])
    #expect(far[0].end == Ticks(12_000 + 14_400))
  }

  @Test func whatIsNotToBeShownHasNoCue() {
    var silent = item("Not shown.")
    silent.subtitles = nil
    #expect(CueBuilder(rules: .portrait, end: Ticks(1_000_000)).cues(for: [silent]).isEmpty)
  }
}
