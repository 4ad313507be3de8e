package import InkEstimate
import InkLanguage
import InkPlan
import InkTime

/// A script's credits, element by element.
package struct CostBreakdown: Sendable {
  /// Credits of the script as a whole: its own price, extras, and the scene that a script without
  /// pictures is.
  package let script: Double
  /// In the order of the script. Narration in one piece is one with its tag.
  package let elements: [ElementCost]
  /// All credits before they are rounded.
  package var total: Double { elements.last?.total ?? script }

  package init(_ estimate: ScriptEstimate, of checked: CheckedScript, rate: CreditRate) {
    let written = checked.script.elements
    var meter = Meter(estimate, rate)
    script = meter.total
    let seconds = CostBreakdown.shares(of: estimate.elements)
    let onlyChildren = CostBreakdown.onlyChildren(estimate.elements)
    var depths: [Int] = []
    depths.reserveCapacity(written.count)
    var rows: [ElementCost] = []
    rows.reserveCapacity(written.count)
    for (index, element) in estimate.elements.enumerated() {
      let depth = element.parent.map { depths[$0] + 1 } ?? 0
      depths.append(depth)
      var speech: String?
      if case .speech(let text) = written[index].content { speech = text }
      let before = meter.total
      meter.count(element.kind, seconds[index], speech: speech)
      let characters = speech.map(NarrationCount.characters) ?? 0
      let isJoined = element.parent.map { onlyChildren[$0] == index && element.kind == .speech } ?? false
      let joined = isJoined ? rows.popLast() : nil
      rows.append(
        ElementCost(
          index: joined?.index ?? index,
          element: joined?.element ?? element,
          depth: joined?.depth ?? depth,
          text: speech ?? CostBreakdown.text(of: written[index].attributes),
          characters: characters,
          credits: meter.total - before + (joined?.credits ?? 0),
          total: meter.total
        )
      )
    }
    elements = rows
  }

  private static func text(of attributes: Attributes) -> String {
    attributes[SharedParameters.file] ?? attributes[SharedParameters.prompt] ?? ""
  }

  /// The one child of each element that has no other, by the parent's index.
  private static func onlyChildren(_ elements: [PlanElement]) -> [Int?] {
    var children = [Int?](repeating: nil, count: elements.count)
    var counts = [Int](repeating: 0, count: elements.count)
    for (index, element) in elements.enumerated() {
      guard let parent = element.parent else { continue }
      children[parent] = index
      counts[parent] += 1
    }
    return children.indices.map { counts[$0] == 1 ? children[$0] : nil }
  }

  /// The part of the script's length that each element has to answer for: every moment belongs to the
  /// element that is the first to end after it, so that the parts add up to the whole, whatever overlaps.
  private static func shares(of elements: [PlanElement]) -> [Ticks] {
    let order = elements.indices.filter { elements[$0].timing != .background }
      .sorted { isBefore($0, $1, elements) }
    var shares = [Ticks](repeating: .zero, count: elements.count)
    var end = Ticks.zero
    for index in order {
      let rest = TickRange(start: end, end: elements[index].end)
      guard !rest.isEmpty else { continue }
      shares[index] = rest.length
      end = rest.end
    }
    return shares
  }

  /// Of two that end together, what fills the time goes before what contains it.
  private static func isBefore(_ left: Int, _ right: Int, _ elements: [PlanElement]) -> Bool {
    let (first, second) = (elements[left], elements[right])
    if first.end != second.end { return first.end < second.end }
    let (isBlock, isOtherBlock) = (first.timing == .sequence, second.timing == .sequence)
    if isBlock != isOtherBlock { return isOtherBlock }
    if first.start != second.start { return first.start < second.start }
    return isBlock ? left > right : left < right
  }

  /// Adds up credits in the order of the script: where a started thousand counts whole, who starts it
  /// pays for it.
  private struct Meter {
    private let prices: [(unit: CreditRate.Unit, price: CreditRate.Price)]
    private let base: Double
    private let hasScenes: Bool
    private var usage = RateUsage(length: .zero)

    init(_ estimate: ScriptEstimate, _ rate: CreditRate) {
      prices = CreditRate.Unit.allCases.compactMap { unit in rate.prices[unit].map { (unit, $0) } }
      base = rate.chosenExtras.reduce(0) { $0 + (rate.extras[$1] ?? 0) }
      hasScenes = estimate.usage.scenes > 0
    }

    var total: Double {
      prices.reduce(base) { sum, entry in
        // The scene that the script itself is, where it has no pictures, is paid before all elements.
        let isNone = entry.unit == .scene && hasScenes && usage.scenes == 0
        return sum + (isNone ? 0 : entry.price.credits(for: usage.quantity(of: entry.unit)))
      }
    }

    mutating func count(_ kind: PlanElement.Kind, _ length: Ticks, speech: String?) {
      usage.length += length
      usage.count(kind)
      if let speech { usage.count(speech: speech) }
    }
  }
}
