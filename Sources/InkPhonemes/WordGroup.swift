/// Tokens of one word with nothing between them that separates, which are read together where they can be.
struct WordGroup {
  var tokens: [WordToken]
  /// Whether it is closed: a token that is read by itself.
  var isSingle: Bool

  private static let joints = Set("',-._‘’/".unicodeScalars)

  /// Whether a token only joins others, and is silent.
  static func isJoint(_ text: String) -> Bool { text.unicodeScalars.allSatisfy(joints.contains) }

  /// What is heard of all of them.
  var phonemes: Phonemes {
    var phonemes: Phonemes = ""
    for token in tokens {
      guard let next = token.phonemes, !next.isEmpty else { continue }
      if token.startsAfterSpace, let last = phonemes.symbols.last, last != " " { phonemes = phonemes + " " }
      phonemes = phonemes + next
    }
    return phonemes
  }

  /// After each token has its phonemes: which of them start after a space, and which are less stressed than others.
  ///
  /// - Parameter endsWithMark: Whether a token without phonemes can be a mark: the last one.
  mutating func settle() {
    let isMixed = isMixed
    for index in tokens.indices {
      if tokens[index].phonemes == nil {
        let text = tokens[index].text
        if index == tokens.count - 1, text.unicodeScalars.count == 1,
          text.unicodeScalars.allSatisfy(WordContext.isMark)
        {
          tokens[index].phonemes = Phonemes(text)
        } else if WordGroup.isJoint(text) {
          tokens[index].phonemes = ""
        }
      } else if index > 0 {
        tokens[index].startsAfterSpace = isMixed
      }
    }
    if !isMixed { balanceStress() }
  }

  /// Whether there are letters and digits and signs, or a slash: then its parts are words of their own.
  private var isMixed: Bool {
    let scalars = tokens.map(\.text).joined().unicodeScalars
    let kinds = Set(
      scalars.filter { !WordGroup.joints.contains($0) }.map { $0.isLetter ? 0 : $0.isASCIIDigit ? 1 : 2 }
    )
    return kinds.count > 1 || scalars.contains("/")
  }

  /// Of several stressed parts the lighter half is stressed less.
  private mutating func balanceStress() {
    let heard = tokens.indices.compactMap { index -> (isStressed: Bool, weight: Int, index: Int)? in
      guard let phonemes = tokens[index].phonemes, !phonemes.isEmpty else { return nil }
      return (phonemes.hasPrimaryStress, phonemes.weight, index)
    }
    if heard.count == 2, tokens[heard[0].index].text.unicodeScalars.count == 1 {
      reduce(heard[1].index)
      return
    }
    guard heard.count >= 2, heard.count(where: \.isStressed) > (heard.count + 1) / 2 else { return }
    let order = heard.sorted {
      ($0.isStressed ? 1 : 0, $0.weight, $0.index) < ($1.isStressed ? 1 : 0, $1.weight, $1.index)
    }
    for part in order.prefix(heard.count / 2) { reduce(part.index) }
  }

  private mutating func reduce(_ index: Int) {
    tokens[index].phonemes = tokens[index].phonemes.map(Stress.reduced.apply)
  }
}
