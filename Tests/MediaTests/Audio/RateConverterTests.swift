import InkMedia
import InkSystem
import TestSupport
import Testing

struct RateConverterTests {
  private func convert(
    _ samples: [Float],
    from rate: Int,
    piece: Int = 512,
    isMono: Bool = false
  ) throws -> [Float] {
    let converter = try RateConverter(from: rate, to: 48_000, isMono: isMono)
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

  @Test(arguments: [8000, 24_000, 44_100, 96_000])
  func whatIsTheSameOnBothSidesIsConvertedOnce(_ rate: Int) throws {
    let samples = TestSound.sweep(frames: rate / 2 + 3, rate: Double(rate))
    #expect(try convert(samples, from: rate, isMono: true) == convert(samples, from: rate))
  }

  /// In dB, of a sine of full scale at one rate, once it is at 48 kHz.
  private func level(_ frequency: Double, from rate: Int) throws -> Double {
    let sine = TestSound.sine(frequency, frames: rate / 2, rate: Double(rate), amplitude: 1)
    let found = try convert(sine, from: rate).dropFirst(4000).dropLast(4000)
    return 20 * log10(TestSound.level(found) * 2.squareRoot())
  }

  @Test("What a rate can hold passes", arguments: [22_050, 24_000, 44_100, 88_200, 96_000, 192_000])
  func passband(_ rate: Int) throws {
    let limit = Double(min(rate, 48_000)) / 2
    for part in [0.01, 0.1, 0.5, 0.8] {
      #expect(abs(try level(limit * part, from: rate)) < 0.05, "\(limit * part) Hz")
    }
  }

  @Test("What 48 kHz cannot hold is gone", arguments: [88_200, 96_000, 192_000])
  func aliasing(_ rate: Int) throws {
    for frequency in stride(from: 30_000.0, to: Double(rate) / 2 - 2000, by: 5300) {
      #expect(try level(frequency, from: rate) < -70, "\(frequency) Hz")
    }
  }

  @Test("A lower rate has no images", arguments: [8000, 22_050, 24_000, 32_000])
  func images(_ rate: Int) throws {
    let frequency = Double(rate) * 0.3
    let sine = TestSound.sine(frequency, frames: rate / 2, rate: Double(rate), amplitude: 1)
    let found = try convert(sine, from: rate)
    let expected = TestSound.sine(frequency, frames: found.count / 2, amplitude: 1)
    let rest = zip(found, expected).map { $0 - $1 }.dropFirst(4000).dropLast(4000)
    #expect(20 * log10(TestSound.level(rest)) < -60)
  }

  @Test func shortSoundsKeepTheirLength() throws {
    for frames in [0, 1, 2, 10, 511, 512, 513] {
      #expect(
        try convert(TestSound.sine(440, frames: frames), from: 44_100).count / 2 == (frames * 480 + 220) / 441
      )
    }
  }
}
