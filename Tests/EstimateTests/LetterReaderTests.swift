import InkSpeech
import TestSupport
import Testing

@testable import InkEstimate

@Suite struct LetterReaderTests {
  private func measure(_ text: String, _ language: String = "en") -> SpeechMeasure {
    var model = SpeechModelTests.english
    model.language = SpeechLanguage(tag: language)
    return model.measure(text)
  }

  @Test func countsWhatTakesTime() {
    let one = measure("Stop. Go on, now")
    #expect((one.words, one.letters, one.vowels, one.stops, one.commas) == (4, 11, 4, 1, 1))
    #expect(measure("the FBI").spelled == 3)
    #expect(measure("a K and an I").spelled == 1)
    #expect(measure("mother-in-law").words == 3)
    #expect(measure("日本", "ja").ideographs == 2)
    #expect(measure(String(repeating: "letters ", count: 20)).late == 140 - 80)
    #expect(measure("") == SpeechMeasure())
    #expect(measure("🔥 — …") == SpeechMeasure())
  }

  @Test func pausesCountWithinTheText() {
    #expect(measure("One, two; three: four — five. Six!").commas == 4)
    #expect(measure("One, two; three: four — five. Six!").stops == 1)
    #expect(measure("Dr. Lee left").stops == 0)
    #expect(measure("雨、風。海", "ja").stops == 1)
  }

  /// Letters count without regard to their case, and with the time of their pairs.
  @Test func capitalsAreLetters() {
    #expect(measure("Élan Über").body == measure("élan über").body)
    #expect(measure("Привет", "ru").body == measure("привет", "ru").body)
  }

  /// Where no rules are known, numbers are the voice's, and take about as long as in English.
  @Test func numbersOfOtherLanguagesTakeTime() {
    #expect(measure("5 домов", "ru").words == 2)
    #expect(measure("1984 год", "ru").words >= 4)
  }

  @Test func measuresEachWordByItself() {
    let text = SpokenText("It cost $3.50, I say.", language: SpeechLanguage(tag: "en"))
    let whole = SpeechModelTests.english.measure(text)
    let parts = text.words.indices.map { SpeechModelTests.english.measure(text, $0..<$0 + 1) }
    #expect(parts.reduce(0) { $0 + $1.letters } == whole.letters)
  }
}
