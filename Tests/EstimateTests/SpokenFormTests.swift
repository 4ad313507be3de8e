import Testing

@testable import InkEstimate

@Suite struct SpokenFormTests {
  @Test(arguments: [
    ("0 7 13 20 42", "zero seven thirteen twenty forty two"),
    ("100 305 999", "one hundred three hundred five nine hundred ninety nine"),
    ("2,350,000", "two million three hundred fifty thousand"),
    ("1000000000000", "one trillion"),
    ("3.14", "three point one four"),
    ("2.0.1", "two point zero point one"),
    ("007", "zero zero seven"),
    ("1st 2nd 3rd 11th 20th 21st 100th", "first second third eleventh twentieth twenty first one hundredth"),
    ("1945", "nineteen hundred forty five"),
    ("1800 2024", "one thousand eight hundred two thousand twenty four"),
    ("1990s", "nineteen hundred ninety"),
    ("$3.50", "dollar three point five zero"),
    ("€5 £20 $2 million", "euros five pound twenty dollar two million"),
    ("65%", "sixty five percent"),
    ("3:45", "three forty five"),
    ("18:05", "eighteen zero five"),
    ("-4°F", "minus four degrees F"),
    ("17 kg", "seventeen K G"),
    ("10kg 180 lbs", "ten K G one hundred eighty pounds"),
    ("7-4-1", "seven dash four dash one"),
    ("1 + 1 = 2", "one plus one equals two"),
    ("Dr. Lee vs. Mr. Ito", "doctor lee V S mister ito"),
    ("e.g. this, i.e. that", "for example this I E that"),
    ("at 5 p.m. in the U.S.", "at five P M in the U S"),
    ("The FBI called both ESPN and then NASA", "the F B I called both E S P N and then nasa"),
    ("I am NOT at HBO", "i am not at H B O"),
    ("THIS WAS THE END", "this was the end"),
    ("a K2 & a W", "a K two and a W"),
    ("example.com/foo", "example dot com slash foo"),
    ("https://a.io", "H T T P S colon slash slash a dot io"),
    ("getUserName() #DidYouKnow", "get user name hash did you know"),
    ("localhost:3000 24/7 50/50", "localhost colon three thousand twenty four slash seven fifty slash fifty"),
    ("555-0199", "five hundred fifty five dash zero one nine nine"),
    ("Oct. 5, 1999", "oct five nineteen hundred ninety nine"),
    (".5 10:05", "dot five ten zero five"),
    ("jane.doe@mail.org", "jane dot doe at mail dot org"),
    ("It’s \"quoted\" — don't!", "its quoted dont"),
    ("mother-in-law", "mother in law"),
    ("fire 🔥, 👍👍", "fire fire thumbs thumbs"),
    ("🇺🇸", "U S"),
    ("½ ٣", "a half three"),
    ("Größe über Straße", "größe über straße"),
    ("雨、風", "雨 風"),
  ])
  func saysWhatAVoiceSays(text: String, spoken: String) {
    #expect(SpokenForm(text).words.joined(separator: " ") == spoken)
  }

  @Test(arguments: [
    ("One, two; three: four. Five!", 4), ("No marks at all", 0), ("Ends with a mark.", 0),
    ("Dash — between", 1), ("Dash -- between", 1), ("\"Quoted,\" she said", 1), ("Dr. Lee left", 0),
    ("Gov. Lee left", 1), ("approx. three", 0), ("so e.g. this", 0), ("Sure.) Yes", 1), ("no—yes", 1),
    ("雨、風。海", 2),
    ("« Oui »", 0), ("Oui ? Non !", 1),
    ("3.14 and 10,000 here", 0), ("雨、 風。 海", 2), ("... — !", 0), ("", 0),
  ])
  func countsPausesWithinTheText(text: String, pauses: Int) {
    #expect(SpokenForm(text).pauses == pauses)
  }

  @Test(arguments: [
    (
      "es", "3,50 € 17:45 1998 250.000 21 101",
      "tres coma cincuenta euro diecisiete cuarenta y cinco mil novecientos noventa y ocho doscientos cincuenta mil veintiuno ciento uno"
    ),
    (
      "fr", "3,05 € 12 % 250 000 71 99",
      "trois virgule zéro cinq euro douze pour cent deuxcent cinquante mille soixante onze quatrevingt dixneuf"
    ),
    (
      "de", "3,55 € 1998 121",
      "drei komma fünf fünf euro ein tausend neunhundert acht und neunzig einhundert ein und zwanzig"
    ),
    ("pt", "100 250 1.200,5", "cem duzentos e cinquenta mil duzentos vírgula cinco"),
    ("it", "1998 21 %", "mila novecento novanta otto venti uno per cento"),
    ("ja", "1998 3.5", "せん きゅうひゃく きゅうじゅう はち さん てん ご"),
    ("fr", "la SNCF l’eau", "la S N C F leau"),
    ("ru", "5 домов", "five домов"),
  ])
  func readsOtherLanguages(language: String, text: String, spoken: String) {
    let form = SpokenForm(text, language: SpeechLanguage(tag: language))
    #expect(form.words.joined(separator: " ") == spoken)
  }

  @Test func keepsOneTokenForEachWord() {
    #expect(SpokenForm("It  cost\t$3.50 —\n“no” \u{a0}kidding 🔥").tokens.count == 7)
    #expect(SpokenForm("It cost $3.50").tokens.map { $0.words.count } == [1, 1, 5])
  }

  /// Every scalar of Unicode's first plane, and runs of what the reader knows, end in time and count.
  @Test func anyTextHasAForm() {
    let everything = String(
      String.UnicodeScalarView((0..<0xffff as Range<UInt32>).compactMap(Unicode.Scalar.init))
    )
    #expect(SpokenForm(everything).words.count > 1000)
    for part in [
      ".", ",", "9", "9,", "1.", "a.", "-", "$", "A", "'", "’s", "e\u{301}", "👍", "\u{200d}", "1:",
    ] {
      let form = SpokenForm(String(repeating: part, count: 2000))
      #expect(form.tokens.count == 1)
    }
  }

  /// Nothing is read over and over: else a text of this size runs into the time limit.
  @Test(.timeLimit(.minutes(1)), arguments: ["It cost $3.50, i.e. 7% of 1,000. ", "9", "1,000", "ab", "🔥"])
  func longTextsAreRead(unit: String) {
    #expect(!SpokenForm(String(repeating: unit, count: 20_000)).tokens.isEmpty)
  }
}
