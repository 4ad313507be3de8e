import TestSupport
import Testing

@testable import InkEstimate

@Suite struct SpeechMeterTests {
  private func measure(_ text: String, _ language: SpeechLanguage = .english, quick: Bool) -> SpeechMeasure {
    var meter = SpeechMeter(language: language, times: LetterTimes.of(language), readsPlain: quick)
    return meter.measure(Array(text.utf8))
  }

  /// The short way through plain words and the long one by tokens come to the same.
  @Test(arguments: ["en", "fr", "es", "de", "it", "pt", "pl", "ru", "ja"])
  func readsPlainWordsAsAllOthers(code: String) throws {
    let language = SpeechLanguage(tag: code)
    for text in try TrainingText.load().filter({ $0.language == code }).prefix(400).map(\.text) {
      #expect(measure(text, language, quick: true) == measure(text, language, quick: false), "\(text)")
    }
  }

  @Test func readsAnyPiecesAlike() {
    let pieces = [
      "word", "Word", "WORD", "don't", "don’t", "café", "Élan", "naïve", "ß", "a", "I", "x", "hmm", "brr",
      "mother-in-law", "e-", "-", "--", "—", "Dr.", "etc.", "vs.", "no.", "(so)", "[x]", "\"Hi,\"", "end.\"",
      "what?!", "5", "250", "000", "$3.50", "U.S.", "NASA", "FBI", "a.b", "it's,", "'tis", "''", "(", ")",
      "yes…", "日本", "かな", "한국", "Привет", "\u{301}", "l'eau", "🔥", "A-b", "x-y", "the", "THE", "ok;", "so:",
    ]
    let spaces = [" ", "  ", "\n", "\t", "\u{a0}", "\u{3000}", ""]
    var random = RandomNumbers(seed: 7)
    for _ in 0..<3000 {
      var text = ""
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        text += pieces.randomElement(using: &random) ?? ""
        text += spaces.randomElement(using: &random) ?? ""
      }
      for language in [SpeechLanguage.english, .french, .japanese] {
        #expect(
          measure(text, language, quick: true) == measure(text, language, quick: false),
          "\(text.debugDescription)"
        )
      }
    }
  }

  @Test func countsWhatTakesTime() {
    let one = measure("Stop. Go on, now", quick: true)
    #expect((one.words, one.letters, one.vowels, one.stops, one.commas) == (4, 11, 4, 1, 1))
    #expect(measure("the FBI", quick: true).spelled == 3)
    #expect(measure("日本", .japanese, quick: true).ideographs == 2)
    #expect(measure(String(repeating: "letters ", count: 20), quick: true).late == 140 - 80)
    #expect(measure("", quick: true) == SpeechMeasure())
  }

  /// Bytes that are not UTF-8 cannot come from a `String`; a meter that gets them ends all the same.
  @Test func endsWithAnyBytes() {
    var random = RandomNumbers(seed: 3)
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      var meter = SpeechMeter(language: .english, times: LetterTimes.of(.english))
      #expect(meter.measure(bytes).words <= 8 * bytes.count + 1)
    }
  }
}
