import InkKokoro
import Testing

@Suite struct ClipLevelTests {
  @Test func oneSentenceIsAsLoudAsTheNext() {
    #expect(ClipLevel.samples([0.5, -0.25]).map { $0 / 10 } == [1146, -573])
    #expect(ClipLevel.samples([0.5, 1.2]).first == ClipLevel.samples([0.5]).first)
  }

  @Test(arguments: [1.39, 1.5, 40] as [Float])
  func nothingIsClipped(peak: Float) {
    let samples = ClipLevel.samples([peak, -peak, peak / 2])
    #expect(samples.allSatisfy { abs(Int($0)) <= 32_113 })
    #expect(abs(Int(samples[2]) * 2 - Int(samples[0])) <= 1)
  }

  @Test func whatIsNoNumberIsSilent() {
    #expect(ClipLevel.samples([.nan, .infinity, 0.1]).prefix(2).allSatisfy { $0 == 0 })
  }
}
