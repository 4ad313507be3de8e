/// A million and its like, after a number.
struct Magnitude: Sendable {
  var noun: CountedNoun
  /// Whether a currency's name comes with `MoneyRules.of` after it.
  var takesOf: Bool
  /// Whether it is one in a sum of money alone, as `k` and `m` are.
  var needsMoney: Bool
  /// Whether it is written out, and stays as it is where no currency comes before.
  var isWord: Bool

  /// - Parameter text: Letters (`o` takes "of", `$` needs money, `w` is a word, `-` none), a space, the noun.
  init(_ text: Substring) {
    let letters = text.utf8.prefix { $0 != 0x20 }
    noun = CountedNoun(Substring(text.utf8.dropFirst(letters.count + 1)))
    takesOf = letters.contains(UInt8(ascii: "o"))
    needsMoney = letters.contains(UInt8(ascii: "$"))
    isWord = letters.contains(UInt8(ascii: "w"))
  }
}
