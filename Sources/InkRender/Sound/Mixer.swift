internal import InkMedia
package import InkMessages
package import InkPlan
package import InkTime

/// The sound of a measured plan: 48 kHz stereo, interleaved, no true peak beyond the plan's ceiling.
///
/// The same plan gives the same samples, however they are asked for.
package final class Mixer {
  package struct Options {
    package var gains = MixGains()
    /// Without the limiter the mix is as loud as it comes.
    package var limits = true
    /// Whether blocks get the parts of the mix too.
    package var hasParts = false
    /// Whether `truePeak` will be asked for.
    package var measuresPeak = false
    /// How much is mixed at a time.
    package var blockFrames = 1024

    package init() {}
  }

  package let duration: Ticks

  private let options: Options
  private var mix: Mix
  private var limiter: Limiter
  private var partLines: [DelayLine]
  private var block: [Float]
  /// The part of `block` that waits to be read, in samples.
  private var waiting = 0..<0
  /// Frames of `block` that the limiter is late by, yet to be dropped.
  private var late: Int
  /// Frames that have been read.
  private var given: Int64 = 0

  /// - Parameter plan: One that can be rendered (`PlanCheck`), its files as they were then (`PlanFiles`).
  package init(
    _ plan: RenderPlan,
    _ options: Options = Options(),
    store: LoopStore = LoopStore(),
    cancellation: Cancellation = .never
  ) {
    let list = TrackList(plan, clipGains: options.gains.clips)
    let frames = max(1, options.blockFrames)
    self.options = options
    duration = list.duration
    mix = Mix(
      list,
      store: store,
      cancellation: cancellation,
      blockFrames: frames,
      hasParts: options.hasParts
    )
    limiter = Limiter(
      ceiling: list.ceiling,
      blockFrames: frames,
      measuresPeak: options.measuresPeak
    )
    partLines = options.hasParts ? Stem.allCases.map { _ in DelayLine() } : []
    block = [Float](repeating: 0, count: frames * 2)
    late = options.limits ? Limiter.delay : 0
  }

  /// The smallest factor by which the limiter has held the mix down so far: 1 where it did nothing.
  package var lowestGain: Double { limiter.lowestGain }

  /// The true peak of what the limiter has put out, linear; `nil` when it was not measured. To be asked at the end.
  package func truePeak() -> Double? { limiter.finish() }

  /// Fills the block with frames: as many as there is room for, fewer only at the plan's end.
  package func read(into output: MixBlock) throws(MediaError) {
    let wanted = Int(min(Int64(output.samples.count / 2), duration.count - given)) * 2
    var filled = 0
    while filled < wanted {
      if waiting.isEmpty { try mixBlock() }
      let count = min(wanted - filled, waiting.count)
      let piece = waiting.lowerBound..<waiting.lowerBound + count
      Mixer.copy(block.span.extracting(piece), to: &output.samples, at: filled)
      for index in output.parts.indices {
        let part = mix.parts[index]
        Mixer.copy(part.span.extracting(piece), to: &output.parts[index], at: filled)
      }
      waiting = piece.upperBound..<waiting.upperBound
      filled += count
    }
    output.frames = filled / 2
    given += Int64(filled / 2)
  }

  private static func copy(_ samples: Span<Float>, to output: inout [Float], at offset: Int) {
    var span = output.mutableSpan
    span.copy(samples, at: offset)
  }

  private func mixBlock() throws(MediaError) {
    var span = block.mutableSpan
    try mix.read(into: &span)
    let gain = Float(options.gains.whole)
    if gain != 1 { span.scale(by: gain) }
    if options.limits { limiter.process(&span) }
    for index in mix.parts.indices {
      var part = mix.parts[index].mutableSpan
      if gain != 1 { part.scale(by: gain) }
      if options.limits { limiter.follow(&part, &partLines[index]) }
    }
    let dropped = min(late, span.count / 2)
    late -= dropped
    waiting = dropped * 2..<span.count
  }
}
