internal import InkMedia
internal import InkMessages
internal import InkPlan
internal import InkSystem
internal import Synchronization

/// The gains that bring a plan's spoken clips to one loudness among themselves: that of all of them together,
/// so that narration as a whole stays as loud as it was compared with everything else.
struct ClipLevels {
  private let plan: RenderPlan
  private let cancellation: Cancellation

  /// No clip is moved by more, in dB: one that is so far off was meant to be, or holds hardly any speech.
  private static let furthest = 12.0
  private static let threads = 2

  init(_ plan: RenderPlan, cancellation: Cancellation) {
    self.plan = plan
    self.cancellation = cancellation
  }

  /// One for each item of the plan's speech, linear.
  func gains() throws(MediaError) -> [Double] {
    let clips = Set(plan.speech.compactMap { $0.gain > 0 ? $0.clip : nil }).sorted()
    guard clips.count > 1 else { return [] }
    let levels = try measure(clips)
    let heard = plan.speech.filter { $0.gain > 0 }
    var energy = 0.0
    var length = 0.0
    for item in heard {
      guard let clip = item.clip, let level = levels[clip] else { continue }
      let seconds = item.range.length.seconds
      energy += seconds * Decibels.power(ofLevel: level)
      length += seconds
    }
    guard length > 0 else { return [] }
    let common = Decibels.level(ofPower: energy / length)
    return plan.speech.map { item in
      guard let level = item.clip.flatMap({ levels[$0] }) else { return 1 }
      let change = min(max(common - level, -ClipLevels.furthest), ClipLevels.furthest)
      return Decibels.amplitude(ofLevel: change)
    }
  }

  /// The loudness of each clip that has one, in LUFS, by its index in the plan's files.
  private func measure(_ clips: [Int]) throws(MediaError) -> [Int: Double] {
    let work = Work(clips.map { (clip: $0, path: plan.files[$0].path) })
    var threads: [Thread] = []
    for _ in 1..<ClipLevels.threads {
      // Where there is no thread to be had, this one does it all.
      if let thread = try? Thread({ work.run(cancellation) }) { threads.append(thread) }
    }
    work.run(cancellation)
    for thread in threads { thread.join() }
    let found = work.results()
    if let (clip, problem) = found.problem {
      throw plan.speech.first { $0.clip == clip }.map { problem.about($0.element) } ?? problem
    }
    return found.levels
  }

  private final class Work: Sendable {
    private struct State {
      var next = 0
      var levels: [Int: Double] = [:]
      /// Of the first clip that has one, whichever thread was there first.
      var problem: (clip: Int, problem: MediaError)?
    }

    private let clips: [(clip: Int, path: String)]
    private let state = Mutex(State())

    init(_ clips: [(clip: Int, path: String)]) {
      self.clips = clips
    }

    func run(_ cancellation: Cancellation) {
      while let (clip, path) = take() {
        do throws(MediaError) {
          let level = try ClipLoudness.measure(path, cancellation)
          state.withLock { $0.levels[clip] = level }
        } catch {
          state.withLock { state in
            if state.problem.map({ clip < $0.clip }) ?? true { state.problem = (clip, error) }
          }
        }
      }
    }

    private func take() -> (clip: Int, path: String)? {
      state.withLock { state in
        guard state.problem == nil, state.next < clips.count else { return nil }
        state.next += 1
        return clips[state.next - 1]
      }
    }

    func results() -> (levels: [Int: Double], problem: (clip: Int, problem: MediaError)?) {
      state.withLock { ($0.levels, $0.problem) }
    }
  }
}

/// The loudness of a spoken clip.
enum ClipLoudness {
  /// In frames.
  private static let block = 4096
  /// What lasts less than this, in ms, has no loudness by itself, and is measured over and over.
  private static let shortest = 800

  /// In LUFS; `nil` for silence.
  static func measure(_ path: String, _ cancellation: Cancellation) throws(MediaError) -> Double? {
    let decoder = try AudioDecoder(path: path)
    let enough = decoder.sampleRate * shortest / 1000
    let meter = LoudnessMeter(sampleRate: decoder.sampleRate, frames: decoder.claimedFrames)
    var samples = [Float](repeating: 0, count: block * 2)
    var start: [Float] = []
    var frames = 0
    while true {
      try cancellation.check()
      var span = samples.mutableSpan
      let count = try decoder.read(into: &span, frames: 0..<block)
      if count == 0 { break }
      meter.add(samples.span.extracting(0..<count * 2))
      if frames < enough { start += samples[..<(count * 2)] }
      frames += count
    }
    while frames > 0, frames < enough {
      meter.add(start.span)
      frames += start.count / 2
    }
    return meter.integrated
  }
}
