import InkSystem

package enum TestSound {
  /// A stereo sweep from 200 Hz to 4 kHz, which is like itself at no other place.
  package static func sweep(frames: Int, rate: Double = 48_000, amplitude: Double = 0.5) -> [Float] {
    let seconds = Double(frames) / rate
    return (0..<frames * 2).map { index in
      let time = Double(index / 2) / rate
      let phase = 2 * Double.pi * (200 * time + 1900 * time * time / seconds)
      return Float(amplitude * sin(phase))
    }
  }

  package static func sine(
    _ frequency: Double,
    frames: Int,
    rate: Double = 48_000,
    amplitude: Double = 0.5,
    channels: Int = 2
  ) -> [Float] {
    (0..<frames * channels).map {
      Float(amplitude * sin(2 * .pi * frequency * Double($0 / channels) / rate))
    }
  }

  /// By how many frames `found` is late against `expected`, on the left side.
  package static func lag(of found: [Float], against expected: [Float], within most: Int = 1500) -> Int? {
    let middle = expected.count / 4
    let length = 4000
    guard middle + length + most < found.count / 2 else { return nil }
    var best = (lag: 0, sum: -Float.infinity)
    for lag in -most...most where middle + lag >= 0 {
      var sum: Float = 0
      for frame in middle..<middle + length { sum += expected[frame * 2] * found[(frame + lag) * 2] }
      if sum > best.sum { best = (lag, sum) }
    }
    return best.lag
  }

  package static func level(_ samples: some Collection<Float>) -> Double {
    (samples.reduce(0.0) { $0 + Double($1 * $1) } / Double(max(1, samples.count))).squareRoot()
  }
}
