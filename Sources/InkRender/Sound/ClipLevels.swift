internal import InkMedia
internal import InkMessages
internal import InkPlan
internal import InkSystem
internal import Synchronization

/// The gains that bring a plan's speech to one loudness, utterance by utterance, so that narration as a whole stays as
/// loud as it was compared with everything else. Within an utterance, sentences keep theirs: a voice speaks some softly.
struct ClipLevels {
  private let plan: RenderPlan
  private let cancellation: Cancellation

  /// No utterance is moved by more, in dB: one that is so far off was meant to be, or holds hardly any speech.
  private static let furthest = 12.0
  private static let threads = 2

  init(_ plan: RenderPlan, cancellation: Cancellation) {
    self.plan = plan
    self.cancellation = cancellation
  }

  /// Energy over time, of what has a loudness.
  private struct Power {
    var energy = 0.0
    var length = 0.0

    /// In LUFS.
    var level: Double? { length > 0 ? Decibels.level(ofPower: energy / length) : nil }

    mutating func add(_ other: Power) {
      energy += other.energy
      length += other.length
    }
  }

  /// One for each item of the plan's speech, linear.
  func gains() throws(MediaError) -> [Double] {
    let heard = plan.clips.filter { $0.gain > 0 }
    guard let first = heard.first, heard.contains(where: { $0.item != first.item }) else { return [] }
    let levels = try measure(Set(heard.map(\.file)).sorted())
    var powers = [Power](repeating: Power(), count: plan.speech.count)
    var whole = Power()
    for clip in heard {
      guard let level = levels[clip.file] else { continue }
      let seconds = clip.range.length.seconds
      let power = Power(energy: seconds * Decibels.power(ofLevel: level), length: seconds)
      powers[clip.item].add(power)
      whole.add(power)
    }
    guard let common = whole.level else { return [] }
    return powers.map { power in
      guard let level = power.level else { return 1 }
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
      throw plan.clips.first { $0.file == clip }.map { problem.about($0.element) } ?? problem
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
