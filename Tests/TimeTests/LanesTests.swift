import InkTime
import TestSupport
import Testing

/// What overlaps is in lanes of its own.
@Suite struct LanesTests {
  @Test func whatFollowsSharesALane() {
    #expect(lanes([(0, 5), (5, 9), (9, 12)]) == [0, 0, 0])
    #expect(lanes([(0, 5), (4, 9), (5, 6)]) == [0, 1, 0])
  }

  @Test func blocksStandAboveWhatTheyHold() {
    #expect(lanes([(2, 3), (0, 3), (0, 9)]) == [2, 1, 0])
  }

  @Test func momentsAtOneTimeAreToldApart() {
    #expect(lanes([(3, 3), (3, 3), (3, 3)]) == [0, 1, 2])
  }

  private func lanes(_ ranges: [(Int, Int)]) -> [Int] {
    Lanes.assign(ranges.map { TickRange(start: Ticks($0.0), end: Ticks($0.1)) }).lanes
  }

  /// No two in a lane overlap, and there are as many lanes as overlap at the fullest time.
  @Test(arguments: 1...50)
  func lanesAreFewAndWithoutOverlap(seed: UInt64) {
    var random = RandomNumbers(seed: seed)
    let ranges = (0..<200).map { _ -> TickRange in
      let start = Int.random(in: 0...400, using: &random)
      return TickRange(start: Ticks(start), length: Ticks(Int.random(in: 0...40, using: &random)))
    }
    let (lanes, count) = Lanes.assign(ranges)
    let ends = ranges.map { max($0.end, $0.start + Ticks(1)) }
    for left in ranges.indices {
      for right in ranges.indices where right > left && lanes[left] == lanes[right] {
        #expect(ends[left] <= ranges[right].start || ends[right] <= ranges[left].start)
      }
    }
    let fullest = ranges.map { range in
      ranges.indices.count { ranges[$0].start <= range.start && range.start < ends[$0] }
    }.max()
    #expect(count == fullest && Set(lanes) == Set(0..<count))
  }

  @Test func manyThatOverlapCostLittle() {
    let count = 100_000
    let ranges = (0..<count).map { TickRange(start: Ticks($0), end: Ticks(2 * count)) }
    #expect(Lanes.assign(ranges).count == count)
  }
}
