internal import InkMedia
internal import InkMessages
internal import InkPlan
internal import InkTime

/// The sound of a plan as it is written: mixed ahead by a thread of its own, at the plan's loudness, and
/// measured on its way where it is written without loss.
final class MasteredSound {
  let duration: Ticks
  private let gains: MixGains
  private let ahead: MixPrefetcher
  private let meter: LoudnessMeter?

  /// What is measured of the mix on its way.
  enum Measured {
    /// Where what comes out of the file is measured instead.
    case nothing
    /// To be compared with what comes out of the file.
    case loudness
    case loudnessAndPeak
  }

  struct Options {
    /// How many frames `next` gives at a time.
    var blockFrames: Int
    /// Whether blocks have the parts of the mix too.
    var hasParts: Bool
    var measures: Measured
  }

  init(
    _ plan: RenderPlan,
    _ gains: MixGains,
    _ options: Options,
    store: LoopStore,
    cancellation: Cancellation
  ) throws(MediaError) {
    var mixing = Mixer.Options()
    mixing.gains = gains
    mixing.hasParts = options.hasParts
    mixing.measuresPeak = options.measures == .loudnessAndPeak
    let mixer = Mixer(plan, mixing, store: store, cancellation: cancellation)
    self.gains = gains
    duration = mixer.duration
    meter =
      options.measures == .nothing
      ? nil : LoudnessMeter(sampleRate: Int(Ticks.perSecond), frames: duration.count)
    ahead = try MixPrefetcher(mixer, blockFrames: options.blockFrames, hasParts: options.hasParts)
  }

  /// The next block, which holds until another is asked for; `nil` at the end.
  func next() throws(MediaError) -> MixBlock? {
    guard let block = try ahead.next() else { return nil }
    if let meter { block.give(to: meter.add) }
    return block
  }

  /// By how much, in dB, a player decodes this quieter where it does so most; 0 where the mix was not measured. To be
  /// asked at the end.
  func greatestLoss(in decoded: SoundMeasurement) -> Double {
    meter?.greatestLoss(in: decoded.meter) ?? 0
  }

  /// To be asked at the end.
  ///
  /// - Parameter decoded: What a player makes of the file, where that differs from the mix.
  /// - Parameter avoidedLoss: Of the fast coder, where the default one was better.
  func figures(_ decoded: SoundMeasurement?, avoidedLoss: Double? = nil) -> LoudnessReport {
    LoudnessReport(
      loudness: decoded.map(\.loudness) ?? meter?.integrated,
      range: decoded?.range ?? meter?.range ?? 0,
      truePeak: decoded?.truePeak ?? ahead.truePeak() ?? 0,
      gain: gains.whole,
      limited: ahead.lowestGain,
      headroom: gains.headroom,
      avoidedLoss: avoidedLoss
    )
  }
}
