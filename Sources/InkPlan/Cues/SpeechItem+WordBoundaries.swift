import InkText

extension SpeechItem {
  /// Whether a dictionary parts its words, so that lines can only be broken well by what `wordBoundaries` says.
  var needsWordBoundaries: Bool { subtitles != nil && TextQuestions.isUnspaced(text) }

  /// The item with the boundaries in its words, if those of all are known that have any.
  func parted(by facts: TextFacts) -> SpeechItem {
    guard needsWordBoundaries else { return self }
    var item = self
    var boundaries: [Int] = []
    for (word, start) in wordsWithStarts where TextQuestions.isUnspaced(word) {
      let places = 1..<max(1, word.unicodeScalars.count)
      guard let known = facts.boundaries[String(word)], known.allSatisfy(places.contains),
        zip(known, known.dropFirst()).allSatisfy(<)
      else { return self }
      boundaries += known.map { start + $0 }
    }
    item.wordBoundaries = boundaries
    return item
  }

  /// For each word the places in it, in scalars from its start, where one can be parted; `nil` where they are not known.
  var boundariesByWord: [Set<Int>]? {
    guard let wordBoundaries else { return nil }
    var rest = wordBoundaries[...]
    return wordsWithStarts.map { word, start in
      let end = start + word.unicodeScalars.count
      let own = rest.prefix { $0 < end }
      rest = rest.dropFirst(own.count)
      return Set(own.map { $0 - start })
    }
  }

  /// The words of the text, and how many of its scalars are before each.
  private var wordsWithStarts: [(word: Substring, start: Int)] {
    let scalars = text.unicodeScalars
    var (count, place) = (0, scalars.startIndex)
    return PlanWords.of(text).map { word in
      count += scalars.distance(from: place, to: word.startIndex)
      place = word.startIndex
      return (word, count)
    }
  }
}

extension RenderPlan {
  /// What is shown, with the element that it is of.
  package var shownTexts: [(element: Int, text: String)] {
    speech.filter { $0.subtitles != nil }.map { ($0.element, $0.text) }
  }

  /// The plan with what was found out of its texts, and its cues made again.
  package func completed(_ facts: TextFacts) -> RenderPlan {
    guard !facts.boundaries.isEmpty else { return self }
    var plan = self
    plan.speech = speech.map { $0.wordBoundaries == nil ? $0.parted(by: facts) : $0 }
    return plan.laidOut().plan
  }

  /// The narration whose words no dictionary has parted.
  var unknownWords: [UnknownFact] {
    speech.filter { $0.wordBoundaries == nil && $0.needsWordBoundaries }
      .map { UnknownFact(element: $0.element, fact: .words) }
  }
}
