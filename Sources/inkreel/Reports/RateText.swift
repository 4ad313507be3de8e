import InkCompiler
import InkEstimate
import InkText

/// A service's terms as people read them.
enum RateText {
  /// `9.3 seconds at 0.08`, `131 characters at 1 for each started 1000`.
  static func quantity(_ charge: CreditRate.Charge, _ rate: CreditRate) -> String {
    guard let unit = CreditRate.Unit(rawValue: charge.item), let price = rate.prices[unit] else {
      return DisplayText.clean(charge.item)
    }
    return
      "\(number(charge.quantity)) \(PluralText.noun(unit.rawValue, for: charge.quantity)) at \(terms(price))"
  }

  /// `0.08 a second, 1 for each started 1000 characters`.
  static func prices(of rate: CreditRate) -> String {
    CreditRate.Unit.allCases.compactMap { unit in
      rate.prices[unit].map { price in
        price.per == 1
          ? "\(terms(price)) per \(unit.rawValue)"
          : "\(terms(price)) \(PluralText.noun(unit.rawValue, for: price.per))"
      }
    }.joined(separator: ", ")
  }

  /// `at most 40 scenes`.
  static func limit(_ limit: CreditRate.Limit, _ unit: CreditRate.Unit) -> String {
    let bounds = [
      limit.fewest.map { "at least \(number(Double($0)))" },
      limit.most.map { "at most \(number(Double($0)))" },
    ]
    return bounds.compactMap { $0 }.joined(separator: ", ")
      + " \(PluralText.noun(unit.rawValue, for: limit.most ?? limit.fewest ?? 0))"
  }

  /// In lines of a width for reading.
  static func wrapped(_ text: String) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + word.count < 76 {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  private static func terms(_ price: CreditRate.Price) -> String {
    let credits = price.credits.map(number) ?? "an unpublished price"
    guard price.per != 1 else { return credits }
    return "\(credits) per \(price.countsStartedWhole ? "started " : "")\(number(price.per))"
  }

  private static func number(_ value: Double) -> String {
    value.rounded() == value && value.magnitude < 1e15
      ? NumberText.grouped(Int64(value))
      : value.magnitude < 0.001
        ? "\(value)" : CreditsText.text(value, decimals: CreditsText.decimals(of: value))
  }
}
