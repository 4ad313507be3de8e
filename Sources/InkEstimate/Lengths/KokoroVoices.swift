import InkSpeech
import InkVoices

/// Kokoro's voices, each with weights of its own.
extension SpeechModel {
  /// - Parameters:
  ///   - voice: One of Kokoro's, or a blend such as `af_bella(2)+af_sky(1)`.
  ///   - asked: A tag of its language, where the name does not tell.
  static func kokoro(_ voice: String, _ asked: String?) -> SpeechModel {
    let own = KokoroVoice(voice)?.language.tag
    let language = SpeechLanguage(tag: own ?? asked ?? VoiceLanguage.standard.tag)
    let isFitted = kokoroStandards[language.code] != nil
    let parts = KokoroVoice.parts(of: voice).map { (voice: kokoroVoice($0.name, language), share: $0.weight) }
    let fitted = mean(parts) ?? kokoroVoice(voice[...], language)
    var model = SpeechModel(weights: fitted.weights, spread: fitted.spread)
    if !isFitted { model.spread *= unfittedKokoroSpread }
    model.speak(language)
    model.speedFactors = FittedKokoroVoices.speeds[voice] ?? FittedKokoroVoices.speeds["other"] ?? []
    return model
  }

  /// The voice that speaks for those of its language that are not fitted, which Kokoro 1.0 does not have.
  static let kokoroStandards = [
    "en": "af_heart", "es": "ef_dora", "fr": "ff_siwis", "hi": "hf_alpha", "it": "if_sara", "pt": "pf_dora",
  ]

  /// In a language that no voice is fitted in: Japanese, Chinese.
  private static let unfittedKokoroSpread = 1.5

  private static func kokoroVoice(_ name: Substring, _ language: SpeechLanguage) -> FittedVoice {
    let voices = FittedKokoroVoices.voices
    return voices[String(name)] ?? voices[kokoroStandards[language.code] ?? "af_heart"]
      ?? FittedVoices.unknown
  }

  /// A blend's length lies between those of its voices, as its style lies between theirs; `nil` without any.
  private static func mean(_ parts: [(voice: FittedVoice, share: Double)]) -> FittedVoice? {
    guard !parts.isEmpty else { return nil }
    let total = parts.reduce(0) { $0 + $1.share }
    func mean(_ value: (FittedVoice) -> Double) -> Double {
      parts.reduce(0) { $0 + value($1.voice) * $1.share } / total
    }
    return FittedVoice(
      weights: (0..<SpeechMeasure.termCount).map { term in mean { $0.weights[term] } },
      spread: mean(\.spread)
    )
  }
}
