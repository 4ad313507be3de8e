import InkMedia
import InkSystem
import MediaTestSupport
import TestSupport
import Testing

/// The signals of EBU Tech 3341 and 3342, made by their recipes.
struct LoudnessMeterTests {
  private struct Part {
    let level: Double
    let seconds: Double
  }

  /// A stereo sine of 1 kHz whose peaks are at these levels, in dBFS, one after the other.
  private func measure(
    _ parts: [Part],
    rate: Int = 8000
  ) throws -> (loudness: Double?, range: Double) {
    let meter = LoudnessMeter(sampleRate: rate, frames: 0)
    for part in parts {
      let amplitude = pow(10, part.level / 20)
      // The sine comes back to its start every 100 ms.
      let samples = TestSound.sine(1000, frames: rate / 10, rate: Double(rate), amplitude: amplitude)
      for _ in 0..<Int(part.seconds * 10) { meter.add(samples.span) }
    }
    return (meter.integrated, meter.range)
  }

  private static let integrated: [(parts: [(Double, Double)], expected: Double)] = [
    ([(-23, 20)], -23), ([(-33, 20)], -33), ([(-36, 10), (-23, 60), (-36, 10)], -23),
    ([(-72, 10), (-36, 10), (-23, 60), (-36, 10), (-72, 10)], -23),
    ([(-26, 20), (-20, 20.1), (-26, 20)], -23),
  ]

  @Test("Tech 3341, cases 1 to 5", arguments: Self.integrated)
  func tech3341(_ signal: (parts: [(Double, Double)], expected: Double)) throws {
    let found = try measure(signal.parts.map { Part(level: $0.0, seconds: $0.1) })
    #expect(abs(try #require(found.loudness) - signal.expected) <= 0.1)
  }

  private static let ranges: [(parts: [(Double, Double)], expected: Double)] = [
    ([(-20, 20), (-30, 20)], 10), ([(-20, 20), (-15, 20)], 5), ([(-40, 20), (-20, 20)], 20),
    ([(-50, 20), (-35, 20), (-20, 20), (-35, 20), (-50, 20)], 15),
  ]

  @Test("Tech 3342, cases 1 to 4", arguments: Self.ranges)
  func tech3342(_ signal: (parts: [(Double, Double)], expected: Double)) throws {
    let found = try measure(signal.parts.map { Part(level: $0.0, seconds: $0.1) })
    #expect(abs(found.range - signal.expected) <= 1)
  }

  @Test("libebur128 measures the same", arguments: [8000, 22_050, 24_000, 44_100, 48_000, 96_000])
  func reference(rate: Int) throws {
    var numbers = RandomNumbers(seed: UInt64(rate))
    for _ in 0..<3 {
      let (slow, fast) = (Float.random(in: 0...1, using: &numbers), Float.random(in: 0...1, using: &numbers))
      var kept: Float = 0
      let samples = (0..<rate * 12 * 2).map { index in
        kept = kept * slow + Float.random(in: -1...1, using: &numbers) * fast
        // Quieter and louder by turns, and different on both sides.
        return kept * (index / (rate * 3) % 2 == 0 ? 0.05 : 0.3) * (index % 2 == 0 ? 1 : 0.6)
      }
      let meter = LoudnessMeter(sampleRate: rate, frames: 0)
      meter.add(samples.span)
      let expected = ReferenceLoudness.measure(samples, sampleRate: rate)
      #expect(abs(try #require(meter.integrated) - expected.integrated) < 0.01)
      #expect(abs(meter.range - expected.range) < 0.05)
    }
  }

  @Test func theRateDoesNotMatter() throws {
    for rate in [22_050, 44_100, 96_000] {
      let loudness = try #require(try measure([Part(level: -18, seconds: 1)], rate: rate).loudness)
      #expect(abs(loudness + 18) <= 0.1)
    }
  }

  @Test func silenceAndAnInstantHaveNoLoudness() throws {
    #expect(try measure([Part(level: -200, seconds: 5)]).loudness == nil)
    #expect(try measure([Part(level: -20, seconds: 0.3)]).loudness == nil)
    #expect(try measure([]).range == 0)
  }
}
