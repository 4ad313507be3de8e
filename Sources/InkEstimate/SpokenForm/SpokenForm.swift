import InkText

/// What a voice says for a text: numbers, signs and initialisms written out, and the pauses between.
///
/// Reads as espeak-ng does, whose reading Kokoro and Piper share: `$3.50` is "dollar three point five zero",
/// `17 kg` is "seventeen K G", `1945` is "nineteen hundred forty five". Other languages than the seven whose
/// numbers are known get English numbers, which take about as long. Takes time in proportion to the text.
package struct SpokenForm: Hashable, Sendable {
  package enum Pause: Hashable, Sendable {
    /// As at a comma, a dash or a bracket.
    case comma
    /// As at the end of a sentence.
    case stop
    /// As at an abbreviation's dot: the end of a sentence, unless a small letter follows.
    case abbreviation
  }

  /// What is said for one white-space separated word of the text.
  package struct Token: Hashable, Sendable {
    /// In lower case where they were written out, a letter's name as the letter in upper case; empty for a
    /// mark alone.
    package var words: [String] = []
    /// Within the token, between its words.
    package var inner: [Pause] = []
    /// After it.
    package var pause: Pause?

    /// Whether it starts with a small letter.
    package var isSmall = false
  }

  package let tokens: [Token]

  package init(_ text: String, language: SpeechLanguage = .english) {
    let tokens = text.unicodeScalars.split { $0.properties.isWhitespace }
    var context = TokenReader.Context(language: language, isShouted: SpokenForm.isShouted(tokens))
    self.tokens = tokens.map { TokenReader(Array($0), context).read(&context) }
  }

  package var words: [String] { tokens.flatMap(\.words) }

  /// Within the text: after its last word a voice stops anyway.
  package var pauses: Int {
    var sum = SpeechSum(word: 0)
    for token in tokens { sum.add(token) { _ in SpeechSum.Word() } }
    return sum.measure.commas + sum.measure.stops
  }

  /// Whether most words are in capitals, so that capitals do not mean initials.
  private static func isShouted(_ tokens: [Substring.UnicodeScalarView]) -> Bool {
    var balance = 0
    var capitals = 0
    for token in tokens {
      let letters = token.filter(\.isASCIILetter)
      guard letters.count > 1 else { continue }
      let isCapitals = letters.allSatisfy(\.isASCIIUppercase)
      capitals += isCapitals ? 1 : 0
      balance += isCapitals ? 1 : -1
    }
    return balance > 0 && capitals > 1
  }
}

extension Unicode.Scalar {
  /// Han: one character, one or two syllables.
  var isIdeograph: Bool { properties.isIdeographic }
  /// Hiragana, katakana, Hangul.
  var isSyllable: Bool { (0x3041...0x30ff).contains(value) || (0xac00...0xd7a3).contains(value) }
  var isLetter: Bool { isASCII ? isASCIILetter : properties.isAlphabetic }
  /// Accents and joiners, which belong to what is before them.
  var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .format: true
    default: false
    }
  }
}
