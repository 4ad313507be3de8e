import InkConfig
import InkDiagnostics
import InkEstimate
import InkText
import InkWorkspace

extension OptionList {
  /// The options of commands that count credits.
  static let rates = OptionList {
    Option.rate
    Option.price
    Option.extra
  }
}

extension Option where Value == ConfiguredRate? {
  static var rate: Option {
    .value(
      "--rate",
      "NAME|FILE",
      help: "the rate of the service; `inkreel rates` lists the built-in ones"
    ) { word, _ throws(UsageError) in
      try RateArguments.rate(word)
    }
  }
}

extension Option where Value == [CreditRate.Unit: Double] {
  static var price: Option {
    Option(
      "--price",
      placeholder: "UNIT=CREDITS",
      help: "replace a price of the rate; can be repeated"
    ) { words, name throws(UsageError) in
      var prices: [CreditRate.Unit: Double] = [:]
      for word in words {
        let (unit, credits) = try RateArguments.price(word, name)
        prices[unit] = credits
      }
      return prices
    }
  }
}

extension Option where Value == [String] {
  static var extra: Option {
    .texts("--extra", "NAME", help: "include an extra of the rate")
  }
}

/// The part of a command line that decides what credits are counted by.
struct RateArguments {
  private let rate: ConfiguredRate?
  private let prices: [CreditRate.Unit: Double]
  private let extras: [String]

  init(_ options: CommandLineOptions) {
    rate = options[.rate]
    prices = options[.price]
    extras = options[.extra]
  }

  fileprivate static func rate(_ word: String) throws(UsageError) -> ConfiguredRate {
    if ConfiguredRate.isPath(word) { return .file(word) }
    if let rate = CreditRate.builtIn(named: word) { return .rate(rate) }
    throw .unknown(
      "rate",
      word,
      suggestion: EditDistance.nearest(to: word, among: CreditRate.builtIn.map(\.name)),
      advice: "to use a rate of your own, name its file, as in `--rate ./\(ShownText.plain(word)).json`"
    )
  }

  fileprivate static func price(_ word: String, _ name: String) throws(UsageError) -> (
    CreditRate.Unit, Double
  ) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      throw UsageError("`\(name)` needs a unit and its credits, as in `\(name) word=0.01`")
    }
    guard let unit = CreditRate.Unit(rawValue: String(parts[0])) else {
      let units = CreditRate.Unit.allCases.map(\.rawValue)
      throw .unknown(
        "unit",
        String(parts[0]),
        suggestion: EditDistance.nearest(to: String(parts[0]), among: units),
        advice: "`\(name)` takes one of \(units.joined(separator: ", "))"
      )
    }
    return (unit, try CreditsArgument.read(String(parts[1]), of: name))
  }

  /// A rate by its name or path.
  static func named(_ word: String) throws -> CreditRate { try base(try rate(word)) }

  /// The rate that a script is counted by.
  func rate(for settings: ScriptSettings) throws -> CreditRate {
    var rate = try RateArguments.base(self.rate ?? settings.rate ?? .rate(.inkslop))
    for (unit, credits) in prices { rate.prices[unit, default: CreditRate.Price(nil)].credits = credits }
    for extra in extras {
      guard rate.extras[extra] != nil else { throw RateArguments.unknown(extra, rate) }
      rate.chosenExtras.insert(extra)
    }
    return rate
  }

  private static func base(_ configured: ConfiguredRate) throws(DiagnosedError) -> CreditRate {
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
        "\(ShownText.quoted(name)) does not publish its price per \(unit.rawValue), so you must set it",
        at: nil,
        notes: [
          "use `--price \(unit.rawValue)=CREDITS`, or a rate file: "
            + "`inkreel rates NAME` prints one to start from"
        ]
      )
    }
  }
}
