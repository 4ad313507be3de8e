/// Puts what overlaps in time into lanes of its own, in as few as there can be.
package enum Lanes {
  /// A lane that is taken until `end`.
  private struct Taken: Comparable {
    let end: Ticks
    let lane: Int

    static func < (left: Taken, right: Taken) -> Bool { (left.end, left.lane) < (right.end, right.lane) }
  }

  /// The lane of each range, counted from 0, in n log n steps: the topmost that is free. Of those that start
  /// together the longest goes on top, so that a block is above what it holds. A range without a length
  /// takes room as if it had some: what cannot be distinguished cannot be pointed at.
  package static func assign(_ ranges: [TickRange]) -> (lanes: [Int], count: Int) {
    let order = ranges.indices.sorted { left, right in
      (ranges[left].start, ranges[right].end, left) < (ranges[right].start, ranges[left].end, right)
    }
    var lanes = [Int](repeating: 0, count: ranges.count)
    var count = 0
    var taken = MinimumHeap<Taken>()
    var free = MinimumHeap<Int>()
    for index in order {
      let range = ranges[index]
      while let first = taken.least, first.end <= range.start {
        taken.removeLeast()
        free.insert(first.lane)
      }
      if let lane = free.removeLeast() {
        lanes[index] = lane
      } else {
        lanes[index] = count
        count += 1
      }
      taken.insert(Taken(end: max(range.end, range.start + Ticks(1)), lane: lanes[index]))
    }
    return (lanes, count)
  }
}
