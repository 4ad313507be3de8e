/// What a service takes for a video, in its own credits.
package struct CreditRate: Hashable, Sendable {
  /// What is counted and paid for. The raw values are the keys of rate files.
  package enum Unit: String, CaseIterable, Hashable, Sendable {
    case script
    /// Of the video's length.
    case second
    /// Of the narration, as it is written.
    case word, character
    /// A `video`, `image`, `ai-image` or `ai-video`; a script without any of them is one.
    case scene
    case aiImage = "ai-image"
    case aiVideo = "ai-video"
  }

  package struct Price: Hashable, Sendable {
    /// `nil` when the service does not publish it: then it has to be given.
    package var credits: Double?
    /// The number of units that `credits` are for.
    package var per: Double
    /// Whether a started `per` counts whole.
    package var countsStartedWhole: Bool

    package init(_ credits: Double?, per: Double = 1, countsStartedWhole: Bool = false) {
      self.credits = credits
      self.per = per
      self.countsStartedWhole = countsStartedWhole
    }

    /// Not rounded; an unknown price counts nothing.
    package func credits(for quantity: Double) -> Double {
      guard let credits else { return 0 }
      let parts = quantity / per
      return credits * (countsStartedWhole ? parts.rounded(.up) : parts)
    }
  }

  /// How many units of a script the service takes.
  package struct Limit: Hashable, Sendable {
    package var fewest: Int?
    package var most: Int?

    package init(fewest: Int? = nil, most: Int? = nil) {
      self.fewest = fewest
      self.most = most
    }
  }

  package enum Rounding: String, CaseIterable, Sendable {
    case nearest, up
  }

  /// A part of a bill.
  package struct Charge: Hashable, Sendable {
    /// A unit's key, or the name of an extra.
    package let item: String
    package let quantity: Double
    /// Not rounded.
    package let credits: Double
  }

  /// Where neither a file nor a service says otherwise.
  package static let standardStep = 0.1

  package var name: String
  /// What is known of it and from where, for people.
  package var summary: String
  package var prices: [Unit: Price]
  /// Services that are paid once a script when they are asked for, by name.
  package var extras: [String: Double] = [:]
  package var limits: [Unit: Limit] = [:]
  /// What a script costs is rounded to a multiple of this.
  package var step: Double
  package var rounding: Rounding = .nearest
  /// The extras that are asked for.
  package var chosenExtras: Set<String> = []

  package init(name: String, summary: String = "", prices: [Unit: Price], step: Double = standardStep) {
    self.name = name
    self.summary = summary
    self.prices = prices
    self.step = step
  }

  /// The units whose price the service does not publish and no one has given.
  package var unknownPrices: [Unit] {
    Unit.allCases.filter { unit in
      guard let price = prices[unit] else { return false }
      return price.credits == nil
    }
  }

  /// In the order of the units, those that cost nothing here left out.
  package func charges(for usage: RateUsage) -> [Charge] {
    let units = Unit.allCases.compactMap { unit -> Charge? in
      guard let price = prices[unit] else { return nil }
      let quantity = usage.quantity(of: unit)
      guard quantity > 0 else { return nil }
      return Charge(item: unit.rawValue, quantity: quantity, credits: price.credits(for: quantity))
    }
    return units
      + chosenExtras.sorted().map { Charge(item: $0, quantity: 1, credits: extras[$0] ?? 0) }
  }

  /// What a script costs, rounded as the service rounds.
  package func credits(for usage: RateUsage) -> Double {
    var sum = chosenExtras.reduce(0) { $0 + (extras[$1] ?? 0) }
    for (unit, price) in prices { sum += price.credits(for: usage.quantity(of: unit)) }
    return rounded(sum)
  }

  package func rounded(_ credits: Double) -> Double {
    let steps = credits / step
    // What is a multiple but for the last bits is not rounded up to the next one.
    let whole = rounding == .up ? (steps - 1e-9).rounded(.up) : steps.rounded()
    return CreditRate.plain(whole * step)
  }

  /// Tenths and hundredths are not exact in binary; people and programs want them as they are written.
  package static func plain(_ credits: Double) -> Double {
    (credits * 1000).rounded() / 1000
  }
}

package struct CreditEstimate: Hashable, Sendable {
  package var low: Double
  package var expected: Double
  package var high: Double

  package init(low: Double, expected: Double, high: Double) {
    self.low = low
    self.expected = expected
    self.high = high
  }
}
