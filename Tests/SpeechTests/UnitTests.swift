import Testing

@testable import InkSpeech

/// Which shown words belong to which spoken ones.
@Suite struct UnitTests {
  /// Spoken words by unit, with bars between units; a unit of several shown words has their number before it.
  static func units(_ text: SpokenText) -> String {
    text.units.map { unit in
      let words = text.words[unit.spoken].map { word in
        text.text(of: word) + (word.mark.map { String($0.scalar) } ?? "")
      }.joined(separator: " ")
      return (unit.shown.count > 1 ? "\(unit.shown.count)× " : "") + (words.isEmpty ? "∅" : words)
    }.joined(separator: " | ")
  }

  @Test(arguments: [
    ("en-GB", "10-20 people", "ten to twenty | people"),
    ("en-GB", "3 km", "three | kilometres"),
    ("en", "Dr. Smith", "doctor | Smith"),
    ("en", "1/2 cup", "half a | cup"),
    ("en", "$3.50 each", "three dollars and fifty cents | each"),
    ("en", "Louis XIV died", "Louis | the fourteenth | died"),
    ("en", "10 000 people", "2× ten thousand | people"),
    ("en", "10\u{202F}000 people", "2× ten thousand | people"),
    ("en", "$5 million today", "2× five million dollars | today"),
    ("en", "5 ft 11 in tall", "five | feet | eleven | inches | tall"),
    ("en", "6 ft in front", "six | feet | in | front"),
    ("en", "2 x 4 cm", "two | by | four | centimeters"),
    ("en", "10x15 cm", "ten by fifteen | centimeters"),
    ("en", "2 x 4 = 8", "two | times | four | equals | eight"),
    ("en", "box x 2", "box | x | two"),
    ("fr", "2 x 4 m", "deux | sur | quatre | mètres"),
    ("en", "5 million people", "five | million | people"),
    ("de", "3,50 € und", "2× drei Euro fünfzig | und"),
    ("de", "z. B. heute", "2× zum Beispiel | heute"),
    ("de", "am 3. und 4. Mai", "am | dritten | und | vierten | Mai"),
    ("es", "el s. XIX", "el | siglo | diecinueve"),
    ("it", "nel sec. XV", "nel | secolo | quindicesimo"),
    ("de", "um 15.30 Uhr da", "um | 2× fünfzehn Uhr dreißig | da"),
    ("pt", "R$ 3,50 hoje", "2× três reais e cinquenta centavos | hoje"),
    ("es", "EE. UU. hoy", "2× Estados Unidos | hoy"),
    ("fr", "Oui ? Non !", "Oui? | ∅ | Non! | ∅"),
    ("en", "👍 good 🎉🎉", "∅ | good | ∅"),
    ("en", "so — what", "so— | ∅ | what"),
    ("en", "5 May 1990", "the fifth of | May, | nineteen ninety"),
    ("en", "2 1/2 cups", "2× two and a half | cups"),
    ("en", "**bold** _it_ `x`", "bold | it | x"),
    ("ja", "10人 いる", "十人 | いる"),
  ])
  func belongToShownWords(language: String, shown: String, units: String) {
    #expect(UnitTests.units(SpokenText(shown, language: SpeechLanguage(tag: language))) == units)
  }

  // MARK: Replacements

  /// A text in which what is in brackets is replaced, in order.
  private func replaced(
    _ marked: String,
    _ spoken: [SpokenReplacement.Spoken],
    _ language: String = "en"
  ) -> SpokenText {
    var shown = ""
    var replacements: [SpokenReplacement] = []
    var start = 0
    for character in marked {
      switch character {
      case "[": start = shown.utf8.count
      case "]":
        let range = start..<shown.utf8.count
        replacements.append(SpokenReplacement(shown: range, spoken: spoken[replacements.count]))
      default: shown.append(character)
      }
    }
    return SpokenText(shown, language: SpeechLanguage(tag: language), replacements: replacements)
  }

  @Test(arguments: [
    ("[SQL], then", "sequel", "sequel, | then"),
    ("[SQL]s here", "sequel", "sequels | here"),
    ("My[SQL] here", "sequel", "Mysequel | here"),
    ("[NYC] is", "N Y C", "N Y C | is"),
    ("in [New York City] now", "nick", "in | 3× nick | now"),
    ("the [ad]hoc way", "", "the | hoc | way"),
    ("a [pause] here", "", "a | ∅ | here"),
    ("[x] people", "3", "three | people"),
    ("take [SQL Server]'s data", "sequel", "take | 2× sequel's | data"),
    ("[C++].", "see plus plus", "see plus plus."),
    ("[A b c]", "one, two", "3× one, two"),
  ])
  func areSpokenInThePlaceOfWhatIsShown(marked: String, spoken: String, units: String) {
    #expect(UnitTests.units(replaced(marked, [.text(spoken)])) == units)
  }

  @Test func carrySounds() {
    let text = replaced(
      "Mr. [Nguyen], [Louis XIV] and [SQL]s",
      [.ipa("ŋwiən"), .ipa("lwi"), .ipa("siːkwəl")]
    )
    #expect(UnitTests.units(text) == "mister | Nguyen, | 2× Louis the fourteenth | and | S.Q.L s")
    #expect(text.sounds == [1: "ŋwiən", 2: "lwi", 3: "", 4: "", 6: "siːkwəl"])
  }

  @Test func areLeftOutWhereTheyOverlapOrLieOutside() {
    let replacements = [
      SpokenReplacement(shown: 0..<3, spoken: .text("x y")),
      SpokenReplacement(shown: 2..<5, spoken: .text("z")),
      SpokenReplacement(shown: 90..<95, spoken: .text("z")),
      SpokenReplacement(shown: 5..<6, spoken: .text("z")),
    ]
    // The last would cut a letter of two bytes.
    let text = SpokenText("one éé", language: SpeechLanguage(tag: "en"), replacements: replacements)
    #expect(UnitTests.units(text) == "x y | éé")
  }

  @Test func knowWhereTheyAreShown() {
    let shown = "Das kostet 3,50 € – viel."
    let text = SpokenText(shown, language: SpeechLanguage(tag: "de"))
    let bytes = Array(shown.utf8)
    #expect(
      text.words.map { String(decoding: bytes[$0.shown], as: UTF8.self) }
        == ["Das", "kostet", "3,50 €", "3,50 €", "3,50 € –", "viel."]
    )
  }
}
