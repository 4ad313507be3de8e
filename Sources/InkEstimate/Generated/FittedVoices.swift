// swift-format-ignore-file
// Fitted to Tests/EstimateTests/sentences.tsv by `make golden`; not to be changed by hand.

/// Weights of voices, by term of `SpeechMeasure`.
enum FittedVoices {
  /// Seconds that a variant of espeak-ng's voices sounds on.
  static let espeakVariant = 0.05849
  /// `af_heart`.
  static let kokoro = FittedVoice(
    weights: [0.56683, 0.72218, 0.0176, 0.01358, -0.00394, 0.10625, 0.16422, 0.00922, 0.0, 0.05497],
    spread: 0.13713
  )
  /// Five engines together.
  static let unknown = FittedVoice(
    weights: [0.39818, 0.5569, 0.03724, 0.00758, 0.02408, 0.25296, 0.27282, 0.00073, 0.0, -0.0035],
    spread: 0.25926
  )
}
