/// Sounds that people write in the International Phonetic Alphabet, in the letters that Kokoro was trained on.
///
/// Letters of Kokoro's own alphabet are taken as they are.
enum IPASounds {
  /// Longer ones first.
  private static let shared: [(ipa: String, symbols: String)] = [
    ("t͡ʃ", "ʧ"), ("d͡ʒ", "ʤ"), ("t͡s", "ʦ"), ("d͡z", "ʣ"), ("tʃ", "ʧ"), ("dʒ", "ʤ"), ("aɪ", "I"), ("aʊ", "W"),
    ("eɪ", "A"), ("ɔɪ", "Y"), ("oʊ", "O"), ("əʊ", "Q"), ("ɝː", "ɜɹ"), ("ɝ", "ɜɹ"), ("ɚ", "əɹ"), ("əl", "ᵊl"),
    ("g", "ɡ"),
    ("r", "ɹ"), ("ɫ", "l"), ("e", "ɛ"), ("'", "ˈ"), ("ʼ", ""), (",", "ˌ"), (".", ""), ("‿", ""), ("͡", ""),
    ("͜", ""),
    ("/", ""), ("[", ""), ("]", ""),
  ]
  private static let american: [(ipa: String, symbols: String)] = [
    ("ɜːɹ", "ɜɹ"), ("ɜː", "ɜɹ"), ("Q", "O"), ("ɒ", "ɑ"), ("ː", ""),
  ]
  private static let british: [(ipa: String, symbols: String)] = [
    ("eə", "ɛː"), ("O", "Q"), ("æ", "a"),
  ]

  static func phonemes(of ipa: String, _ dialect: EnglishDialect) -> Phonemes {
    let own = dialect == .american ? american : british
    var text = ipa
    for (ipa, symbols) in own.filter({ $0.ipa == "eə" }) + shared + own {
      text = replaced(text, ipa, symbols)
    }
    return Stress.beforeVowels(Phonemes(text))
  }

  private static func replaced(_ text: String, _ old: String, _ new: String) -> String {
    let old = Array(old.unicodeScalars)
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      if scalars[index...].starts(with: old) {
        result.append(contentsOf: new.unicodeScalars)
        index += old.count
      } else {
        result.append(scalars[index])
        index += 1
      }
    }
    return String(result)
  }
}
