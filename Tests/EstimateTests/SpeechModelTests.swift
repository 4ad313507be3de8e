import InkTime
import Testing

@testable import InkEstimate

@Suite struct SpeechModelTests {
  static let english = SpeechModel.model(engine: "espeak", voice: "en-us")
  static let heart = SpeechModel.model(engine: "kokoro_tts", voice: "af_heart")

  /// espeak-ng on sentences that no table of letter times has seen.
  @Test(arguments: [("en", 0.045), ("es", 0.04), ("fr", 0.045), ("de", 0.09)])
  func tellsWhatEspeakTakes(language: String, maxError: Double) throws {
    let model = SpeechModel.model(engine: "espeak", voice: language)
    let report = try ErrorReport(language: language, column: "espeak", model: model)
    #expect(report.meanError < maxError, "\(report)")
    if language == "en" {
      #expect(report.scriptError < 0.017, "\(report)")
      #expect((0.88...0.96).contains(report.coverage), "\(report)")
    }
  }

  /// The sentences of `inkreel calibrate`, which no table has seen either.
  @Test(arguments: ["en", "es", "fr", "de", "it", "pt"])
  func tellsWhatEspeakTakesForProse(language: String) throws {
    let model = SpeechModel.model(engine: "espeak", voice: language)
    let texts = try TrainingText.load().filter { $0.language == language && $0.kind == "prose" }
    let report = ErrorReport(
      pairs: texts.map { (model.seconds(model.measure($0.text)), $0.seconds) },
      spread: model.spread
    )
    #expect(texts.count > CalibrationSentences.minCount)
    #expect(report.meanError < 0.06, "\(report)")
    #expect(report.coverage >= 0.83, "\(report)")
  }

  /// Nine in ten lengths of five engines together lie within what is said of an engine that is not known.
  @Test func boundsEnginesThatAreNotKnown() throws {
    let sentences = try MeasuredSentence.load().filter { $0.language != "ja" }
    let spoken = FittedVoiceSet.engines.flatMap { MeasuredSentence.samples($0, of: sentences) }
    let report = ErrorReport(FittedVoiceSet.validate(spoken), spread: FittedVoices.unknown.spread)
    #expect((0.9...0.95).contains(report.coverage), "\(report)")
    #expect(report.meanError < 0.14, "\(report)")
  }

  @Test func knowsTheEnginesAndTheirVoices() {
    func language(_ engine: String, _ voice: String, _ tag: String? = nil) -> String {
      SpeechModel.model(engine: engine, voice: voice, language: tag).language.code
    }
    #expect(language("espeak", "de+m3") == "de")
    #expect(language("espeak", "cmn") == "cmn")
    #expect(language("kokoro_tts", "zm_yunxi") == "cmn")
    #expect(language("kokoro_tts", "bf_emma", "fr-FR") == "en")
    #expect(language("elsewhere", "af_heart") == "en")
    #expect(language("elsewhere", "someone", "pt-BR") == "pt")
    #expect(SpeechModel.model(engine: "kokoro", voice: "af_heart") == SpeechModelTests.heart)
    let text = "The same words, spoken by someone who takes her time."
    let heart = SpeechModel.model(engine: "kokoro_tts", voice: "af_heart").length(of: text, speed: 1)
    let nicole = SpeechModel.model(engine: "kokoro_tts", voice: "af_nicole").length(of: text, speed: 1)
    #expect((1.4...1.49).contains(nicole.expected.seconds / heart.expected.seconds))
  }

  @Test(arguments: [SpeechModelTests.english, SpeechModelTests.heart, .unknown(nil)])
  func fasterSpeechIsShorter(model: SpeechModel) {
    let text = "The quick brown fox jumps over the lazy dog, and then it sleeps."
    let lengths = stride(from: 0.5, through: 2, by: 0.125).map { model.length(of: text, speed: $0).expected }
    for (slower, faster) in zip(lengths, lengths.dropFirst()) { #expect(faster < slower) }
  }

  /// At speeds that are measured, and halfway between two.
  @Test func followsKokorosSpeeds() throws {
    let factors = try #require(FittedKokoroVoices.speeds["af_heart"])
    func factor(_ speed: Double) throws -> Double { try #require(factors.first { $0.speed == speed }).factor }
    let text = "Octopuses have three hearts, and two of them stop beating when they swim."
    func spoken(_ speed: Double) -> Double {
      SpeechModelTests.heart.length(of: text, speed: speed).expected.seconds - SpeechModel.keptSilence
    }
    #expect(abs(spoken(2) / spoken(1) - (try factor(2)) / 2) < 0.001)
    let between = (try factor(1.5) + factor(1.75)) / 2
    #expect(abs(spoken(1.625) / spoken(1) - between / 1.625) < 0.001)
  }

  @Test func boundsWhatItIsGiven() {
    let model = SpeechModelTests.english
    #expect(model.length(of: "", speed: 1).high == .zero)
    #expect(model.length(of: "— …", speed: 1).high == .zero)
    #expect(model.length(of: "Hi", speed: .nan) == model.length(of: "Hi", speed: 1))
    #expect(model.length(of: "Hi", speed: 1e9) == model.length(of: "Hi", speed: 2))
    let wide = SpeechModel(weights: Array(repeating: -100, count: SpeechMeasure.termCount), spread: 2)
    #expect(wide.length(of: "Hi there", speed: 1).low == .zero)
    let estimate = model.length(of: "Hi", speed: 1)
    #expect(
      Ticks.zero < estimate.low && estimate.low < estimate.expected && estimate.expected < estimate.high
    )
  }
}
