internal import InkPlan

/// Brings the peaks of what a player decodes under a plan's ceiling, where a codec has raised them above it: first the
/// limiter holds the mix lower, which keeps its loudness; where that is not enough, all of it comes down.
struct Overshoot {
  private let ceiling: Double
  private var attempts = 0

  /// Encoding a sound that is a little quieter may raise other peaks, but each time less is left.
  private static let mostAttempts = 3
  /// How far over the ceiling is none, in dB: half of what a meter shows.
  private static let tolerance = 0.04
  /// So much further down than it was over, in dB.
  private static let margin = 0.1

  /// - Parameter ceiling: Linear.
  init(ceiling: Double) {
    self.ceiling = ceiling
  }

  /// - Parameter peak: The true peak of what was decoded, linear.
  /// - Returns: The gains to encode with once more; `nil` where the peak is under the ceiling, or nothing more helps.
  mutating func gains(after gains: MixGains, peak: Double) -> MixGains? {
    let over = Decibels.level(ofAmplitude: max(peak, .leastNormalMagnitude) / ceiling)
    guard over > Overshoot.tolerance, attempts < Overshoot.mostAttempts else { return nil }
    attempts += 1
    let factor = Decibels.amplitude(ofLevel: -over - Overshoot.margin)
    var lower = gains
    lower.headroom *= factor
    if attempts > 1 { lower.whole *= factor }
    return lower
  }
}
