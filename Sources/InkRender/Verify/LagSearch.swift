/// Looks for a stretch of sound at other times than its own, by correlation: first coarsely, then to the frame.
struct LagSearch {
  /// By how many frames the sound is late; `nil` where it is in none of the places that are looked at.
  let lag: Int?

  /// Frames that are taken together in the coarse search: sound below 1.5 kHz decides.
  static let coarse = 16
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
    let rough = LagSearch.best(small, smallFound, -most...most)
    let near = (rough?.lag ?? 0) * LagSearch.coarse
    let (left, leftFound) = (LagSearch.mono(planned), LagSearch.mono(found))
    let range = near - LagSearch.coarse * 2...near + LagSearch.coarse * 2
    let exact = rough.flatMap { _ in LagSearch.best(left, leftFound, range) }
    let here = LagSearch.correlation(left, leftFound, 0) ?? 0
    lag = exact.flatMap { LagSearch.explains($0.correlation, here) ? $0.lag : nil }
  }

  /// Whether a correlation leaves half of what the one in the sound's own place leaves unexplained, or less.
  private static func explains(_ correlation: Double, _ here: Double) -> Bool {
    1 - correlation * correlation < 0.5 * (1 - max(here, 0) * max(here, 0))
  }

  private static func best(
    _ planned: [Float],
    _ found: [Float],
    _ lags: ClosedRange<Int>
  ) -> (lag: Int, correlation: Double)? {
    var best: (lag: Int, correlation: Double)?
    for lag in lags {
      guard let correlation = correlation(planned, found, lag) else { continue }
      if correlation > best?.correlation ?? least { best = (lag, correlation) }
    }
    return best
  }

  /// From -1 to 1; `nil` where only an end of the sound is left, which may be like anything, or silence.
  private static func correlation(_ planned: [Float], _ found: [Float], _ lag: Int) -> Double? {
    let count = planned.count - abs(lag)
    guard count * 2 > planned.count else { return nil }
    let one = planned.span.extracting(max(0, -lag)..<max(0, -lag) + count)
    let other = found.span.extracting(max(0, lag)..<max(0, lag) + count)
    let energy = one.product(with: one) * other.product(with: other)
    return energy > 1e-12 ? one.product(with: other) / energy.squareRoot() : nil
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
