/// What takes time in a text that is spoken: a voice's length is a weighted sum of it.
package struct SpeechMeasure: Hashable, Sendable {
  /// What espeak-ng takes for the words, without pauses, in tenths of a millisecond.
  package var body = 0
  package var words = 0
  package var letters = 0
  package var vowels = 0
  /// Pauses within the text.
  package var commas = 0
  package var stops = 0
  /// Letters of sentences beyond the first `longSentence`.
  package var late = 0
  package var ideographs = 0
  /// Letters that are said by their names.
  package var spelled = 0

  /// Letters, after which a sentence is long.
  static let longSentence = 40

  package init() {}

  /// The weighted terms, the constant one first.
  package var terms: [Double] {
    [
      1, Double(body) * LetterTimes.unit, Double(vowels), Double(letters), Double(words), Double(commas),
      Double(stops), Double(late), Double(ideographs), Double(spelled),
    ]
  }

  /// As files name the terms.
  package static let termNames = [
    "constant", "body", "vowel", "letter", "word", "comma", "stop", "late", "ideograph", "spelled",
  ]
  package static let termCount = 10
  package static let bodyTerm = 1
  static let vowelTerm = 2
  static let letterTerm = 3
  static let commaTerm = 5
  static let stopTerm = 6
  static let lateTerm = 7
  static let ideographTerm = 8
}
