import InkDiagnostics
package import InkEstimate
import InkPlan
import InkTime

/// What a script is expected to last and to cost.
package struct ScriptEstimate: Sendable {
  /// Nine in ten scripts last between `low` and `high`.
  package let length: SpeechEstimate
  package let credits: CreditEstimate
  package let characters: Int
  package let words: Int

  static func make(
    checked: Compiler.Checked,
    facts: [String: FileContent],
    options: PlanOptions,
    rate: CreditRate
  ) -> (estimate: ScriptEstimate, diagnostics: [Diagnostic]) {
    func build(_ length: @escaping SpeechLength) -> (plan: RenderPlan, diagnostics: [Diagnostic]) {
      var builder = PlanBuilder(
        source: checked.source,
        script: checked.script,
        options: options,
        facts: facts,
        lengthOf: length
      )
      return builder.build()
    }
    let (plan, diagnostics) = build { estimate($0, $1.asked, $2, options).expected }
    let share = spread(of: plan.speech.map { estimate($0.text, $0.asked, $0.speed, options) })
    let low = build {
      let speech = estimate($0, $1.asked, $2, options)
      return speech.expected - scaled(speech.expected - speech.low, by: share)
    }
    let high = build {
      let speech = estimate($0, $1.asked, $2, options)
      return speech.expected + scaled(speech.high - speech.expected, by: share)
    }
    let length = SpeechEstimate(
      low: low.plan.duration,
      expected: plan.duration,
      high: high.plan.duration
    )
    let result = ScriptEstimate(
      length: length,
      credits: rate.credits(for: length),
      characters: plan.speech.reduce(0) { $0 + $1.text.count },
      words: plan.speech.reduce(0) { $0 + $1.words.count }
    )
    return (result, diagnostics)
  }

  /// Errors of single utterances cancel each other in part: how much of each one's interval the whole
  /// needs, when half of an error is the voice's and shared by all.
  private static func spread(of speech: [SpeechEstimate]) -> Double {
    let widths = speech.map { ($0.high - $0.low).seconds }
    let sum = widths.reduce(0, +)
    guard sum > 0 else { return 1 }
    let independent = widths.reduce(0) { $0 + $1 * $1 }.squareRoot() / sum
    return max(0.5, independent)
  }

  private static func scaled(_ time: Ticks, by factor: Double) -> Ticks {
    Ticks(seconds: time.seconds * factor)
  }

  private static func estimate(
    _ text: String,
    _ asked: VoiceChoice,
    _ speed: Double,
    _ options: PlanOptions
  ) -> SpeechEstimate {
    options.model(of: asked).length(of: text, speed: speed)
  }
}
