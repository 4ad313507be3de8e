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
    let meter = CreditMeter(rate, of: estimate.usage)
    var usage = RateUsage(length: .zero)
    var total = meter.credits(upTo: usage)
    script = total
    let shares = TimeShares.all(
      count: estimate.elements.count,
      timing: { estimate.elements[$0].timing },
      range: { estimate.elements[$0].range }
    )
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
      let before = total
      usage.length += shares[index]
      usage.count(element.kind)
      if let speech { usage.count(speech: speech) }
      total = meter.credits(upTo: usage)
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
          credits: total - before + (joined?.credits ?? 0),
          total: total
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
}
