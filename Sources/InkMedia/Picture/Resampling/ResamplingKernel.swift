/// How much a sample counts by its distance from the place that is asked for, in whole numbers, so that every machine
/// computes the same. A distance is in 1/1,024 of a sample, a weight in 1/65,536, before the sum is made to be 1.
struct ResamplingKernel: Sendable {
  static let stepsPerSample = 1024
  /// What is farther away than this, in samples, has no weight.
  private static let radius = 2

  /// Of each distance up to the radius.
  let weights: [Int32]

  /// Catmull-Rom's cubic: sharp, with a little overshoot at edges.
  static let cubic = ResamplingKernel { (t: Int) -> Int in
    let one = stepsPerSample
    // 1.5t³ - 2.5t² + 1, then -0.5t³ + 2.5t² - 4t + 2.
    return t < one
      ? (3 * t * t * t - 5 * t * t * one) / 2 + one * one * one
      : (5 * t * t * one - t * t * t) / 2 - 4 * t * one * one + 2 * one * one * one
  }
  /// A tent: nothing becomes larger or smaller than what it is made of.
  static let tent = ResamplingKernel { max(0, stepsPerSample - $0) * stepsPerSample * stepsPerSample }

  /// - Parameter cubed: The weight of a distance, times the cube of `stepsPerSample`.
  private init(_ cubed: (Int) -> Int) {
    let cube =
      ResamplingKernel.stepsPerSample * ResamplingKernel.stepsPerSample * ResamplingKernel.stepsPerSample
    weights = (0...ResamplingKernel.radius * ResamplingKernel.stepsPerSample).map {
      Int32((Double(cubed($0)) * 65_536 / Double(cube)).rounded())
    }
  }
}
