import Testing

@testable import InkEstimate

@Suite struct VoiceFitTests {
  private let model = SpeechModel.model(engine: "espeak", voice: "en-us")

  private func samples(_ length: (SpeechMeasure) -> Double) throws -> [VoiceFit.Sample] {
    try #require(CalibrationSentences.sentences(language: "en")).map { text in
      let measure = model.measure(text)
      return VoiceFit.Sample(measure: measure, seconds: length(measure))
    }
  }

  /// A voice that is slower and pauses longer is found from the sentences of `inkreel calibrate`.
  @Test func findsPaceAndPauses() throws {
    var truth = model.weights
    truth[SpeechMeasure.bodyTerm] = 1.4
    truth[SpeechMeasure.stopTerm] = 0.9
    func seconds(_ measure: SpeechMeasure) -> Double {
      zip(truth, measure.terms).reduce(0) { $0 + $1.0 * $1.1 }
    }
    let fit = VoiceFit(try samples(seconds), prior: model.weights)
    for text in ["One. Two. Three. Four.", "A long and winding sentence about nothing at all, really."] {
      let measure = model.measure(text)
      #expect(abs(fit.seconds(measure) / seconds(measure) - 1) < 0.08)
    }
  }

  @Test func keepsThePriorWithoutSamples() {
    let weights = VoiceFit([], prior: model.weights).weights
    #expect(zip(weights, model.weights).allSatisfy { abs($0 - $1) < 1e-12 })
  }

  @Test func validatesOnUnseenSentences() throws {
    let samples = try samples(model.seconds)
    let folds = samples.indices.map { $0 % 5 }
    let validation = VoiceFit.crossValidate(samples, prior: model.weights, folds: folds)
    #expect(validation.meanError < 0.001)
    let noise = VoiceFit.crossValidate(
      samples.enumerated().map { index, sample in
        VoiceFit.Sample(measure: sample.measure, seconds: index % 2 == 0 ? 1 : 9)
      },
      prior: model.weights,
      folds: folds
    )
    #expect(noise.meanError > 0.3)
  }

  @Test func hasSentencesEnough() throws {
    for language in CalibrationSentences.languages {
      let sentences = try #require(CalibrationSentences.sentences(language: language))
      #expect(sentences.count > CalibrationSentences.minCount)
      #expect(Set(sentences).count == sentences.count)
    }
    #expect(CalibrationSentences.sentences(language: "tlh") == nil)
  }

  @Test func solvesSystems() throws {
    let solution = try #require(LinearSystem.solve([[4, 2], [2, 3]], [2, 5]))
    #expect(zip(solution, [-0.5, 2]).allSatisfy { abs($0 - $1) < 1e-12 })
    #expect(LinearSystem.solve([[1, 2], [2, 1]], [1, 1]) == nil)
  }
}
