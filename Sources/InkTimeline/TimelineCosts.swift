package import InkCompiler
package import InkEstimate
package import InkPlan
import InkText

/// What a service takes for a video, as the page shows it.
package struct TimelineCosts {
  private let rate: CreditRate
  private let credits: CreditEstimate
  /// Absent for a plan that was read, and for a rate with a price that is not known.
  let breakdown: CostBreakdown?

  /// - Parameters:
  ///   - plan: Whose lengths count where they are measured.
  ///   - options: With the models of the voices that the script asks for.
  package init(
    of plan: RenderPlan,
    script checked: Compiler.Checked?,
    options: PlanOptions,
    rate: CreditRate
  ) {
    self.rate = rate
    let estimate = ScriptEstimate(of: plan, options: options, rate: rate)
    let spoken = rate.credits(for: RateUsage(of: plan))
    credits =
      plan.lengths == .estimated
      ? estimate.credits : CreditEstimate(low: spoken, expected: spoken, high: spoken)
    let isKnown = rate.unknownPrices.isEmpty
    let made = checked.flatMap { $0.script.elements.count == plan.elements.count ? $0 : nil }
    breakdown = isKnown ? made.map { CostBreakdown(estimate, of: $0, rate: rate) } : nil
  }

  /// The expected credits, between which others they will be, and by whose prices.
  var text: String {
    guard rate.unknownPrices.isEmpty else { return "unknown (\(rate.name))" }
    let decimals = [credits.low, credits.expected, credits.high].map(CreditsText.decimals).max() ?? 0
    func text(_ credits: Double) -> String { CreditsText.text(credits, decimals: decimals) }
    let range = credits.low < credits.high ? "\(text(credits.low)) to \(text(credits.high)), " : ""
    return "\(text(credits.expected)) (\(range)\(rate.name))"
  }
}
