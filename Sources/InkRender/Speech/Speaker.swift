internal import InkMedia
package import InkMessages
internal import InkPlan
import InkSystem

/// Speaks utterances, or finds them spoken in the cache.
package struct Speaker {
  private let request: SpeakRequest
  private let makeSession: VoiceSessions.Maker
  private let job: SpeakingJob

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
    makeSession = sessions
    job = SpeakingJob(cache: try ClipCache(folder: request.cacheDirectory), notes: SpeechNotes(note))
  }

  /// Answers in the order of the request, although several utterances are spoken at once. What is wrong with one
  /// utterance is in its clip; throws only when cancelled.
  package func run(
    cancellation: Cancellation,
    progress: (MediaProgress) throws(MediaError) -> Void
  ) throws(MediaError) -> SpeakAnswer {
    let queue = UtteranceQueue(
      job: job,
      utterances: request.utterances,
      makeSession: makeSession,
      phase: .speech
    )
    return SpeakAnswer(clips: try queue.run(cancellation: cancellation, progress: progress))
  }
}

/// What people should know of voices, each once.
final class SpeechNotes {
  private let report: (String) -> Void
  private var reported: Set<String> = []

  init(_ report: @escaping (String) -> Void) {
    self.report = report
  }

  /// Reports something that is said of each file.
  func each(_ note: String) { report(note) }

  /// Reports something that is true of a voice as a whole.
  func once(_ note: String) {
    if reported.insert(note).inserted { report(note) }
  }

  /// What there is to say of the times that a voice gives.
  func report(_ times: WordTimes, of voice: String) {
    switch times.origin {
    case .voice: break
    case .estimate:
      once("\(voice) gives no times of words, so they are estimated: subtitles may be early or late")
    case .partly:
      once(
        "\(voice) gives the times of other words than those that it is to say, so some are estimated: subtitles may be early or late"
      )
    }
  }
}

private struct SpeakingJob: UtteranceJob {
  let cache: ClipCache
  let notes: SpeechNotes

  func known(
    _ key: ClipKey,
    _ utterance: Utterance,
    _ cancellation: Cancellation
  ) throws(MediaError) -> SpokenClip? {
    let words = PlanWords.of(utterance.text).count
    return try cache.clip(key, words: words, cancellation: cancellation, note: notes.each)
  }

  func request(
    for utterance: Utterance,
    of session: any VoiceSession
  ) throws(MediaError) -> (VoiceRequest, VoiceOutput) {
    let file = VoiceOutput(path: try cache.temporaryPath(ending: "wav"))
    if utterance.phonemes != nil, !session.takesPhonemes {
      notes.once("\(session.name) does not take the phonetic alphabet, so words are spoken as they are shown")
    }
    return (VoiceRequest(utterance, output: file.path, of: session), file)
  }

  func answer(
    _ spoken: SpokenUtterance.Answer,
    to utterance: Utterance,
    _ key: ClipKey,
    _ file: VoiceOutput,
    from voice: String,
    _ cancellation: Cancellation
  ) throws(MediaError) -> SpokenClip {
    let recording = try SpeakingJob.recording(file, spoken, utterance, from: voice, cancellation)
    let words = try WordTimes(text: utterance.text, reported: spoken.words, kept: recording.kept)
    notes.report(words, of: voice)
    return try cache.store(recording, words: words, voice: spoken.version, as: key)
  }

  func failed(_ problem: MediaError) -> SpokenClip { SpokenClip(file: nil, words: [], problem: problem) }

  /// Problems with the voice's file are the voice's.
  private static func recording(
    _ file: VoiceOutput,
    _ spoken: SpokenUtterance.Answer,
    _ utterance: Utterance,
    from voice: String,
    _ cancellation: Cancellation
  ) throws(MediaError) -> Recording {
    do throws(MediaError) {
      return try Recording(
        path: file.path,
        expected: utterance.expected,
        speech: spoken.speech,
        cancellation: cancellation
      )
    } catch {
      switch error.kind {
      case .unreadableFile: throw MediaError(.voice, "\(voice) wrote no sound file")
      case .unusableFile: throw MediaError(.voice, "\(voice) wrote a file without usable sound")
      default: throw error
      }
    }
  }
}

/// A file that a voice may write; removed with this object, with all whose names start with its own.
final class VoiceOutput {
  let path: String

  init(path: String) {
    self.path = path
  }

  deinit {
    FileRemoval.removeAll(startingWith: path)
  }
}
