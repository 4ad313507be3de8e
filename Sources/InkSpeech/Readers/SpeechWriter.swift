/// Puts a spoken text together: words, the marks after them, and the units that they belong to.
struct SpeechWriter {
  private var bytes: [UInt8] = []
  private var words: [SpokenText.Word] = []
  private var units: [SpokenText.Unit] = []
  private var sounds: [Int: String] = [:]
  /// Whether the last word's mark is one that any other replaces, and that only words may follow: a bracket's
  /// pause.
  private var hasWeakMark = false
  /// Whether the next word goes on with the last one.
  private var joins = false
  /// The first word of the last sentence.
  private var firstWord = 0
  /// Whether spaces part words in the spoken text; else those of the shown text stay.
  private let isSpaced: Bool
  private var hasSpace = true
  /// The shown text and words of what is being said.
  private var shown = 0..<0
  private var shownWords = 0..<1

  init(isSpaced: Bool, capacity: Int) {
    self.isSpaced = isSpaced
    bytes.reserveCapacity(capacity)
    words.reserveCapacity(capacity / 6)
    units.reserveCapacity(capacity / 6)
  }

  private var last: Int { words.count - 1 }

  /// The shown text's offset at which the sentence of the last word starts.
  var sentenceStart: Int? { words.indices.contains(firstWord) ? words[firstWord].shown.lowerBound : nil }

  /// Whether what comes next starts a sentence.
  var isAtStart: Bool { words.isEmpty || words[last].endsSentence }

  // MARK: Places

  /// What is said from here on is for some tokens, of which there is at least one.
  mutating func start(_ text: TokenText, _ tokens: Range<Int>) {
    let first = text[tokens.lowerBound]
    let end = text[tokens.upperBound - 1]
    start(Int(first.start)..<Int(end.end), words: Int(first.word)..<Int(end.word) + 1, first.flags)
  }

  mutating func start(_ shown: Range<Int>, words: Range<Int>, _ flags: Token.Flags) {
    self.shown = shown
    // A quote's mark may be between the space and the word.
    hasSpace = flags.contains(.afterSpace) || words.lowerBound >= shownWords.upperBound
    shownWords = words
    if flags.contains(.afterParagraph) { endParagraph() }
  }

  // MARK: Words

  /// The next word goes on with the last one, after a text such as a hyphen.
  ///
  /// - Parameter capitalizing: Whether the last one starts with a capital then.
  mutating func join(_ text: String = "", capitalizing: Bool = false) {
    guard !words.isEmpty, words[last].mark == nil else { return }
    let first = words[last].range.lowerBound
    if capitalizing, bytes[first] &- 0x61 < 26 { bytes[first] &= ~0x20 }
    bytes += text.utf8
    words[last].end(at: bytes.count)
    joins = true
  }

  /// Words, which spaces part, with commas. Letters with dots between them are spelled.
  mutating func say(_ phrase: String) {
    var word: [UInt8] = []
    for scalar in phrase.unicodeScalars {
      switch scalar {
      case " ": say(word)
      case ",", "、":
        say(word)
        mark(SpeechMark(.comma, scalar), end: 0)
      default:
        word += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        continue
      }
      word = []
    }
    say(word)
  }

  private mutating func say(_ word: [UInt8]) {
    guard !word.isEmpty else { return }
    startWord(isSpelled: SpeechWriter.isSpelled(word))
    bytes += word
    words[last].end(at: bytes.count)
  }

  /// One word as it is shown, but for soft hyphens and typographic apostrophes.
  mutating func copy(_ range: Range<Int>, of text: TokenText, isASCII: Bool) {
    startWord(isSpelled: false)
    if isASCII {
      bytes += text.bytes[range]
    } else {
      copyOther(range, of: text)
    }
    words[last].end(at: bytes.count)
  }

  private mutating func copyOther(_ range: Range<Int>, of text: TokenText) {
    var index = range.lowerBound
    while index < range.upperBound {
      let (value, length) = UTF8Decoding.scalar(in: text.bytes, at: index)
      switch value {
      case 0x2019, 0x02BC: bytes.append(UInt8(ascii: "'"))
      case 0xAD: break
      default: bytes += text.bytes[index..<index + length]
      }
      index += length
    }
  }

  /// One word, spelled or with sounds of its own.
  mutating func word(_ text: String, isSpelled: Bool = false, ipa: String? = nil) {
    startWord(isSpelled: isSpelled)
    bytes += text.utf8
    words[last].end(at: bytes.count)
    if let ipa { sounds[last] = ipa }
  }

  private static func isSpelled(_ word: [UInt8]) -> Bool {
    guard word.count > 2 else { return false }
    var isLetter = true
    for byte in word {
      guard isLetter ? byte >= 0x41 && byte != 0x5F : byte == UInt8(ascii: ".") else { return false }
      isLetter.toggle()
    }
    return true
  }

  /// A new word, or the last one where it goes on.
  private mutating func startWord(isSpelled: Bool) {
    let goesOn = !words.isEmpty && words[last].mark == nil && (joins || (!isSpaced && !hasSpace))
    if goesOn {
      if joins { words[last].isSpelled = words[last].isSpelled && isSpelled }
      joins = false
      extendUnit()
      extendShown(to: shown.upperBound)
      return
    }
    joins = false
    if !words.isEmpty {
      words[last].mark?.write(to: &bytes)
      if isSpaced || hasSpace { bytes.append(0x20) }
    }
    if isAtStart { firstWord = words.count }
    let unit = enterUnit()
    words.append(SpokenText.Word(start: bytes.count, shown: shown, unit: unit, isSpelled: isSpelled))
    hasWeakMark = false
    // What follows in the same breath is parted by spaces where the language has them.
    hasSpace = isSpaced
  }

  private mutating func extendShown(to end: Int) {
    guard !words.isEmpty, end > words[last].shown.upperBound else { return }
    words[last].shownEnd(at: end)
  }

  // MARK: Units

  /// The unit of a new word, which has all of `shownWords`.
  private mutating func enterUnit() -> Int {
    let next = units.last?.shown.upperBound ?? 0
    if let unit = units.last, shownWords.lowerBound < next {
      let shown = unit.shown.lowerBound..<max(next, shownWords.upperBound)
      units[units.count - 1] = SpokenText.Unit(shown: shown, spoken: unit.spoken.lowerBound..<words.count + 1)
    } else {
      addSilent(upTo: shownWords.lowerBound)
      units.append(SpokenText.Unit(shown: shownWords, spoken: words.count..<words.count + 1))
    }
    return units.count - 1
  }

  /// The last word's unit has all of `shownWords` too.
  private mutating func extendUnit() {
    guard let unit = units.last, words[last].unit == units.count - 1 else { return }
    let shown = unit.shown.lowerBound..<max(unit.shown.upperBound, shownWords.upperBound)
    units[units.count - 1] = SpokenText.Unit(shown: shown, spoken: unit.spoken)
  }

  private mutating func addSilent(upTo word: Int) {
    var next = units.last?.shown.upperBound ?? 0
    while next < word {
      units.append(SpokenText.Unit(shown: next..<next + 1, spoken: words.count..<words.count))
      next += 1
    }
  }

  // MARK: Marks

  /// Puts a mark after the last word, unless a stronger one is there.
  ///
  /// - Parameter end: The shown text's offset after the mark.
  mutating func mark(_ mark: SpeechMark, isWeak: Bool = false, endsSentence: Bool = false, end: Int) {
    guard !words.isEmpty else { return }
    joins = false
    extendShown(to: end)
    if endsSentence { words[last].endsSentence = true }
    guard let old = words[last].mark else {
      words[last].mark = mark
      hasWeakMark = isWeak
      return
    }
    guard !isWeak, hasWeakMark || mark.kind > old.kind else { return }
    words[last].mark = mark
    hasWeakMark = false
  }

  /// The shown text of a sentence that has ended goes on to an offset.
  mutating func extendSentence(to end: Int) {
    if !words.isEmpty, words[last].endsSentence { extendShown(to: end) }
  }

  private mutating func endParagraph() {
    guard !words.isEmpty else { return }
    words[last].endsParagraph = true
    words[last].endsSentence = true
    if words[last].mark == nil || hasWeakMark {
      words[last].mark = .period
      hasWeakMark = false
    }
  }

  // MARK: The end

  mutating func finish(shownWordCount: Int) -> SpokenText {
    if !words.isEmpty {
      if hasWeakMark { words[last].mark = nil }
      words[last].mark?.write(to: &bytes)
    }
    addSilent(upTo: shownWordCount)
    return SpokenText(bytes: bytes, words: words, units: units, sounds: sounds)
  }
}
