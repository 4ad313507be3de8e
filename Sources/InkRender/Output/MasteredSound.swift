internal import InkMedia
internal import InkMessages
internal import InkPlan
internal import InkTime

/// The sound of a plan as it is written: mixed ahead by a thread of its own, at the plan's loudness, and
/// measured on its way.
final class MasteredSound {
  let duration: Ticks
  private let gain: Double
  private let ahead: MixPrefetcher
  private let meter: LoudnessMeter

  /// Measures the mix first, where the plan asks for a loudness.
  ///
  /// - Parameter blockFrames: How many frames `next` gives at a time.
  init(
    _ plan: RenderPlan,
    blockFrames: Int,
    hasParts: Bool,
    cancellation: Cancellation,
    progress: (MediaProgress) throws(MediaError) -> Void
  ) throws(MediaError) {
    let store = LoopStore()
    var options = Mixer.Options()
    options.gains = try Mastering(plan, store: store, cancellation: cancellation).gains(progress: progress)
    options.hasParts = hasParts
    options.measuresPeak = true
    let mixer = Mixer(plan, options, store: store, cancellation: cancellation)
    duration = mixer.duration
    gain = options.gains.whole
    meter = LoudnessMeter(sampleRate: Int(Ticks.perSecond), frames: duration.count)
    ahead = try MixPrefetcher(mixer, blockFrames: blockFrames, hasParts: hasParts)
  }

  /// The next block, which holds until another is asked for; `nil` at the end.
  func next() throws(MediaError) -> MixBlock? {
    guard let block = try ahead.next() else { return nil }
    block.give(to: meter.add)
    return block
  }

  /// To be asked at the end.
  var figures: LoudnessReport {
    LoudnessReport(
      loudness: meter.integrated,
      range: meter.range,
      truePeak: ahead.truePeak() ?? 0,
      gain: gain,
      limited: ahead.lowestGain
    )
  }
}
