import InkMedia
import InkMessages
import InkPlan
import InkTime
import Testing

@testable import InkRender

/// How the words of a text are found among those that a voice gives times for.
struct WordTimesTests {
  /// Entries of a second each, from zero on.
  private func times(_ text: String, _ words: [String], length: Double? = nil) throws -> WordTimes {
    let reported = words.enumerated().map {
      VoiceWord(text: $1, start: Double($0), end: Double($0 + 1))
    }
    let kept = TickRange(start: .zero, length: Ticks(seconds: length ?? Double(words.count)))
    return try WordTimes(text: text, reported: reported, kept: kept)
  }

  @Test(arguments: [
    ("Hearts, always hearts.", ["hearts", "always", "hearts"], [0.0, 1, 2]),
    ("Hearts, always hearts.", ["Hearts", ",", "always", "hearts", "."], [0, 2, 3]),
    ("“Hearts,” she said.", ["\"", "hearts", ",", "\"", "she", "said", "."], [1, 4, 5]),
    ("I don't know", ["I", "do", "n't", "know"], [0, 1, 3]),
    ("It is twenty-one now", ["it", "is", "twenty", "one", "now"], [0, 1, 2, 4]),
    ("ice cream now", ["icecream", "now"], [0, 0.375, 1]),
    ("no — yes", ["no", "—", "yes"], [0, 1, 2]),
    ("no — yes", ["No", ",", "—", "yes", "."], [0, 2, 3]),
    ("naïve café", ["NAÏVE", "CAFE\u{301}"], [0, 1]),
    ("one two three four", ["one", "two", "four"], [0, 1, 2, 2]),
    ("one two three four", ["one", "zwei", "three", "four"], [0, 1, 2, 3]),
    ("eins zwei", ["one", "two"], [0, 1]),
  ])
  func wordsAreFoundWhateverIsDoneWithPunctuation(
    text: String,
    reported: [String],
    starts: [Double]
  ) throws {
    let times = try times(text, reported)
    #expect(times.origin == .voice)
    #expect(times.ranges.map { ($0.start.seconds * 1000).rounded() / 1000 } == starts)
  }

  @Test func otherWordsAreNoReasonToRefuseSpeech() throws {
    let times = try times("three dollars and fifty cents", ["$3.50"])
    #expect(times.origin == .partly && times.ranges.count == 5)
    #expect(times.ranges.first?.start == .zero && times.ranges.last?.end == Ticks(seconds: 1))
    #expect(try self.times("one two", []).origin == .estimate)
  }

  @Test func anEndPastTheSoundIsItsEnd() throws {
    let times = try times("こんにちは", ["こんにちは"], length: 0.6)
    #expect(times.ranges == [TickRange(start: .zero, end: Ticks(seconds: 0.6))])
  }

  @Test func wordsThatStartPastTheSoundAreRefused() {
    #expect(throws: MediaError.self) {
      try times("one two three four", ["one", "two", "three", "four"], length: 0.9)
    }
  }

  @Test func charactersSayWhichWordIsWhich() throws {
    func word(_ characters: [Int], _ start: Double, _ end: Double) -> VoiceWord {
      VoiceWord(text: "", start: start, end: end, characters: characters)
    }
    let kept = TickRange(start: .zero, length: Ticks(seconds: 9))
    let reported = [word([0, 2], 0, 1), word([2, 3], 1, 3), word([4, 6], 4, 5), word([6, 7], 5, 6)]
    let times = try WordTimes(text: "東京都 に行く", reported: reported, kept: kept)
    #expect(times.ranges.map(\.start) == [.zero, Ticks(seconds: 4)])
    #expect(times.ranges.map(\.end) == [Ticks(seconds: 3), Ticks(seconds: 6)])
    // What is out of order or outside of the text says nothing.
    for bad in [[5, 9], [-1, 2], [3, 1], [1]] {
      let odd = [word(bad, 0, 1), word([0, 2], 1, 2)]
      #expect(try WordTimes(text: "東京都 に行く", reported: odd, kept: kept).ranges.count == 2)
    }
  }

  /// Whatever a voice reports, each word has one time, in order, within the clip.
  @Test func anythingReportedGivesTimesInOrderOrIsRefused() throws {
    var numbers = SystemRandomNumberGenerator()
    let vocabulary = ["one", "Two,", "three", "—", "…", "", "(four)", "fünf", "六", "don't", "\u{301}"]
    for round in 0..<2000 {
      let text = (0...Int.random(in: 0..<9, using: &numbers)).map { _ in vocabulary.randomElement()! }
        .joined(separator: " ")
      let count = text.unicodeScalars.count
      let reported = (0..<Int.random(in: 0..<12, using: &numbers)).map { _ in
        VoiceWord(
          text: vocabulary.randomElement()!,
          start: Double.random(in: -1...5, using: &numbers),
          end: Double.random(in: -1...5, using: &numbers),
          characters: round % 3 == 0
            ? [Int.random(in: -1...count + 1, using: &numbers), Int.random(in: 0...count, using: &numbers)]
            : nil
        )
      }
      let kept = TickRange(start: Ticks(seconds: 0.2), length: Ticks(seconds: 3))
      guard let times = try? WordTimes(text: text, reported: reported, kept: kept) else { continue }
      #expect(times.ranges.count == PlanWords.of(text).count)
      var last = Ticks.zero
      for range in times.ranges {
        #expect(
          range.start >= last && range.end >= range.start && range.end <= kept.length,
          "\(text) \(reported)"
        )
        last = range.start
      }
    }
  }
}
