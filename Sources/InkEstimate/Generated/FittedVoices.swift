// swift-format-ignore-file
// Fitted to Tests/EstimateTests/sentences.tsv by `make golden`; not to be changed by hand.

/// Weights of voices, by term of `SpeechMeasure`.
enum FittedVoices {
  /// Seconds that a variant of espeak-ng's voices sounds on.
  static let espeakVariant = 0.06096
  /// `af_heart`.
  static let kokoro = FittedVoice(
    weights: [0.62157, 0.86667, 0.01273, 0.01276, -0.03789, 0.17022, 0.12792, 0.00991, 0.0, 0.04024],
    spread: 0.12312
  )
  /// Five engines together.
  static let unknown = FittedVoice(
    weights: [0.44607, 0.88849, 0.00996, 0.00854, -0.02299, 0.28703, 0.29621, -0.00015, 0.0, 0.00531],
    spread: 0.23654
  )
}
