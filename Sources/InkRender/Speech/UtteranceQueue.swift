internal import InkMedia
internal import InkMessages
internal import InkPlan
import InkSystem
internal import InkTime
internal import InkVoices

/// What is wanted of utterances.
protocol UtteranceJob {
  associatedtype Answer
  /// What is kept while an engine works on an utterance.
  associatedtype Task

  /// What is known of an utterance without its engine; `nil` for nothing.
  func known(
    _ key: ClipKey,
    _ utterance: Utterance,
    _ cancellation: Cancellation
  ) throws(MediaError) -> Answer?

  /// What the engine is asked for.
  func request(
    for utterance: Utterance,
    of session: any VoiceSession
  ) throws(MediaError) -> (VoiceRequest, Task)

  /// What its answer comes to.
  func answer(
    _ spoken: SpokenUtterance.Answer,
    to utterance: Utterance,
    _ key: ClipKey,
    _ task: Task,
    from voice: String,
    _ cancellation: Cancellation
  ) throws(MediaError) -> Answer

  func failed(_ problem: MediaError) -> Answer
}

/// Has engines work on utterances, several at once, and answers in their order.
struct UtteranceQueue<Job: UtteranceJob> {
  let job: Job
  let utterances: [Utterance]
  let makeSession: VoiceSessions.Maker
  let phase: MediaProgress.Phase

  /// A voice may take so long, and so many times the length of its speech.
  private static var timeout: Duration { .seconds(60) }
  private static var timeoutPerSecond: Int64 { 10 }

  /// What is wrong with one utterance is in its answer; throws only when cancelled.
  func run(
    cancellation: Cancellation,
    progress: (MediaProgress) throws(MediaError) -> Void
  ) throws(MediaError) -> [Job.Answer] {
    var work = Work(sessions: VoiceSessions(makeSession), answers: Answers(count: utterances.count, phase))
    defer { work.sessions.end() }
    var next = 0
    while next < utterances.count || !work.running.isEmpty {
      while next < utterances.count, work.hasPlace(for: utterances[next].engine) {
        try cancellation.check()
        try progress(work.progress)
        try start(next, &work, cancellation)
        next += 1
      }
      if next < utterances.count || !work.running.isEmpty { work.sessions.wait() }
      try cancellation.check()
      for spoken in work.sessions.advance() { try finish(spoken, &work, cancellation) }
      try progress(work.progress)
    }
    return work.answers.inOrder
  }

  /// What is being done.
  private struct Work {
    var sessions: VoiceSessions
    var answers: Answers<Job.Answer>
    /// By the utterance's index.
    var running: [Int: Running] = [:]

    /// An engine that cannot speak needs no place.
    mutating func hasPlace(for engine: VoiceEngine) -> Bool {
      guard let session = try? sessions.session(of: engine) else { return true }
      guard session.isReady else { return false }
      return session.failure != nil || running.count < session.places
    }

    var progress: MediaProgress { answers.progress(adding: sessions.progress) }
  }

  /// An utterance that an engine works on.
  private struct Running {
    let key: ClipKey
    /// Who speaks it, for messages.
    let voice: String
    let task: Job.Task
  }

  /// Answers at once, from what is known or with a problem, or starts the utterance.
  private func start(_ index: Int, _ work: inout Work, _ cancellation: Cancellation) throws(MediaError) {
    let utterance = utterances[index]
    do throws(MediaError) {
      let session = try work.sessions.session(of: utterance.engine)
      let key = try ClipKey(
        utterance,
        identity: session.identity,
        phonemes: session.takesPhonemes ? utterance.phonemes : nil
      )
      guard work.answers.claim(key, for: index) else { return }
      if let answer = try job.known(key, utterance, cancellation) {
        return work.answers.set(answer, for: index)
      }
      if let failure = session.failure { throw failure }
      let (request, task) = try job.request(for: utterance, of: session)
      try session.speak(request, number: index, timeout: UtteranceQueue.timeout(utterance))
      work.running[index] = Running(key: key, voice: session.name, task: task)
    } catch {
      try fail(index, error, &work)
    }
  }

  private func finish(
    _ spoken: SpokenUtterance,
    _ work: inout Work,
    _ cancellation: Cancellation
  ) throws(MediaError) {
    guard let running = work.running.removeValue(forKey: spoken.number) else { return }
    do throws(MediaError) {
      let answer = try job.answer(
        try spoken.answer.get(),
        to: utterances[spoken.number],
        running.key,
        running.task,
        from: running.voice,
        cancellation
      )
      work.answers.set(answer, for: spoken.number)
    } catch {
      try fail(spoken.number, error, &work)
    }
  }

  private func fail(_ index: Int, _ problem: MediaError, _ work: inout Work) throws(MediaError) {
    guard problem.kind != .cancelled else { throw problem }
    work.answers.set(job.failed(problem), for: index)
  }

  private static func timeout(_ utterance: Utterance) -> Duration {
    let seconds = min(max(0, utterance.expected?.seconds ?? 0), 3600)
    return timeout + .seconds(Int64(seconds) * timeoutPerSecond)
  }
}

/// What has been answered so far. Utterances that make the same clip are worked on once.
private struct Answers<Answer> {
  private var answers: [Answer?]
  private var first: [ClipKey: Int] = [:]
  private var repeats: [Int: Int] = [:]
  private var done = 0
  private let phase: MediaProgress.Phase

  init(count: Int, _ phase: MediaProgress.Phase) {
    answers = Array(repeating: nil, count: count)
    self.phase = phase
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

  mutating func set(_ answer: Answer, for index: Int) {
    answers[index] = answer
    done += 1
  }

  /// - Parameter running: How much of the others is done, in utterances.
  func progress(adding running: Double) -> MediaProgress {
    let done = Int64(Double(done) + max(0, running))
    return MediaProgress(phase: phase, done: min(done, Int64(answers.count)), total: Int64(answers.count))
  }

  var inOrder: [Answer] { answers.indices.compactMap { answers[repeats[$0] ?? $0] } }
}

extension VoiceRequest {
  /// - Parameters:
  ///   - output: Where the sound goes; `nil` where the length alone is asked for.
  ///   - session: Who is asked.
  init(_ utterance: Utterance, output: String?, of session: any VoiceSession) {
    self.init(
      text: utterance.text,
      voice: utterance.speaker.voice,
      language: utterance.speaker.language,
      speed: utterance.speed,
      output: output,
      measure: output == nil ? true : nil,
      phonemes: session.takesPhonemes ? utterance.phonemes : nil
    )
  }
}
