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

  struct Options {
    /// How many frames `next` gives at a time.
    var blockFrames: Int
    /// Whether blocks have the parts of the mix too.
    var hasParts: Bool
    /// Whether the mix is measured: where it is compressed with loss, what comes out of the file is measured instead.
    var measures: Bool
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
    mixing.measuresPeak = options.measures
    let mixer = Mixer(plan, mixing, store: store, cancellation: cancellation)
    self.gains = gains
    duration = mixer.duration
    meter = options.measures ? LoudnessMeter(sampleRate: Int(Ticks.perSecond), frames: duration.count) : nil
    ahead = try MixPrefetcher(mixer, blockFrames: options.blockFrames, hasParts: options.hasParts)
  }

  /// The next block, which holds until another is asked for; `nil` at the end.
  func next() throws(MediaError) -> MixBlock? {
    guard let block = try ahead.next() else { return nil }
    if let meter { block.give(to: meter.add) }
    return block
  }

  /// To be asked at the end.
  ///
  /// - Parameter decoded: What a player makes of the file, where that differs from the mix.
  func figures(_ decoded: SoundMeasurement?) -> LoudnessReport {
    LoudnessReport(
      loudness: decoded.map(\.loudness) ?? meter?.integrated,
      range: decoded?.range ?? meter?.range ?? 0,
      truePeak: decoded?.truePeak ?? ahead.truePeak() ?? 0,
      gain: gains.whole,
      limited: ahead.lowestGain,
      headroom: gains.headroom
    )
  }
}
