// swift-format-ignore-file
// Fitted to Tests/EstimateTests/sentences.tsv by `make golden`; not to be changed by hand.

/// Weights of voices, by term of `SpeechMeasure`.
enum FittedVoices {
  /// Seconds that a variant of espeak-ng's voices sounds on.
  static let espeakVariant = 0.06095
  /// `af_heart`.
  static let kokoro = FittedVoice(
    weights: [0.62157, 0.86667, 0.01273, 0.01276, -0.03789, 0.17022, 0.12792, 0.00991, 0.0, 0.04024],
    spread: 0.12312
  )
  /// Five engines together.
  static let unknown = FittedVoice(
    weights: [0.44612, 0.88801, 0.0099, 0.00861, -0.02311, 0.28718, 0.29637, -0.00015, 0.0, 0.00543],
    spread: 0.23663
  )
}
