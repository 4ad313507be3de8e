import InkDiagnostics
package import InkEstimate
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
    let result = ScriptEstimate(plan, speech, rate)
    return (result, diagnostics + ServiceTerms.check(checked.script, result.usage, rate))
  }

  /// Of a plan that no one has spoken yet, in the voices that its script asks for.
  package init(of plan: RenderPlan, options: PlanOptions, rate: CreditRate) {
    let speech = plan.speech.map { item in
      let said = item.sentences.map(\.text).joined(separator: " ")
      return options.length(of: said, by: item.asked, speed: item.speed)
    }
    var plan = plan
    for (item, length) in zip(plan.speech, speech) { plan.elements[item.element].length = length.expected }
    self.init(plan.withoutWords.timed().plan, speech, rate)
  }

  /// - Parameters:
  ///   - plan: Laid out with the expected lengths.
  ///   - speech: One for each item of the plan's `speech`.
  private init(_ plan: RenderPlan, _ speech: [SpeechEstimate], _ rate: CreditRate) {
    let share = ScriptEstimate.spread(of: speech)
    func duration(_ lengthOf: (SpeechEstimate) -> Ticks) -> Ticks {
      var other = plan
      for (item, length) in zip(plan.speech, speech) {
        other.elements[item.element].length = lengthOf(length)
      }
      return other.timed().plan.duration
    }
    let length = SpeechEstimate(
      low: duration { $0.expected - ScriptEstimate.scaled($0.expected - $0.low, by: share) },
      expected: plan.duration,
      high: duration { $0.expected + ScriptEstimate.scaled($0.high - $0.expected, by: share) }
    )
    let usage = RateUsage(of: plan)
    func price(_ length: Ticks) -> Double {
      var usage = usage
      usage.length = length
      return rate.credits(for: usage)
    }
    self.length = length
    self.usage = usage
    credits = CreditEstimate(
      low: price(length.low),
      expected: price(length.expected),
      high: price(length.high)
    )
    charges = rate.charges(for: usage)
    elements = plan.elements
    unknownLengths = Set(plan.unknown.lazy.filter { $0.fact == .length }.map(\.element))
  }

  /// Errors of single utterances cancel each other in part: how much of each one's interval the whole
  /// needs, when half of an error is the voice's and shared by all.
  static func spread(of speech: [SpeechEstimate]) -> Double {
    let widths = speech.map { ($0.high - $0.low).seconds }
    let sum = widths.reduce(0, +)
    guard sum > 0 else { return 1 }
    let independent = widths.reduce(0) { $0 + $1 * $1 }.squareRoot() / sum
    return max(0.5, independent)
  }

  private static func scaled(_ time: Ticks, by factor: Double) -> Ticks {
    Ticks(seconds: time.seconds * factor)
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
