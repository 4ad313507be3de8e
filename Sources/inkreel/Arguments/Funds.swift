import InkDiagnostics
import InkEstimate
import InkText
import InkWorkspace

extension Option where Value == Double? {
  static var budget: Option { .credits("--budget", help: "fail if the cost may exceed this budget") }

  static var balance: Option { .credits("--balance", help: "fail if the cost may exceed this balance") }

  private static func credits(_ name: String, help: String) -> Option {
    .value(name, "CREDITS", help: help, read: CreditsArgument.read)
  }
}

/// The credits that there are.
struct Funds {
  private let budget: Double?
  private let balance: Double?

  init(_ options: CommandLineOptions) {
    budget = options[.budget]
    balance = options[.balance]
  }

  /// Makes sure that anything can be counted by some rates.
  ///
  /// - Throws: A `UsageError` for rates that funds cannot be compared with, and a `DiagnosedError` for prices that
  ///   have to be given.
  func check(_ rates: [CreditRate]) throws {
    var kinds: [CreditRate] = []
    for rate in rates where !kinds.contains(rate) { kinds.append(rate) }
    if budget != nil || balance != nil, kinds.count > 1 {
      throw UsageError(
        "credits of different services cannot be added up, and these scripts use the rates "
          + ListText.quoted(kinds.map(\.name), by: "and") + "; choose one with `--rate`"
      )
    }
    let missing = kinds.flatMap(\.missingPrices)
    if !missing.isEmpty { throw DiagnosedError(missing) }
  }

  /// What says that there is not enough for the high figures.
  func shortages(for totals: EstimateTotals) -> [Diagnostic] {
    // With funds to compare it with, there is one rate.
    guard let total = totals.byRate.first else { return [] }
    let required = total.figures.credits
    var diagnostics: [Diagnostic] = []
    if let budget, required.high > budget {
      diagnostics.append(
        Diagnostic(
          .overBudget,
          "\(total.scripts == 1 ? "this script" : "these \(total.scripts) scripts") may cost up to "
            + "\(required.high) credits, but the budget is \(budget)",
          at: nil,
          notes: [Funds.expectation(required, of: total.rate)]
        )
      )
    }
    if let balance, required.high > balance {
      // The service's own words.
      diagnostics.append(
        Diagnostic(
          .insufficientCredits,
          "Insufficient credits. Balance: \(balance), required: \(required.high)",
          at: nil,
          notes: [Funds.expectation(required, of: total.rate)]
        )
      )
    }
    return diagnostics
  }

  private static func expectation(_ credits: CreditEstimate, of rate: CreditRate) -> String {
    credits.low == credits.high
      ? "at the rate `\(rate.name)`"
      : "\(credits.expected) are expected at the rate `\(rate.name)`; the high figure of the estimate is "
        + "\(credits.high)"
  }
}
