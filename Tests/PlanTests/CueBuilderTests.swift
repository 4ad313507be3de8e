import InkPlan
import InkTime
import TestSupport
import Testing

@Suite struct CueBuilderTests {
  /// Lines are parted by a slash.
  private func lines(_ text: String, _ rules: CueRules, language: String = "en-US", wordLength: Int = 16_000)
    -> [String]
  {
    let item = SpokenText.item(text, language: language, wordLength: wordLength)
    return CueBuilder(rules: rules, end: Ticks(100_000_000)).cues(for: [item])
      .map { $0.lines.map { $0.map(\.text).joined(separator: " ") }.joined(separator: "/") }
  }

  @Test func aFewWordsAtATimeOnAnUprightPicture() {
    #expect(
      lines("Did you know the mantis shrimp can punch with the force of a bullet?", .portrait) == [
        "Did you know", "the mantis", "shrimp can punch", "with the force", "of a bullet?",
      ]
    )
    // A long word stays whole: the picture draws it smaller.
    #expect(
      lines("Donaudampfschifffahrtsgesellschaft rules them", .portrait) == [
        "Donaudampfschifffahrtsgesellschaft/rules them"
      ]
    )
  }

  /// Only what no picture has room for is cut, with a hyphen between letters.
  @Test(arguments: [CueRules.portrait, .landscape])
  func veryLongWordsAreHyphenated(rules: CueRules) {
    let long = String(repeating: "abcdé", count: 40)
    #expect(lines(long, rules) == [long])
    let half = String(repeating: "абвгд", count: 24)
    #expect(lines(half + half, rules, language: "ru") == [half + "-", half])
    let number = String(repeating: "12345", count: 24)
    #expect(lines(number + number, rules) == [number, number])
  }

  @Test func twoLinesOnAWideOneParted() {
    #expect(
      lines("Did you know the mantis shrimp can punch with the force of a bullet?", .landscape) == [
        "Did you know the mantis shrimp can punch/with the force of a bullet?"
      ]
    )
    #expect(
      lines("Their eyes can see 16 types of colour receptors.", .landscape) == [
        "Their eyes can see 16 types/of colour receptors."
      ]
    )
    #expect(lines("Humans have only 3.", .landscape) == ["Humans have only 3."])
  }

  @Test func sentencesStandAloneUnlessTheyPassTooFast() {
    #expect(
      lines("This is one sentence. And here is another.", .landscape) == [
        "This is one sentence.", "And here is another.",
      ]
    )
    #expect(lines("Yes. No. Well, perhaps.", .landscape, wordLength: 12_000) == ["Yes. No. Well, perhaps."])
  }

  @Test func aFullStopEndsNotEverySentence() {
    #expect(
      lines("Dr. Smith met J. Jones at 3 p.m. in St. Ives. They talked for hours.", .landscape) == [
        "Dr. Smith met J. Jones/at 3 p.m. in St. Ives.", "They talked for hours.",
      ]
    )
  }

  @Test func abbreviationsAndOrdinalsStayWithWhatFollowsThem() {
    #expect(lines("See Fig. 3 or pp. 10-20.", .portrait) == ["See Fig. 3", "or pp. 10-20."])
    #expect(lines("1. Eat well. 2. Sleep.", .portrait) == ["1. Eat well.", "2. Sleep."])
    #expect(
      lines("Dr. Müller kommt z. B. um zehn.", .portrait, language: "de") == [
        "Dr. Müller kommt", "z. B. um zehn.",
      ]
    )
  }

  @Test func whatIsSpokenAsOneIsInOneCue() {
    let cues = lines("The whole place went for more than $12 million in the end.", .portrait)
    #expect(cues.contains { $0.contains("$12 million") })
    #expect(lines("It has room for 10 000 people.", .portrait).contains { $0.contains("10 000") })
  }

  @Test func anEmojiAfterASentenceIsOfThatSentence() {
    let lengths = [16_000, 16_000, 16_000, 16_000, 0, 16_000, 16_000, 16_000]
    let text = "We are done here. 🎉 What comes next?"
    let item = SpokenText.item(text, language: "en", start: 0, lengths: lengths)
    let cues = CueBuilder(rules: .landscape, end: item.end).cues(for: [item])
    #expect(
      cues.map { $0.lines.joined().map(\.text).joined(separator: " ") } == [
        "We are done here. 🎉", "What comes next?",
      ]
    )
  }

  @Test(arguments: [
    (
      "de-DE", "Die Schiffe fuhren nur bei Tag, weil der Fluss zu gefährlich war.",
      "Die Schiffe fuhren nur bei Tag,/weil der Fluss zu gefährlich war."
    ),
    (
      "es-ES", "Los barcos navegaban solo de día porque el río era muy peligroso.",
      "Los barcos navegaban solo de día/porque el río era muy peligroso."
    ),
    (
      "fr-FR", "Les bateaux ne naviguaient que le jour parce que la rivière était dangereuse.",
      "Les bateaux ne naviguaient que le jour/parce que la rivière était dangereuse."
    ),
    (
      "it-IT", "Le navi viaggiavano solo di giorno perché il fiume era pericoloso.",
      "Le navi viaggiavano solo di giorno/perché il fiume era pericoloso."
    ),
    (
      "pt-BR", "Os barcos navegavam apenas de dia porque o rio era muito perigoso.",
      "Os barcos navegavam apenas de dia/porque o rio era muito perigoso."
    ),
    (
      "nl-NL", "De schepen voeren alleen overdag omdat de rivier gevaarlijk was.",
      "De schepen voeren alleen overdag/omdat de rivier gevaarlijk was."
    ),
  ])
  func phrasesOfOtherLanguagesStayTogether(language: String, text: String, shown: String) {
    #expect(lines(text, .landscape, language: language) == [shown])
  }

  @Test func textWithoutSpacesIsPartedAtItsPhrasesAndKeepsItsTime() throws {
    let text = "彼らの目は十六種類の色を見ることができますが、人間は「三種類」しか見ることができません。"
    var item = SpokenText.item(text, language: "ja", wordLength: 480_000)
    item.wordBoundaries = [
      2, 3, 4, 5, 7, 9, 10, 11, 12, 14, 15, 16, 18, 20, 21, 22, 23, 25, 26, 27, 28, 30, 31, 32, 34, 35, 36,
      37, 38, 40, 41,
    ]
    let cues = CueBuilder(rules: .landscape, end: Ticks(1_000_000)).cues(for: [item])
    let lines = cues.flatMap { $0.lines.map { $0.map(\.text).joined(separator: " ") } }
    #expect(lines.count > 2 && lines.joined() == text)
    for line in lines {
      #expect(CueWidth.columns(line) <= 42)
      #expect(!"、。」ーっゃ".contains(try #require(line.first)) && line.last != "「", "\(line)")
    }
    // Half of the text has been said when half of the time is over.
    let words = cues.flatMap { $0.lines.flatMap { $0 } }
    #expect(words.first?.start == .zero && words.last?.end == Ticks(480_000))
    for (word, next) in zip(words, words.dropFirst()) { #expect(word.end == next.start) }
    let share = Double(CueWidth.columns(words[0].text)) / Double(CueWidth.columns(text))
    #expect(abs(Double(words[0].end.count) / 480_000 - share) < 0.001)
  }

  @Test func aLongAddressIsPartedBehindItsMarks() {
    #expect(
      lines("See example.org/a-long-path/of-many-words/that-no-line-can-hold now.", .landscape) == [
        "See example.org/a-long-path/of-/many-words/that-no-line-can-hold now."
      ]
    )
  }

  @Test func cuesStayALittleAndShortGapsAreClosed() {
    let first = SpokenText.item("One more word.", wordLength: 20_000)
    let builder = CueBuilder(rules: .portrait, end: Ticks(1_000_000))
    let near = builder.cues(for: [first, SpokenText.item("And another.", start: 60_000 + 30_000)])
    #expect(near.map(\.end) == [Ticks(90_000), Ticks(90_000 + 24_000 + 14_400)])
    let far = builder.cues(for: [first, SpokenText.item("And another.", start: 60_000 + 60_000)])
    #expect(far[0].end == Ticks(60_000 + 14_400))
  }

  @Test func aCueStaysToBeReadUpToAWhileBehindItsWords() {
    let hasty = SpokenText.item("Incomprehensibilities notwithstanding", wordLength: 5_000)
    let cues = CueBuilder(rules: .landscape, end: Ticks(1_000_000)).cues(for: [hasty])
    // 37 characters at 20 a second are 1.85 s, and 1.5 s after the words is as long as it may stay.
    #expect(cues.map(\.end) == [Ticks(10_000 + 72_000)])
  }

  @Test func whatIsNotToBeShownHasNoCue() {
    var silent = SpokenText.item("Not shown.")
    silent.subtitles = nil
    #expect(CueBuilder(rules: .portrait, end: Ticks(1_000_000)).cues(for: [silent]).isEmpty)
  }

  @Test func voicesAtTheSameTimeAreShownAtTheSameTime() {
    let speech = [
      SpokenText.item("This voice speaks first", start: 0),
      SpokenText.item("and this at once", start: 24_000),
    ]
    let cues = CueBuilder(rules: .landscape, end: Ticks(480_000)).cues(for: speech)
    #expect(cues.map(\.start) == [.zero, Ticks(24_000)])
    #expect(cues.map(\.speech) == [0, 1])
    // Each as if it were alone.
    for (cue, item) in zip(cues, speech) {
      #expect(CueBuilder(rules: .landscape, end: Ticks(480_000)).cues(for: [item]).map(\.end) == [cue.end])
    }
  }

  @Test func moreVoicesThanThreeAreCrowded() {
    let four = (0..<4).map {
      SpokenText.item("one two three", language: "en", start: 9_000 * $0, lengths: [16_000, 16_000, 16_000])
    }
    let cues = CueBuilder(rules: .landscape, end: Ticks(480_000))
    #expect(cues.crowded(four) == [3])
    #expect(cues.crowded(Array(four.dropLast())) == [])
  }

  @Test func moreVoicesThanThreeTakeTurns() {
    let speech = [
      SpokenText.item("Two others", start: 0, wordLength: 60_000),
      SpokenText.item("speak all along", start: 0, wordLength: 60_000),
      SpokenText.item("This voice speaks first", start: 0), SpokenText.item("and this at once", start: 100),
      SpokenText.item("with a third", start: 200),
    ]
    let end = Ticks(60_000)
    let cues = CueBuilder(rules: .landscape, end: end).cues(for: speech).filter { $0.speech ?? 0 > 1 }
    #expect(cues.map { $0.lines[0][0].text } == ["This", "and", "with"])
    for (cue, next) in zip(cues, cues.dropFirst()) {
      #expect(cue.end - cue.start >= Ticks(48) && cue.end <= next.start)
    }
    #expect(cues[0].end - cues[0].start >= Ticks(40_000) && cues[2].end == end)
  }
}
