internal import InkMedia
internal import InkMessages
internal import InkPlan
internal import InkTime

/// One sound of a plan as it must come out, made again from its source and the plan's figures alone, block after
/// block.
final class PlannedSound {
  let settings: Track.Settings
  /// Of the last block: at its gain, faded, ducked and limited; `Limiter.delay` frames late.
  private(set) var samples: [Float]
  private let source: any SampleSource
  private let gain: Float
  private var delayLine: DelayLine
  private let spectrum: BandSpectrum?

  /// - Parameters:
  ///   - gain: What the whole mix is multiplied by.
  ///   - spectrum: A new one, where `bands` will be asked for.
  init(
    _ settings: Track.Settings,
    gain: Double,
    blockFrames: Int,
    spectrum: BandSpectrum?,
    cancellation: Cancellation
  ) throws(MediaError) {
    self.settings = settings
    self.spectrum = spectrum
    self.gain = settings.gain * Float(gain)
    do throws(MediaError) {
      let file: any SampleSource =
        settings.loops
        ? try RepeatedFile(path: settings.path, from: settings.from, cancellation: cancellation)
        : try FileSource(path: settings.path, from: settings.from, cancellation: cancellation)
      source = file.sampleRate == Int(Ticks.perSecond) ? file : try ConvertedSource(file)
    } catch {
      throw error.about(settings.element)
    }
    samples = [Float](repeating: 0, count: blockFrames * 2)
    delayLine = DelayLine()
  }

  /// Makes the block that starts at a time of the plan, not limited yet.
  ///
  /// - Parameter end: Of the plan: what lies after is never heard.
  func read(at time: Ticks, until end: Ticks, ducking: DuckingCurve) throws(MediaError) {
    let block = samples.count / 2
    let shown = TickRange(start: time, end: min(time + Ticks(block), end))
    let frames = settings.range.intersection(shown)?.frames(from: time) ?? 0..<0
    do throws(MediaError) {
      try PlannedSound.fill(&samples, frames, from: source)
    } catch {
      throw error.about(settings.element)
    }
    for frame in frames {
      let factor = gain * Float(fade(at: time + Ticks(frame)))
      samples[frame * 2] *= factor
      samples[frame * 2 + 1] *= factor
    }
    guard settings.duck > 0 else { return }
    PlannedSound.change(&samples) { ducking.apply(to: &$0, frames: block, at: time, depth: settings.duck) }
  }

  /// Gives the block the gains of the limiter that the sum of all went through.
  func follow(_ limiter: Limiter) {
    var line = delayLine
    PlannedSound.change(&samples) { limiter.follow(&$0, &line) }
    delayLine = line
  }

  /// The energies of the last block in bands, window after window; empty where there is no spectrum.
  func bands() -> [[Float]] { spectrum?.energies(samples) ?? [] }

  private static func fill(
    _ samples: inout [Float],
    _ frames: Range<Int>,
    from source: any SampleSource
  ) throws(MediaError) {
    var span = samples.mutableSpan
    span.clear()
    if !frames.isEmpty { _ = try source.read(into: &span, frames: frames) }
  }

  private static func change(_ samples: inout [Float], _ body: (inout MutableSpan<Float>) -> Void) {
    var span = samples.mutableSpan
    body(&span)
  }

  /// Whether nothing of it comes any more, not even late.
  func isOver(at time: Ticks) -> Bool { settings.range.end + Ticks(Limiter.delay) <= time }

  private func fade(at time: Ticks) -> Double {
    var factor = 1.0
    let (since, left) = (time - settings.range.start, settings.range.end - time)
    if since < settings.fadeIn {
      factor *= EqualPowerFade.gain(at: since, of: settings.fadeIn)
    }
    if left <= settings.fadeOut, settings.fadeOut > .zero {
      factor *= EqualPowerFade.gain(at: left, of: settings.fadeOut)
    }
    return factor
  }
}
