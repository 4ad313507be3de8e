import InkMedia
import TestSupport
import Testing

@testable import InkRender

struct LimiterTests {
  /// What comes out, without the delay.
  private func limit(_ samples: [Float], ceiling: Double = 0.5, block: Int = 512) -> [Float] {
    var limiter = Limiter(ceiling: ceiling, blockFrames: block)
    var rest = (samples + [Float](repeating: 0, count: Limiter.delay * 2))[...]
    var output: [Float] = []
    while !rest.isEmpty {
      var piece = Array(rest.prefix(block * 2))
      rest = rest.dropFirst(block * 2)
      var span = piece.mutableSpan
      limiter.process(&span)
      output += piece
    }
    return Array(output.dropFirst(Limiter.delay * 2))
  }

  private func squares(_ frames: Int, period: Int, amplitude: Float) -> [Float] {
    (0..<frames * 2).map { ($0 / 2 / period).isMultiple(of: 2) ? amplitude : -amplitude }
  }

  @Test func whatIsUnderTheCeilingIsUntouched() {
    let quiet = TestSound.sine(333, frames: 20_000, amplitude: 0.499_9)
    #expect(limit(quiet) == quiet)
  }

  @Test(arguments: [1, 3, 100, 5000]) func nothingIsEverBeyondTheCeiling(_ period: Int) {
    for amplitude: Float in [0.51, 1, 4, 1000] {
      let found = limit(squares(20_000, period: period, amplitude: amplitude))
      #expect(found.span.peak <= 0.5)
      #expect(found.span.peak > 0.49)
    }
  }

  @Test func burstsInSilenceAreHeldWholly() {
    var samples = [Float](repeating: 0, count: 40_000)
    for index in stride(from: 1000, to: 40_000, by: 3500) { samples[index] = 3 }
    #expect(limit(samples).span.peak <= 0.5)
  }

  @Test func theSoundAroundAPeakIsUntouchedBeforeTheLookAheadAndAfterTheRelease() {
    var samples = TestSound.sine(333, frames: 96_000, amplitude: 0.4)
    samples[48_000] = 2
    let found = limit(samples)
    #expect(Array(found[..<(48_000 - 480)]) == Array(samples[..<(48_000 - 480)]))
    #expect(Array(found[180_000...]) == Array(samples[180_000...]))
    #expect(abs(found[48_000] - 0.5) < 1e-5)
  }

  @Test func theGainMovesSmoothly() {
    var samples = [Float](repeating: 0.4, count: 96_000)
    samples[48_000] = 4
    let found = limit(samples)
    for frame in 1..<48_000 where frame != 24_000 && frame != 24_001 {
      #expect(abs(found[frame * 2] - found[frame * 2 - 2]) < 0.4 / 200)
    }
  }

  @Test func bothSidesHaveTheSameGain() {
    let samples = (0..<20_000).map { Float($0.isMultiple(of: 2) ? 1.5 : 0.3) }
    let found = limit(samples)
    for frame in 0..<10_000 { #expect(abs(found[frame * 2] - found[frame * 2 + 1] * 5) < 1e-5) }
  }

  @Test func blocksOfAnySizeGiveTheSameSamples() {
    var samples = TestSound.sweep(frames: 30_000, amplitude: 0.4)
    for index in 20_000..<24_000 { samples[index] *= 3 }
    let expected = limit(samples)
    for block in [1, 10, 239, 240, 241, 5000] { #expect(limit(samples, block: block) == expected) }
  }

  @Test func theCeilingIsNotRoundedUp() {
    for ceiling in [0.891, 0.1, 0.7, 1.0] {
      #expect(Double(limit(squares(2000, period: 9, amplitude: 2), ceiling: ceiling).span.peak) <= ceiling)
    }
  }
}
