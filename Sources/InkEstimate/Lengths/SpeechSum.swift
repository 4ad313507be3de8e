/// Sums words and pauses up.
struct SpeechSum {
  /// A word on its way into the sum.
  struct Word {
    var time = 0
    var surplus = 0
    var letters = 0
    var vowels = 0
    var ideographs = 0
    var isSpelled = false

    mutating func add(pair: Int, _ time: Int32) {
      let kind = Word.kinds[pair & 31]
      self.time += Int(time)
      letters += Int(kind & 7)
      vowels += Int(kind >> 3 & 1)
      ideographs += Int(kind >> 4)
    }

    /// By symbol: letters of sound in the lowest three bits, vowels in the next, ideographs in the last. An
    /// ideograph is a syllable or two, a kana or a Hangul block one.
    private static let kinds: [UInt8] = (0..<LetterSymbol.count).map { symbol in
      let vowel: UInt8 = LetterSymbol.isVowel[symbol] ? 8 : 0
      switch UInt8(symbol) {
      case LetterSymbol.boundary: return 0
      case LetterSymbol.ideograph: return 16 | vowel | 4
      case LetterSymbol.syllable: return vowel | 2
      default: return vowel | 1
      }
    }
  }

  private(set) var measure = SpeechMeasure()
  /// Of each word, whatever its letters.
  private let word: Int
  /// A pause that counts when words follow.
  private(set) var pending: SpokenForm.Pause?
  /// What the last word takes for being frequent, unless a pause follows.
  private var surplus = 0
  private var sentenceLetters = 0

  init(word: Int) {
    self.word = word
  }

  mutating func add(_ token: SpokenForm.Token, word: (String) -> Word) {
    var inner = token.inner[...]
    for (index, text) in token.words.enumerated() {
      if index > 0, let pause = inner.popFirst() { add(pause) }
      add(word(text), isSmall: index == 0 && token.isSmall)
    }
    if let pause = token.pause { add(pause) }
  }

  /// - Parameter isSmall: Whether it starts with a small letter.
  mutating func add(_ word: Word, isSmall: Bool) {
    commitPause(isSmall)
    measure.body += word.time + self.word + word.surplus
    measure.words += 1
    measure.letters += word.letters
    measure.vowels += word.vowels
    measure.ideographs += word.ideographs
    measure.spelled += word.isSpelled ? 1 : 0
    sentenceLetters += word.letters
    measure.late += max(0, min(word.letters, sentenceLetters - SpeechMeasure.longSentence))
    surplus = word.surplus
  }

  mutating func add(_ pause: SpokenForm.Pause) {
    endPhrase()
    if pending != .stop { pending = pause }
  }

  /// Before a pause a word is spoken in full.
  mutating func endPhrase() {
    measure.body -= surplus
    surplus = 0
  }

  private mutating func commitPause(_ isSmall: Bool) {
    guard let pending else { return }
    self.pending = nil
    // Nothing was said before a mark at the start.
    guard measure.words > 0, pending != .abbreviation || !isSmall else { return }
    if pending != .comma {
      measure.stops += 1
      sentenceLetters = 0
    } else {
      measure.commas += 1
    }
  }
}
