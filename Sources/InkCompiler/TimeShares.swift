package import InkPlan
package import InkTime

/// The part of the script's length that each element has to answer for: every moment belongs to the
/// element that is the first to end after it, so that the parts add up to the whole, whatever overlaps.
package enum TimeShares {
  private struct Entry {
    let index: Int
    let isBlock: Bool
    let start: Ticks
    let end: Ticks

    /// Of two that end together, what fills the time goes before what contains it.
    static func < (first: Entry, second: Entry) -> Bool {
      if first.end != second.end { return first.end < second.end }
      if first.isBlock != second.isBlock { return second.isBlock }
      if first.start != second.start { return first.start < second.start }
      return first.isBlock ? first.index > second.index : first.index < second.index
    }
  }

  package static func all(
    count: Int,
    timing: (Int) -> PlanElement.Timing,
    range: (Int) -> TickRange
  ) -> [Ticks] {
    var order: [Entry] = []
    order.reserveCapacity(count)
    for index in 0..<count {
      let timing = timing(index)
      guard timing != .background else { continue }
      let range = range(index)
      order.append(Entry(index: index, isBlock: timing == .sequence, start: range.start, end: range.end))
    }
    order.sort { $0 < $1 }
    var shares = [Ticks](repeating: .zero, count: count)
    var end = Ticks.zero
    for entry in order where end < entry.end {
      shares[entry.index] = entry.end - end
      end = entry.end
    }
    return shares
  }
}
