import InkMedia
import InkPlan
import InkSystem
import MediaTestSupport
import TestSupport
import Testing

struct TruePeakDetectorTests {
  private func peak(_ samples: [Float], floor: Float = 0, block: Int = 512) -> Float {
    var detector = TruePeakDetector()
    var peaks = [Float](repeating: 0, count: block)
    var largest: Float = 0
    var rest = samples[...]
    while !rest.isEmpty {
      let piece = Array(rest.prefix(block * 2))
      rest = rest.dropFirst(block * 2)
      largest = max(largest, detector.process(piece.span, above: floor, peaks: &peaks))
    }
    return max(largest, detector.finish(above: floor))
  }

  private func decibels(_ value: Float) -> Double { Decibels.level(ofAmplitude: Double(value)) }

  /// A sine of which no sample may hit the top, faded in and out so that nothing else is above it.
  private func sine(_ frequency: Double, phase: Double, amplitude: Double) -> [Float] {
    (0..<9600).flatMap { frame -> [Float] in
      let fade = min(1, Double(min(frame, 9599 - frame)) / 960)
      let value = Float(amplitude * fade * sin(2 * .pi * frequency * Double(frame) / 48_000 + phase))
      return [value, value]
    }
  }

  /// EBU Tech 3341, cases 15 to 19: sines at a quarter, a sixth and an eighth of the rate, between samples.
  @Test(arguments: [
    (12_000.0, 0.0, 0.5), (12_000, 45, 0.5), (8000, 60, 0.5), (6000, 67.5, 0.5), (12_000, 45, 1.41),
  ])
  func sinesOfTech3341(_ frequency: Double, _ degrees: Double, _ amplitude: Double) {
    let found = decibels(peak(sine(frequency, phase: degrees * .pi / 180, amplitude: amplitude)))
    let expected = Decibels.level(ofAmplitude: amplitude)
    #expect(found <= expected + 0.2 && found >= expected - 0.4, "\(found)")
  }

  /// Noise of any colour, from white to a slow rumble.
  @Test("libebur128 finds the same", arguments: 1...20) func reference(seed: UInt64) {
    var numbers = RandomNumbers(seed: seed)
    let slow = Float.random(in: 0...1, using: &numbers)
    var kept: [Float] = [0, 0]
    let samples = (0..<20_000).map { index in
      kept[index % 2] = kept[index % 2] * slow + Float.random(in: -0.2...0.2, using: &numbers)
      return kept[index % 2]
    }
    let expected = Decibels.level(ofAmplitude: ReferenceLoudness.truePeak(samples, sampleRate: 48_000))
    #expect(abs(decibels(peak(samples)) - expected) < 0.05)
  }

  @Test func eachSideCounts() {
    var samples = [Float](repeating: 0, count: 4000)
    samples[2001] = -0.75
    #expect(peak(samples) == 0.75)
  }

  @Test func aPeakComesOutWhereItIs() {
    var detector = TruePeakDetector()
    var samples = [Float](repeating: 0, count: 400)
    samples[100 * 2] = 0.5
    var peaks = [Float](repeating: 0, count: 200)
    #expect(detector.process(samples.span, above: 0, peaks: &peaks) == 0.5)
    #expect(peaks[100 + TruePeakDetector.delay] == 0.5)
    #expect(peaks[..<(100)].allSatisfy { $0 == 0 })
  }

  /// What is skipped because it cannot be above the floor is never above it.
  @Test func theFloorHidesNothing() {
    var numbers = RandomNumbers(seed: 5)
    for _ in 0..<50 {
      let samples = (0..<2000).map { _ in
        Float.random(in: -1...1, using: &numbers) * (Bool.random(using: &numbers) ? 1 : 0.1)
      }
      let all = peak(samples)
      let floor = Float.random(in: 0...1.5, using: &numbers)
      let found = peak(samples, floor: floor)
      #expect(all > floor ? found == all : found <= floor)
    }
  }

  @Test(arguments: [1, 11, 500]) func whatPassesByIsHeardInWhatFollows(_ passed: Int) {
    let samples = TestSound.sweep(frames: 2000)
    var (whole, passing) = (TruePeakDetector(), TruePeakDetector())
    var expected = [Float](repeating: 0, count: 2000)
    _ = whole.process(samples.span, above: 0, peaks: &expected)
    passing.pass(samples.span.extracting(0..<passed * 2))
    var peaks = [Float](repeating: 0, count: 2000 - passed)
    _ = passing.process(samples.span.extracting(passed * 2..<4000), above: 0, peaks: &peaks)
    #expect(peaks == Array(expected[passed...]))
  }

  @Test func blocksOfAnySizeGiveTheSamePeaks() {
    let samples = TestSound.sweep(frames: 5000)
    let expected = peak(samples)
    for block in [1, 3, 63, 64, 65, 5000] { #expect(peak(samples, block: block) == expected) }
  }
}
