import InkTime
import Testing

@testable import InkEstimate

@Suite struct WordSpanTests {
  @Test(
    arguments: [
      "One", "Hello, world.", "It cost $3.50 — no kidding.", "— … !", "a b c d e f g h i j k l m n o p",
    ],
    [1, 2, 7, 480, 48_001, 9_999_999, Int64.max]
  )
  func sharesTheWholeLength(text: String, length: Int64) {
    let words = text.split(separator: " ").map(String.init)
    let total = min(Ticks(length), Ticks.limit)
    let spans = SpeechModelTests.english.wordSpans(of: words, in: Ticks(length))
    #expect(spans.count == words.count)
    #expect(spans.first?.start == .zero)
    #expect(spans.last?.end == total)
    var end = Ticks.zero
    for span in spans {
      #expect(span.start >= end)
      #expect(span.end >= span.start)
      if total.count >= Int64(words.count) { #expect(!span.isEmpty) }
      end = span.end
    }
  }

  @Test func givesLongWordsMoreTime() {
    let spans = SpeechModelTests.english.wordSpans(of: ["A", "rhinoceros", "ate"], in: Ticks(48_000))
    #expect(spans[1].length > spans[2].length)
    #expect(spans[2].length > spans[0].length)
  }

  @Test func pausesAfterPunctuation() {
    let spans = SpeechModelTests.english.wordSpans(of: ["Stop.", "Go", "on."], in: Ticks(96_000))
    #expect(spans[1].start - spans[0].end > Ticks(9_600))
    #expect(spans[2].start - spans[1].end <= Ticks(1))
  }

  @Test func hasNothingToShare() {
    #expect(SpeechModelTests.english.wordSpans(of: [], in: Ticks(100)).isEmpty)
    #expect(SpeechModelTests.english.wordSpans(of: ["a", "b"], in: .zero).allSatisfy { $0.isEmpty })
    #expect(
      SpeechModelTests.english.wordSpans(of: ["a"], in: Ticks(-5)) == [TickRange(start: .zero, end: .zero)]
    )
  }
}
