/// How fractions are said.
struct FractionRules: Sendable {
  /// Names of the denominators from 2 on, of one and of several.
  var names: [CountedNoun] = []
  /// The name of any other up to a hundred, from its ordinal number `{o}`; `nil` where "over" is said.
  var otherName: (one: Template, many: Template)?
  /// `{n}` of a denominator `{d}`.
  var part: Template = "{n} {d}"
  /// A numerator over a denominator without a name.
  var over: Template = "{n} / {d}"
  /// Fractions such as `1/2` that are said otherwise before a noun, by its gender; `{a}` is an indefinite article.
  var beforeNoun: [String: [Agreement: Template]] = [:]
  /// The same at a sentence's start, where it differs.
  var atStart: [String: [Agreement: Template]] = [:]
  /// Whether such a fraction and its noun are one word.
  var joinsNoun = false
  /// `{f}` of a noun that follows.
  var ofNoun: Template = "{f}"
  /// A whole number `{n}` and a fraction `{f}`; a half after a masculine and a feminine noun's number.
  var mixed: Template = "{n} {f}"
  var mixedHalf: [Agreement: Template] = [:]
  /// Whether the noun comes before that half: `une heure et demie`.
  var mixedHalfFollowsNoun: [Agreement: String] = [:]
  /// One and a half, where it has a word.
  var oneAndHalf: String?
  /// `8/10` as a mark, and any after certain words: `Part 1/3`.
  var outOf: Template?
  var outOfCues = WordSet()
  /// What is said for certain fractions: `24/7`.
  var sayings: [String: String] = [:]
}
