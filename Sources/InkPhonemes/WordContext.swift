/// What follows a word, as far as it changes how the word is read.
struct WordContext {
  /// Whether a vowel follows; `nil` before a mark and at the end.
  var vowelFollows: Bool?
  var toFollows = false

  private static let marks = Set(";:,.!?—…".unicodeScalars)

  static func isMark(_ symbol: Unicode.Scalar) -> Bool { marks.contains(symbol) }

  /// The context of the word before a word with some phonemes.
  func before(_ phonemes: Phonemes, of text: String, _ tag: PartOfSpeech) -> WordContext {
    let first = phonemes.symbols.first {
      Phonemes.isVowel($0) || Phonemes.isConsonant($0) || WordContext.isMark($0)
    }
    let vowel = first.map { WordContext.isMark($0) ? nil : Phonemes.isVowel($0) } ?? vowelFollows
    let isTo = text == "to" || text == "To" || text == "TO" && (tag == "TO" || tag == "IN")
    return WordContext(vowelFollows: vowel, toFollows: isTo)
  }
}
