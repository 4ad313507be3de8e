/// Finds the letters of a query in a name, in their order, and says how well they fit.
struct FuzzyMatcher {
  private static let longestQuery = 64
  private static let none = Int.min / 2

  private let query: [Character]
  /// By the letters of the query: the best score with that letter at the place in the name that is looked at.
  private var ending: [Int]
  /// The same with that letter anywhere up to there.
  private var best: [Int]

  init(_ query: String) {
    let letters = query.lowercased().filter { !$0.isWhitespace }.prefix(FuzzyMatcher.longestQuery)
    self.query = Array(letters)
    ending = [Int](repeating: FuzzyMatcher.none, count: self.query.count)
    best = ending
  }

  /// Higher is better: for letters next to each other, at the begin of words, and at the very begin. `nil`
  /// where the name does not have them.
  mutating func score(_ name: String) -> Int? {
    guard !query.isEmpty else { return 0 }
    for index in query.indices { (ending[index], best[index]) = (FuzzyMatcher.none, FuzzyMatcher.none) }
    var previous: Character?
    var length = 0
    for character in name {
      let lower = character.lowercased().first ?? character
      let beginsWord =
        previous.map { !($0.isLetter || $0.isNumber) || ($0.isLowercase && character.isUppercase) } ?? true
      take(lower, bonus: previous == nil ? 12 : beginsWord ? 8 : 0)
      previous = character
      length += 1
    }
    guard let score = best.last, score > FuzzyMatcher.none / 2 else { return nil }
    // Of two that fit as well, the shorter name is the nearer one.
    return score * 64 - min(length, 63)
  }

  private mutating func take(_ character: Character, bonus: Int) {
    // From the last letter on, so that each sees what was known before this character.
    for index in query.indices.reversed() {
      guard query[index] == character else {
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
}
