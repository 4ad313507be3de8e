package import InkDiagnostics
package import InkEstimate
import InkJSON
package import InkText

/// Reads a rate: what a service takes, as `grammar/rate.schema.json` describes it.
package struct RateReader {
  private typealias Place = JSONObjectReader.Place

  /// The keys of a rate.
  enum Key: String, CaseIterable {
    case schema = "$schema"
    case name, summary, prices, extras, limits, step, rounding

    var help: String {
      switch self {
      case .schema: "the JSON schema of this file, for editors"
      case .name: "the name of the rate"
      case .summary: "what is known about the rate, and the source"
      case .prices: "the price of each unit in credits; `null` if it is not public"
      case .extras: "credits for optional extras, per script"
      case .limits: "how many units the service accepts in a script"
      case .step: "the credits of a script are rounded to a multiple of this"
      case .rounding: "`nearest` or `up`"
      }
    }
  }

  /// In bytes.
  package static let largestSize = 1 << 20
  private static let maxExtras = 100
  private static let largestPrice = 1_000_000.0
  private static let largestCount = 1_000_000_000.0
  private static let limited: [CreditRate.Unit] = [.second, .word, .character, .scene]
  private static let example = "{ \"name\": \"ours\", \"prices\": { \"second\": 0.05 } }"

  private var reader: JSONObjectReader

  /// `nil` if something is wrong with the file, which is then reported.
  package static func read(_ source: SourceText) -> (rate: CreditRate?, diagnostics: [Diagnostic]) {
    var reader = JSONObjectReader()
    do throws(JSONError) {
      let root = try JSONParser.parse(source)
      reader.duplicates(in: root)
      let rate = RateReader.rate(Place(root, "rate", "the rate, as one object"), &reader)
      return (reader.diagnostics.hasErrors ? nil : rate, reader.diagnostics.inSourceOrder())
    } catch {
      reader.notJSON(error)
      return (nil, reader.diagnostics)
    }
  }

  /// A rate that is in another file. What is wrong with it is reported to `reader`.
  static func rate(_ place: JSONObjectReader.Place, _ reader: inout JSONObjectReader) -> CreditRate? {
    var rates = RateReader(reader: reader)
    defer { reader = rates.reader }
    return rates.rate(place)
  }

  private mutating func rate(_ place: Place) -> CreditRate? {
    guard let members = reader.members(place) else { return nil }
    var rate = CreditRate(name: "", prices: [:])
    for member in members {
      guard let key = Key(rawValue: member.name) else {
        reader.unknownKey(
          member,
          in: "a rate",
          known: Key.allCases.filter { $0 != .schema }.map(\.rawValue)
        )
        continue
      }
      value(key, Place(member.node, "\(place.path).\(key.rawValue)", key.help), of: &rate)
    }
    for key in [Key.name, .prices] where !members.contains(where: { $0.name == key.rawValue }) {
      reader.missingKey(key.rawValue, place, example: RateReader.example)
    }
    return rate
  }

  private mutating func value(_ key: Key, _ place: Place, of rate: inout CreditRate) {
    switch key {
    case .schema: _ = reader.string(place)
    case .name: rate.name = reader.name(place) ?? ""
    case .summary: rate.summary = reader.text(place) ?? ""
    case .prices: rate.prices = prices(place)
    case .extras: rate.extras = extras(place)
    case .limits: rate.limits = limits(place)
    case .step: rate.step = reader.number(place, in: 0.001...RateReader.largestPrice) ?? rate.step
    case .rounding:
      rate.rounding = reader.choice(place, ["nearest": .nearest, "up": .up]) ?? rate.rounding
    }
  }

  // MARK: Prices

  private mutating func prices(_ place: Place) -> [CreditRate.Unit: CreditRate.Price] {
    let members = reader.members(place)
    if let members, members.isEmpty {
      let _: Void? = reader.invalid(place, "`\(place.path)` must contain a price")
    }
    var prices: [CreditRate.Unit: CreditRate.Price] = [:]
    for member in members ?? [] {
      guard let unit = CreditRate.Unit(rawValue: member.name) else {
        reader.unknownKey(member, in: "`prices`", known: CreditRate.Unit.allCases.map(\.rawValue))
        continue
      }
      prices[unit] = price(Place(member.node, "\(place.path).\(member.name)", place.summary))
    }
    return prices
  }

  private mutating func price(_ place: Place) -> CreditRate.Price {
    guard case .object = place.node.value else { return CreditRate.Price(credits(place)) }
    var price = CreditRate.Price(nil)
    let members = reader.members(place) ?? []
    for member in members {
      let inner = Place(member.node, "\(place.path).\(member.name)", place.summary)
      switch member.name {
      case "credits": price.credits = credits(inner)
      case "per": price.per = reader.number(inner, in: 0.001...RateReader.largestCount) ?? 1
      case "startedCountsWhole": price.countsStartedWhole = reader.boolean(inner) ?? false
      default:
        reader.unknownKey(member, in: "a price", known: ["credits", "per", "startedCountsWhole"])
      }
    }
    if !members.contains(where: { $0.name == "credits" }) {
      reader.missingKey("credits", place, example: "{ \"credits\": 1, \"per\": 1000 }")
    }
    return price
  }

  /// `nil` for one that is not public, and for one that is reported as wrong.
  private mutating func credits(_ place: Place) -> Double? {
    if case .null = place.node.value { return nil }
    guard case .number = place.node.value else {
      return reader.wrongType(place, "a number or `null`")
    }
    return reader.number(place, in: 0...RateReader.largestPrice)
  }

  private mutating func extras(_ place: Place) -> [String: Double] {
    var extras: [String: Double] = [:]
    for member in reader.members(place, atMost: RateReader.maxExtras) ?? [] {
      let inner = Place(member.node, "\(place.path).\(member.name)", place.summary)
      if let credits = reader.number(inner, in: 0...RateReader.largestPrice) { extras[member.name] = credits }
    }
    return extras
  }

  // MARK: Limits

  private mutating func limits(_ place: Place) -> [CreditRate.Unit: CreditRate.Limit] {
    var limits: [CreditRate.Unit: CreditRate.Limit] = [:]
    for member in reader.members(place) ?? [] {
      guard let unit = CreditRate.Unit(rawValue: member.name), RateReader.limited.contains(unit) else {
        reader.unknownKey(member, in: "`limits`", known: RateReader.limited.map(\.rawValue))
        continue
      }
      limits[unit] = limit(Place(member.node, "\(place.path).\(member.name)", place.summary))
    }
    return limits
  }

  private mutating func limit(_ place: Place) -> CreditRate.Limit {
    var limit = CreditRate.Limit()
    for member in reader.members(place) ?? [] {
      let inner = Place(member.node, "\(place.path).\(member.name)", place.summary)
      switch member.name {
      case "fewest": limit.fewest = reader.wholeNumber(inner, upTo: RateReader.largestCount)
      case "most": limit.most = reader.wholeNumber(inner, upTo: RateReader.largestCount)
      default: reader.unknownKey(member, in: "a limit", known: ["fewest", "most"])
      }
    }
    if let fewest = limit.fewest, let most = limit.most, fewest > most {
      let _: Void? = reader.invalid(
        place,
        "`\(place.path)` allows no script: `fewest` (\(fewest)) is greater than `most` (\(most))"
      )
    }
    return limit
  }
}
