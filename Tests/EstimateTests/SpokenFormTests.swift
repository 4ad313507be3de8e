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
    ("€5 £20", "euros five pounds twenty"),
    ("65%", "sixty five percent"),
    ("3:45", "three forty five"),
    ("18:05", "eighteen zero five"),
    ("-4°F", "minus four degrees ef"),
    ("17 kg", "seventeen kay jee"),
    ("10kg 180 lbs", "ten kay jee one hundred eighty pounds"),
    ("7-4-1", "seven dash four dash one"),
    ("1 + 1 = 2", "one plus one equals two"),
    ("Dr. Lee vs. Mr. Ito", "doctor lee vee ess mister ito"),
    ("e.g. this, i.e. that", "for example this eye ee that"),
    ("at 5 p.m. in the U.S.", "at five pee em in the you ess"),
    ("The FBI and NASA", "the ef bee eye and nasa"),
    ("I am NOT at HBO", "i am not at aitch bee oh"),
    ("THIS WAS THE END", "this was the end"),
    ("a K2 & a W", "a kay two and a double-you"),
    ("example.com/foo", "example dot com slash foo"),
    ("https://a.io", "aitch tee tee pee ess colon slash slash a dot io"),
    ("jane.doe@mail.org", "jane dot doe at mail dot org"),
    ("It’s \"quoted\" — don't!", "its quoted dont"),
    ("mother-in-law", "mother in law"),
    ("fire 🔥", "fire fire"),
    ("🇺🇸", "you ess"),
    ("½ ٣", "one half three"),
    ("Größe über Straße", "größe über straße"),
    ("雨、風", "雨 風"),
  ])
  func saysWhatAVoiceSays(text: String, spoken: String) {
    #expect(SpokenForm(text).words.joined(separator: " ") == spoken)
  }

  @Test(arguments: [
    ("One, two; three: four. Five!", 4), ("No marks at all", 0), ("Ends with a mark.", 0),
    ("Dash — between", 1), ("Dash -- between", 1), ("\"Quoted,\" she said", 1), ("Dr. Lee left", 0),
    ("3.14 and 10,000 here", 0), ("雨、 風。 海", 2), ("... — !", 0), ("", 0),
  ])
  func countsPausesWithinTheText(text: String, pauses: Int) {
    #expect(SpokenForm(text).pauses == pauses)
  }

  @Test func keepsOneTokenForEachWord() {
    let text = "It  cost\t$3.50 —\n“no” \u{a0}kidding 🔥"
    #expect(SpokenForm(text).tokens.count == 7)
    #expect(SpokenForm(words: ["It", "cost", "$3.50"]).tokens.map { $0.words.count } == [1, 1, 5])
  }

  @Test func countsLettersOfSound() {
    #expect(SpokenForm("abc, don't").letters == 7)
    #expect(SpokenForm("é̈ e\u{301}").letters == 2)
    #expect(SpokenForm("ある 한").letters == 6)
    #expect(SpokenForm("雨").letters == 4)
  }

  /// Every scalar of Unicode's first plane, and runs of what the reader knows, end in time and count.
  @Test func anyTextHasAForm() {
    let everything = String(
      String.UnicodeScalarView((0..<0xffff as Range<UInt32>).compactMap(Unicode.Scalar.init))
    )
    #expect(SpokenForm(everything).letters > 10_000)
    for part in [
      ".", ",", "9", "9,", "1.", "a.", "-", "$", "A", "'", "’s", "e\u{301}", "👍", "\u{200d}", "1:",
    ] {
      let form = SpokenForm(String(repeating: part, count: 2000))
      #expect(form.tokens.count == 1)
    }
  }

  /// Forty times the text takes forty times as long, give or take: nothing is read over and over.
  @Test func takesLinearTime() {
    let clock = ContinuousClock()
    for unit in ["It cost $3.50, i.e. 7% of 1,000. ", "9", "1,000", "ab", "🔥"] {
      let short = String(repeating: unit, count: 100)
      let long = String(repeating: unit, count: 4000)
      _ = SpokenForm(short)
      let first = clock.measure { for _ in 0..<5 { _ = SpokenForm(short) } } / 5
      let second = clock.measure { _ = SpokenForm(long) }
      #expect(second < first * 200 + .milliseconds(20), "\(unit): \(first) and \(second)")
    }
  }
}
