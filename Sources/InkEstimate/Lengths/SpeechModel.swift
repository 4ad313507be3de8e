package import InkSpeech
internal import InkTime

/// How long a voice speaks: seconds, from what is said.
///
/// The length of a clip is a weighted sum of the terms of its text's `SpeechMeasure`, in seconds, as it is
/// after trimming, with the silence that is kept about it. Fitted by `VoiceFit`.
package struct SpeechModel: Hashable, Sendable {
  /// By term of `SpeechMeasure`, in its order.
  package var weights: [Double]
  /// Nine lengths in ten of about three seconds lie within this part of the expected one.
  package var spread: Double
  /// The language that it speaks.
  package var language: SpeechLanguage = .english
  /// Whether the language has a table of letter times, or the voice was calibrated in it. Where not, the spread is
  /// wider.
  package var isFitted = true
  /// Whether it is one of espeak-ng's.
  package var isEspeak = false
  /// This voice's time against that of the voice that the weights come from.
  package var pace = 1.0
  /// Length × speed against the length at speed 1, by speed, rising.
  package var speedFactors: [SpeedFactor] = []

  package struct SpeedFactor: Hashable, Sendable {
    package var speed: Double
    package var factor: Double
  }

  package init(weights: [Double], spread: Double) {
    self.weights = weights
    self.spread = spread
  }

  /// Seconds of silence that trimming leaves about the speech, at every speed.
  static let keptSilence = 0.2

  /// - Parameter speed: 0.5 to 2; held to that.
  package func length(of text: String, speed: Double) -> SpeechEstimate {
    length(of: measure(text), speed: speed)
  }

  package func length(of measure: SpeechMeasure, speed: Double) -> SpeechEstimate {
    guard measure.words > 0 else { return SpeechEstimate(low: .zero, expected: .zero, high: .zero) }
    let expected = expectedSeconds(of: measure, speed: speed)
    let share = spread(of: expected)
    return SpeechEstimate(
      low: Ticks(seconds: expected * max(0, 1 - share)),
      expected: Ticks(seconds: expected),
      high: Ticks(seconds: expected * (1 + share))
    )
  }

  /// How long a text with words lasts, in seconds.
  ///
  /// - Parameter speed: 0.5 to 2; held to that.
  package func expectedSeconds(of measure: SpeechMeasure, speed: Double) -> Double {
    let speed = speed.isFinite ? min(max(speed, 0.5), 2) : 1
    let spoken = max(0.05, seconds(measure) - SpeechModel.keptSilence) * pace * factor(at: speed) / speed
    return spoken + SpeechModel.keptSilence
  }

  /// Nine in ten lengths lie within this part of the expected one.
  package func spread(of seconds: Double) -> Double { spread * SpeechModel.spreadShape(seconds) }

  /// What a text has that takes time.
  package func measure(_ text: String) -> SpeechMeasure {
    measure(SpokenText(text, language: language))
  }

  package func measure(_ text: SpokenText) -> SpeechMeasure {
    measure(text, text.words.indices)
  }

  /// - Parameter words: Indices of the text's words.
  package func measure(_ text: SpokenText, _ words: Range<Int>) -> SpeechMeasure {
    let times = LetterTimes.of(language)
    var reader = letterReader(times)
    reader.read(text, words)
    reader.sink.endPhrase()
    return reader.sink.measure
  }

  func letterReader(_ times: LetterTimes) -> LetterReader<SpeechSum> {
    LetterReader(
      language: language,
      alphabet: times.alphabet,
      isEspeak: isEspeak,
      sink: SpeechSum(times)
    )
  }

  /// At speed 1 and the pace of the weights.
  package func seconds(_ measure: SpeechMeasure) -> Double {
    zip(weights, measure.terms).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// The errors of a long text's words cancel each other in part: relative to the spread at three seconds.
  package static func spreadShape(_ seconds: Double) -> Double {
    min(2, (0.3 + 2.45 / (seconds + 0.5)).squareRoot())
  }

  private func factor(at speed: Double) -> Double {
    guard let above = speedFactors.firstIndex(where: { $0.speed >= speed }) else {
      return speedFactors.last?.factor ?? 1
    }
    guard above > 0 else { return speedFactors[above].factor }
    let (left, right) = (speedFactors[above - 1], speedFactors[above])
    let part = (speed - left.speed) / (right.speed - left.speed)
    return left.factor + part * (right.factor - left.factor)
  }
}
