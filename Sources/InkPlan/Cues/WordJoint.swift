import InkTime

/// What comes after a word of an utterance, as its spoken form says: the one place that knows abbreviations, ordinals
/// and what is spoken as one.
enum WordJoint {
  /// The rest of what is spoken as one.
  case unit
  case sentence
  /// The end of a sentence.
  case end

  /// One for each word of the utterance.
  static func all(of item: SpeechItem) -> [WordJoint] {
    var joints = [WordJoint](repeating: .sentence, count: item.words.count)
    func set(_ joint: WordJoint, after word: Int) {
      if joints.indices.contains(word) { joints[word] = joint }
    }
    var first = 0
    for sentence in item.sentences {
      var word = first
      for unit in sentence.units {
        for within in word..<max(word, word + unit.shown - 1) { set(.unit, after: within) }
        word += unit.shown
      }
      let count = sentence.shownCount
      for end in sentence.sentenceEnds ?? [count] { set(.end, after: first + end - 1) }
      first += count
    }
    joints.takeEmoji(of: item.words)
    return joints
  }
}

extension [WordJoint] {
  /// An emoji after a sentence is of that sentence: `Done. 🎉 What next?`
  fileprivate mutating func takeEmoji(of words: [SpokenWord]) {
    for index in indices.dropLast() where self[index] == .end && words[index + 1].isSilentEmoji {
      self[index] = .sentence
      self[index + 1] = .end
    }
  }
}

extension SpokenWord {
  fileprivate var isSilentEmoji: Bool {
    start == end && text.first.map { WordBreaks.classOf($0) == .emoji } ?? false
  }
}
