import InkTime

/// How a shake moves the camera: smooth noise in whole numbers, the same on every machine. `docs/language.md` has the
/// formula.
struct ShakeNoise {
  enum Axis: UInt64 {
    case right, down
  }

  private let millihertz: Int
  private let seed: Int

  /// 1,000 Hz times the ticks of a second.
  private static let period = 1000 * Int(Ticks.perSecond)

  init(millihertz: Int, seed: Int) {
    self.millihertz = millihertz
    self.seed = seed
  }

  /// The offset in 1/32,768 of the strength: -32,768 to 32,767.
  ///
  /// - Parameter time: From the start of its block, from 0 on.
  func offset(at time: Ticks, _ axis: Axis) -> Int {
    let (product, overflow) = Int(time.count).multipliedReportingOverflow(by: millihertz)
    let (index, rest) = (overflow ? Int.max : product).quotientAndRemainder(dividingBy: ShakeNoise.period)
    let v = 65_536 * rest / ShakeNoise.period
    let s = (v * v * (196_608 - 2 * v)) >> 32
    let (a, b) = (knot(index, axis), knot(index + 1, axis))
    return a + ((b - a) * s) >> 16
  }

  private func knot(_ index: Int, _ axis: Axis) -> Int {
    guard index > 0 else { return 0 }
    var z = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15
    z = z &+ 2 &* UInt64(index) &+ axis.rawValue
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ z >> 31) >> 48) - 32_768
  }
}
