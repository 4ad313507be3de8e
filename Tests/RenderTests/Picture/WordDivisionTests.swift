import InkRender
import Testing

@Suite struct WordDivisionTests {
  /// With the places of hyphens as `-` and other places as `|`.
  private func marked(_ word: String, _ language: String?, _ places: WordDivision.Places = .good) -> String {
    let marked = WordDivision().marked(word, language: language, at: places)
    return String(marked.unicodeScalars.map { $0 == "\u{AD}" ? "-" : $0 == "\u{200B}" ? "|" : Character($0) })
  }

  @Test(arguments: [
    ("incomprehensibility", "en-US", "in-com-pre-hen-si-bil-ity"), ("Regenschirm", "de-DE", "Re-gen-schirm"),
    ("anticonstitutionnellement", "fr-FR", "an-ti-cons-ti-tu-tion-nel-le-ment"),
    ("extraordinario", "es-ES", "ex-tra-or-di-na-rio"),
    ("precipitevolmente", "it", "pre-ci-pi-te-vol-men-te"),
    ("extraordinariamente", "pt-BR", "ex-tra-or-di-na-ri-a-men-te"),
    ("„Regenschirm!“", "de", "„Re-gen-schirm!“"), ("INCOMPREHENSIBILITY", "en", "IN-COM-PRE-HEN-SI-BIL-ITY"),
  ])
  func wordsAreHyphenatedBetweenSyllables(word: String, language: String, shown: String) {
    #expect(marked(word, language) == shown)
  }

  @Test func languagesWithoutADictionaryAreNamedOnce() {
    let division = WordDivision()
    #expect(division.marked("abcdef", language: "xx", at: .good) == "ab\u{AD}c\u{AD}d\u{AD}ef")
    _ = division.marked("abcdef", language: "xx", at: .good)
    #expect(division.missing == ["xx"])
  }

  @Test(arguments: [
    ("https://example.org/a-b/c?d=e", "https://|example.|org/|a-|b/|c?|d=|e"),
    ("some_long_name", "some_|long_|name"),
    ("mail@example.org", "mail@|example.|org"), ("1234567", "1234567"), ("日本語", "日本語"),
  ])
  func aHyphenIsNotPutWhereItWouldBeRead(word: String, shown: String) {
    #expect(marked(word, "en") == shown)
    #expect(!marked(word, "en", .all).contains("-") || word.contains("-"))
    #expect(marked(word, "en", .all).filter { $0 == "|" }.count == word.count - 1)
  }

  @Test func charactersStayWhole() {
    #expect(
      marked("e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}", nil) == "e\u{301}e\u{301}-e\u{301}-e\u{301}e\u{301}"
    )
  }

  @Test(arguments: ["", "../../etc/passwd", "en-US-x", "-", "ｅｎ", "e\u{0}n"])
  func aStrangeLanguageIsOneWithoutADictionary(language: String) {
    #expect(!marked("abcdefgh", language).isEmpty)
  }
}
