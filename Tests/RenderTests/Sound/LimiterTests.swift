import InkMedia
import TestSupport
import Testing

@testable import InkRender

struct LimiterTests {
  /// What comes out, without the delay.
  private func limit(_ samples: [Float], ceiling: Double = 0.5, block: Int = 512) -> [Float] {
    var limiter = Limiter(ceiling: ceiling, blockFrames: block)
    let silence = [Float](repeating: 0, count: Limiter.delay * 2)
    return Array(process(samples + silence, by: &limiter, block: block).dropFirst(Limiter.delay * 2))
  }

  private func process(_ samples: [Float], by limiter: inout Limiter, block: Int) -> [Float] {
    var rest = samples[...]
    var output: [Float] = []
    while !rest.isEmpty {
      var piece = Array(rest.prefix(block * 2))
      rest = rest.dropFirst(block * 2)
      var span = piece.mutableSpan
      limiter.process(&span)
      output += piece
    }
    return output
  }

  private func truePeak(_ samples: [Float]) -> Float {
    var detector = TruePeakDetector()
    var peaks = [Float](repeating: 0, count: samples.count / 2)
    return max(detector.process(samples.span, above: 0, peaks: &peaks), detector.finish(above: 0))
  }

  /// The true peak of what comes out, as the limiter reports it and as it is.
  private func peaks(_ samples: [Float], block: Int) -> (reported: Double?, found: Double) {
    var limiter = Limiter(ceiling: 0.5, blockFrames: block, measuresPeak: true)
    let output = process(samples, by: &limiter, block: block)
    return (limiter.finish(), Double(truePeak(output)))
  }

  private func squares(_ frames: Int, period: Int, amplitude: Float) -> [Float] {
    (0..<frames * 2).map { ($0 / 2 / period).isMultiple(of: 2) ? amplitude : -amplitude }
  }

  @Test func whatIsUnderTheCeilingIsUntouched() {
    // Where a sound breaks off, the curve through its samples goes beyond them.
    var quiet = TestSound.sine(333, frames: 20_000, amplitude: 0.499)
    for index in 0..<2000 { quiet[quiet.count - 1 - index] *= Float(index) / 2000 }
    let isUntouched = limit(quiet) == quiet
    #expect(isUntouched)
  }

  @Test(arguments: [1, 3, 100, 5000]) func nothingIsEverBeyondTheCeiling(_ period: Int) {
    for amplitude: Float in [0.51, 1, 4, 1000] {
      let found = limit(squares(20_000, period: period, amplitude: amplitude))
      #expect(truePeak(found) <= 0.5)
      #expect(truePeak(found) > 0.485)
    }
  }

  @Test func burstsInSilenceAreHeldWholly() {
    var samples = [Float](repeating: 0, count: 40_000)
    for index in stride(from: 1000, to: 40_000, by: 3500) { samples[index] = 3 }
    #expect(truePeak(limit(samples)) <= 0.5)
  }

  @Test func theSoundAroundAPeakIsUntouchedBeforeTheLookAheadAndAfterTheRelease() {
    var samples = TestSound.sine(333, frames: 96_000, amplitude: 0.4)
    samples[48_000] = 2
    let found = limit(samples)
    let before = 48_000 - Limiter.delay * 2
    let isUntouched = found[..<before] == samples[..<before] && found[180_000...] == samples[180_000...]
    #expect(isUntouched)
    #expect((0.49...0.5).contains(found[48_000]))
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
    for block in [1, 10, 239, 240, 241, 5000] {
      let isSame = limit(samples, block: block) == expected
      #expect(isSame, "\(block)")
    }
  }

  @Test(arguments: [1, 5, 12, 240, 1000, 5000]) func theTruePeakOfWhatComesOutIsTold(_ block: Int) {
    var numbers = RandomNumbers(seed: 9)
    for loudest: Float in [0.1, 0.4, 0.6, 3] {
      // Quiet but for some stretches, of which the last may be cut off.
      let samples = (0..<60_000).map { index -> Float in
        let isLoud = index / 2000 % 7 == 6 || index > 59_980
        return Float.random(in: -1...1, using: &numbers) * (isLoud ? loudest : 0.3 * loudest)
      }
      for length in [60_000, 59_000, 300] {
        let (told, found) = peaks(Array(samples.suffix(length)), block: block)
        #expect(told == found, "\(loudest) \(length)")
      }
    }
  }

  /// The loudest place that went in as it came out lies just before one that is held down.
  @Test func theTruePeakIsThatOfWhatIsHeldDown() {
    var samples = [Float](repeating: 0, count: 20_000)
    samples[9600] = 0.49
    samples[9900] = 2
    samples[19_000] = 0.3
    for block in [1, 100, 150, 4800, 4900, 10_000] {
      let (told, found) = peaks(samples, block: block)
      #expect(told == found && found > 0.485 && found < 0.5, "\(block)")
    }
  }

  @Test func theCeilingIsNotRoundedUp() {
    for ceiling in [0.891, 0.1, 0.7, 1.0] {
      #expect(Double(limit(squares(2000, period: 9, amplitude: 2), ceiling: ceiling).span.peak) <= ceiling)
    }
  }
}
