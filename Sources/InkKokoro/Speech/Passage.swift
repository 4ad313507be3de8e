/// Tokens that the model speaks in one call, and whose they are.
package struct Passage: Hashable, Sendable {
  /// Without the padding before and after them.
  package internal(set) var tokens: [Int64] = []
  /// For each token the word that it is a sound of; `nil` for punctuation and for the space between words.
  package internal(set) var owners: [Int?] = []

  /// More in one call are spoken hastily, and the last of more than 510 are lost.
  package static let mostTokens = 400

  /// The numbers of punctuation and space in Kokoro's alphabet; all others are sounds or change one.
  private static let silent: Set<Int64> = [1, 2, 3, 4, 5, 6, 9, 10, 11, 12, 13, 14, 15, 16]
  static let space: Int64 = 16
  /// `;`, `:`, `,`, `—`, and what ends a sentence.
  private static let pauses: Set<Int64> = [1, 2, 3, 4, 5, 6, 9, 10]

  /// The passages of a text: one, unless it is too long for the model. Then it is cut at pauses, else between words.
  ///
  /// - Parameter words: The tokens of each word, with its punctuation; none for a word that is not spoken.
  package static func passages(of words: [[Int64]]) -> [Passage] {
    var rest = whole(words)
    var passages: [Passage] = []
    while rest.tokens.count > mostTokens {
      let cut = rest.cut
      passages.append(rest.part(0..<cut))
      rest = rest.part(cut..<rest.tokens.count)
    }
    passages.append(rest)
    return passages.filter(\.isHeard)
  }

  /// Whether it has any sound.
  var isHeard: Bool { owners.contains { $0 != nil } }

  private static func whole(_ words: [[Int64]]) -> Passage {
    var passage = Passage()
    for (index, word) in words.enumerated() where !word.isEmpty {
      if !passage.tokens.isEmpty {
        passage.tokens.append(space)
        passage.owners.append(nil)
      }
      for token in word {
        passage.tokens.append(token)
        passage.owners.append(silent.contains(token) ? nil : index)
      }
    }
    return passage
  }

  /// Where to cut, so that the parts are about as long as each other: at a pause, if one is not too far from there.
  private var cut: Int {
    let parts = (tokens.count + Passage.mostTokens - 1) / Passage.mostTokens
    let ideal = tokens.count / parts
    let spaces = (1...Passage.mostTokens).filter { tokens[$0] == Passage.space }
    let pauses = spaces.filter { $0 >= ideal / 2 && Passage.pauses.contains(tokens[$0 - 1]) }
    return nearest(to: ideal, in: pauses) ?? nearest(to: ideal, in: spaces) ?? ideal
  }

  private func nearest(to ideal: Int, in places: [Int]) -> Int? {
    places.min { abs($0 - ideal) < abs($1 - ideal) }
  }

  /// Some of it, without space at the ends.
  private func part(_ range: Range<Int>) -> Passage {
    var range = range
    while let first = range.first, tokens[first] == Passage.space { range.removeFirst() }
    while let last = range.last, tokens[last] == Passage.space { range.removeLast() }
    return Passage(tokens: Array(tokens[range]), owners: Array(owners[range]))
  }
}
