internal import FoundationEssentials
internal import InkMedia
package import InkMessages
internal import InkPlan
import InkSystem
internal import InkTime
internal import InkVoices

/// Speaks utterances, or finds them spoken in the cache.
package struct Speaker {
  private let request: SpeakRequest
  private let cache: ClipCache
  private let makeSession: VoiceSessions.Maker
  private let note: (String) -> Void

  /// A voice may take so long, and so many times the length of its speech.
  private static let timeout = Duration.seconds(60)
  private static let timeoutPerSecond = 10

  /// - Parameter note: Reported what was put right, for people.
  package init(_ request: SpeakRequest, note: @escaping (String) -> Void) throws(MediaError) {
    try self.init(request, sessions: { (engine) throws(MediaError) in try engine.session() }, note: note)
  }

  init(
    _ request: SpeakRequest,
    sessions: @escaping VoiceSessions.Maker,
    note: @escaping (String) -> Void
  ) throws(MediaError) {
    self.request = request
    self.note = note
    makeSession = sessions
    cache = try ClipCache(folder: request.cacheDirectory)
  }

  /// Answers in the order of the request, although several utterances are spoken at once. What is wrong with one
  /// utterance is in its clip; throws only when cancelled.
  package func run(
    cancellation: Cancellation,
    progress: (MediaProgress) throws(MediaError) -> Void
  ) throws(MediaError) -> SpeakAnswer {
    var work = Work(sessions: VoiceSessions(makeSession), answers: Answers(count: request.utterances.count))
    defer { work.sessions.end() }
    var next = 0
    while next < request.utterances.count || !work.running.isEmpty {
      while next < request.utterances.count, work.hasPlace(for: request.utterances[next].engine) {
        try cancellation.check()
        try progress(work.progress)
        try start(next, &work, cancellation)
        next += 1
      }
      if !work.running.isEmpty { work.sessions.wait() }
      try cancellation.check()
      for spoken in work.sessions.advance() { try finish(spoken, &work, cancellation) }
      try progress(work.progress)
    }
    return SpeakAnswer(clips: work.answers.inOrder)
  }

  /// What is being done for the request.
  private struct Work {
    var sessions: VoiceSessions
    var answers: Answers
    /// By the utterance's index.
    var running: [Int: Task] = [:]

    /// An engine that cannot speak needs no place.
    mutating func hasPlace(for engine: VoiceEngine) -> Bool {
      guard let session = try? sessions.session(of: engine), session.failure == nil else { return true }
      return running.count < session.places
    }

    var progress: MediaProgress { answers.progress(adding: sessions.progress) }
  }

  /// An utterance that is being spoken.
  private struct Task {
    let key: ClipKey
    /// Who speaks it, for messages.
    let voice: String
    let file: TemporaryFile
  }

  /// Answers at once, from the cache or with a problem, or starts the utterance.
  private func start(_ index: Int, _ work: inout Work, _ cancellation: Cancellation) throws(MediaError) {
    let utterance = request.utterances[index]
    do throws(MediaError) {
      let session = try work.sessions.session(of: utterance.engine)
      let key = try ClipKey(utterance, identity: session.identity)
      guard work.answers.claim(key, for: index) else { return }
      let words = PlanWords.of(utterance.text).count
      if let clip = try cache.clip(key, words: words, cancellation: cancellation, note: note) {
        return work.answers.set(clip, for: index)
      }
      if let failure = session.failure { throw failure }
      let file = TemporaryFile(path: try cache.temporaryPath(ending: "wav"))
      try session.speak(
        Speaker.request(utterance, output: file.path),
        number: index,
        timeout: Speaker.timeout(utterance)
      )
      work.running[index] = Task(key: key, voice: session.name, file: file)
    } catch {
      try fail(index, error, &work)
    }
  }

  /// Makes a clip of what an engine has spoken.
  private func finish(
    _ spoken: SpokenUtterance,
    _ work: inout Work,
    _ cancellation: Cancellation
  ) throws(MediaError) {
    guard let task = work.running.removeValue(forKey: spoken.number) else { return }
    let utterance = request.utterances[spoken.number]
    do throws(MediaError) {
      let answer = try spoken.answer.get()
      let recording = try Speaker.recording(task, utterance, cancellation)
      let words = try WordTimes(text: utterance.text, reported: answer.words, kept: recording.kept)
      work.answers.set(
        try cache.store(recording, words: words.ranges, voice: answer.version, as: task.key),
        for: spoken.number
      )
    } catch {
      try fail(spoken.number, error, &work)
    }
  }

  private func fail(_ index: Int, _ problem: MediaError, _ work: inout Work) throws(MediaError) {
    guard problem.kind != .cancelled else { throw problem }
    work.answers.set(SpokenClip(file: nil, words: [], problem: problem), for: index)
  }

  private static func request(_ utterance: Utterance, output: String) -> VoiceRequest {
    VoiceRequest(
      text: utterance.text,
      voice: utterance.speaker.voice,
      language: utterance.speaker.language,
      speed: utterance.speed,
      output: output
    )
  }

  /// Problems with the voice's file are the voice's.
  private static func recording(
    _ task: Task,
    _ utterance: Utterance,
    _ cancellation: Cancellation
  ) throws(MediaError) -> Recording {
    do throws(MediaError) {
      return try Recording(path: task.file.path, expected: utterance.expected, cancellation: cancellation)
    } catch {
      switch error.kind {
      case .unreadableFile: throw MediaError(.voice, "\(task.voice) wrote no sound file")
      case .unusableFile: throw MediaError(.voice, "\(task.voice) wrote a file without usable sound")
      default: throw error
      }
    }
  }

  private static func timeout(_ utterance: Utterance) -> Duration {
    let seconds = min(max(0, utterance.expected?.seconds ?? 0), 3600)
    return timeout + .seconds(Int64(seconds) * Int64(timeoutPerSecond))
  }
}

/// What has been answered so far. Utterances that make the same clip are spoken once.
private struct Answers {
  private var clips: [SpokenClip?]
  private var first: [ClipKey: Int] = [:]
  private var repeats: [Int: Int] = [:]
  private var done = 0

  init(count: Int) {
    clips = Array(repeating: nil, count: count)
  }

  /// False when an earlier utterance answers for this one.
  mutating func claim(_ key: ClipKey, for index: Int) -> Bool {
    if let earlier = first[key] {
      repeats[index] = earlier
      done += 1
      return false
    }
    first[key] = index
    return true
  }

  mutating func set(_ clip: SpokenClip, for index: Int) {
    clips[index] = clip
    done += 1
  }

  /// - Parameter running: How much of the others is done, in utterances.
  func progress(adding running: Double) -> MediaProgress {
    let done = Int64(Double(done) + max(0, running))
    return MediaProgress(phase: .speech, done: min(done, Int64(clips.count)), total: Int64(clips.count))
  }

  var inOrder: [SpokenClip] { clips.indices.compactMap { clips[repeats[$0] ?? $0] } }
}

/// A file that a voice may write, removed with this object.
private final class TemporaryFile {
  let path: String

  init(path: String) {
    self.path = path
  }

  deinit {
    FileRemoval.remove(path)
  }
}
