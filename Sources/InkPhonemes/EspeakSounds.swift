/// What espeak-ng says of a word of another language than English, in Kokoro's alphabet.
///
/// Follows misaki by hexgrad, under the Apache License 2.0 (docs/licences.md).
package enum EspeakSounds {
  /// Two letters of one sound that Kokoro has one symbol for.
  private static let pairs: [(first: Unicode.Scalar, second: Unicode.Scalar, symbol: Unicode.Scalar)] = [
    ("a", "ɪ", "I"), ("a", "ʊ", "W"), ("d", "z", "ʣ"), ("d", "ʒ", "ʤ"), ("e", "ɪ", "A"), ("o", "ʊ", "O"),
    ("ə", "ʊ", "Q"), ("s", "s", "S"), ("t", "s", "ʦ"), ("t", "ʃ", "ʧ"), ("ɔ", "ɪ", "Y"),
  ]

  /// The sounds of a word, with the marks before and after it that Kokoro's alphabet has.
  ///
  /// - Parameters:
  ///   - word: As white space separates it.
  ///   - ipa: As espeak writes it, with a `^` between the letters of one sound.
  package static func phonemes(of word: some StringProtocol, ipa: String) -> String {
    let scalars = Array(word.unicodeScalars)
    let start = scalars.firstIndex { isHeard($0) } ?? scalars.count
    let end = scalars.lastIndex { isHeard($0) }.map { $0 + 1 } ?? scalars.count
    let sounds = joined(Array(ipa.unicodeScalars)).filter { $0 != "^" && $0 != "-" }
    var after = scalars[end...].compactMap(mark)
    // Of `casa(s)` the parenthesis that ends is as silent as the one within.
    if start < end, scalars[start..<end].contains("(") { after.removeAll { $0 == ")" } }
    return KokoroAlphabet.readable(Phonemes(scalars[..<start].compactMap(mark) + sounds + after))
  }

  /// The sounds of a word that people wrote in the International Phonetic Alphabet.
  package static func phonemes(of word: some StringProtocol, given ipa: String) -> String {
    var tied: [Unicode.Scalar] = []
    for scalar in ipa.unicodeScalars where scalar != "͡" && scalar != "͜" && scalar != "." {
      let letter: Unicode.Scalar = scalar == "g" ? "ɡ" : scalar
      if let last = tied.last, symbol(for: last, letter) != nil, last != letter { tied.append("^") }
      tied.append(letter)
    }
    return phonemes(of: word, ipa: String(tied))
  }

  private static func joined(_ ipa: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var joined: [Unicode.Scalar] = []
    var index = 0
    while index < ipa.count {
      if index + 2 < ipa.count, ipa[index + 1] == "^", let symbol = symbol(for: ipa[index], ipa[index + 2]) {
        joined.append(symbol)
        index += 3
      } else {
        joined.append(ipa[index])
        index += 1
      }
    }
    return joined
  }

  private static func symbol(for first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar? {
    pairs.first { $0.first == first && $0.second == second }?.symbol
  }

  private static func isHeard(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.isGraphemeExtend
      || scalar.properties.numericType != nil
  }

  private static func mark(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "«": "“"
    case "»": "”"
    case "–": "—"
    case "।", "॥": "."
    default: WordContext.isMark(scalar) || "\"()“”".unicodeScalars.contains(scalar) ? scalar : nil
    }
  }
}
