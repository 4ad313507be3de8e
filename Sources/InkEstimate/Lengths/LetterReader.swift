import InkSpeech
import InkText

/// Reads the letters of spoken words, from which their length is estimated.
///
/// What is spoken as one word may be several here: the parts of `mother-in-law`, the letters of `F.B.I`, each
/// Chinese character, and what a mark parts that espeak-ng takes for no letter, such as Burmese's asat.
struct LetterReader<Sink: LetterSink> {
  private let language: SpeechLanguage
  private let alphabet: LetterAlphabet
  private let isEspeak: Bool
  var sink: Sink
  /// The symbol before, within a word.
  private var before = Int(LetterSymbol.boundary)
  private var key: UInt64 = 0
  private var keyLength = 0
  /// The last one of Japanese that was read.
  private var stretch: JapaneseStretch?

  /// - Parameters:
  ///   - alphabet: Of the table that the sink reads.
  ///   - isEspeak: Whether the voice is one of espeak-ng's, which says Japanese that it cannot read character by
  ///     character, and makes no pauses at Burmese marks.
  init(language: SpeechLanguage, alphabet: LetterAlphabet, isEspeak: Bool, sink: Sink) {
    self.language = language
    self.alphabet = alphabet
    self.isEspeak = isEspeak
    self.sink = sink
  }

  mutating func read(_ text: SpokenText, _ words: Range<Int>) {
    for index in words { read(text.words[index], of: text) }
  }

  mutating func read(_ word: SpokenText.Word, of text: SpokenText) {
    if word.isSpelled {
      for index in word.range where text.bytes[index].isASCIILetter { spell(Int(text.bytes[index] & 31)) }
    } else if isSaidApart(text.bytes, word.range) {
      readApart(text.bytes, word.range)
    } else {
      readLetters(text.bytes, word.range)
    }
    if let mark = word.mark, !isEspeak || SpeechPause.isHeardByEspeak(mark) {
      sink.addPause(SpeechPause(mark))
    }
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
          add(symbol)
        }
      } else if byte < 0x80 {
        // An apostrophe parts nothing.
        if byte != UInt8(ascii: "'") { endWord() }
        if byte.isASCIIDigit {
          position = readDigits(bytes, position..<range.upperBound)
        } else {
          readSign(byte)
          position += 1
        }
      } else {
        position = readOther(bytes, position, range.upperBound)
      }
    }
    endWord()
  }

  private mutating func add(_ symbol: Int) {
    sink.addPair(before << LetterSymbol.bits | symbol)
    before = symbol
    key = WordTable.key(key, symbol)
    keyLength += 1
  }

  private mutating func endWord() {
    guard before != LetterSymbol.boundary else { return }
    sink.addPair(before << LetterSymbol.bits)
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
    if let own = alphabet.symbol(scalar) {
      add(Int(own))
      if LetterSymbol.endsWord(scalar) { endWord() }
      return end
    }
    if let letters = HangulLetters(scalar), letters.all.allSatisfy({ alphabet.symbol($0) != nil }) {
      for letter in letters.all { if let symbol = alphabet.symbol(letter) { add(Int(symbol)) } }
      return end
    }
    let symbol = LetterSymbol.of(scalar)
    if symbol == LetterSymbol.ideograph { endWord() }
    if symbol != LetterSymbol.boundary { add(Int(symbol)) }
    if symbol == LetterSymbol.ideograph || LetterSymbol.endsWord(scalar) { endWord() }
    return end
  }

  // MARK: Japanese, character by character

  private mutating func isSaidApart(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard isEspeak, language.code == "ja", let start = range.first else { return false }
    if let stretch, stretch.range.contains(start) { return stretch.isSaidApart }
    let stretch = JapaneseStretch(around: start, in: bytes)
    self.stretch = stretch
    return stretch.isSaidApart
  }

  private mutating func readApart(_ bytes: [UInt8], _ range: Range<Int>) {
    for scalar in String(decoding: bytes[range], as: UTF8.self).unicodeScalars {
      if scalar.isASCII {
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        if byte.isASCIILetter { spell(Int(byte & 31)) }
      } else if let kana = JapaneseStretch.unvoiced(scalar) {
        addApart(kana)
        addApart("\u{3099}")
      } else {
        addApart(scalar)
      }
    }
  }

  private mutating func addApart(_ scalar: Unicode.Scalar) {
    let symbol =
      JapaneseStretch.isDescribed(scalar)
      ? LetterSymbol.ideograph : alphabet.symbol(scalar) ?? LetterSymbol.of(scalar)
    if symbol != LetterSymbol.boundary { add(Int(symbol)) }
    endWord()
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
      sink.addPair(before << LetterSymbol.bits | Int(byte & 31))
      before = Int(byte & 31)
    }
    sink.addPair(before << LetterSymbol.bits)
    sink.endWord(nil, isSpelled: true)
  }

  // MARK: Numbers and signs

  /// Reads a number that is left to the voice: a word for each digit but zeros, paired with the power of ten that it
  /// stands for.
  private mutating func readDigits(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    let end = bytes[range].firstIndex { !$0.isASCIIDigit } ?? range.upperBound
    let zero = UInt8(ascii: "0")
    // One that starts with zero, or that is too long to be a number, is read digit by digit.
    let isNumber = bytes[range.lowerBound] != zero && end - range.lowerBound <= 10
    for index in range.lowerBound..<end where !isNumber || bytes[index] != zero {
      let power = isNumber ? end - 1 - index : 0
      let symbol = Int(LetterSymbol.zero + bytes[index] - zero)
      sink.addPair((Int(LetterSymbol.zero) + power) << LetterSymbol.bits | symbol)
      sink.endWord(nil, isSpelled: false)
    }
    return end
  }

  /// Reads a sign that the voice says.
  private mutating func readSign(_ byte: UInt8) {
    guard let symbol = alphabet.symbol(Unicode.Scalar(byte)) else { return }
    add(Int(symbol))
    endWord()
  }
}

extension SpeechLanguage {
  static let english = SpeechLanguage(tag: "en")
}
