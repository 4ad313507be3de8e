@testable import InkEstimate

/// The voices that are fitted to `sentences.tsv`.
struct FittedVoiceSet {
  let espeakVariant: Double
  let unknown: FittedVoice

  static let engines = ["espeak", "kokoro af_heart", "flite slt", "piper joe", "pico"]

  /// espeak-ng's own, of which the others are variations.
  static var prior: [Double] { SpeechModel.model(engine: "espeak", voice: "en-us").weights }

  init(_ sentences: [MeasuredSentence]) {
    // espeak-ng spells Japanese characters out in English, which says nothing about a voice that reads them.
    let sentences = sentences.filter { $0.language != "ja" }
    let variants = sentences.compactMap { sentence in
      sentence.lengths["espeak en-us+f3"].flatMap { variant in sentence.lengths["espeak"].map { variant - $0 }
      }
    }
    espeakVariant = variants.reduce(0, +) / Double(max(1, variants.count))
    unknown = FittedVoiceSet.voice(
      FittedVoiceSet.engines.flatMap { MeasuredSentence.samples($0, of: sentences) }
    )
  }

  private static func voice(_ spoken: [Spoken]) -> FittedVoice {
    let samples = spoken.map(\.sample)
    let validation = validate(spoken)
    return FittedVoice(weights: VoiceFit(samples, prior: prior).weights, spread: validation.spread)
  }

  /// Each sentence in one of ten folds, the same for every engine.
  static func validate(_ spoken: [Spoken]) -> VoiceFit.Validation {
    var folds: [String: Int] = [:]
    return VoiceFit.crossValidate(
      spoken.map(\.sample),
      prior: prior,
      folds: spoken.map { voice in
        let fold = folds[voice.sentence.text] ?? folds.count % 10
        folds[voice.sentence.text] = fold
        return fold
      }
    )
  }

  var source: String {
    func number(_ value: Double) -> String { "\((value * 100_000).rounded() / 100_000)" }
    func voice(_ name: String, _ voice: FittedVoice) -> String {
      """
        static let \(name) = FittedVoice(
          weights: [\(voice.weights.map(number).joined(separator: ", "))],
          spread: \(number(voice.spread))
        )
      """
    }
    return """
      // swift-format-ignore-file
      // Fitted to Tests/EstimateTests/sentences.tsv by `make golden`; not to be changed by hand.

      /// Weights of voices, by term of `SpeechMeasure`.
      enum FittedVoices {
        /// Seconds that a variant of espeak-ng's voices sounds on.
        static let espeakVariant = \(number(espeakVariant))
        /// Five engines together.
      \(voice("unknown", unknown))
      }

      """
  }
}
