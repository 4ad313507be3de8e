import InkSpeech
import InkTime
import Testing

@testable import InkEstimate

@Suite struct WordSpanTests {
  private func spans(_ text: String, _ total: Ticks) -> [TickRange] {
    let spoken = SpokenText(text, language: SpeechLanguage(tag: "en"))
    let words = spoken.voiceWords(spoken.words.indices)
    return SpeechModelTests.english.wordSpans(of: words, in: spoken, total: total)
  }

  @Test(
    arguments: [
      "One", "Hello, world.", "It cost $3.50 — no kidding.", "a b c d e f g h i j k l m n o p",
    ],
    [1, 2, 7, 480, 48_001, 9_999_999, Int64.max]
  )
  func sharesTheWholeLength(text: String, length: Int64) {
    let total = min(Ticks(length), Ticks.limit)
    let spans = spans(text, Ticks(length))
    #expect(spans.count == SpokenText(text, language: SpeechLanguage(tag: "en")).words.count)
    #expect(spans.first?.start == .zero)
    #expect(spans.last?.end == total)
    var end = Ticks.zero
    for span in spans {
      #expect(span.start >= end)
      #expect(span.end >= span.start)
      if total.count >= Int64(spans.count) { #expect(!span.isEmpty) }
      end = span.end
    }
  }

  @Test func givesLongWordsMoreTime() {
    let spans = spans("A rhinoceros ate", Ticks(48_000))
    #expect(spans[1].length > spans[2].length)
    #expect(spans[2].length > spans[0].length)
  }

  @Test func pausesAfterPunctuation() {
    let spans = spans("Stop. Go on.", Ticks(96_000))
    #expect(spans[1].start - spans[0].end > Ticks(9_600))
    #expect(spans[2].start - spans[1].end <= Ticks(1))
  }

  @Test func hasNothingToShare() {
    #expect(spans("", Ticks(100)).isEmpty)
    #expect(spans("— 🔥", Ticks(100)).isEmpty)
    #expect(spans("a b", .zero).allSatisfy { $0.isEmpty })
    #expect(spans("a", Ticks(-5)) == [TickRange(start: .zero, end: .zero)])
  }
}
