import InkTime
import Testing

@Suite struct TickRangeTests {
  private func range(_ start: Int, _ end: Int) -> TickRange {
    TickRange(start: Ticks(start), end: Ticks(end))
  }

  /// All ranges between 0 and 6, those that end before they start among them.
  private var ranges: [TickRange] { (0...6).flatMap { start in (0...6).map { range(start, $0) } } }

  private func times(_ range: TickRange) -> Set<Int> {
    Set((0...6).filter { range.contains(Ticks($0)) })
  }

  @Test func anIntersectionHasTheTimesOfBoth() {
    for one in ranges {
      for other in ranges {
        let common = times(one).intersection(times(other))
        #expect(one.intersection(other).map(times) ?? [] == common, "\(one) \(other)")
        #expect((one.intersection(other) == nil) == common.isEmpty, "\(one) \(other)")
        #expect(one.overlaps(other) == !common.isEmpty, "\(one) \(other)")
        #expect(one.intersection(other) == other.intersection(one))
      }
    }
  }

  @Test func whatIsClampedHasTheSameTimesAndLiesWithinTheLimits() {
    for one in ranges {
      for limits in ranges where limits.start <= limits.end {
        let clamped = one.clamped(to: limits)
        #expect(times(clamped) == times(one).intersection(times(limits)), "\(one) \(limits)")
        #expect(limits.start <= clamped.start && clamped.start <= limits.end, "\(one) \(limits)")
        #expect(limits.start <= clamped.end && clamped.end <= limits.end, "\(one) \(limits)")
      }
    }
    #expect(range(0, 2).clamped(to: range(4, 6)) == range(4, 4))
    #expect(range(8, 9).clamped(to: range(4, 6)) == range(6, 6))
    #expect(range(0, 9).clamped(to: range(4, 6)) == range(4, 6))
  }

  @Test func aRangeContainsWhatLiesBetweenItsEnds() {
    let one = range(2, 5)
    #expect(one.contains(range(2, 5)) && one.contains(range(3, 4)) && one.contains(range(5, 5)))
    #expect(!one.contains(range(1, 3)) && !one.contains(range(4, 6)) && !one.contains(range(6, 6)))
  }

  @Test func movingKeepsTheLength() {
    #expect(range(2, 5).moved(by: Ticks(3)) == range(5, 8))
    #expect(range(2, 5).moved(by: Ticks(-3)) == range(-1, 2))
  }

  @Test func theStartBelongsToARangeAndTheEndDoesNot() {
    let range = TickRange(start: Ticks(10), length: Ticks(5))
    #expect(range == TickRange(start: Ticks(10), end: Ticks(15)))
    #expect(range.length == Ticks(5) && !range.isEmpty)
    #expect([9, 10, 14, 15].map { range.contains(Ticks($0)) } == [false, true, true, false])
  }

  @Test(arguments: [(10, 10), (10, 9)])
  func aRangeWithoutTimeContainsNothing(start: Int, end: Int) {
    let range = TickRange(start: Ticks(start), end: Ticks(end))
    #expect(range.isEmpty)
    #expect((8...11).allSatisfy { !range.contains(Ticks($0)) })
  }
}
