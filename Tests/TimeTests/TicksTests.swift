import FoundationEssentials
import InkTime
import Testing

@Suite struct TicksTests {
  @Test(
    arguments: [
      (0.0, 0), (1, 48_000), (-1, -48_000), (0.000_010_4, 0), (0.000_010_5, 1), (-0.000_010_5, -1),
      (1.0 / 3, 16_000),
    ] as [(Double, Int64)]
  )
  func secondsBecomeTheNearestTick(seconds: Double, count: Int64) {
    #expect(Ticks(seconds: seconds).count == count)
  }

  @Test func whatIsNoTimeIsClamped() {
    #expect(Ticks(seconds: .nan) == .zero)
    #expect(Ticks(seconds: .infinity) == .limit)
    #expect(Ticks(seconds: -1e300) == -Ticks.limit)
    #expect(Ticks(seconds: 3.6e9) == .limit)
  }

  @Test func sumsSaturate() {
    let (most, least) = (Ticks(Int64.max), Ticks(Int64.min))
    #expect(most + Ticks(1) == most)
    #expect(least + Ticks(-1) == least)
    #expect(least - Ticks(1) == least)
    #expect(most - Ticks(-1) == most)
    #expect(-least == most)
    #expect(most + least == Ticks(-1))
  }

  @Test func timesAreWholeNumbersInJSON() throws {
    let times = [Ticks(48_000), .zero, -Ticks.limit]
    let json = String(decoding: try JSONEncoder().encode(times), as: UTF8.self)
    #expect(json == "[48000,0,-172800000000000]")
    #expect(try JSONDecoder().decode([Ticks].self, from: Data(json.utf8)) == times)
  }

  @Test(arguments: ["172800000000001", "-172800000000001", "9223372036854775807", "1.5", "\"1\"", "1e30"])
  func otherTimesAreRefused(json: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Ticks].self, from: Data("[\(json)]".utf8))
    }
  }
}
