/// Finds the words that each sentence has.
struct SentenceCutter {
  private let text: SpokenText
  private let limits: SpokenSentences.Limits

  init(_ text: SpokenText, _ limits: SpokenSentences.Limits) {
    self.text = text
    self.limits = limits
  }

  mutating func pieces() -> [Range<Int>] { joined(sentences()).flatMap(cut) }

  private func sentences() -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    for (index, word) in text.words.enumerated() where word.endsSentence || index + 1 == text.words.count {
      sentences.append(start..<index + 1)
      start = index + 1
    }
    return sentences
  }

  // MARK: Short ones

  /// A short sentence goes with the one after it; the last of a paragraph with the one before.
  private func joined(_ sentences: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    var isOpen = false
    for sentence in sentences {
      if isOpen, let last = joined.popLast() {
        joined.append(last.lowerBound..<sentence.upperBound)
      } else {
        joined.append(sentence)
      }
      guard let last = joined.last else { continue }
      isOpen = isShort(last)
      if isOpen, endsParagraph(last), joined.count > 1, !endsParagraph(joined[joined.count - 2]) {
        joined.removeLast()
        joined[joined.count - 1] = joined[joined.count - 1].lowerBound..<last.upperBound
        isOpen = false
      }
    }
    if isOpen, joined.count > 1, let last = joined.popLast() {
      joined[joined.count - 1] = joined[joined.count - 1].lowerBound..<last.upperBound
    }
    return joined
  }

  private func endsParagraph(_ words: Range<Int>) -> Bool { text.words[words.upperBound - 1].endsParagraph }

  private func isShort(_ words: Range<Int>) -> Bool {
    var count = 0
    for index in words {
      count += size(of: text.words[index])
      if count >= limits.minWords { return false }
    }
    return true
  }

  /// One, or half the letters of scripts without spaces.
  private func size(of word: SpokenText.Word) -> Int {
    var offset = word.range.lowerBound
    var letters = 0
    while offset < word.range.upperBound, letters < 2 * limits.minWords {
      let (value, length) = UTF8Decoding.scalar(in: text.bytes, at: offset)
      if value >= 0xE00, ScalarClass(value) == .unspacedLetter { letters += 1 }
      offset += length
    }
    return max(1, letters / 2)
  }

  // MARK: Long ones

  private func cut(_ sentence: Range<Int>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = sentence.lowerBound
    while length(start..<sentence.upperBound) > limits.maxBytes, sentence.upperBound - start > 1 {
      let end = bestCut(start, sentence.upperBound)
      pieces.append(start..<end)
      start = end
    }
    return pieces + [start..<sentence.upperBound]
  }

  private func length(_ words: Range<Int>) -> Int { text.range(of: words).count }

  /// The end of a first piece: after the strongest mark that leaves neither too much nor too little, and of
  /// several the one nearest to where pieces of equal length would end.
  private func bestCut(_ start: Int, _ end: Int) -> Int {
    let whole = length(start..<end)
    let count = (whole + limits.maxBytes - 1) / limits.maxBytes
    let aim = whole / count
    var best = (rank: -1, distance: Int.max, end: start + 1)
    for index in start + 1..<end {
      let size = length(start..<index)
      if size > limits.maxBytes { break }
      let rank = size * 3 < limits.maxBytes ? -1 : SentenceCutter.rank(of: text.words[index - 1].mark)
      let distance = abs(size - aim)
      if rank > best.rank || (rank == best.rank && distance < best.distance) {
        best = (rank, distance, index)
      }
    }
    return best.end
  }

  private static func rank(of mark: SpeechMark?) -> Int {
    switch mark?.kind {
    case nil: 0
    case .comma: 1
    case .semicolon, .colon, .dash, .ellipsis, .period, .exclamation, .question: 2
    }
  }
}
