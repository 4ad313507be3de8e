internal import InkTime

/// How long a voice speaks: seconds, from what is said.
///
/// The length of a clip is `constant` + `letter` × letters + `word` × words + `pause` × pauses of its
/// `SpokenForm`, in seconds, as it is after trimming, with the silence that is kept about it. The tests of
/// this module fit the numbers to `Tests/EstimateTests/sentences.tsv`.
package struct SpeechModel: Hashable, Sendable {
  package var constant: Double
  package var letter: Double
  package var word: Double
  package var pause: Double
  /// Nine lengths in ten lie within this part of the expected one.
  package var spread: Double
  /// This voice's time against that of the voice that the coefficients come from.
  package var pace = 1.0
  /// Length × speed against the length at speed 1, by speed, rising.
  package var speedFactors: [SpeedFactor] = []

  package struct SpeedFactor: Hashable, Sendable {
    package var speed: Double
    package var factor: Double
  }

  /// Seconds of silence that trimming leaves about the speech, at every speed.
  static let keptSilence = 0.2

  package func length(of text: String, speed: Double) -> SpeechEstimate {
    length(of: SpokenForm(text), speed: speed)
  }

  /// - Parameter speed: 0.5 to 2; held to that.
  package func length(of form: SpokenForm, speed: Double) -> SpeechEstimate {
    guard form.wordCount > 0 else { return SpeechEstimate(low: .zero, expected: .zero, high: .zero) }
    let speed = speed.isFinite ? min(max(speed, 0.5), 2) : 1
    let atOne =
      constant + letter * Double(form.letters) + word * Double(form.wordCount) + pause * Double(form.pauses)
    let spoken = max(0.05, atOne - SpeechModel.keptSilence) * pace * factor(at: speed) / speed
    let expected = spoken + SpeechModel.keptSilence
    return SpeechEstimate(
      low: Ticks(seconds: expected * (1 - spread)),
      expected: Ticks(seconds: expected),
      high: Ticks(seconds: expected * (1 + spread))
    )
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

  /// The model of an engine's voice; for an engine that is not known, one of average pace and wide spread.
  package static func model(engine: String, voice: String) -> SpeechModel {
    switch engine {
    case "espeak": return espeak
    case "kokoro_tts":
      var model = kokoro
      model.pace = kokoroPaces[voice] ?? 1
      return model
    default: return unknown
    }
  }
}

extension SpeechModel {
  static let espeak = SpeechModel(
    constant: 0.34,
    letter: 0.0485,
    word: 0.0528,
    pause: 0.2875,
    spread: 0.19,
    // Measured on `inkreel-espeak`: at high speed the pauses shrink more than the words.
    speedFactors: factors([(1.25, 1), (1.5, 0.98), (1.75, 0.955), (2, 0.925)])
  )

  static let kokoro = SpeechModel(
    constant: 0.5255,
    letter: 0.0536,
    word: 0.0591,
    pause: 0.134,
    spread: 0.15,
    speedFactors: factors([
      (0.5, 1), (0.8, 0.98), (0.9, 0.96), (1, 1), (1.1, 1.04), (1.25, 1.06), (1.5, 0.97), (1.75, 1.05),
      (2, 1.1),
    ])
  )

  /// Fitted to five engines together.
  static let unknown = SpeechModel(
    constant: 0.347,
    letter: 0.0471,
    word: 0.074,
    pause: 0.272,
    spread: 0.295
  )

  /// Against `af_heart`, over 83 sentences; the voices that are not here differ from it by under 3 %.
  private static let kokoroPaces = [
    "af_nicole": 1.49, "bm_george": 1.13, "am_michael": 1.12, "bm_lewis": 1.12, "af_sarah": 1.07,
    "af_bella": 1.07, "am_liam": 0.94, "af_river": 0.92, "am_eric": 0.92, "af_jessica": 0.91,
  ]

  private static func factors(_ pairs: [(speed: Double, factor: Double)]) -> [SpeedFactor] {
    pairs.map { SpeedFactor(speed: $0.speed, factor: $0.factor) }
  }
}
