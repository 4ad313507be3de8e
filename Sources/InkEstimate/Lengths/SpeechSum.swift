/// Sums words and pauses up.
struct SpeechSum: LetterSink {
  private let times: LetterTimes
  private(set) var measure = SpeechMeasure()
  /// A pause that counts when words follow.
  private(set) var pending: SpeechPause?
  private var word = Word()
  /// What the last word takes for being frequent, unless a pause follows.
  private var surplus = 0
  private var sentenceLetters = 0

  /// A word on its way into the sum.
  private struct Word {
    var time = 0
    var letters = 0
    var vowels = 0
    var ideographs = 0
  }

  init(_ times: LetterTimes) {
    self.times = times
  }

  mutating func addPair(_ pair: Int) {
    let kind = times.kinds[pair & (LetterSymbol.count - 1)]
    word.time += Int(times.pairs[pair])
    word.letters += Int(kind & 7)
    word.vowels += Int(kind >> 3 & 1)
    word.ideographs += Int(kind >> 4)
  }

  mutating func endWord(_ key: UInt64?, isSpelled: Bool) {
    commitPause()
    surplus = key.flatMap { times.words[$0] }.map(Int.init) ?? 0
    // Of what is rare the times are uncertain, but none is negative.
    measure.body += max(0, word.time + Int(times.word)) + surplus
    measure.words += 1
    measure.letters += word.letters
    measure.vowels += word.vowels
    measure.ideographs += word.ideographs
    measure.spelled += isSpelled ? 1 : 0
    sentenceLetters += word.letters
    measure.late += max(0, min(word.letters, sentenceLetters - SpeechMeasure.longSentence))
    word = Word()
  }

  mutating func addPause(_ pause: SpeechPause) {
    endPhrase()
    if pending != .stop { pending = pause }
  }

  /// Before a pause a word is spoken in full.
  mutating func endPhrase() {
    measure.body -= surplus
    surplus = 0
  }

  private mutating func commitPause() {
    guard let pending else { return }
    self.pending = nil
    // Nothing was said before a mark at the start.
    guard measure.words > 0 else { return }
    switch pending {
    case .comma: measure.commas += 1
    case .stop:
      measure.stops += 1
      sentenceLetters = 0
    }
  }
}
