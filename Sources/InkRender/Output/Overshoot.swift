internal import InkPlan

/// Brings the peaks of what a player decodes under a plan's ceiling if a codec raises them over it. The first attempt
/// lowers the limiter's ceiling, which keeps the loudness; further ones lower the gain too.
struct Overshoot {
  private let ceiling: Double
  private var attempts = 0

  /// A quieter sound may have other peaks after encoding, but each attempt leaves less over.
  private static let maxAttempts = 3
  /// A peak that is less far over the ceiling does not count, in dB: half of what a meter shows.
  private static let tolerance = 0.04
  /// How much lower than needed each attempt aims, in dB.
  private static let margin = 0.1

  /// - Parameter ceiling: Linear.
  init(ceiling: Double) {
    self.ceiling = ceiling
  }

  /// - Parameter peak: The true peak of what was decoded, linear.
  /// - Returns: The gains to encode with once more; `nil` if the peak is under the ceiling, or after the last attempt.
  mutating func gains(after gains: MixGains, peak: Double) -> MixGains? {
    let over = Decibels.level(ofAmplitude: max(peak, .leastNormalMagnitude) / ceiling)
    guard over > Overshoot.tolerance, attempts < Overshoot.maxAttempts else { return nil }
    attempts += 1
    let factor = Decibels.amplitude(ofLevel: -over - Overshoot.margin)
    var lower = gains
    lower.headroom *= factor
    if attempts > 1 { lower.whole *= factor }
    return lower
  }
}
