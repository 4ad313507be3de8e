import FoundationEssentials
import InkTime
import Testing

@Suite struct FrameRateTests {
  @Test(arguments: FrameRate.supported)
  func framesAreWholeTicksLong(framesPerSecond: Int) throws {
    let rate = try #require(FrameRate(framesPerSecond))
    #expect(rate.frameLength.count * Int64(framesPerSecond) == Ticks.perSecond)
    #expect(rate.start(ofFrame: framesPerSecond) == Ticks(seconds: 1))
  }

  @Test(arguments: [-1, 0, 1, 29, 120, Int.max])
  func otherRatesAreRefused(framesPerSecond: Int) {
    #expect(FrameRate(framesPerSecond) == nil)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([FrameRate].self, from: Data("[\(framesPerSecond)]".utf8))
    }
  }

  /// A frame is shown from its start until the next one's.
  @Test(arguments: [(0, 0, 0), (1, 0, 1), (1599, 0, 1), (1600, 1, 1), (1601, 1, 2), (48_000, 30, 30)])
  func timesHaveTheirFrames(time: Int, shown: Int, next: Int) {
    #expect(FrameRate.standard.frame(at: Ticks(time)) == shown)
    #expect(FrameRate.standard.firstFrame(from: Ticks(time)) == next)
  }

  @Test func ratesAreWholeNumbersInJSON() throws {
    let json = try JSONEncoder().encode([FrameRate.standard])
    #expect(String(decoding: json, as: UTF8.self) == "[30]")
    #expect(try JSONDecoder().decode([FrameRate].self, from: json) == [.standard])
  }
}
