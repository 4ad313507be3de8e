import InkTime
import Testing

@Suite struct TickRangeTests {
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
