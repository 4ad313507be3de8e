// swift-format-ignore-file
// Fitted to Tests/EstimateTests/sentences.tsv by `make golden`; not to be changed by hand.

/// Weights of voices, by term of `SpeechMeasure`.
enum FittedVoices {
  /// Seconds that a variant of espeak-ng's voices sounds on.
  static let espeakVariant = 0.06121
  /// Five engines together.
  static let unknown = FittedVoice(
    weights: [0.39899, 0.90459, 0.01487, 0.00572, -0.0159, 0.23289, 0.22855, -0.00174, 0.0, -0.00198],
    spread: 0.23975
  )
}
