// swift-format-ignore-file
// Fitted to Tests/EstimateTests/sentences.tsv by `make golden`; not to be changed by hand.

/// Weights of voices, by term of `SpeechMeasure`.
enum FittedVoices {
  /// Seconds that a variant of espeak-ng's voices sounds on.
  static let espeakVariant = 0.06121
  /// Five engines together.
  static let unknown = FittedVoice(
    weights: [0.41028, 0.90109, 0.01493, 0.00467, -0.01394, 0.23369, 0.23499, 9e-05, 0.0, -0.00182],
    spread: 0.23918
  )
}
