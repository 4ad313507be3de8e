import Testing

@testable import InkSpeech

/// Varieties of languages, and languages whose numbers are left to the voice.
@Suite struct VarietyTests {
  @Test(arguments: [
    (
      "en", "On 03/04/2024, 105 people paid £3.50.",
      "On March fourth, twenty twenty-four, one hundred five people paid three pounds and fifty pence."
    ),
    (
      "en-GB", "On 03/04/2024, 105 people paid £3.50.",
      "On the third of April, twenty twenty-four, one hundred and five people paid three pounds fifty."
    ),
    ("en-AU", "Run 5 km.", "Run five kilometres."),
    ("en_us", "Run 5 km.", "Run five kilometers."),
    ("es", "Pesa 1.500 kg o 1,5 t.", "Pesa mil quinientos kilos o uno coma cinco toneladas."),
    (
      "es-MX", "Pesa 1,500 kg o 1.5 t, $20.",
      "Pesa mil quinientos kilos o uno punto cinco toneladas, veinte pesos."
    ),
    ("fr", "71, 81, 91", "soixante et onze, quatre-vingt-un, quatre-vingt-onze"),
    ("fr-BE", "71, 81, 91", "septante et un, quatre-vingt-un, nonante et un"),
    ("fr-CH", "71, 81, 91", "septante et un, huitante et un, nonante et un"),
    ("pt", "16 km, 1.000.000.000", "dezesseis quilômetros, um bilhão"),
    ("pt-PT", "16 km, 1.000.000.000", "dezasseis quilómetros, mil milhões"),
  ])
  func readsAsItsSpeakersDo(tag: String, shown: String, spoken: String) {
    #expect(SpokenText(shown, language: SpeechLanguage(tag: tag)).text == spoken)
  }

  @Test(arguments: [
    ("ru", "Сегодня 5 мая, 50%! «Да» — сказал он 😀.", "Сегодня 5 мая, 50%! Да— сказал он."),
    ("ru", "**важно** (скидка 3,50 €/кг): a@b.org", "важно, скидка 3,50 €/кг: a@b.org"),
    ("zh", "今天25℃。“好”，他说😀！", "今天25℃。好，他说！"),
    ("hi", "आज 5 मई है। ठीक है?", "आज 5 मई है। ठीक है?"),
    ("ar", "هل هذا صحيح؟ نعم.", "هل هذا صحيح؟ نعم."),
    ("th", "สวัสดี 👋 ครับ", "สวัสดี ครับ"),
    ("nl", "https://a.b/c?d=1 kost €5.", "https://a.b/c?d=1 kost €5."),
  ])
  func leavesOtherLanguagesAsTheyAreWritten(tag: String, shown: String, spoken: String) {
    let language = SpeechLanguage(tag: tag)
    #expect(!language.isKnown)
    #expect(SpokenText(shown, language: language).text == spoken)
  }

  @Test func takesATextWithoutALanguageAsEnglish() {
    #expect(SpokenText("5 %", language: SpeechLanguage(tag: "")).text == "five percent")
  }

  @Test func saysNothingForWhatIsSilent() {
    for shown in ["", " ", "😀", "🇺🇸 👩‍👩‍👧‍👦 1️⃣", "** — **", "(…)", "\u{200B}\u{FE0F}", "---"] {
      let text = SpokenText(shown, language: SpeechLanguage(tag: "en"))
      #expect(text.words.isEmpty && text.bytes.isEmpty, "\(shown.debugDescription)")
      #expect(text.units.allSatisfy { $0.spoken.isEmpty })
    }
  }

  @Test func knowsLettersMarksAndParagraphs() throws {
    let text = SpokenText("The FBI came.\n\nIt left", language: SpeechLanguage(tag: "en"))
    #expect(text.text == "The F.B.I came. It left")
    #expect(text.words.map(\.isSpelled) == [false, true, false, false, false])
    #expect(text.words.map(\.mark?.kind) == [nil, nil, .period, nil, nil])
    #expect(text.words.map(\.endsSentence) == [false, false, true, false, false])
    #expect(text.words.map(\.endsParagraph) == [false, false, true, false, false])
  }
}
