/// How fast a voice speaks, for people who choose one.
extension SpeechModel {
  /// Words a minute at its own pace, over the sentences that `inkreel calibrate` has voices speak; `nil` for a language
  /// that has none, or is written without spaces.
  package var wordsPerMinute: Int? {
    guard let sentences = CalibrationSentences.sentences(language: language.code) else { return nil }
    var (words, seconds) = (0, 0.0)
    for sentence in sentences {
      words += sentence.split(whereSeparator: \.isWhitespace).count
      seconds += expectedSeconds(of: measure(sentence), speed: 1)
    }
    // A sentence that is one word says nothing of words.
    guard words > 3 * sentences.count, seconds > 0 else { return nil }
    return Int((Double(words) * 60 / seconds).rounded())
  }
}
