// swift-format-ignore-file
// Fitted to Tests/EstimateTests/sentences.tsv by `make golden`; not to be changed by hand.

/// Weights of voices, by term of `SpeechMeasure`.
enum FittedVoices {
  /// Seconds that a variant of espeak-ng's voices sounds on.
  static let espeakVariant = 0.05849
  /// `af_heart`.
  static let kokoro = FittedVoice(
    weights: [0.5655, 0.72427, 0.0176, 0.01359, -0.00434, 0.10607, 0.1636, 0.00918, 0.0, 0.05466],
    spread: 0.13608
  )
  /// Five engines together.
  static let unknown = FittedVoice(
    weights: [0.39681, 0.54526, 0.03722, 0.00823, 0.02468, 0.25291, 0.27239, 0.00065, 0.0, -0.00434],
    spread: 0.25928
  )
}
