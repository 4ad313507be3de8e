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
    #expect(measure(String(repeating: "letters ", count: 20)).late == 140 - SpeechMeasure.longSentence)
    #expect(measure("") == SpeechMeasure())
    #expect(measure("🔥 — …") == SpeechMeasure())
  }

  @Test func pausesCountWithinTheText() {
    #expect(measure("One, two; three: four — five. Six!").commas == 4)
    #expect(measure("One, two; three: four — five. Six!").stops == 1)
    #expect(measure("Dr. Lee left").stops == 0)
    #expect(measure("雨、風。海", "ja").stops == 1)
  }

  /// espeak-ng has no readings: with a Chinese character or a letter in a stretch, it says all of its kana one by one,
  /// and the marks of voiced ones by themselves.
  @Test func japaneseIsReadAsEspeakReadsIt() {
    func words(_ text: String, isEspeak: Bool = true) -> Int {
      var model = isEspeak ? SpeechModel.model(engine: "espeak", voice: "ja") : SpeechModel.unknown("ja")
      model.language = SpeechLanguage(tag: "ja")
      return model.measure(text).words
    }
    #expect(words("ひらがな") == 1)
    #expect(words("ひらかな、かな") == 2)
    #expect(words("ひらかなの字") == 6)
    #expect(words("ひらがなの字") == 7)
    #expect(words("ひらがなの字、かな") == 8)
    #expect(words("パイの字") == 5)
    #expect(words("ヴの字") == 4)
    #expect(words("ひらがなの字", isEspeak: false) == 2)
    let model = SpeechModel.model(engine: "espeak", voice: "ja")
    // "Japanese letter" is said for a mark of length as "Chinese letter" is for a character.
    #expect(model.measure("カー字").ideographs == 2)
    #expect(model.seconds(model.measure("かな字")) > model.seconds(model.measure("かな")) + 0.5)
  }

  /// A stretch is looked at once, whatever its length.
  @Test func longJapaneseTakesItsTime() {
    let model = SpeechModel.model(engine: "espeak", voice: "ja")
    let text = SpokenText(String(repeating: "かな字", count: 10_000), language: SpeechLanguage(tag: "ja"))
    #expect(model.measure(text).words == 30_000)
  }

  /// A word ends at marks that espeak-ng takes for no letters, and its commas are those that it knows.
  @Test func marksEndWordsOfThaiAndBurmese() {
    let burmese = SpeechModel.model(engine: "espeak", voice: "my")
    #expect(burmese.measure("ကမ").words == 1)
    #expect(burmese.measure("ကင်မ").words == 2)
    #expect(burmese.measure("ကမ၊ ကမ။ ကမ").commas == 0)
    #expect(burmese.measure("ကမ, ကမ").commas == 1)
    #expect(SpeechModel.unknown("my").measure("ကမ၊ ကမ").commas == 1)
    let thai = SpeechModel.model(engine: "espeak", voice: "th")
    #expect(thai.measure("กาก").words == 1)
    #expect(thai.measure("ก้าก").words == 2)
    let hindi = SpeechModel.model(engine: "espeak", voice: "hi")
    #expect(hindi.measure("हिन्दी").words == 1)
  }

  /// Letters count without regard to their case, and with the time of their pairs.
  @Test func capitalsAreLetters() {
    #expect(measure("Élan Über").body == measure("élan über").body)
    #expect(measure("Привет", "ru").body == measure("привет", "ru").body)
  }

  /// Where no rules are known, numbers are the voice's: a word a digit, by its place; zeros are silent.
  @Test func numbersOfOtherLanguagesTakeTime() {
    #expect(measure("5 домов", "ru").words == 2)
    #expect(measure("1984 год", "ru").words == 5)
    #expect(measure("100 домов", "ru").words == 2)
    #expect(measure("007", "ru").words == 3)
    #expect(measure("900", "ru").body > measure("9", "ru").body)
  }

  /// A table has symbols for the letters of its language, in both cases; others are vowels or consonants.
  @Test func tablesTellTheirOwnLettersApart() {
    let times = LetterTimes(parsing: "word 20\nletters _0 a100 C300 ж500 á200 /60\nж a-50\nwords жa+7")
    func body(_ word: String) -> Int {
      let language = SpeechLanguage(tag: "ru")
      let text = SpokenText(word, language: language)
      var reader = LetterReader(
        language: language,
        alphabet: times.alphabet,
        isEspeak: true,
        sink: SpeechSum(times)
      )
      reader.read(text, text.words.indices)
      return reader.sink.measure.body
    }
    #expect(body("жa") == 20 + 500 + 100 - 50 + 7)
    #expect(body("Жa") == body("жa"))
    #expect(body("Áa") == 20 + 200 + 100)
    #expect(body("ц") == 20 + 300)
    // A sign that the voice says is a word.
    #expect(body("á/á") == 3 * 20 + 200 + 60 + 200)
    #expect(body("á=á") == 2 * 20 + 200 + 200)
  }

  @Test func partsHangulIntoItsLetters() {
    func letters(_ block: Unicode.Scalar) -> [UInt32]? { HangulLetters(block)?.all.map(\.value) }
    #expect(letters("한") == [0x1112, 0x1161, 0x11ab])
    #expect(letters("가") == [0x1100, 0x1161])
    #expect(letters("힣") == [0x1112, 0x1175, 0x11c2])
    #expect(letters("あ") == nil)
  }

  @Test func measuresEachWordByItself() {
    let text = SpokenText("It cost $3.50, I say.", language: SpeechLanguage(tag: "en"))
    let whole = SpeechModelTests.english.measure(text)
    let parts = text.words.indices.map { SpeechModelTests.english.measure(text, $0..<$0 + 1) }
    #expect(parts.reduce(0) { $0 + $1.letters } == whole.letters)
  }
}
