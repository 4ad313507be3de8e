internal import InkMedia
package import InkMessages
internal import InkPlan
import InkSystem
internal import InkTime

/// Finds out how long utterances will last, and when their words will be spoken, without speaking them.
package struct Measurer {
  private let request: SpeakRequest
  private let makeSession: VoiceSessions.Maker
  private let job: MeasuringJob

  package init(_ request: SpeakRequest) throws(MediaError) {
    try self.init(request) { (engine) throws(MediaError) in try engine.session() }
  }

  init(_ request: SpeakRequest, sessions: @escaping VoiceSessions.Maker) throws(MediaError) {
    self.request = request
    makeSession = sessions
    job = MeasuringJob(cache: try ClipCache(folder: request.cacheDirectory))
  }

  /// Answers in the order of the request. What is wrong with one utterance is in its answer; throws only when cancelled.
  package func run(
    cancellation: Cancellation,
    progress: (MediaProgress) throws(MediaError) -> Void
  ) throws(MediaError) -> MeasureAnswer {
    let queue = UtteranceQueue(
      job: job,
      utterances: request.utterances,
      makeSession: makeSession,
      phase: .speech
    )
    return MeasureAnswer(lengths: try queue.run(cancellation: cancellation, progress: progress))
  }
}

private struct MeasuringJob: UtteranceJob {
  let cache: ClipCache

  func known(
    _ key: ClipKey,
    _ utterance: Utterance,
    _ cancellation: Cancellation
  ) throws(MediaError) -> MeasuredUtterance? {
    cache.length(key, words: PlanWords.of(utterance.text).count)
  }

  func request(for utterance: Utterance, of session: any VoiceSession) throws(MediaError) -> (
    VoiceRequest, Void
  ) {
    guard session.measures else { throw MediaError(.voice, "\(session.name) does not measure") }
    return (VoiceRequest(utterance, output: nil, of: session), ())
  }

  func answer(
    _ spoken: SpokenUtterance.Answer,
    to utterance: Utterance,
    _ key: ClipKey,
    _ task: Void,
    from voice: String,
    _ cancellation: Cancellation
  ) throws(MediaError) -> MeasuredUtterance {
    guard let speech = spoken.speech else {
      throw MediaError(.voice, "\(voice) does not say which part of its sound is speech")
    }
    let kept = try Recording.kept(speech)
    let words = try WordTimes(text: utterance.text, reported: spoken.words, kept: kept)
    return cache.store(length: kept.length, words: words, as: key)
  }

  func failed(_ problem: MediaError) -> MeasuredUtterance {
    MeasuredUtterance(length: nil, words: [], problem: problem)
  }
}
