internal import InkMedia
internal import InkMessages
internal import InkPlan
internal import InkTime

/// One use of a file in the mix, from its start to its end.
final class Track {
  /// What is known before the file is opened.
  struct Settings {
    /// Index in the plan's `elements`, for messages.
    var element: Int
    var path: String
    var range: TickRange
    var from: Ticks
    var loops: Bool
    var gain: Float
    var fadeIn: Ticks
    var fadeOut: Ticks
    /// How far it goes down under speech: 0 not at all, 1 to silence.
    var duck: Double
    var part: Stem
  }

  private let settings: Settings
  private let source: any SampleSource
  private var hasEnded = false

  init(_ settings: Settings, store: LoopStore, cancellation: Cancellation) throws(MediaError) {
    self.settings = settings
    do throws(MediaError) {
      source = try Track.open(settings, store, cancellation)
    } catch {
      throw error.about(settings.element)
    }
  }

  private static func open(
    _ settings: Settings,
    _ store: LoopStore,
    _ cancellation: Cancellation
  ) throws(MediaError) -> any SampleSource {
    let (path, from) = (settings.path, settings.from)
    let file: any SampleSource =
      settings.loops
      ? try LoopSource(path: path, from: from, store: store, cancellation: cancellation)
      : try FileSource(path: path, from: from, cancellation: cancellation)
    return file.sampleRate == Int(Ticks.perSecond) ? file : try ConvertedSource(file)
  }

  var part: Stem { settings.part }

  /// Reads what falls into the block of `frames` that starts at `time` into `samples`, faded, ducked and at its
  /// gain.
  ///
  /// - Returns: Where in the block it belongs.
  func read(
    into samples: inout [Float],
    frames: Int,
    at time: Ticks,
    ducking: DuckingCurve
  ) throws(MediaError) -> Range<Int> {
    let block = TickRange(start: time, length: Ticks(frames))
    guard !hasEnded, let heard = block.intersection(settings.range) else { return 0..<0 }
    let wanted = heard.frames(from: time)
    let count = try read(into: &samples, frames: wanted.count)
    hasEnded = count < wanted.count
    fade(&samples, frames: count, from: heard.start - settings.range.start)
    var span = samples.mutableSpan
    if settings.duck > 0 { ducking.apply(to: &span, frames: count, at: heard.start, depth: settings.duck) }
    return wanted.prefix(count)
  }

  var gain: Float { settings.gain }

  private func read(into scratch: inout [Float], frames: Int) throws(MediaError) -> Int {
    var span = scratch.mutableSpan
    do {
      return try source.read(into: &span, frames: 0..<frames)
    } catch {
      throw error.about(settings.element)
    }
  }

  func isOver(at time: Ticks) -> Bool { hasEnded || settings.range.end <= time }

  /// Applies the fades to frames that start at `position` of the track.
  private func fade(_ samples: inout [Float], frames: Int, from position: Ticks) {
    let length = settings.range.length
    let fadeOutStart = length - settings.fadeOut
    guard position < settings.fadeIn || position + Ticks(frames) > fadeOutStart else { return }
    for frame in 0..<frames {
      let time = position + Ticks(frame)
      var factor = 1.0
      if time < settings.fadeIn { factor = EqualPowerFade.gain(at: time, of: settings.fadeIn) }
      if time >= fadeOutStart { factor *= EqualPowerFade.gain(at: length - time, of: settings.fadeOut) }
      samples[frame * 2] *= Float(factor)
      samples[frame * 2 + 1] *= Float(factor)
    }
  }
}

extension TickRange {
  /// The frames of the range in a block that starts at a time: a tick is a frame.
  func frames(from time: Ticks) -> Range<Int> {
    Int((start - time).count)..<Int((end - time).count)
  }
}

extension MediaError {
  /// The same problem, about that element of the plan.
  func about(_ element: Int) -> MediaError {
    var problem = self
    problem.element = element
    return problem
  }
}

extension Track.Settings {
  init(_ clip: SpeechClip, path: String, clipGain: Double) {
    self.init(
      element: clip.element,
      path: path,
      range: clip.range,
      from: .zero,
      loops: false,
      gain: Float(clip.gain) * Float(clipGain),
      fadeIn: .zero,
      fadeOut: .zero,
      duck: 0,
      part: .narration
    )
  }

  init(_ sound: SoundUse, path: String) {
    self.init(
      element: sound.element,
      path: path,
      range: sound.range,
      from: sound.from,
      loops: sound.loops,
      gain: Float(sound.gain),
      fadeIn: sound.fadeIn,
      fadeOut: sound.fadeOut,
      duck: sound.duck,
      part: sound.kind == .music ? .music : .effects
    )
  }
}
