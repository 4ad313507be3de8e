/// How ordinal numbers are written and said.
struct OrdinalRules: Sendable {
  /// What an ordinal is made of: a set of the spell-out rules, and the ending that it gets.
  struct Form: Sendable {
    var set: Int
    var ending: String
    var agreement: Agreement
  }

  /// How many ordinals in a row are looked at.
  static let longestRow = 8

  /// By what follows the digits: `st`, `er`, `º`.
  var suffixes = WordTable<Form>()
  /// By gender.
  var forms: [Agreement: Form] = [:]
  /// Before a masculine noun, where it differs: `primer`.
  var beforeNoun: Form?
  /// Whether a dot after the digits makes an ordinal, as in German.
  var takesDot = false
  /// The endings that dotted ones have after certain words.
  var endings = WordTable<String>()
  /// Words between two dotted ones, of which the second ends like the first.
  var joints = WordSet()
  /// The endings by the gender of what follows, where no such word comes before.
  var nounEndings: [Agreement: String] = [:]
  /// Nouns that a dotted ordinal comes before.
  var nouns = WordSet()
  /// Words before which `°` after digits means degrees.
  var degreeCues = WordSet()
}
