internal import InkPlan
import InkSystem

/// The weighting filter of ITU-R BS.1770 over interleaved stereo: a shelf that lifts what a head lifts, and a high pass.
///
/// The standard gives coefficients for 48 kHz alone. Those for other rates come from the analogue filters after them,
/// whose parameters are those that libebur128 uses. The recursions of both sides run in one register, and those of the
/// two filters side by side.
struct KWeighting {
  private typealias Stereo = SIMD2<Double>

  private let shelf: Section
  private let highPass: Section
  /// The last two inputs, outputs of the shelf, and outputs of the high pass; the newest first.
  private var input = (Stereo.zero, Stereo.zero)
  private var lifted = (Stereo.zero, Stereo.zero)
  private var output = (Stereo.zero, Stereo.zero)

  /// The coefficients of a filter of second order, each for both sides: single numbers take half as long again.
  private struct Section {
    let b0: Stereo
    let b1: Stereo
    let b2: Stereo
    let a1: Stereo
    let a2: Stereo

    init(b0: Double, b1: Double, b2: Double, a1: Double, a2: Double) {
      self.b0 = Stereo(repeating: b0)
      self.b1 = Stereo(repeating: b1)
      self.b2 = Stereo(repeating: b2)
      self.a1 = Stereo(repeating: a1)
      self.a2 = Stereo(repeating: a2)
    }
  }

  /// In samples a second.
  init(sampleRate: Int) {
    shelf = KWeighting.shelf(Double(sampleRate))
    highPass = KWeighting.highPass(Double(sampleRate))
  }

  private static func shelf(_ rate: Double) -> Section {
    let k = tan(.pi * 1681.974450955533 / rate)
    let quality = 0.7071752369554196
    let high = Decibels.amplitude(ofLevel: 3.999843853973347)
    let band = pow(high, 0.4996667741545416)
    let a0 = 1 + k / quality + k * k
    return Section(
      b0: (high + band * k / quality + k * k) / a0,
      b1: 2 * (k * k - high) / a0,
      b2: (high - band * k / quality + k * k) / a0,
      a1: 2 * (k * k - 1) / a0,
      a2: (1 - k / quality + k * k) / a0
    )
  }

  private static func highPass(_ rate: Double) -> Section {
    let k = tan(.pi * 38.13547087602444 / rate)
    let quality = 0.5003270373238773
    let a0 = 1 + k / quality + k * k
    return Section(b0: 1, b1: -2, b2: 1, a1: 2 * (k * k - 1) / a0, a2: (1 - k / quality + k * k) / a0)
  }

  /// Takes frames in.
  ///
  /// - Returns: The energy of what comes out: the sum of the squares of both sides.
  mutating func energy(of samples: UnsafeBufferPointer<Float>) -> Double {
    let (b0, b1, b2) = (shelf.b0, shelf.b1, shelf.b2)
    let (a1, a2) = (shelf.a1, shelf.a2)
    let (c1, c2) = (highPass.a1, highPass.a2)
    var (x1, x2) = input
    var (y1, y2) = lifted
    var (z1, z2) = output
    // What each frame adds to the next two is multiplied as soon as the frame is there: then only sums wait for each
    // other, in half the time.
    var (bx1, bx2, bx3) = (b1 * x1, b2 * x2, b2 * x1)
    var (ay1, ay2, ay3) = (a1 * y1, a2 * y2, a2 * y1)
    var (cz1, cz2, cz3) = (c1 * z1, c2 * z2, c2 * z1)
    var sum = Stereo.zero
    for frame in 0..<samples.count / 2 {
      let x = Stereo(Double(samples[frame * 2]), Double(samples[frame * 2 + 1]))
      let y = ((b0 * x + bx1 + bx2) - ay2) - ay1
      let z = ((y2 - 2 * y1 + y) - cz2) - cz1
      sum += z * z
      (bx1, bx2, bx3) = (b1 * x, bx3, b2 * x)
      (ay1, ay2, ay3) = (a1 * y, ay3, a2 * y)
      (cz1, cz2, cz3) = (c1 * z, cz3, c2 * z)
      (x1, x2) = (x, x1)
      (y1, y2) = (y, y1)
      (z1, z2) = (z, z1)
    }
    input = (x1, x2)
    lifted = (KWeighting.normal(y1), KWeighting.normal(y2))
    output = (KWeighting.normal(z1), KWeighting.normal(z2))
    return sum.sum()
  }

  /// In long silence the filters would go on with numbers that are too small for the processor to be quick with.
  private static func normal(_ value: Stereo) -> Stereo {
    abs(value.x) + abs(value.y) < 1e-30 ? .zero : value
  }
}
