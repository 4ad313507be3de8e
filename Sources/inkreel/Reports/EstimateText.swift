import InkCompiler
import InkEstimate
import InkText
import InkTime

/// Estimates as people read them.
enum EstimateText {
  /// One script.
  static func block(_ estimate: ScriptEstimate, _ rate: CreditRate) -> String {
    let length = estimate.length
    let range =
      estimate.isMeasured
      ? "measured"
      : "\(length.low.text(.length)) to \(length.high.text(.length)), nine times out of ten"
    let credits = estimate.credits
    let step = CreditsText.decimals(of: rate.step)
    func text(_ credits: Double) -> String { CreditsText.text(credits, decimals: step) }
    let span = credits.low == credits.high ? "" : "\(text(credits.low)) to \(text(credits.high)), "
    return """
      length   \(length.expected.text(.length))  (\(range))
      \(unfitted(estimate.unfittedLanguages))credits  \(text(credits.expected))  (\(span)rate \(DisplayText.clean(rate.name)))
      \(charges(estimate.charges, rate))words    \(estimate.usage.words), \
      \(estimate.usage.characters) characters

      """
  }

  private static func unfitted(_ languages: [String]) -> String {
    guard !languages.isEmpty else { return "" }
    let names = languages.map { "`\($0)`" }.joined(separator: ", ")
    return "         the range is wider: lengths in \(DisplayText.clean(names)) are not fitted to speech\n"
  }

  private static func charges(_ charges: [CreditRate.Charge], _ rate: CreditRate) -> String {
    charges.map { charge in
      "           \(CreditsText.text(charge.credits, decimals: CreditsText.decimals(of: charge.credits)))"
        + " for \(RateText.quantity(charge, rate))\n"
    }.joined()
  }

  // MARK: Many scripts

  /// Room for a thousand hours.
  private static let columns = [12, 10, 10, 10]

  static let heading = row(["length", "credits", "low", "high"], "script")

  /// One script of many.
  static func line(_ figures: EstimateFigures, _ path: String, _ rate: CreditRate) -> String {
    let step = CreditsText.decimals(of: rate.step)
    let credits = figures.credits
    return row(
      [figures.length.expected.text(.length)]
        + [credits.expected, credits.low, credits.high].map { CreditsText.text($0, decimals: step) },
      DisplayText.clean(path)
    )
  }

  static func totals(_ totals: EstimateTotals) -> String {
    let lines = totals.byRate.map { total in
      line(
        total.figures,
        "total of \(PluralText.count(total.scripts, "script")), rate \(total.rate.name)",
        total.rate
      )
    }.joined()
    guard totals.failed > 0 else { return lines }
    return lines + "\(PluralText.count(totals.failed, "script")) could not be estimated\n"
  }

  private static func row(_ cells: [String], _ last: String) -> String {
    zip(cells, columns).map { DisplayText.cell($0, columns: $1, isRight: true) }.joined() + "  \(last)\n"
  }
}
