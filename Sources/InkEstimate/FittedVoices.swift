// swift-format-ignore-file
// Fitted to Tests/EstimateTests/sentences.tsv by `make golden`; not to be changed by hand.

/// Weights of voices, by term of `SpeechMeasure`.
enum FittedVoices {
  /// Seconds that a variant of espeak-ng's voices sounds on.
  static let espeakVariant = 0.05849
  /// `af_heart`.
  static let kokoro = FittedVoice(
    weights: [0.56847, 0.7602, 0.01995, 0.00992, -0.00144, 0.10479, 0.16026, 0.00915, 0.0, 0.04959],
    spread: 0.13925
  )
  /// Five engines together.
  static let unknown = FittedVoice(
    weights: [0.39827, 0.573, 0.0405, 0.00478, 0.02705, 0.25234, 0.27021, 0.00065, 0.0, -0.00952],
    spread: 0.25925
  )
}
