import InkConfig
import InkDiagnostics
import InkEstimate
import InkText

/// The part of a command line that decides what credits are counted by.
struct RateArguments {
  static let options: [CommandLineOption] = [
    CommandLineOption(
      "--rate",
      value: "NAME|FILE",
      "what the service takes; `inkreel rates` lists those known"
    ),
    CommandLineOption("--price", value: "UNIT=CREDITS", "another price in the rate; may be given again"),
    CommandLineOption("--extra", value: "NAME", "an extra of the rate that is asked for; may be given again"),
  ]

  private let rate: ConfiguredRate?
  private let prices: [CreditRate.Unit: Double]
  private let extras: [String]

  init(_ options: CommandLineOptions) throws(UsageError) {
    rate = try options.value("--rate").map { word throws(UsageError) in try RateArguments.rate(word) }
    var prices: [CreditRate.Unit: Double] = [:]
    for word in options.all("--price") {
      let (unit, credits) = try RateArguments.price(word)
      prices[unit] = credits
    }
    self.prices = prices
    extras = options.all("--extra")
  }

  private static func rate(_ word: String) throws(UsageError) -> ConfiguredRate {
    if ConfiguredRate.isPath(word) { return .file(word) }
    if let rate = CreditRate.builtIn(named: word) { return .rate(rate) }
    let names = CreditRate.builtIn.map(\.name)
    let nearest = EditDistance.nearest(to: word, among: names).map { "did you mean `\($0)`?" }
    throw UsageError(
      "there is no rate \(ShownText.quoted(word)); "
        + (nearest ?? "a rate of your own is a file, as in `--rate ./\(ShownText.plain(word)).json`")
    )
  }

  private static func price(_ word: String) throws(UsageError) -> (CreditRate.Unit, Double) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      throw UsageError("`--price` needs a unit and its credits, as in `--price word=0.01`")
    }
    guard let unit = CreditRate.Unit(rawValue: String(parts[0])) else {
      let units = CreditRate.Unit.allCases.map(\.rawValue).joined(separator: ", ")
      throw UsageError("\(ShownText.quoted(String(parts[0]))) has no price: `--price` takes one of \(units)")
    }
    return (unit, try CreditsArgument.read(String(parts[1]), of: "--price"))
  }

  /// A rate by its name or path. Says what is wrong with its file, and ends with it.
  static func named(_ word: String) throws -> CreditRate { try base(try rate(word)) }

  /// The rate that a script is counted by. Says what is wrong with its file, and ends with it.
  func rate(for settings: ScriptSettings) throws -> CreditRate {
    var rate = try RateArguments.base(self.rate ?? settings.rate ?? .rate(.inkslop))
    for (unit, credits) in prices { rate.prices[unit, default: CreditRate.Price(nil)].credits = credits }
    for extra in extras {
      guard rate.extras[extra] != nil else { throw RateArguments.unknown(extra, rate) }
      rate.chosenExtras.insert(extra)
    }
    return rate
  }

  private static func base(_ configured: ConfiguredRate) throws(ExitStatus) -> CreditRate {
    switch configured {
    case .rate(let rate): return rate
    case .file(let path): return try RateFile.read(path)
    }
  }

  private static func unknown(_ extra: String, _ rate: CreditRate) -> UsageError {
    let known = rate.extras.keys.sorted().map(ShownText.quoted).joined(separator: ", ")
    return UsageError(
      "the rate \(ShownText.quoted(rate.name)) has no extra \(ShownText.quoted(extra))"
        + (known.isEmpty ? "" : "; it has \(known)")
    )
  }
}

extension CreditRate {
  /// Says which prices have to be given before anything can be counted.
  var missingPrices: [Diagnostic] {
    unknownPrices.map { unit in
      Diagnostic(
        .unknownPrice,
        "what \(ShownText.quoted(name)) takes for a \(unit.rawValue) is not public, and has to be given",
        at: nil,
        notes: [
          "`--price \(unit.rawValue)=CREDITS` gives it, and so does a rate file: "
            + "`inkreel rates NAME` prints one to start from"
        ]
      )
    }
  }
}
