/// What a voice says for a text: numbers, signs and initialisms written out, and the pauses between.
///
/// Reads as espeak-ng does in English, whose reading Kokoro and Piper share: `$3.50` is "dollar three point
/// five zero", `17 kg` is "seventeen k g", `1945` is "nineteen hundred forty five". Texts in other languages
/// get English numbers, which take about as long. Takes time in proportion to the text.
package struct SpokenForm: Hashable, Sendable {
  /// What is said for one white-space separated word of the text.
  package struct Token: Hashable, Sendable {
    /// In lower case where they were written out; empty for a mark alone.
    package var words: [String] = []
    /// Whether the voice pauses after it.
    package var pauses = false

    package var letters: Int { words.reduce(0) { $0 + SpokenForm.letters(in: $1) } }
  }

  package let tokens: [Token]

  package init(_ text: String) {
    self.init(tokens: text.unicodeScalars.split { $0.properties.isWhitespace })
  }

  /// - Parameter words: The white-space separated words of a text, in order.
  package init(words: [String]) {
    self.init(tokens: words.map { $0.unicodeScalars[...] })
  }

  private init(tokens: [Substring.UnicodeScalarView]) {
    let isShouted = SpokenForm.isShouted(tokens)
    self.tokens = tokens.map { TokenReader(Array($0), isShouted: isShouted).read() }
  }

  package var words: [String] { tokens.flatMap(\.words) }

  package var wordCount: Int { tokens.reduce(0) { $0 + $1.words.count } }

  package var letters: Int { tokens.reduce(0) { $0 + $1.letters } }

  /// Within the text: after its last word a voice stops anyway.
  package var pauses: Int {
    guard let last = tokens.lastIndex(where: { !$0.words.isEmpty }) else { return 0 }
    return tokens[..<last].reduce(0) { $0 + ($1.pauses ? 1 : 0) }
  }

  /// Letters of sound: a Chinese character is a syllable or two, a kana or a Hangul block one.
  static func letters(in word: String) -> Int {
    word.unicodeScalars.reduce(0) { count, scalar in
      if scalar.isASCII { return count + (scalar.isASCIILetter ? 1 : 0) }
      guard scalar.properties.isAlphabetic else { return count }
      if scalar.isIdeograph { return count + 4 }
      return count + (scalar.isSyllable ? 2 : 1)
    }
  }

  /// Whether most words are in capitals, so that capitals do not mean initials.
  private static func isShouted(_ tokens: [Substring.UnicodeScalarView]) -> Bool {
    var capitals = 0
    var others = 0
    for token in tokens {
      let letters = token.filter(\.isASCIILetter)
      guard letters.count > 1 else { continue }
      if letters.allSatisfy(\.isASCIIUppercase) { capitals += 1 } else { others += 1 }
    }
    return capitals > others && capitals > 1
  }
}

extension Unicode.Scalar {
  var isASCIIUppercase: Bool { ("A"..."Z").contains(self) }
  var isASCIILetter: Bool { ("a"..."z").contains(self) || isASCIIUppercase }
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
  /// Han: one character, one or two syllables.
  var isIdeograph: Bool { properties.isIdeographic }
  /// Hiragana, katakana, Hangul.
  var isSyllable: Bool { (0x3040...0x30ff).contains(value) || (0xac00...0xd7a3).contains(value) }
  var isLetter: Bool { isASCII ? isASCIILetter : properties.isAlphabetic }
  /// Accents and joiners, which belong to what stands before them.
  var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .format: true
    default: false
    }
  }
}
