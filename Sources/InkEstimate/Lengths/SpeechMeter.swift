import InkText

/// Measures what takes time in a text.
///
/// Words of small letters, which most are, are read from their bytes; everything else goes the long way by
/// `TokenReader`, and gives the same.
struct SpeechMeter {
  private let times: LetterTimes
  private let language: SpeechLanguage
  private let readsPlain: Bool
  private var sum: SpeechSum
  private var followsNumber = false
  /// Once it mattered.
  private var isShouted: Bool?

  /// - Parameter readsPlain: Whether plain words may go the short way; false for tests.
  init(language: SpeechLanguage, times: LetterTimes, readsPlain: Bool = true) {
    self.times = times
    self.language = language
    self.readsPlain = readsPlain
    sum = SpeechSum(word: Int(times.word))
  }

  static func measure(_ text: String, language: SpeechLanguage, times: LetterTimes) -> SpeechMeasure {
    var meter = SpeechMeter(language: language, times: times)
    return meter.measure(Array(text.utf8))
  }

  mutating func measure(_ bytes: [UInt8]) -> SpeechMeasure {
    let bytes = bytes.span
    var position = 0
    while position < bytes.count {
      let space = bytes.whiteSpaceLength(at: position)
      if space > 0 {
        position += space
      } else if readsPlain, let end = readPlain(bytes, from: position) {
        followsNumber = false
        position = end
      } else {
        position = readOther(bytes, from: position)
      }
    }
    sum.endPhrase()
    return sum.measure
  }

  /// One white-space separated word by itself, and the pause after it.
  mutating func measureWord(_ word: String) -> (measure: SpeechMeasure, pause: SpokenForm.Pause?) {
    sum = SpeechSum(word: Int(times.word))
    let bytes = Array(word.utf8)
    if !readsPlain || readPlain(bytes.span, from: 0) != bytes.count {
      sum = SpeechSum(word: Int(times.word))
      // What looks like a space here was not one to the caller.
      var context = TokenReader.Context(language: language, followsNumber: followsNumber)
      add(TokenReader(Array(word.unicodeScalars), context).read(&context))
      followsNumber = context.followsNumber
    }
    return (sum.measure, sum.pending)
  }

  // MARK: The long way

  private mutating func readOther(_ bytes: borrowing Span<UInt8>, from start: Int) -> Int {
    var end = start
    var word: [UInt8] = []
    var capitals = 0
    while end < bytes.count, bytes.whiteSpaceLength(at: end) == 0 {
      word.append(bytes[end])
      if bytes[end].isASCIIUppercase { capitals += 1 }
      end += 1
    }
    var context = TokenReader.Context(language: language, followsNumber: followsNumber)
    if capitals > 1 {
      let shouted = isShouted ?? SpeechMeter.isShouted(bytes)
      isShouted = shouted
      context.isShouted = shouted
    }
    let scalars = Array(String(decoding: word, as: UTF8.self).unicodeScalars)
    add(TokenReader(scalars, context).read(&context))
    followsNumber = context.followsNumber
    return end
  }

  private mutating func add(_ token: SpokenForm.Token) {
    sum.add(token) { text in
      var word = SpeechSum.Word()
      LetterTimes.forEachPair(of: text) { word.add(pair: $0, times.pairs[$0]) }
      word.surplus = Int(times.surplus(text))
      word.isSpelled = text.utf8.count == 1 && text.utf8.allSatisfy(\.isASCIIUppercase)
      return word
    }
  }

  /// Whether most words are in capitals, so that capitals do not mean initials.
  private static func isShouted(_ bytes: borrowing Span<UInt8>) -> Bool {
    var capitals = 0
    var others = 0
    var upper = 0
    var lower = 0
    for position in 0...bytes.count {
      let byte = position < bytes.count ? bytes[position] : 0x20
      if byte.isASCIIUppercase {
        upper += 1
      } else if byte.isASCIILowercase {
        lower += 1
      } else if byte.isASCIIWhiteSpace {
        if upper + lower > 1, lower == 0 { capitals += 1 }
        if upper + lower > 1, lower > 0 { others += 1 }
        upper = 0
        lower = 0
      }
    }
    return capitals > others && capitals > 1
  }

  // MARK: The short way

  /// The end of the white-space separated word at `start`, where it has letters and common marks alone;
  /// `nil`, and nothing is added, where it needs a closer look.
  private mutating func readPlain(_ bytes: borrowing Span<UInt8>, from start: Int) -> Int? {
    var position = start
    while position < bytes.count, SpeechMeter.isOpening(bytes[position]) { position += 1 }
    let start = position
    let before = sum
    while true {
      guard let end = readPlainWord(bytes, from: position, isFirst: position == start) else {
        sum = before
        return nil
      }
      position = end
      guard position + 1 < bytes.count, bytes[position] == UInt8(ascii: "-"),
        bytes[position + 1].isASCIILowercase
      else { break }
      position += 1
    }
    guard let end = readMarks(bytes, from: position) else {
      sum = before
      return nil
    }
    return end
  }

  private static func isOpening(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "'")
      || byte == UInt8(ascii: "[")
  }

  private mutating func readPlainWord(
    _ bytes: borrowing Span<UInt8>,
    from start: Int,
    isFirst: Bool
  ) -> Int? {
    var position = start
    var before = 0
    var key: UInt64 = 0
    var length = 0
    var word = SpeechSum.Word()
    while position < bytes.count {
      let byte = bytes[position]
      if byte.isASCIILetter {
        guard byte >= 0x61 || position == start else { return nil }
        let symbol = Int(byte & 31)
        key = key << 8 | UInt64(byte | 0x20)
        length += 1
        word.add(pair: before << 5 | symbol, times.pairs[before << 5 | symbol])
        before = symbol
        position += 1
      } else if byte == 0xc3, position + 1 < bytes.count {
        let next = bytes[position + 1]
        let symbol = Int(LetterSymbol.latin[Int(next & 0x3f)])
        // ß, U+00DF, has no capital in this block.
        guard symbol > 0, next >= 0x9f || position == start else { return nil }
        key = key << 16 | 0xc300 | UInt64(next == 0x9f ? next : next | 0x20)
        length += 2
        word.add(pair: before << 5 | symbol, times.pairs[before << 5 | symbol])
        before = symbol
        position += 2
      } else if byte == UInt8(ascii: "'"), length > 0, position + 1 < bytes.count,
        bytes[position + 1].isASCIILowercase
      {
        position += 1
      } else {
        break
      }
    }
    guard length > 0, position == bytes.count || bytes[position] < 0x80 else { return nil }
    if word.vowels == 0 || length == 1 { guard length == 1, isWord(key) else { return nil } }
    word.add(pair: before << 5, times.pairs[before << 5])
    if length <= WordTable.longest, let entry = times.words[key] {
      if entry.isAbbreviation, language == .english { return nil }
      word.surplus = Int(entry.time)
    }
    sum.add(
      word,
      isSmall: isFirst && (bytes[start] == 0xc3 ? bytes[start + 1] >= 0x9f : bytes[start] >= 0x61)
    )
    return position
  }

  /// Whether a letter alone is a word, rather than itself.
  private func isWord(_ key: UInt64) -> Bool {
    if key == 0x61 { return true }
    return language == .english && key == 0x69
  }

  private mutating func readMarks(_ bytes: borrowing Span<UInt8>, from start: Int) -> Int? {
    var position = start
    var pause: SpokenForm.Pause?
    while position < bytes.count, bytes[position] != 0x20 {
      switch bytes[position] {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): pause = .stop
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ")"), UInt8(ascii: "]"):
        if pause != .stop { pause = .comma }
      case UInt8(ascii: "\""), UInt8(ascii: "'"): break
      default:
        guard bytes.whiteSpaceLength(at: position) > 0 else { return nil }
        if let pause { sum.add(pause) }
        return position
      }
      position += 1
    }
    if let pause { sum.add(pause) }
    return position
  }
}
