/// A language's rules, shared by all that read it, with what is drawn from them.
final class LanguageBook: Sendable {
  let rules: LanguageRules
  /// Words in small letters that may be more than words although no sign follows them: abbreviations that lack
  /// their dot.
  let unusualWords: WordSet
  /// The bytes of the longest of these.
  let longestUnusual: Int

  init(_ rules: LanguageRules) {
    self.rules = rules
    var unusual = WordSet()
    rules.abbreviations.forEach { key, abbreviation in
      if abbreviation.mayLackDot { unusual[key.firstWord] = () }
    }
    unusualWords = unusual
    var longest = 0
    unusual.forEach { key, _ in longest = max(longest, key.count) }
    longestUnusual = longest
  }
}
