/// The symbols that Kokoro's model reads, and their numbers: those of the table `vocab` in the configuration of
/// Kokoro-82M by hexgrad, under the Apache License 2.0 (docs/licences.md).
package enum KokoroAlphabet {
  /// What is before and after the tokens of a text.
  package static let padding: Int64 = 0
  /// What separates words.
  package static let space: Int64 = 16

  /// The numbers of the symbols of a text; those that the model does not know are left out.
  package static func tokens(of text: some StringProtocol) -> [Int64] {
    text.unicodeScalars.compactMap { numbers[$0] }
  }

  package static func contains(_ symbol: Unicode.Scalar) -> Bool { numbers[symbol] != nil }

  /// A text without what the model does not know, and without space at its ends.
  package static func readable(_ phonemes: String) -> String { readable(Phonemes(phonemes)) }

  static func readable(_ phonemes: Phonemes) -> String {
    var symbols = phonemes.symbols.filter(contains)[...]
    while symbols.first == " " { symbols.removeFirst() }
    while symbols.last == " " { symbols.removeLast() }
    return Phonemes(symbols).description
  }

  private static let numbers: [Unicode.Scalar: Int64] = {
    var numbers: [Unicode.Scalar: Int64] = [:]
    for (first, symbols) in runs {
      for (offset, symbol) in symbols.unicodeScalars.enumerated() { numbers[symbol] = first + Int64(offset) }
    }
    return numbers
  }()

  /// Symbols with numbers that follow each other, and the number of the first.
  private static let runs: [(first: Int64, symbols: String)] = [
    (1, ";:,.!?"),
    (9, "—…\"()“” \u{303}ʣʥʦʨᵝꭧAI"),
    (31, "O"),
    (33, "Q"),
    (35, "ST"),
    (39, "W"),
    (41, "Yᵊabcdef"),
    (50, "hijklmnopqrstuvwxyzɑɐɒæ"),
    (75, "βɔɕç"),
    (80, "ɖðʤə"),
    (85, "ɚɛɜ"),
    (90, "ɟ"),
    (92, "ɡ"),
    (99, "ɥ"),
    (101, "ɨɪʝ"),
    (110, "ɯɰŋɳɲɴø"),
    (118, "ɸθœ"),
    (123, "ɹ"),
    (125, "ɾɻ"),
    (128, "ʁɽʂʃʈʧ"),
    (135, "ʊʋ"),
    (138, "ʌɣɤ"),
    (142, "χʎ"),
    (147, "ʒʔ"),
    (156, "ˈˌː"),
    (162, "ʰ"),
    (164, "ʲ"),
    (169, "↓"),
    (171, "→↗↘"),
    (177, "ᵻ"),
  ]
}
