@testable import InkEstimate

/// How far expected lengths are from measured ones.
struct ErrorReport: CustomStringConvertible {
  /// Mean absolute relative error of a sentence.
  let meanError: Double
  /// The same over scripts of 60 seconds, drawn at random from the sentences.
  let scriptError: Double
  /// The share of lengths within the interval.
  let coverage: Double

  private static let scripts = 400
  private static let scriptSeconds = 60.0

  init(pairs: [(expected: Double, measured: Double)], spread: Double) {
    let errors = pairs.map { abs($0.expected / $0.measured - 1) }
    meanError = errors.reduce(0, +) / Double(errors.count)
    let inside = pairs.count {
      abs($0.measured / $0.expected - 1) <= spread * SpeechModel.spreadShape($0.expected)
    }
    coverage = Double(inside) / Double(pairs.count)
    var state: UInt64 = 11
    var sum = 0.0
    for _ in 0..<ErrorReport.scripts {
      var expected = 0.0
      var measured = 0.0
      while measured < ErrorReport.scriptSeconds {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let pair = pairs[Int(state >> 33) % pairs.count]
        expected += pair.expected
        measured += pair.measured
      }
      sum += abs(expected / measured - 1)
    }
    scriptError = sum / Double(ErrorReport.scripts)
  }

  init(_ spoken: [Spoken], _ validation: VoiceFit.Validation, spread: Double) {
    self.init(pairs: zip(validation.expected, spoken.map(\.seconds)).map { ($0, $1) }, spread: spread)
  }

  init(language: String, column: String, model: SpeechModel) throws {
    let sentences = try SpokenSentence.load().filter { $0.language == language }
    let spoken = SpokenSentence.samples(column, of: sentences)
    self.init(pairs: spoken.map { (model.seconds($0.measure), $0.seconds) }, spread: model.spread)
  }

  /// Words at 150 a minute, as most people reckon.
  static func words(_ spoken: [Spoken]) -> ErrorReport {
    ErrorReport(
      pairs: spoken.map { voice in
        (Double(voice.sentence.text.split(separator: " ").count) / 150 * 60, voice.seconds)
      },
      spread: 0
    )
  }

  var description: String {
    func percent(_ share: Double) -> String { "\((share * 1000).rounded() / 10) %" }
    return "\(percent(meanError)) a sentence, \(percent(scriptError)) a script, \(percent(coverage)) inside"
  }
}
