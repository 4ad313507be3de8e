import InkSpeech
import InkVoices

/// A voice whose weights are fitted to sentences of the repository.
struct FittedVoice: Sendable {
  let weights: [Double]
  let spread: Double
}

extension SpeechModel {
  /// The model of an engine's voice; for an engine that is not known, one of average pace and wide spread.
  ///
  /// - Parameter language: A tag, where the voice's name does not tell.
  package static func model(engine: String, voice: String, language: String? = nil) -> SpeechModel {
    switch KnownEngine(named: engine) {
    case .espeak: espeak(voice)
    case .kokoro: kokoro(voice, language)
    case nil: unknown(language)
    }
  }

  private static func espeak(_ voice: String) -> SpeechModel {
    // A variant's name follows: `de+m3`.
    let language = SpeechLanguage(tag: String(voice.prefix { $0 != "+" }))
    let times = LetterTimes.of(language)
    // A variant's echo lasts longer than the plain voice's.
    let tail = voice.contains("+") ? FittedVoices.espeakVariant : 0
    var model = SpeechModel(
      weights: [times.constant + tail, 1, 0, 0, 0, times.comma, times.stop, 0, 0, 0],
      spread: times.spread
    )
    model.language = language
    model.isFitted = LetterTimes.knows(language)
    model.isEspeak = true
    // Measured on `inkreel-espeak`: at high speed the pauses shrink more than the words.
    model.speedFactors = factors([(1.25, 1), (1.5, 0.98), (1.75, 0.955), (2, 0.925)])
    return model
  }

  /// Fitted to five engines together.
  package static func unknown(_ language: String?) -> SpeechModel {
    var model = SpeechModel(weights: FittedVoices.unknown.weights, spread: FittedVoices.unknown.spread)
    model.speak(SpeechLanguage(tag: language ?? VoiceLanguage.standard.tag))
    model.isFitted = LetterTimes.knows(model.language)
    if !model.isFitted { model.spread *= 1.3 }
    return model
  }

  /// Other voices than espeak-ng's Japanese one read Chinese characters instead of describing them.
  mutating func speak(_ language: SpeechLanguage) {
    self.language = language
    guard language.code == "ja" else { return }
    let described = LetterTimes.of(language).ideograph * weights[SpeechMeasure.bodyTerm]
    weights[SpeechMeasure.ideographTerm] = SpeechModel.ideograph - described
    weights[SpeechMeasure.letterTerm] = 0
    weights[SpeechMeasure.vowelTerm] = 0
    weights[SpeechMeasure.lateTerm] = 0
  }

  /// Seconds of a Chinese character read in Japanese: about two kana.
  private static let ideograph = 0.27

  private static func factors(_ pairs: [(speed: Double, factor: Double)]) -> [SpeedFactor] {
    pairs.map { SpeedFactor(speed: $0.speed, factor: $0.factor) }
  }
}
