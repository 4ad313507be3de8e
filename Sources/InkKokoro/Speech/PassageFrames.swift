/// When the sounds of a passage are, in samples of what the model gives for it.
struct PassageFrames {
  struct Sound {
    let word: Int
    let start: Int
    let end: Int
    /// How long the space between this word and the one before it lasts, for the first sound of a word that follows
    /// another without punctuation.
    let space: Int?
    /// Whether it is a word's last sound, and another word follows without punctuation.
    let isBeforeWord: Bool
  }

  let sounds: [Sound]
  /// Of all of it.
  let length: Int

  init(_ passage: Passage, _ durations: [Int]) {
    let edges = durations.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1 * SpeechTimes.frame) }
    length = edges[edges.count - 1]
    let owners = passage.owners
    sounds = owners.indices.compactMap { index in
      guard let word = owners[index], index + 2 < edges.count else { return nil }
      return Sound(
        word: word,
        start: edges[index + 1],
        end: edges[index + 2],
        space: PassageFrames.joins(passage, at: index - 1) ? edges[index + 1] - edges[index] : nil,
        isBeforeWord: index + 1 == owners.count
          ? false : owners[index + 1] != nil || PassageFrames.joins(passage, at: index + 1)
      )
    }
  }

  /// Whether a token is a space with a sound on both sides.
  private static func joins(_ passage: Passage, at index: Int) -> Bool {
    guard index > 0, index + 1 < passage.tokens.count, passage.tokens[index] == Passage.space else {
      return false
    }
    return passage.owners[index - 1] != nil && passage.owners[index + 1] != nil
  }
}
