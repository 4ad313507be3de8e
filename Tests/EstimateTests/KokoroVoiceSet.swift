import InkSpeech
import InkVoices

@testable import InkEstimate

/// Kokoro's voices, fitted to `kokoro.tsv` and `kokoro-speeds.tsv`.
struct KokoroVoiceSet {
  private let texts: [KokoroText]
  private(set) var voices: [String: FittedVoice] = [:]
  private(set) var speeds: [String: [SpeechModel.SpeedFactor]] = [:]

  init(_ texts: [KokoroText], _ paces: [KokoroPace]) {
    self.texts = texts
    for (language, standard) in SpeechModel.kokoroStandards { fit(language, standard) }
    let paces = paces.filter { $0.use == .lengths }
    for (voice, paces) in Dictionary(grouping: paces, by: \.voice) {
      speeds[voice] = KokoroVoiceSet.factors(paces)
    }
    speeds["other"] = KokoroVoiceSet.factors(paces)
  }

  /// The language's first voice departs from espeak-ng's, the others from it. They share a spread: of each there are
  /// too few sentences to tell.
  private mutating func fit(_ language: String, _ standard: String) {
    let voices = Set(texts.filter { $0.language == language }.flatMap(\.lengths.keys))
    let prior = SpeechModel.model(engine: "espeak", voice: language).weights
    let standardWeights = VoiceFit(samples(standard, .lengths), prior: prior).weights
    var weights = [standard: standardWeights]
    for voice in voices where voice != standard {
      weights[voice] = VoiceFit(samples(voice, .lengths), prior: standardWeights).weights
    }
    var validation = VoiceFit.Validation()
    for (voice, weights) in weights {
      let model = SpeechModel(weights: weights, spread: 0)
      for sample in samples(voice, .ranges) { validation.add(sample.seconds, model.seconds(sample.measure)) }
    }
    for (voice, weights) in weights {
      self.voices[voice] = FittedVoice(weights: weights, spread: validation.spread)
    }
  }

  private func samples(_ voice: String, _ use: KokoroText.Use) -> [VoiceFit.Sample] {
    texts.filter { $0.use == use }.compactMap { $0.sample(voice) }
  }

  /// Each speed's length × speed against the length at speed 1, without the silence that is kept at every speed.
  private static func factors(_ paces: [KokoroPace]) -> [SpeechModel.SpeedFactor] {
    var sums: [Double: (own: Double, plain: Double)] = [1: (1, 1)]
    for pace in paces {
      guard let plain = pace.lengths.first(where: { $0.speed == 1 })?.seconds else { continue }
      for (speed, seconds) in pace.lengths where speed != 1 {
        sums[speed, default: (0, 0)].own += (seconds - SpeechModel.keptSilence) * speed
        sums[speed, default: (0, 0)].plain += plain - SpeechModel.keptSilence
      }
    }
    return sums.sorted { $0.key < $1.key }.map {
      SpeechModel.SpeedFactor(speed: $0.key, factor: $0.value.own / $0.value.plain)
    }
  }

  var source: String {
    func number(_ value: Double) -> String { "\((value * 10_000).rounded() / 10_000)" }
    var lines = [
      "// swift-format-ignore-file",
      "// Fitted to Tests/EstimateTests/kokoro.tsv and kokoro-speeds.tsv by `make golden`; not to be changed by hand.",
      "", "/// Kokoro's voices, by name.", "enum FittedKokoroVoices {",
      "  /// Weights by term of `SpeechMeasure`.", "  static let voices: [String: FittedVoice] = [",
    ]
    for (name, voice) in voices.sorted(by: { $0.key < $1.key }) {
      let weights = voice.weights.map(number).joined(separator: ", ")
      lines.append("    \"\(name)\": FittedVoice(weights: [\(weights)], spread: \(number(voice.spread))),")
    }
    lines += [
      "  ]", "", "  /// `other` for voices whose speeds are not measured.",
      "  static let speeds: [String: [SpeechModel.SpeedFactor]] = [",
    ]
    for (name, factors) in speeds.sorted(by: { $0.key < $1.key }) {
      let factors = factors.map { ".init(speed: \($0.speed), factor: \(number($0.factor)))" }
      lines.append("    \"\(name)\": [\(factors.joined(separator: ", "))],")
    }
    return (lines + ["  ]", "}", ""]).joined(separator: "\n")
  }
}

extension VoiceFit.Validation {
  mutating func add(_ seconds: Double, _ expected: Double) {
    ratios.append(seconds / expected)
    self.expected.append(expected)
  }
}
