internal import InkMedia
internal import InkMessages
internal import InkPlan
internal import InkTime

/// Finds the gains that bring a plan's sound to the loudness that the plan asks for.
///
/// The mix is made once to be measured. Where the limiter will have to hold its peaks down, what that takes from
/// the loudness is measured too, at most twice, and made up for. So the sound needs no room on the disk.
struct Mastering {
  private let plan: RenderPlan
  private let store: LoopStore
  private let cancellation: Cancellation

  private static let blockFrames = 8192
  /// In LU.
  private static let tolerance = 0.1
  private static let maxCorrections = 2
  /// What is lost to the limiter is made up for by so much at most, in dB: more would only press the sound.
  private static let largestCorrection = 3.0

  init(_ plan: RenderPlan, store: LoopStore, cancellation: Cancellation) {
    self.plan = plan
    self.store = store
    self.cancellation = cancellation
  }

  func gains(progress: (MediaProgress) throws(MediaError) -> Void) throws(MediaError) -> MixGains {
    var options = Mixer.Options()
    guard let target = plan.sound.loudness else { return options.gains }
    options.gains.clips = try ClipLevels(plan, cancellation: cancellation).gains()
    options.limits = false
    let meter = SoundMeter(frames: plan.duration.count, blockFrames: Mastering.blockFrames)
    try mix(options, progress, into: meter.add)
    let raw = meter.finish()
    guard let loudness = raw.loudness else { return options.gains }
    var gain = target - loudness
    let limit = gain + Mastering.largestCorrection
    options.limits = true
    options.gains.whole = Decibels.amplitude(ofLevel: gain)
    guard raw.truePeak * options.gains.whole > plan.sound.ceiling else { return options.gains }
    for _ in 0..<Mastering.maxCorrections {
      let meter = LoudnessMeter(sampleRate: Int(Ticks.perSecond), frames: plan.duration.count)
      try mix(options, progress, into: meter.add)
      guard let limited = meter.integrated else { break }
      guard abs(target - limited) > Mastering.tolerance else { break }
      gain = min(gain + target - limited, limit)
      options.gains.whole = Decibels.amplitude(ofLevel: gain)
    }
    return options.gains
  }

  private func mix(
    _ options: Mixer.Options,
    _ progress: (MediaProgress) throws(MediaError) -> Void,
    into measure: (Span<Float>) -> Void
  ) throws(MediaError) {
    let mixer = Mixer(plan, options, store: store, cancellation: cancellation)
    let total = mixer.duration.count
    let ahead = try MixPrefetcher(mixer, blockFrames: Mastering.blockFrames)
    var done: Int64 = 0
    while let block = try ahead.next() {
      try cancellation.check()
      block.give(to: measure)
      done += Int64(block.frames)
      try progress(MediaProgress(phase: .measure, done: done, total: total))
    }
  }
}
