/// Looks for a stretch of sound at other times than its own, by correlation: first coarsely, then to the frame.
struct LagSearch {
  /// By how many frames the sound is late; `nil` where it is in none of the places that are looked at.
  let lag: Int?

  /// Frames that are taken together in the coarse search: sound below 3 kHz decides.
  private static let coarse = 8
  /// In frames: a quarter of a second.
  private static let farthest = 12_000
  /// The least correlation that counts as found.
  private static let least = 0.5

  /// - Parameters:
  ///   - planned: Interleaved stereo.
  ///   - found: As long as that.
  init(planned: [Float], found: [Float]) {
    let (small, smallFound) = (LagSearch.reduced(planned), LagSearch.reduced(found))
    let most = LagSearch.farthest / LagSearch.coarse
    guard let rough = LagSearch.best(small, smallFound, -most...most) else {
      lag = nil
      return
    }
    let (left, leftFound) = (LagSearch.mono(planned), LagSearch.mono(found))
    let near = rough * LagSearch.coarse
    lag = LagSearch.best(left, leftFound, near - LagSearch.coarse * 2...near + LagSearch.coarse * 2)
  }

  private static func best(_ planned: [Float], _ found: [Float], _ lags: ClosedRange<Int>) -> Int? {
    var best: (lag: Int, correlation: Double)?
    for lag in lags where abs(lag) < planned.count {
      let count = planned.count - abs(lag)
      let one = planned.span.extracting(max(0, -lag)..<max(0, -lag) + count)
      let other = found.span.extracting(max(0, lag)..<max(0, lag) + count)
      let energy = one.product(with: one) * other.product(with: other)
      // Where only an end of the sound is left, it may be like anything.
      guard energy > 1e-12, count * 2 > planned.count else { continue }
      let correlation = one.product(with: other) / energy.squareRoot()
      if correlation > best?.correlation ?? least { best = (lag, correlation) }
    }
    return best?.lag
  }

  private static func mono(_ samples: [Float]) -> [Float] {
    (0..<samples.count / 2).map { samples[$0 * 2] + samples[$0 * 2 + 1] }
  }

  private static func reduced(_ samples: [Float]) -> [Float] {
    (0..<samples.count / 2 / coarse).map { frame in
      (0..<coarse * 2).reduce(0) { $0 + samples[frame * coarse * 2 + $1] }
    }
  }
}
