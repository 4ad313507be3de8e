extension CreditRate {
  /// The rates that are always there, by name.
  package static let builtIn = [inkslop, sketchpen, scripthooks, subscribr]

  package static func builtIn(named name: String) -> CreditRate? {
    builtIn.first { $0.name == name }
  }

  package static let inkslop = CreditRate(
    name: "inkslop",
    summary:
      "0.08 credits per second, rounded to a tenth. Inferred from the one worked example on InkSlop's API page, "
      + "2.3 credits for 28.4 s; the page gives no price.",
    prices: [.second: Price(0.08)],
    step: 0.1
  )

  static let sketchpen: CreditRate = {
    var rate = CreditRate(
      name: "sketchpen",
      summary: "1 credit per scene and 1 per 1,000 characters of narration, according to its API page; "
        + "at most 40 scenes. InkReel assumes that part of a thousand counts as a whole one.",
      prices: [.scene: Price(1), .character: Price(1, per: 1000, countsStartedWhole: true)],
      step: 1
    )
    rate.limits = [.scene: Limit(most: 40)]
    return rate
  }()

  static let scripthooks = CreditRate(
    name: "scripthooks",
    summary: "1 credit per script, according to its API page.",
    prices: [.script: Price(1)],
    step: 1
  )

  static let subscribr: CreditRate = {
    var rate = CreditRate(
      name: "subscribr",
      summary: "By the number of words, 200 to 20,000. The price per word is not public and must be "
        + "given; deep_research adds 3 credits.",
      prices: [.word: Price(nil)],
      step: 0.1
    )
    rate.extras = ["deep_research": 3]
    rate.limits = [.word: Limit(fewest: 200, most: 20_000)]
    return rate
  }()
}
