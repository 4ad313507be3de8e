/// Sounds in the letters that Kokoro's voices were trained on: IPA with capitals for diphthongs (`A` is the vowel of
/// *day*), one scalar a sound, and each stress mark right before its vowel.
package struct Phonemes: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  package var symbols: [Unicode.Scalar]

  package init(_ symbols: some Sequence<Unicode.Scalar>) {
    self.symbols = Array(symbols)
  }

  package init(_ text: some StringProtocol) {
    self.init(text.unicodeScalars)
  }

  package init(stringLiteral text: String) {
    self.init(text)
  }

  package var description: String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: symbols)
    return String(text)
  }

  var isEmpty: Bool { symbols.isEmpty }

  static func + (left: Phonemes, right: Phonemes) -> Phonemes { Phonemes(left.symbols + right.symbols) }

  static let primaryStress: Unicode.Scalar = "ˈ"
  static let secondaryStress: Unicode.Scalar = "ˌ"

  var hasPrimaryStress: Bool { symbols.contains(Phonemes.primaryStress) }
  var hasSecondaryStress: Bool { symbols.contains(Phonemes.secondaryStress) }
  var hasVowel: Bool { symbols.contains(where: Phonemes.isVowel) }

  static func isStress(_ symbol: Unicode.Scalar) -> Bool {
    symbol == primaryStress || symbol == secondaryStress
  }

  static func isVowel(_ symbol: Unicode.Scalar) -> Bool { vowels.contains(symbol) }
  static func isConsonant(_ symbol: Unicode.Scalar) -> Bool { consonants.contains(symbol) }

  private static let vowels = Set("AIOQWYaiuæɑɒɔəɛɜɪʊʌᵻ".unicodeScalars)
  private static let consonants = Set("bdfhjklmnpstvwzðŋɡɹɾʃʒʤʧθ".unicodeScalars)
  private static let long = Set("AIOQWYʤʧ".unicodeScalars)

  /// How long a word sounds, in short sounds.
  var weight: Int { symbols.reduce(0) { $0 + (Phonemes.long.contains($1) ? 2 : 1) } }
}
