/// A million and its like, behind a number.
struct Magnitude: Sendable {
  var noun: CountedNoun
  /// Whether a currency's name comes with `MoneyRules.of` behind it.
  var takesOf: Bool
  /// Whether it is one behind a sum of money alone, as `k` and `m` are.
  var needsMoney: Bool
  /// Whether it is written out, and stays as it is where no currency comes before.
  var isWord: Bool

  /// - Parameter text: Letters (`o` takes "of", `$` needs money, `w` is a word, `-` none), a space, the noun.
  init?(_ text: String) {
    guard let space = text.firstIndex(of: " ") else { return nil }
    let letters = text[..<space]
    noun = CountedNoun(text[space...].dropFirst())
    takesOf = letters.contains("o")
    needsMoney = letters.contains("$")
    isWord = letters.contains("w")
  }
}
