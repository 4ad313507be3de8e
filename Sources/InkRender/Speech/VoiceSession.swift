internal import InkMessages
import InkSystem
internal import InkVoices

/// An engine at work. It is started when the first utterance needs it, speaks any number of utterances, some of
/// them at once, and is ended by the one who made it.
///
/// Nothing here blocks: who has asked for utterances waits for `waits` and then calls `advance`, again and again.
protocol VoiceSession: AnyObject {
  /// What it is called in messages: `the voice program ./hum.py`.
  var name: String { get }
  /// Everything of the engine itself that decides how it sounds. A clip that an engine of another identity has
  /// spoken is another clip.
  var identity: [String] { get }
  /// Why it can speak nothing more, once that is so.
  var failure: MediaProblem? { get }
  /// How many utterances may be spoken at once, one at least.
  var places: Int { get }
  /// How much of the utterances that are being spoken is done: 1.5 for two of which each is so to three quarters.
  /// 0 where the engine does not say.
  var progress: Double { get }
  /// What to wait for before `advance` can do more.
  var waits: [pollfd] { get }

  /// Begins to speak an utterance, for which there must be a place.
  ///
  /// - Parameters:
  ///   - number: What `advance` calls it.
  ///   - timeout: How long it may take.
  func speak(_ request: VoiceRequest, number: Int, timeout: Duration) throws(MediaProblem)

  /// Does what can be done at once, and gives the utterances that have ended by it.
  func advance() -> [SpokenUtterance]

  /// Ends the engine, and everything that it is speaking. Nothing is asked of it after that.
  func end()
}

/// How an utterance has ended.
struct SpokenUtterance {
  let number: Int
  let answer: Result<VoiceAnswer, MediaProblem>
}

extension VoiceEngine {
  /// Cheap: the engine itself is not started yet.
  func session() throws(MediaProblem) -> any VoiceSession {
    switch self {
    case .builtIn: ProgramSession([InstalledProgram.path("inkreel-espeak")])
    case .program(let command): ProgramSession(command)
    case .http(let service):
      throw MediaProblem(
        .environment,
        "InkReel cannot speak by a service yet, such as the one at \(service.url)"
      )
    }
  }
}
