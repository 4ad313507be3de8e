/// Sounds of English words that people write in the International Phonetic Alphabet, in Kokoro's alphabet. Letters of
/// Kokoro's own are taken as they are.
enum IPASounds {
  typealias Pair = (ipa: String, symbols: String)

  /// Tried from the first to the last on the whole word, those of the dialect before the shared ones.
  private static let american: [Pair] = [
    ("əʊ", "O"), ("Q", "O"), ("ɒ", "ɑ"), ("ɜːr", "ɜɹ"), ("ɜːɹ", "ɜɹ"), ("ɜː", "ɜɹ"), ("ː", ""),
  ]
  private static let british: [Pair] = [("oʊ", "Q"), ("O", "Q"), ("eə", "ɛː"), ("æ", "a")]
  private static let shared: [Pair] = [
    ("tʃ", "ʧ"), ("dʒ", "ʤ"), ("aɪ", "I"), ("aʊ", "W"), ("eɪ", "A"), ("ɔɪ", "Y"), ("oʊ", "O"), ("əʊ", "Q"),
    ("ɝ", "ɜɹ"), ("ɚ", "əɹ"), ("g", "ɡ"), ("r", "ɹ"), ("ɫ", "l"), ("e", "ɛ"), ("'", "ˈ"),
  ]
  /// What says how the others belong together, and is no sound.
  private static let silent = Set("\u{361}\u{35C}.‿/[]".unicodeScalars)

  static func phonemes(of ipa: String, _ dialect: EnglishDialect) -> Phonemes {
    var symbols = ipa.unicodeScalars.filter { !silent.contains($0) }
    for pair in (dialect == .american ? american : british) + shared { symbols = replaced(symbols, pair) }
    return Stress.beforeVowels(Phonemes(symbols))
  }

  private static func replaced(_ text: String.UnicodeScalarView, _ pair: Pair) -> String.UnicodeScalarView {
    let old = Array(pair.ipa.unicodeScalars)
    var rest = Array(text)[...]
    var result = String.UnicodeScalarView()
    while let first = rest.first {
      if rest.starts(with: old) {
        result.append(contentsOf: pair.symbols.unicodeScalars)
        rest = rest.dropFirst(old.count)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }
}
