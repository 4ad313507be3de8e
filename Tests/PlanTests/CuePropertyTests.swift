import InkPlan
import InkTime
import TestSupport
import Testing

/// What holds of the cues of any speech.
@Suite struct CuePropertyTests {
  private static let vocabularies: [(language: String, words: [String])] = [
    (
      "en-US",
      [
        "a", "the", "shrimp", "of", "and", "colour,", "Well,", "eyes.", "because", "\"quoted.\"", "Dr.", "in",
        "extraordinarily", "—", "see", "3.5", "U.S.", "water!", "it", "did", "punches", "(some)", "bullet?",
      ]
    ),
    (
      "de-DE",
      ["der", "Fluss,", "weil", "und", "Donaudampfschifffahrtsgesellschaft", "bis", "20.", "sehr", "Tag."]
    ),
    ("ja", ["シャコは銃弾の力でパンチできます。", "「すごい」", "人間は、三種類です。", "iPhoneの", "ー", "はい"]),
    ("cmn", ["它们的眼睛可以看到十六种颜色受体，", "而人类只有三种。", "你好", "3月"]),
    ("ar", ["هل", "تعلم", "أن", "الروبيان،", "يستطيع؟", "رصاصة."]),
    ("hi-IN", ["क्या", "आप", "जानते", "हैं।", "झींगा"]),
    ("th", ["กุ้งตั๊กแตนสามารถต่อยด้วยแรงของกระสุนปืนได้เลยทีเดียวนะครับผม", "ครับ"]),
    (
      "en-GB",
      ["👩‍👩‍👧‍👦", "🇬🇧🇫🇷", "😀😀😀😀😀😀😀😀😀😀😀😀", "e\u{301}", "https://example.org/a/b?c=d&e=f-and-so-on-for-long", "x"]
    ),
  ]

  private func speech(_ numbers: inout RandomNumbers, overlapping: Bool) -> [SpeechItem] {
    var start = 0
    return (0..<Int.random(in: 1...4, using: &numbers)).map { _ in
      let (language, vocabulary) =
        CuePropertyTests.vocabularies.randomElement(using: &numbers) ?? ("en", ["a"])
      let count = Int.random(in: 1...60, using: &numbers)
      let words = (0..<count).map { _ in vocabulary.randomElement(using: &numbers) ?? "" }
      let lengths = words.map { $0.count * Int.random(in: 500...6000, using: &numbers) + 100 }
      var item = SpokenText.item(
        words.joined(separator: " "),
        language: language,
        start: overlapping ? Int.random(in: 0...400_000, using: &numbers) : start,
        lengths: lengths
      )
      // Some texts have been looked up in a dictionary, and others not.
      if Bool.random(using: &numbers) { item.wordBoundaries = boundaries(in: item.text, &numbers) }
      start = Int(item.end.count) + Int.random(in: 0...60_000, using: &numbers)
      return item
    }
  }

  /// Some places, whatever is there.
  private func boundaries(in text: String, _ numbers: inout RandomNumbers) -> [Int] {
    (1..<text.unicodeScalars.count).filter { _ in Int.random(in: 0..<3, using: &numbers) == 0 }
  }

  @Test(arguments: [CueRules.portrait, CueRules.landscape])
  func everyWordIsInOneCueInOrderAndNoTwoCuesOverlap(rules: CueRules) {
    var numbers = RandomNumbers(seed: 4)
    for round in 0..<60 {
      let speech = speech(&numbers, overlapping: false)
      let end = (speech.last?.end ?? .zero) + Ticks(Int.random(in: 0...90_000, using: &numbers))
      let cues = CueBuilder(rules: rules, end: end).cues(for: speech)
      let shown = cues.flatMap { $0.lines.flatMap { $0 } }
      #expect(shown.map(\.text).joined() == speech.flatMap(\.words).map(\.text).joined(), "\(round)")
      #expect(Self.joined(shown, like: speech.flatMap(\.words)), "\(round)")
      for (cue, next) in zip(cues, cues.dropFirst()) { #expect(cue.end <= next.start) }
      for cue in cues {
        #expect(cue.start < cue.end && cue.end <= end)
        #expect(cue.start == cue.lines[0][0].start)
        #expect(cue.end >= cue.lines[cue.lines.count - 1][cue.lines[cue.lines.count - 1].count - 1].end)
      }
    }
  }

  /// Whether parts, put together in order, are these words with these times.
  private static func joined(_ parts: [SpokenWord], like words: [SpokenWord]) -> Bool {
    var rest = parts[...]
    for word in words {
      guard let first = rest.first, first.start == word.start else { return false }
      var (text, end) = ("", word.start)
      while text.utf8.count < word.text.utf8.count, let part = rest.popFirst() {
        if part.start < end { return false }
        text += part.text
        end = part.end
      }
      guard text == word.text, end == word.end else { return false }
    }
    return rest.isEmpty
  }

  @Test(arguments: [CueRules.portrait, CueRules.landscape])
  func linesAndTimesStayWithinTheRules(rules: CueRules) {
    var numbers = RandomNumbers(seed: 5)
    for _ in 0..<60 {
      let speech = speech(&numbers, overlapping: false)
      let cues = CueBuilder(rules: rules, end: Ticks(1_000_000_000)).cues(for: speech)
      for (index, cue) in cues.enumerated() {
        #expect(cue.lines.count <= rules.lines)
        for line in cue.lines {
          let columns = CueWidth.columns(line.map(\.text).joined(separator: " "))
          #expect(columns <= rules.charactersPerLine || (line.count == 1 && columns <= rules.longestWord))
          #expect(line.count <= rules.wordsPerLine)
        }
        #expect(cue.end - cue.start <= rules.longest || cue.lines.joined().count == 1)
        // What is followed by silence is on screen long enough.
        let next = index + 1 < cues.count ? cues[index + 1].start : Ticks(1_000_000_000)
        if next - cue.end > rules.shortestGap { #expect(cue.end - cue.start >= rules.shortest) }
      }
    }
  }

  /// Sentences with numbers, money and units, which are said by several words or for several.
  @Test(arguments: [CueRules.portrait, CueRules.landscape])
  func whatIsSpokenAsOneIsNotPartedWhereItFits(rules: CueRules) {
    var numbers = RandomNumbers(seed: 8)
    let words = [
      "10 000", "$5 million", "1 000 000", "5 p.m.", "3 km", "Dr.", "Fig.", "3.", "water", "and", "the",
      "gone.", "🎉",
      "20 million", "$3.50", "—", "No.", "1,5", "extraordinarily", "see",
    ]
    var units = 0
    for round in 0..<60 {
      let count = Int.random(in: 1...40, using: &numbers)
      let text = (0..<count).map { _ in words.randomElement(using: &numbers) ?? "" }.joined(separator: " ")
      let item = SpokenText.item(text, wordLength: Int.random(in: 3_000...30_000, using: &numbers))
      let cues = CueBuilder(rules: rules, end: item.end + Ticks(seconds: 2)).cues(for: [item])
      #expect(Self.joined(cues.flatMap { $0.lines.joined() }, like: item.words), "\(round): \(text)")
      let ends = Set(cues.map { $0.lines.joined().last?.end })
      var word = 0
      for unit in item.sentences[0].units {
        let shown = item.words[word..<word + unit.shown]
        word += unit.shown
        let columns = CueWidth.columns(shown.map(\.text).joined(separator: " "))
        guard unit.shown > 1, unit.shown <= rules.wordsPerLine, columns <= rules.charactersPerLine else {
          continue
        }
        units += 1
        #expect(shown.dropLast().allSatisfy { !ends.contains($0.end) }, "\(round): \(text)")
      }
    }
    #expect(units > 50)
  }

  /// Of speech at a voice's own pace no cue passes faster than broadcasters allow, where it need not.
  @Test func cuesAreLongEnoughOnAWidePicture() {
    var numbers = RandomNumbers(seed: 6)
    var (short, all) = (0, 0)
    for _ in 0..<40 {
      let words = (0..<80).map { _ in
        CuePropertyTests.vocabularies[0].words.randomElement(using: &numbers) ?? ""
      }
      let lengths = words.map { $0.count * 3_000 + 2_000 }
      let item = SpokenText.item(words.joined(separator: " "), language: "en", start: 0, lengths: lengths)
      let cues = CueBuilder(rules: .landscape, end: item.end).cues(for: [item])
      all += cues.count
      short += cues.filter { $0.end - $0.start < CueRules.landscape.shortest }.count
    }
    #expect(all > 300)
    #expect(short * 100 < all, "\(short) of \(all)")
  }

  @Test(arguments: [CueRules.portrait, CueRules.landscape])
  func ofVoicesThatOverlapNoMoreThanThreeAreShownAtATime(rules: CueRules) {
    var numbers = RandomNumbers(seed: 7)
    for _ in 0..<40 {
      let speech = speech(&numbers, overlapping: true)
      let end = (speech.map(\.end).max() ?? .zero) + Ticks(1)
      let cues = CueBuilder(rules: rules, end: end).cues(for: speech)
      let shown = cues.flatMap { $0.lines.flatMap { $0 } }.map(\.text).joined()
      let said = speech.flatMap(\.words).map(\.text).joined()
      #expect(shown.unicodeScalars.sorted() == said.unicodeScalars.sorted())
      #expect(zip(cues, cues.dropFirst()).allSatisfy { $0.start <= $1.start })
      #expect(cues.allSatisfy { $0.start < $0.end && $0.end <= end })
      var lanes = CueLanes()
      #expect(cues.allSatisfy { lanes.take($0.range).isFree })
      // Of each utterance the words are in order.
      for (index, item) in speech.enumerated() {
        let own = cues.filter { $0.speech == index }.flatMap { $0.lines.joined() }
        #expect(Self.joined(own, like: item.words))
      }
    }
  }

  @Test func theWorkGrowsWithTheWords() {
    // Ten times the words in about ten times the time: a hundred times would take minutes.
    let text = [String](repeating: "words, that go on and on without any end", count: 4_000).joined(
      separator: " "
    )
    let item = SpokenText.item(text, wordLength: 9_000)
    let cues = CueBuilder(rules: .landscape, end: item.end).cues(for: [item])
    #expect(cues.flatMap { $0.lines.flatMap { $0 } } == item.words)
  }
}
