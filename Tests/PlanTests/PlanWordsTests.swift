import InkPlan
import Testing

@Suite struct PlanWordsTests {
  @Test(arguments: [
    ("", []), (" \t\n", []), ("one", ["one"]), (" one  two\n", ["one", "two"]),
    ("no\u{00A0}break\u{3000}wide\u{2003}em\u{2028}line", ["no", "break", "wide", "em", "line"]),
    // What is not White_Space parts nothing: a joiner, a zero-width space.
    ("a\u{2060}b c\u{200B}d", ["a\u{2060}b", "c\u{200B}d"]),
    // A combining mark after a space is not the space's.
    ("a \u{301}b", ["a", "\u{301}b"]), ("🇬🇧 👩‍👩‍👧‍👦", ["🇬🇧", "👩‍👩‍👧‍👦"]),
  ])
  func whiteSpaceSeparatesWords(text: String, words: [String]) {
    #expect(PlanWords.of(text).map { Array($0.unicodeScalars) } == words.map { Array($0.unicodeScalars) })
  }

  @Test(arguments: [
    ("Hello there.", "Hello there."), ("One two three four five six seven", "One two three…"),
    ("Donaudampfschifffahrtsgesellschaft", "Donaudampfschiff…"), ("", ""),
  ])
  func aBeginningEndsAfterAWord(text: String, beginning: String) {
    #expect(PlanWords.start(of: text, characters: 16) == beginning)
  }
}
