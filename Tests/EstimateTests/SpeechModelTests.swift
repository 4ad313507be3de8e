import InkTime
import Testing

@testable import InkEstimate

@Suite struct SpeechModelTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let model: SpeechModel
    let columns: [String]
    /// Of the cross-validated relative error.
    let meanError: Double

    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "espeak", model: .espeak, columns: ["espeak en-us+f3", "espeak"], meanError: 0.09),
    Case(name: "kokoro", model: .kokoro, columns: ["kokoro af_heart"], meanError: 0.08),
    Case(
      name: "unknown",
      model: .unknown,
      columns: ["espeak", "kokoro af_heart", "flite slt", "piper joe", "pico"],
      meanError: 0.14
    ),
  ]

  /// The numbers in the source are the ones that the sentences give.
  @Test(arguments: cases)
  func coefficientsAreFitted(to example: Case) throws {
    let fit = Fit(try SpokenSentence.measurements(example.columns)).coefficients
    let model = example.model
    let difference = zip(fit, [model.constant, model.letter, model.word, model.pause]).map { abs($0 - $1) }
    #expect(difference.allSatisfy { $0 < 0.0006 }, "the sentences give \(fit)")
  }

  @Test(arguments: cases)
  func nineInTenLieWithinTheInterval(of example: Case) throws {
    let ratios = Fit.crossValidated(try SpokenSentence.measurements(example.columns))
    let errors = ratios.map { abs(1 / $0 - 1) }.sorted()
    let meanError = errors.reduce(0, +) / Double(errors.count)
    #expect(meanError < example.meanError, "\(meanError)")
    let inside = ratios.count { abs($0 - 1) <= example.model.spread }
    let coverage = Double(inside) / Double(ratios.count)
    let deviations = ratios.map { abs($0 - 1) }.sorted()
    #expect(
      (0.9...0.95).contains(coverage),
      "\(coverage), asked \(deviations[deviations.count * 915 / 1000])"
    )
  }

  @Test func knowsTheEnginesAndTheirVoices() {
    #expect(SpeechModel.model(engine: "espeak", voice: "de+m3") == .espeak)
    #expect(SpeechModel.model(engine: "kokoro_tts", voice: "af_heart") == .kokoro)
    #expect(SpeechModel.model(engine: "kokoro_tts", voice: "zm_yunxi") == .kokoro)
    #expect(SpeechModel.model(engine: "elsewhere", voice: "af_heart") == .unknown)
    let text = "The same words, spoken by someone who takes her time."
    let heart = SpeechModel.model(engine: "kokoro_tts", voice: "af_heart").length(of: text, speed: 1)
    let nicole = SpeechModel.model(engine: "kokoro_tts", voice: "af_nicole").length(of: text, speed: 1)
    #expect((1.4...1.49).contains(nicole.expected.seconds / heart.expected.seconds))
  }

  @Test(arguments: [SpeechModel.espeak, .kokoro, .unknown])
  func fasterSpeechIsShorter(model: SpeechModel) {
    let text = "The quick brown fox jumps over the lazy dog, and then it sleeps."
    let lengths = stride(from: 0.5, through: 2, by: 0.125).map { model.length(of: text, speed: $0).expected }
    for (slower, faster) in zip(lengths, lengths.dropFirst()) { #expect(faster < slower) }
  }

  @Test func followsKokorosSpeeds() {
    let text = "Octopuses have three hearts, and two of them stop beating when they swim."
    func spoken(_ speed: Double) -> Double {
      SpeechModel.kokoro.length(of: text, speed: speed).expected.seconds - SpeechModel.keptSilence
    }
    #expect(abs(spoken(2) / spoken(1) - 1.1 / 2) < 0.001)
    #expect(abs(spoken(0.85) / spoken(1) - 0.97 / 0.85) < 0.001)
  }

  @Test func boundsWhatItIsGiven() {
    let model = SpeechModel.espeak
    #expect(model.length(of: "", speed: 1).high == .zero)
    #expect(model.length(of: "— …", speed: 1).high == .zero)
    #expect(model.length(of: "Hi", speed: .nan) == model.length(of: "Hi", speed: 1))
    #expect(model.length(of: "Hi", speed: 1e9) == model.length(of: "Hi", speed: 2))
    let estimate = model.length(of: "Hi", speed: 1)
    #expect(
      Ticks.zero < estimate.low && estimate.low < estimate.expected && estimate.expected < estimate.high
    )
  }
}
