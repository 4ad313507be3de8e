internal import InkMedia
internal import InkPlan

/// Decides from what a player decodes of a compressed sound how it has to be encoded again, if it has to be.
///
/// Peaks over the ceiling are brought down (`Overshoot`). Where AAC's fast coder made a part of the sound quieter, the
/// default coder has a try, and is kept if less is lost by it: of noise, both lose as much.
struct EncodingAttempts {
  private(set) var gains: MixGains
  private(set) var coder = AudioEncoder.Coder.fast
  /// In dB, of the fast coder, where the default one was better.
  private(set) var avoidedLoss: Double?
  private var overshoot: Overshoot
  private var coderChoice: CoderChoice

  private enum CoderChoice {
    case open
    /// The default coder is tried, after the fast one came to this.
    case trying(fast: Result)
    case made
  }

  private struct Result {
    /// In dB.
    var loss: Double
    /// Linear.
    var peak: Double
  }

  /// In dB, over 400 ms. By the fast coder, music and speech are at most 0.1 dB quieter, and tones that it cannot write
  /// 0.4 to 1.5 dB.
  private static let tolerance = 0.25

  /// - Parameter codec: With its bit rate.
  init(ceiling: Double, gains: MixGains, codec: (AudioEncoder.Codec, bitRate: Int)?) {
    self.gains = gains
    overshoot = Overshoot(ceiling: ceiling)
    let hasChoice = codec.map { $0.0.hasFastCoder(atBitRate: $0.bitRate) } ?? false
    coderChoice = hasChoice ? .open : .made
  }

  /// Whether the mix has to be compared with what is decoded.
  var comparesLoudness: Bool {
    if case .made = coderChoice { false } else { true }
  }

  /// Takes in what an attempt came to.
  ///
  /// - Parameter loss: By how much, in dB, what was decoded is quieter than the mix where it is so most.
  /// - Parameter peak: The true peak of what was decoded, linear.
  /// - Returns: Whether to encode once more, with `gains` and `coder`.
  mutating func needsAnother(afterLoss loss: Double, peak: Double) -> Bool {
    switch coderChoice {
    case .open where loss > EncodingAttempts.tolerance:
      coderChoice = .trying(fast: Result(loss: loss, peak: peak))
      coder = .default
      return true
    case .trying(let fast) where loss > fast.loss - EncodingAttempts.tolerance:
      coderChoice = .made
      coder = .fast
      _ = lowers(peak: fast.peak)
      return true
    case .trying(let fast): avoidedLoss = fast.loss
    case .open, .made: break
    }
    coderChoice = .made
    return lowers(peak: peak)
  }

  private mutating func lowers(peak: Double) -> Bool {
    guard let lower = overshoot.gains(after: gains, peak: peak) else { return false }
    gains = lower
    return true
  }
}
