import InkDiagnostics
package import InkEstimate
import InkLanguage
package import InkPlan
import InkTime
import InkVoices

/// What a script is expected to last and to cost.
package struct ScriptEstimate: Sendable {
  /// Nine in ten scripts last between `low` and `high`.
  package let length: SpeechEstimate
  package let credits: CreditEstimate
  /// With the expected length.
  package let usage: RateUsage
  /// What the expected credits are for.
  package let charges: [CreditRate.Charge]
  /// With the expected lengths, in the order of the script.
  package let elements: [PlanElement]
  /// The elements that last as long as a file of which it is not known how long it is.
  package let unknownLengths: Set<Int>
  /// Whether the engines have measured all that is spoken, so that the length is certain.
  package let isMeasured: Bool
  /// Tags of the languages that are spoken and that no lengths were fitted in, for which the range is wider.
  package let unfittedLanguages: [String]

  static func make(
    checked: CheckedScript,
    facts: [String: FileContent],
    options: PlanOptions,
    rate: CreditRate
  ) -> (estimate: ScriptEstimate, diagnostics: [Diagnostic]) {
    // The builder asks for the utterances in the order of the plan.
    var speech: [SpeechEstimate] = []
    var builder = PlanBuilder(
      source: checked.source,
      script: checked.script,
      options: options,
      facts: facts,
      spellsWords: false
    ) { text, choice, speed in
      let length = options.length(of: text, by: choice.asked, speed: speed)
      speech.append(length)
      return length.expected
    }
    let (plan, diagnostics) = builder.build()
    let result = ScriptEstimate(plan, speech, options, rate)
    return (result, diagnostics + ServiceTerms.check(checked.script, result.usage, rate))
  }

  /// Of a plan that no one has spoken yet, in the voices that its script asks for.
  package init(of plan: RenderPlan, options: PlanOptions, rate: CreditRate) {
    let speech = plan.speech.map { item in
      let said = item.sentences.map(\.text).joined(separator: " ")
      return options.length(of: NarratedText(said), by: item.asked, speed: item.speed)
    }
    var plan = plan
    for (item, length) in zip(plan.speech, speech) { plan.elements[item.element].length = length.expected }
    self.init(plan.withoutWords.timed().plan, speech, options, rate)
  }

  /// - Parameters:
  ///   - plan: Laid out with the expected lengths.
  ///   - speech: One for each item of the plan's `speech`.
  private init(
    _ plan: RenderPlan,
    _ speech: [SpeechEstimate],
    _ options: PlanOptions,
    _ rate: CreditRate
  ) {
    length = SpokenLayout(plan, speech).range(expected: plan.duration)
    isMeasured = !speech.isEmpty && speech.allSatisfy { $0.low == $0.high }
    let usage = RateUsage(of: plan)
    self.usage = usage
    credits = rate.credits(for: usage, length)
    charges = rate.charges(for: usage)
    elements = plan.elements
    unfittedLanguages = Set(
      Set(zip(plan.speech, speech).filter { $1.low < $1.high }.map(\.0.asked)).map(options.model).filter {
        !$0.isFitted
      }.map(\.language.code)
    ).sorted()
    unknownLengths = Set(plan.unknown.lazy.filter { $0.fact == .length }.map(\.element))
  }
}

extension RenderPlan {
  /// What is said word by word decides no length.
  fileprivate var withoutWords: RenderPlan {
    var plan = self
    plan.cues = []
    for index in plan.speech.indices { plan.speech[index].words = [] }
    return plan
  }
}
