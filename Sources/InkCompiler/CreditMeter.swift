package import InkEstimate

/// Adds up credits in the order of the script: where a started thousand counts whole, who starts it
/// pays for it.
package struct CreditMeter: Sendable {
  private let prices: [(unit: CreditRate.Unit, price: CreditRate.Price)]
  private let base: Double
  private let hasScenes: Bool

  /// - Parameter usage: Of the whole script.
  package init(_ rate: CreditRate, of usage: RateUsage) {
    prices = CreditRate.Unit.allCases.compactMap { unit in rate.prices[unit].map { (unit, $0) } }
    base = rate.chosenExtras.reduce(0) { $0 + (rate.extras[$1] ?? 0) }
    hasScenes = usage.scenes > 0
  }

  /// The credits up to a place in the script, not rounded.
  ///
  /// - Parameter usage: Of what is before that place.
  package func credits(upTo usage: RateUsage) -> Double {
    prices.reduce(base) { sum, entry in
      // The scene that the script itself is, where it has no pictures, is paid before all elements.
      let isNone = entry.unit == .scene && hasScenes && usage.scenes == 0
      return sum + (isNone ? 0 : entry.price.credits(for: usage.quantity(of: entry.unit)))
    }
  }
}
