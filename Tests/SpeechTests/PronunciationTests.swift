import InkSpeech
import TestSupport
import Testing

/// Where the words of a list are in a text.
@Suite struct PronunciationTests {
  /// The stretches that are replaced, as they are shown.
  private func found(
    _ list: KeyValuePairs<String, String>,
    _ text: String,
    outside taken: [Range<Int>] = []
  ) -> [String] {
    let pronunciations = Pronunciations(list.map { ($0.key, .text($0.value)) })
    let bytes = Array(text.utf8)
    return pronunciations.matches(in: text, outside: taken).map { match in
      "\(String(decoding: bytes[match.shown], as: UTF8.self))>\(match.key)"
    }
  }

  @Test(arguments: [
    ("SQL, or", 1), ("SQL's", 1), ("SQL-based", 1), ("(SQL)", 1), ("SQL", 1), ("a SQL b SQL", 2),
    ("SQLs", 0), ("sql", 0), ("MySQL", 0), ("SQL2", 0), ("5SQL", 0), ("SQL中", 1), ("中SQL", 1), ("éSQL", 0),
    ("SQLй", 0), ("SQL_x", 1), ("SQL™", 1),
  ])
  func wordsMatchAsWhole(text: String, count: Int) {
    #expect(found(["SQL": "sequel"], text).count == count)
  }

  @Test func smallLettersMatchAnyCase() {
    #expect(found(["sql": "sequel"], "SQL Sql sql") == ["SQL>sql", "Sql>sql", "sql>sql"])
    #expect(found(["c++": "see plus plus"], "C++. c++x") == ["C++>c++"])
    #expect(
      found(["straße": "x", "λόγος": "y"], "STRASSE Straße ΛΌΓΟΣ") == ["Straße>straße", "ΛΌΓΟΣ>λόγος"]
    )
  }

  @Test func itsOwnCaseGoesFirst() {
    let list: KeyValuePairs = ["us": "us", "US": "you ess"]
    #expect(found(list, "US us Us") == ["US>US", "us>us", "Us>us"])
    #expect(found(["US": "you ess", "us": "us"], "US us Us") == ["US>US", "us>us", "Us>us"])
  }

  @Test func theLongestAtAPlaceWins() {
    let list: KeyValuePairs = ["New": "a", "new york": "b", "York City": "c", "new york citys": "d"]
    #expect(found(list, "In New York City.") == ["New York>new york"])
    #expect(found(list, "New Yorkers") == ["New>New"])
  }

  @Test func aSpaceMatchesAnyWhiteSpace() {
    #expect(found(["new york": "x"], "New \u{A0}\n York!") == ["New \u{A0}\n York>new york"])
    #expect(found(["new\u{3000}york": "x"], "New York").count == 1)
  }

  @Test func composedAndDecomposedCharactersAreTheSame() {
    #expect(found(["caf\u{E9}": "x"], "Cafe\u{301}!") == ["Cafe\u{301}>café"])
    #expect(found(["cafe\u{301}": "x"], "caf\u{E9}").count == 1)
    #expect(found(["cafe": "x"], "cafe\u{301}").isEmpty)
  }

  @Test(arguments: [
    ("서울", "서울은"), ("東京", "東京都は"), ("ที่", "นี้ที่บ้าน"), ("ລາວ", "ປະເທດລາວ"), ("ខ្មែរ", "ភាសាខ្មែរ"),
    ("မြန်မာ", "မြန်မာစာ"), ("カフェ", "カフェへ"),
  ])
  func scriptsWithoutSpacesMatchAnywhere(key: String, text: String) {
    #expect(found([key: "x"], text).count == 1)
  }

  @Test func nothingIsLookedForInWhatAScriptSaysItself() {
    let says = [SpokenReplacement(shown: 0..<3, spoken: .text("sequel"))]
    let list = Pronunciations([("SQL", .text("ess")), ("SQL and", .text("x")), ("and SQL", .text("y"))])
    let text = "SQL and SQL and SQL"
    #expect(
      list.replacements(in: text, with: says) == [
        says[0], SpokenReplacement(shown: 4..<11, spoken: .text("y")),
        SpokenReplacement(shown: 12..<19, spoken: .text("y")),
      ]
    )
    // Nor over its start.
    #expect(found(["and sql": "x"], "and SQL", outside: [4..<7]).isEmpty)
  }

  @Test func theResultIsNotMatchedAgain() {
    let list = Pronunciations([("a", .text("b")), ("b", .text("c"))])
    #expect(list.replacements(in: "a b", with: []).map(\.spoken) == [.text("b"), .text("c")])
    let spoken = SpokenText(
      "a",
      language: SpeechLanguage(tag: "en"),
      replacements: list.replacements(in: "a", with: [])
    )
    #expect(spoken.text == "b")
  }

  @Test(arguments: [
    ("SQL", true), ("New York", true), ("", false), (" SQL", false), ("SQL ", false), ("a\tb", false),
    (String(repeating: "ß", count: 200), true), (String(repeating: "ß", count: 201), false),
  ])
  func keysAreTextInOneLine(key: String, isKey: Bool) {
    #expect(Pronunciations.isKey(key) == isKey)
  }

  /// Whatever the text: matches are in order, apart, within it, at the bounds of characters, and equal to their keys.
  @Test func matchesAreSound() {
    var random = RandomNumbers(seed: 7)
    let parts = [
      "SQL", "sql", "é", "e\u{301}", " ", "\u{A0}", "서울", "은", "c++", "1", ".", "🦐", "New York", "ς", "Σ",
    ]
    let keys = ["sql", "SQL", "é", "c++", "서울", "new york", "sql c++", "σ", "1.1"]
    let list = Pronunciations(keys.map { ($0, .text("x")) })
    for _ in 0..<500 {
      let text = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        parts.randomElement(using: &random) ?? ""
      }.joined()
      let bytes = Array(text.utf8)
      var end = 0
      for match in list.matches(in: text) {
        #expect(match.shown.lowerBound >= end && match.shown.upperBound <= bytes.count)
        end = match.shown.upperBound
        let shown = String(decoding: bytes[match.shown], as: UTF8.self)
        let words = shown.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words == match.key || words.lowercased().replacing("ς", with: "σ") == match.key, "\(text)")
      }
    }
  }
}
