internal import InkMedia
internal import InkMessages
internal import InkPlan
internal import InkTime

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One use of a file in the mix, from its begin to its end.
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
  }

  private let settings: Settings
  private let source: any SampleSource
  private var hasEnded = false

  init(_ settings: Settings, budget: SampleBudget) throws(MediaProblem) {
    self.settings = settings
    do throws(MediaProblem) {
      source = try Track.open(settings, budget: budget)
    } catch {
      throw error.about(settings.element)
    }
  }

  private static func open(_ settings: Settings, budget: SampleBudget) throws(MediaProblem)
    -> any SampleSource
  {
    let file: any SampleSource =
      settings.loops
      ? try LoopSource(path: settings.path, from: settings.from, budget: budget)
      : try FileSource(path: settings.path, from: settings.from)
    return file.sampleRate == Int(Ticks.perSecond) ? file : try ConvertedSource(file)
  }

  /// Adds what falls into the block that begins at `time`; `scratch` is as long as the block.
  func add(to block: inout MutableSpan<Float>, at time: Ticks, scratch: inout [Float]) throws(MediaProblem) {
    guard !hasEnded else { return }
    let blockEnd = time + Ticks(block.count / 2)
    let begin = max(time, settings.range.begin)
    let frames = Int((min(blockEnd, settings.range.end) - begin).count)
    guard frames > 0 else { return }
    let count = try read(into: &scratch, frames: frames)
    hasEnded = count < frames
    let offset = Int((begin - time).count) * 2
    fade(&scratch, frames: count, from: begin - settings.range.begin)
    block.add(scratch.span.extracting(0..<count * 2), gain: settings.gain, at: offset)
  }

  private func read(into scratch: inout [Float], frames: Int) throws(MediaProblem) -> Int {
    var span = scratch.mutableSpan
    do {
      return try source.read(into: &span, frames: 0..<frames)
    } catch {
      throw error.about(settings.element)
    }
  }

  func isOver(at time: Ticks) -> Bool { hasEnded || settings.range.end <= time }

  /// Applies the fades to frames that begin at `position` of the track.
  private func fade(_ samples: inout [Float], frames: Int, from position: Ticks) {
    let length = settings.range.length
    let fadeOutBegin = length - settings.fadeOut
    guard position < settings.fadeIn || position + Ticks(frames) > fadeOutBegin else { return }
    for frame in 0..<frames {
      let time = position + Ticks(frame)
      var factor = 1.0
      if time < settings.fadeIn { factor = Track.equalPower(time, of: settings.fadeIn) }
      if time >= fadeOutBegin { factor *= Track.equalPower(length - time, of: settings.fadeOut) }
      samples[frame * 2] *= Float(factor)
      samples[frame * 2 + 1] *= Float(factor)
    }
  }

  /// Rises as a quarter of a sine: two such fades across each other keep the power.
  private static func equalPower(_ time: Ticks, of length: Ticks) -> Double {
    guard length > .zero else { return 1 }
    return sin(.pi / 2 * Double(time.count) / Double(length.count))
  }
}

extension MediaProblem {
  /// The same problem, about that element of the plan.
  func about(_ element: Int) -> MediaProblem {
    var problem = self
    problem.element = element
    return problem
  }
}
