import InkCompiler
import InkEstimate
import InkJSON
import InkPlan
import InkTime

/// Estimates as programs read them: `grammar/estimate.schema.json`. A line a script, written as they come.
enum EstimateJSON {
  static let opening = "{\"version\":\(JSONResult.version),\"scripts\":[\n"

  /// What follows the last script, without the members that every command has.
  static func end(_ totals: EstimateTotals) -> String {
    let list = totals.byRate.map { encoded(Total($0)) }.joined(separator: ",\n")
    return "\n],\"totals\":[\n\(list)\n],\"failed\":\(totals.failed)"
  }

  static func script(
    _ path: String,
    _ estimate: ScriptEstimate,
    rate: CreditRate,
    breakdown: CostBreakdown?
  ) -> String {
    encoded(Script(path, estimate, rate: rate, breakdown: breakdown))
  }

  /// A script that could not be estimated; the diagnostics say why.
  static func failure(_ path: String) -> String { encoded(Unestimated(script: path)) }

  private static func encoded(_ value: some Encodable) -> String {
    // Nothing here is a number that JSON does not have.
    guard let line = try? JSONOutput.line(value) else { return "null" }
    return String(decoding: line, as: UTF8.self)
  }

  private static func milliseconds(_ time: Ticks) -> Double { (time.seconds * 1000).rounded() / 1000 }

  /// An amount with the range that holds the truth nine times in ten.
  struct Interval: Encodable {
    let low: Double
    let expected: Double
    let high: Double

    /// In seconds.
    init(_ length: SpeechEstimate) {
      low = milliseconds(length.low)
      expected = milliseconds(length.expected)
      high = milliseconds(length.high)
    }

    init(_ credits: CreditEstimate) {
      low = credits.low
      expected = credits.expected
      high = credits.high
    }
  }

  private struct Unestimated: Encodable {
    let script: String
    let failed = true
  }

  private struct Charge: Encodable {
    let item: String
    let quantity: Double
    let credits: Double
  }

  private struct Element: Encodable {
    let kind: String
    let id: String?
    let line: Int
    let column: Int
    let depth: Int
    let start: Double
    let end: Double
    let characters: Int
    let credits: Double
    let total: Double
  }

  private struct Script: Encodable {
    let script: String
    let rate: String
    let seconds: Interval
    /// Whether the engines have measured all speech.
    let measured: Bool
    let credits: Interval
    let words: Int
    let characters: Int
    let scenes: Int
    let charges: [Charge]
    /// Absent where there are none.
    let unfittedLanguages: [String]?
    let elements: [Element]?

    init(_ path: String, _ estimate: ScriptEstimate, rate: CreditRate, breakdown: CostBreakdown?) {
      script = path
      self.rate = rate.name
      seconds = Interval(estimate.length)
      measured = estimate.isMeasured
      credits = Interval(estimate.credits)
      words = estimate.usage.words
      characters = estimate.usage.characters
      scenes = estimate.usage.scenes
      charges = estimate.charges.map { charge in
        Charge(
          item: charge.item,
          quantity: CreditRate.plain(charge.quantity),
          credits: CreditRate.plain(charge.credits)
        )
      }
      unfittedLanguages = estimate.unfittedLanguages.isEmpty ? nil : estimate.unfittedLanguages
      elements = breakdown?.elements.map { cost in
        Element(
          kind: cost.element.kind.rawValue,
          id: cost.element.id,
          line: cost.element.place.line,
          column: cost.element.place.column,
          depth: cost.depth,
          start: milliseconds(cost.element.start),
          end: milliseconds(cost.element.end),
          characters: cost.characters,
          credits: CreditRate.plain(cost.credits),
          total: CreditRate.plain(cost.total)
        )
      }
    }
  }

  private struct Total: Encodable {
    let rate: String
    let scripts: Int
    let seconds: Interval
    let credits: Interval
    let words: Int
    let characters: Int

    init(_ total: EstimateTotals.Total) {
      rate = total.rate.name
      scripts = total.scripts
      seconds = Interval(total.figures.length)
      credits = Interval(total.figures.credits)
      words = total.figures.words
      characters = total.figures.characters
    }
  }
}
