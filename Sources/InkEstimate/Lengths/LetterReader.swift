import InkSpeech
import InkText

/// Reads the letters of spoken words, from which their length is estimated.
///
/// What is spoken as one word may be several here: the parts of `mother-in-law`, the letters of `F.B.I`, and each
/// Chinese character.
struct LetterReader<Sink: LetterSink> {
  private let language: SpeechLanguage
  var sink: Sink
  /// The symbol before, within a word.
  private var before = Int(LetterSymbol.boundary)
  private var key: UInt64 = 0
  private var keyLength = 0

  init(language: SpeechLanguage, sink: Sink) {
    self.language = language
    self.sink = sink
  }

  mutating func read(_ text: SpokenText, _ words: Range<Int>) {
    for index in words { read(text.words[index], of: text) }
  }

  mutating func read(_ word: SpokenText.Word, of text: SpokenText) {
    if word.isSpelled {
      for index in word.range where text.bytes[index].isASCIILetter { spell(Int(text.bytes[index] & 31)) }
    } else {
      readLetters(text.bytes, word.range)
    }
    if let mark = word.mark { sink.addPause(SpeechPause(mark)) }
  }

  private mutating func readLetters(_ bytes: [UInt8], _ range: Range<Int>) {
    var position = range.lowerBound
    while position < range.upperBound {
      let byte = bytes[position]
      if byte.isASCIILetter {
        let symbol = Int(byte & 31)
        position += 1
        if before == LetterSymbol.boundary,
          position == range.upperBound || bytes[position] < 0x80 && !bytes[position].isASCIILetter,
          isSpelled(symbol)
        {
          spell(symbol)
        } else {
          add(symbol, UInt64(byte | 0x20), length: 1)
        }
      } else if byte < 0x80 {
        // An apostrophe parts nothing.
        if byte != UInt8(ascii: "'") { endWord() }
        position = byte.isASCIIDigit ? readDigits(bytes, position..<range.upperBound) : position + 1
      } else {
        position = readOther(bytes, position, range.upperBound)
      }
    }
    endWord()
  }

  private mutating func add(_ symbol: Int, _ bytes: UInt64, length: Int) {
    sink.addPair(before << 5 | symbol)
    before = symbol
    key = key << UInt64(8 * length) | bytes
    keyLength += length
  }

  private mutating func endWord() {
    guard before != LetterSymbol.boundary else { return }
    sink.addPair(before << 5)
    sink.endWord(keyLength <= WordTable.longest ? key : nil, isSpelled: false)
    before = Int(LetterSymbol.boundary)
    key = 0
    keyLength = 0
  }

  /// Reads a character beyond ASCII, and returns the offset after it.
  private mutating func readOther(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int {
    var end = start + 1
    while end < limit, bytes[end] & 0xC0 == 0x80 { end += 1 }
    guard let scalar = Unicode.Scalar(utf8: bytes[start..<end]) else { return end }
    let symbol = LetterSymbol.of(scalar)
    if symbol == LetterSymbol.ideograph { endWord() }
    if symbol != LetterSymbol.boundary {
      let small = UTF8.encode(LetterSymbol.small(scalar)) ?? UTF8.encodedReplacementCharacter
      add(Int(symbol), small.reduce(0) { $0 << 8 | UInt64($1) }, length: small.count)
    }
    if symbol == LetterSymbol.ideograph { endWord() }
    return end
  }

  // MARK: Names of letters

  /// Whether a letter alone is said by its name, rather than a word.
  private func isSpelled(_ symbol: Int) -> Bool {
    guard language.isKnown else { return false }
    return !(language.code == "en" ? "ai" : "aeiouy").utf8.contains(LetterSymbol.names[symbol])
  }

  private mutating func spell(_ letter: Int) {
    endWord()
    var before = Int(LetterSymbol.boundary)
    for byte in LetterName.word(letter).utf8 where byte.isASCIILetter {
      sink.addPair(before << 5 | Int(byte & 31))
      before = Int(byte & 31)
    }
    sink.addPair(before << 5)
    sink.endWord(nil, isSpelled: true)
  }

  // MARK: Numbers

  /// Reads a number that is left to the voice as English words, which take about as long.
  private mutating func readDigits(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    let end = bytes[range].firstIndex { !$0.isASCIIDigit } ?? range.upperBound
    let spoken = SpokenText(utf8: Array(bytes[range.lowerBound..<end]), language: .english)
    for word in spoken.words { readLetters(spoken.bytes, word.range) }
    return end
  }
}

extension SpeechLanguage {
  static let english = SpeechLanguage(tag: "en")
}
