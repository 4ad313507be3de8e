import InkConfig
import InkEstimate
import InkText

/// `inkreel rates`: what is known of the services, and rate files to start from.
enum RatesCommand: Command {
  static let name = "rates"
  static let summary = "list the built-in rates, or print one as a rate file"
  static let usage = "[NAME|FILE] [options]"
  static let options = OptionList {
    Option.json
  }

  static func run(_ options: CommandLineOptions) throws -> ExitStatus {
    // A file is read and printed whole, which says how it is understood.
    let named = options.files.isEmpty ? nil : try RateArguments.named(options.oneFile("the rate"))
    if options[.json] {
      JSONResult.set(["rates": named.map { [$0] } ?? CreditRate.builtIn])
    } else if let named {
      try Console.json(named)
    } else {
      try Console.result(CreditRate.builtIn.map(text).joined(separator: "\n"))
    }
    return .fine
  }

  private static func text(_ rate: CreditRate) -> String {
    let extras = rate.extras.sorted { $0.key < $1.key }.map { "  extra \($0.key): \($0.value)\n" }.joined()
    let limits = CreditRate.Unit.allCases.compactMap { unit in
      rate.limits[unit].map { "  \(RateText.limit($0, unit))\n" }
    }.joined()
    return "\(rate.name): \(RateText.prices(of: rate))\n\(extras)\(limits)"
      + RateText.wrapped(rate.summary).map { "  \($0)\n" }.joined()
  }
}
