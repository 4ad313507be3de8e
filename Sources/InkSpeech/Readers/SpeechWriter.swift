/// Puts a spoken text together: words, the marks after them, and the units that they belong to.
struct SpeechWriter {
  private struct Mark {
    var mark: SpeechMark
    /// Whether any other mark replaces it, and nothing but words may follow it: a bracket's pause.
    var isWeak: Bool
    var endsSentence: Bool
  }

  private struct Word {
    var range: Range<Int>
    var isSpelled: Bool
    var ipa: String?
    var shown: Range<Int>
    var unit: Int
    var mark: Mark?
    var endsParagraph = false
  }

  private var bytes: [UInt8] = []
  private var words: [Word] = []
  private var units: [SpokenText.Unit] = []
  /// Whether the next word goes on with the last one.
  private var joins = false
  /// The first word of the last sentence.
  private var firstWord = 0
  /// Whether words without a space between them in the shown text have none in the spoken one.
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

  var isEmpty: Bool { words.isEmpty }

  /// Whether the last word has a mark that another does not replace.
  var hasMark: Bool { words.last?.mark.map { !$0.isWeak } ?? true }

  /// The shown text's offset at which the sentence of the last word begins.
  var sentenceStart: Int? { words.indices.contains(firstWord) ? words[firstWord].shown.lowerBound : nil }

  /// Whether what comes next begins a sentence.
  var isAtStart: Bool { words.last.map { $0.mark?.endsSentence ?? false } ?? true }

  // MARK: Places

  /// What is said from here on is for some tokens, of which there is at least one.
  mutating func begin(_ text: TokenText, _ tokens: Range<Int>) {
    let first = text[tokens.lowerBound]
    let last = text[tokens.upperBound - 1]
    begin(Int(first.start)..<Int(last.end), words: Int(first.word)..<Int(last.word) + 1, first.flags)
  }

  mutating func begin(_ shown: Range<Int>, words: Range<Int>, _ flags: Token.Flags) {
    self.shown = shown
    shownWords = words
    hasSpace = flags.contains(.afterSpace)
    if flags.contains(.afterParagraph) { endParagraph() }
  }

  // MARK: Words

  /// The next word goes on with the last one, after a text such as a hyphen.
  ///
  /// - Parameter capitalizing: Whether the last one begins with a capital then.
  mutating func join(_ text: String = "", capitalizing: Bool = false) {
    guard let last = words.last, last.mark == nil else { return }
    let first = last.range.lowerBound
    if capitalizing, bytes[first] &- 0x61 < 26 { bytes[first] &= ~0x20 }
    bytes += text.utf8
    words[words.count - 1].range = last.range.lowerBound..<bytes.count
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
    endWord()
  }

  /// One word as it is shown, but for soft hyphens and typographic apostrophes.
  mutating func copy(_ range: Range<Int>, of text: TokenText, isASCII: Bool) {
    startWord(isSpelled: false)
    if isASCII {
      bytes += text.bytes[range]
    } else {
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
    endWord()
  }

  /// A spelled word, or one with sounds of its own.
  mutating func word(_ text: String, isSpelled: Bool = false, ipa: String? = nil) {
    startWord(isSpelled: isSpelled)
    bytes += text.utf8
    endWord()
    if let ipa { words[words.count - 1].ipa = ipa }
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

  private mutating func startWord(isSpelled: Bool) {
    if joins, let last = words.last, last.mark == nil {
      joins = false
      extendUnit()
      words[words.count - 1].isSpelled = last.isSpelled && isSpelled
      words[words.count - 1].shown = last.shown.lowerBound..<max(last.shown.upperBound, shown.upperBound)
      return
    }
    joins = false
    if !isSpaced, !hasSpace, let last = words.last, last.mark == nil {
      extendUnit()
      words[words.count - 1].shown = last.shown.lowerBound..<max(last.shown.upperBound, shown.upperBound)
      return
    }
    if let last = words.last {
      last.mark?.mark.write(to: &bytes)
      if isSpaced || hasSpace { bytes.append(0x20) }
    }
    if isAtStart { firstWord = words.count }
    let unit = enterUnit()
    words.append(
      Word(range: bytes.count..<bytes.count, isSpelled: isSpelled, shown: shown, unit: unit)
    )
    // What follows in the same breath is parted by spaces where the language has them.
    hasSpace = isSpaced
  }

  private mutating func endWord() {
    guard let last = words.last else { return }
    words[words.count - 1].range = last.range.lowerBound..<bytes.count
  }

  // MARK: Units

  /// The unit of a new word, which has all of `shownWords`.
  private mutating func enterUnit() -> Int {
    let next = units.last?.shown.upperBound ?? 0
    if let last = units.last, shownWords.lowerBound < next {
      let shown = last.shown.lowerBound..<max(next, shownWords.upperBound)
      units[units.count - 1] = SpokenText.Unit(shown: shown, spoken: last.spoken.lowerBound..<words.count + 1)
    } else {
      addSilent(upTo: shownWords.lowerBound)
      units.append(SpokenText.Unit(shown: shownWords, spoken: words.count..<words.count + 1))
    }
    return units.count - 1
  }

  /// The last word's unit has all of `shownWords` too.
  private mutating func extendUnit() {
    guard let last = units.last, let word = words.last else { return }
    let shown = last.shown.lowerBound..<max(last.shown.upperBound, shownWords.upperBound)
    if word.unit == units.count - 1 { units[word.unit] = SpokenText.Unit(shown: shown, spoken: last.spoken) }
  }

  private mutating func addSilent(upTo word: Int) {
    var next = units.last?.shown.upperBound ?? 0
    while next < word {
      units.append(SpokenText.Unit(shown: next..<next + 1, spoken: words.count..<words.count))
      next += 1
    }
  }

  // MARK: Marks

  /// - Parameter end: The shown text's offset after the mark.
  mutating func mark(_ mark: SpeechMark, isWeak: Bool = false, endsSentence: Bool = false, end: Int) {
    guard let last = words.last else { return }
    joins = false
    words[words.count - 1].shown = last.shown.lowerBound..<max(last.shown.upperBound, end)
    if let old = last.mark {
      if isWeak || (!old.isWeak && SpeechWriter.rank(old.mark) >= SpeechWriter.rank(mark)) {
        if endsSentence { words[words.count - 1].mark?.endsSentence = true }
        return
      }
    }
    let endsSentence = endsSentence || last.mark?.endsSentence == true
    words[words.count - 1].mark = Mark(mark: mark, isWeak: isWeak, endsSentence: endsSentence)
  }

  /// The shown text of the last word goes on to an offset.
  mutating func extendShown(to end: Int) {
    guard let last = words.last, last.mark?.endsSentence == true else { return }
    words[words.count - 1].shown = last.shown.lowerBound..<max(last.shown.upperBound, end)
  }

  /// Which of two marks after a word counts.
  private static func rank(_ mark: SpeechMark) -> Int {
    switch mark.kind {
    case .comma: 0
    case .dash: 1
    case .semicolon, .colon: 2
    case .period, .ellipsis: 3
    case .exclamation: 4
    case .question: 5
    }
  }

  private mutating func endParagraph() {
    guard let last = words.last, !last.endsParagraph else { return }
    words[words.count - 1].endsParagraph = true
    if last.mark == nil || last.mark?.isWeak == true { mark(.period, endsSentence: true, end: 0) }
    words[words.count - 1].mark?.endsSentence = true
  }

  // MARK: The end

  mutating func finish(shownWordCount: Int) -> SpokenText {
    if !words.isEmpty {
      if words[words.count - 1].mark?.isWeak == true { words[words.count - 1].mark = nil }
      words[words.count - 1].mark?.mark.write(to: &bytes)
    }
    addSilent(upTo: shownWordCount)
    let words = words.map { word in
      SpokenText.Word(
        range: word.range,
        mark: word.mark?.mark,
        isSpelled: word.isSpelled,
        endsSentence: word.mark?.endsSentence ?? false,
        endsParagraph: word.endsParagraph,
        ipa: word.ipa,
        shown: word.shown,
        unit: word.unit
      )
    }
    return SpokenText(bytes: bytes, words: words, units: units)
  }
}
