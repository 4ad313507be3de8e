import InkText

/// Finds the letters of a query in a name, in their order, and says how well they fit.
struct FuzzyMatcher {
  private static let longestQuery = 64
  private static let none = Int.min / 2

  /// In small letters, without white space.
  private let query: [Unicode.Scalar]
  /// By the letters of the query: the best score with that letter at the place in the name that is looked at.
  private var ending: [Int]
  /// The same with that letter anywhere up to there.
  private var best: [Int]

  init(_ query: String) {
    let letters = query.unicodeScalars.lazy.filter { !$0.properties.isWhitespace }.map(FuzzyMatcher.lowercase)
    self.query = Array(letters.prefix(FuzzyMatcher.longestQuery))
    ending = [Int](repeating: FuzzyMatcher.none, count: self.query.count)
    best = ending
  }

  /// Higher is better: for letters next to each other, at the start of words, and at the very start. `nil`
  /// where the name does not have them.
  mutating func score(_ name: String) -> Int? {
    guard !query.isEmpty else { return 0 }
    guard hasLetters(name) else { return nil }
    for index in query.indices { (ending[index], best[index]) = (FuzzyMatcher.none, FuzzyMatcher.none) }
    var previous: Unicode.Scalar?
    var length = 0
    for scalar in name.unicodeScalars {
      let bonus = previous.map { FuzzyMatcher.startsWord(scalar, after: $0) ? 8 : 0 } ?? 12
      take(FuzzyMatcher.lowercase(scalar), bonus: bonus)
      previous = scalar
      length += 1
    }
    guard let score = best.last, score > FuzzyMatcher.none / 2 else { return nil }
    // Of two that fit as well, the shorter name is the nearer one.
    return score * 64 - min(length, 63)
  }

  /// Whether a name has the letters in their order. Most names do not, and need no score.
  private func hasLetters(_ name: String) -> Bool {
    var next = query.startIndex
    for scalar in name.unicodeScalars where FuzzyMatcher.lowercase(scalar) == query[next] {
      next += 1
      if next == query.endIndex { return true }
    }
    return false
  }

  private mutating func take(_ scalar: Unicode.Scalar, bonus: Int) {
    // From the last letter on, so that each sees what was known before this one.
    for index in query.indices.reversed() {
      guard query[index] == scalar else {
        ending[index] = FuzzyMatcher.none
        continue
      }
      let apart = index == 0 ? 0 : best[index - 1]
      let together = index == 0 ? FuzzyMatcher.none : ending[index - 1] + 12
      let before = max(apart, together)
      ending[index] = before > FuzzyMatcher.none / 2 ? before + 4 + bonus : FuzzyMatcher.none
      best[index] = max(best[index], ending[index])
    }
  }

  private static func startsWord(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar) -> Bool {
    let isCapital = scalar.isASCII ? scalar.isASCIIUppercase : scalar.properties.isUppercase
    return !isPartOfWord(previous) || (isCapital && lowercase(previous) == previous)
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar.isASCIIAlphanumeric : scalar.properties.isAlphabetic
  }

  private static func lowercase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if let byte = UInt8(exactly: scalar.value), byte < 0x80 { return Unicode.Scalar(byte.asciiLowercased) }
    // Few have more than one small letter; the first will do for finding them.
    return scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
  }
}
