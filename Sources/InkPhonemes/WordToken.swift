/// A piece of a word that is read by itself or with its neighbours.
struct WordToken {
  /// Which of the words that white space parts it belongs to.
  let word: Int
  var text: String
  var tag: PartOfSpeech
  var endsWord: Bool
  /// What it sounds like, where that is known; empty where it is silent.
  var phonemes: Phonemes?
  /// Whether nothing of the same group comes before it.
  var isHead = true
  /// What is read in its place.
  var alias: String?
  /// Whether it sounds like a word after what comes before it.
  var startsAfterSpace = false

  /// Some neighbours as one, with the tag of the longest, in which capitals count twice.
  static func merged(_ tokens: some Collection<WordToken>) -> WordToken? {
    guard var merged = tokens.first else { return nil }
    merged.text = tokens.map(\.text).joined()
    merged.alias = nil
    merged.phonemes = nil
    var most = -1
    for token in tokens {
      let weight = token.text.unicodeScalars.reduce(0) { $0 + (isLowercase($1) ? 1 : 2) }
      if weight > most { (most, merged.tag) = (weight, token.tag) }
      merged.endsWord = token.endsWord
    }
    return merged
  }

  private static func isLowercase(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.lowercaseMapping.unicodeScalars.elementsEqual(CollectionOfOne(scalar))
  }
}
