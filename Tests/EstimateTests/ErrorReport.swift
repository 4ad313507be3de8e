@testable import InkEstimate

/// How far expected lengths are from measured ones.
struct ErrorReport: CustomStringConvertible {
  /// Mean absolute relative error of a sentence.
  let meanError: Double
  /// The same over scripts of 60 seconds.
  let scriptError: Double
  /// The share of lengths within the interval.
  let coverage: Double

  init(_ validation: VoiceFit.Validation, spread: Double) {
    meanError = validation.meanError
    scriptError = validation.meanScriptError
    coverage = validation.coverage(spread)
  }

  init(pairs: [(expected: Double, measured: Double)], spread: Double) {
    var validation = VoiceFit.Validation()
    validation.ratios = pairs.map { $0.measured / $0.expected }
    validation.expected = pairs.map(\.expected)
    self.init(validation, spread: spread)
  }

  init(language: String, column: String, model: SpeechModel) throws {
    let sentences = try MeasuredSentence.load().filter { $0.language == language }
    let spoken = MeasuredSentence.samples(column, of: sentences)
    self.init(pairs: spoken.map { (model.seconds($0.measure), $0.seconds) }, spread: model.spread)
  }

  var description: String {
    func percent(_ share: Double) -> String { "\((share * 1000).rounded() / 10) %" }
    return "\(percent(meanError)) a sentence, \(percent(scriptError)) a script, \(percent(coverage)) inside"
  }
}
