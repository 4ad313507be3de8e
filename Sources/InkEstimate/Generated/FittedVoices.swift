// swift-format-ignore-file
// Fitted to Tests/EstimateTests/sentences.tsv by `make golden`; not to be changed by hand.

/// Weights of voices, by term of `SpeechMeasure`.
enum FittedVoices {
  /// Seconds that a variant of espeak-ng's voices sounds on.
  static let espeakVariant = 0.06121
  /// `af_heart`.
  static let kokoro = FittedVoice(
    weights: [0.62061, 0.86553, 0.01504, 0.01091, -0.03158, 0.16346, 0.1207, 0.00964, 0.0, 0.03532],
    spread: 0.13631
  )
  /// Five engines together.
  static let unknown = FittedVoice(
    weights: [0.44072, 0.90033, 0.01417, 0.00502, -0.01562, 0.27954, 0.28409, -0.00058, 0.0, -0.00188],
    spread: 0.24417
  )
}
