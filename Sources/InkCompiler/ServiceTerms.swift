import InkDiagnostics
import InkEstimate
import InkLanguage
import InkText

/// Holds a script against what a service takes: its limits, and what it has a price for.
enum ServiceTerms {
  static func check(_ script: Script, _ usage: RateUsage, _ rate: CreditRate) -> [Diagnostic] {
    CreditRate.Unit.allCases.compactMap { unit in
      rate.limits[unit].flatMap { beyond($0, unit, script, usage, rate) }
    } + unpriced(.aiImage, .aiImage, script, rate) + unpriced(.aiVideo, .aiVideo, script, rate)
  }

  private static func beyond(
    _ limit: CreditRate.Limit,
    _ unit: CreditRate.Unit,
    _ script: Script,
    _ usage: RateUsage,
    _ rate: CreditRate
  ) -> Diagnostic? {
    let quantity = usage.quantity(of: unit)
    let isTooMuch = limit.most.map { quantity > Double($0) } ?? false
    let isTooLittle = limit.fewest.map { quantity < Double($0) } ?? false
    guard isTooMuch || isTooLittle else { return nil }
    let bound = isTooMuch ? limit.most ?? 0 : limit.fewest ?? 0
    let noun = PluralText.noun(unit.rawValue, for: bound)
    let given = unit == .second ? usage.length.text(.exactSeconds) : "\(Int(quantity))"
    return Diagnostic(
      .beyondServiceLimit,
      "\(ShownText.quoted(rate.name)) accepts at \(isTooMuch ? "most" : "least") \(bound) \(noun) per script, "
        + "but this one has \(given)",
      at: isTooMuch && unit == .scene ? scene(bound, of: script) : nil,
      label: isTooMuch && unit == .scene ? "the first one over the limit" : "",
      notes: ["the service sets this limit; `inkreel rates \(ShownText.plain(rate.name))` shows its terms"]
    )
  }

  /// Where the scene with a number is.
  private static func scene(_ number: Int, of script: Script) -> ByteRange? {
    script.elements.lazy.filter { isScene($0.content) }.dropFirst(number).first?.range
  }

  private static func isScene(_ content: Script.Element.Content) -> Bool {
    if case .tag(let tag) = content { tag.specification.role.isPicture } else { false }
  }

  /// Says once that a service's credits for what it would have to make are not known.
  private static func unpriced(
    _ unit: CreditRate.Unit,
    _ tag: Tag,
    _ script: Script,
    _ rate: CreditRate
  ) -> [Diagnostic] {
    guard rate.prices[unit] == nil, rate.prices[.scene] == nil else { return [] }
    let elements = script.elements.filter { if case .tag(tag) = $0.content { true } else { false } }
    guard let first = elements.first else { return [] }
    return [
      Diagnostic(
        .unpricedElement,
        "\(ShownText.quoted(rate.name)) has no price for an `\(unit.rawValue)`",
        at: first.range,
        label: elements.count == 1 ? "" : "the first of \(elements.count)",
        notes: [
          "the credits do not include it; set a price with `--price \(unit.rawValue)=CREDITS`, "
            + "or in a rate file of your own"
        ]
      )
    ]
  }
}
