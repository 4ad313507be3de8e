import InkDiagnostics
import InkEstimate
import InkText

/// The credits that there are.
struct Funds {
  private let budget: Double?
  private let balance: Double?

  init(_ options: CommandLineOptions) throws(UsageError) {
    budget = try options.value("--budget").map { word throws(UsageError) in
      try CreditsArgument.read(word, of: "--budget")
    }
    balance = try options.value("--balance").map { word throws(UsageError) in
      try CreditsArgument.read(word, of: "--balance")
    }
  }

  /// Whether anything can be counted by some rates. Says why not.
  func allow(_ rates: [CreditRate]) throws(UsageError) -> Bool {
    var kinds: [CreditRate] = []
    for rate in rates where !kinds.contains(rate) { kinds.append(rate) }
    if budget != nil || balance != nil, kinds.count > 1 {
      throw UsageError(
        "the credits of different services cannot be added up, and these scripts have the rates "
          + ListText.quoted(kinds.map(\.name), by: "and") + "; choose one with `--rate`"
      )
    }
    let missing = kinds.flatMap(\.missingPrices)
    Console.show(missing, of: nil)
    return missing.isEmpty
  }

  /// Whether there is enough for the high figures. Says what is missing.
  func suffice(for totals: EstimateTotals) -> Bool {
    // With funds to hold it against, there is one rate.
    guard let total = totals.byRate.first else { return true }
    let required = total.figures.credits
    var diagnostics: [Diagnostic] = []
    if let budget, required.high > budget {
      diagnostics.append(
        Diagnostic(
          .overBudget,
          "\(total.scripts == 1 ? "this script" : "these \(total.scripts) scripts") may cost up to "
            + "\(required.high) credits, and the budget is \(budget)",
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
    Console.show(diagnostics, of: nil)
    return diagnostics.isEmpty
  }

  private static func expectation(_ credits: CreditEstimate, of rate: CreditRate) -> String {
    credits.low == credits.high
      ? "at the rate `\(rate.name)`"
      : "\(credits.expected) are expected at the rate `\(rate.name)`; nine times in ten it is no more than "
        + "\(credits.high)"
  }
}
