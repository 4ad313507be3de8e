import InkMedia
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

struct RateConverterTests {
  private func convert(_ samples: [Float], from rate: Int, piece: Int = 512) throws -> [Float] {
    let converter = try RateConverter(from: rate, to: 48_000)
    var output: [Float] = []
    func take() {
      var block = [Float](repeating: 0, count: converter.available * 2)
      var span = block.mutableSpan
      _ = converter.take(into: &span, frames: 0..<span.count / 2)
      output += block
    }
    var rest = samples[...]
    while !rest.isEmpty {
      try converter.push(Array(rest.prefix(piece * 2)).span)
      rest = rest.dropFirst(piece * 2)
      take()
    }
    try converter.finish()
    take()
    return output
  }

  @Test(arguments: [8000, 11_025, 22_050, 24_000, 32_000, 44_100, 88_200, 96_000, 192_000])
  func aSineKeepsItsPlaceAndLevel(_ rate: Int) throws {
    let frames = rate + 17
    let found = try convert(TestSound.sine(440, frames: frames, rate: Double(rate)), from: rate)
    #expect(found.count / 2 == (frames * 48_000 + rate / 2) / rate)
    let expected = TestSound.sine(440, frames: found.count / 2)
    let worst = (1000..<found.count - 1000).map { abs(found[$0] - expected[$0]) }.max() ?? 1
    #expect(worst < 0.001)
  }

  @Test func shortSoundsKeepTheirLength() throws {
    for frames in [0, 1, 2, 10, 511, 512, 513] {
      #expect(
        try convert(TestSound.sine(440, frames: frames), from: 44_100).count / 2 == (frames * 480 + 220) / 441
      )
    }
  }
}
