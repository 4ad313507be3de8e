internal import InkMessages
import InkSystem
internal import InkVoices

/// An engine at work for one request: it speaks any number of utterances, some of them at once.
///
/// Nothing here blocks. Whoever asks for an utterance waits for `waits` and calls `advance`, until that reports the
/// utterance's end.
protocol VoiceSession: AnyObject {
  /// For messages: `the voice program ./hum.py`.
  var name: String { get }
  /// Starts to find out what the engine is. Called once, before anything else.
  func prepare()
  /// Whether that is known: before, nothing else is asked. `advance` gets there.
  var isReady: Bool { get }
  /// Everything about the engine itself that decides how it sounds: what an engine of another identity speaks is
  /// another clip.
  var identity: [String] { get }
  /// Whether it can say how long something will last without speaking it.
  var measures: Bool { get }
  /// Whether it takes the sounds of words.
  var takesPhonemes: Bool { get }
  /// Why it can speak no more; `nil` while it can.
  var failure: MediaError? { get }
  /// How many utterances can be spoken at once, at least 1.
  var places: Int { get }
  /// How much of the running utterances is done, in utterances: 1.5 for two that are spoken to three quarters each.
  /// 0 if the engine does not report it.
  var progress: Double { get }
  /// What to wait for before `advance` can do more.
  var waits: [pollfd] { get }

  /// Starts an utterance, and the engine if need be. Fewer than `places` utterances are running.
  ///
  /// - Parameters:
  ///   - number: Names the utterance in what `advance` returns.
  ///   - timeout: The utterance fails when it has not ended after this time.
  func speak(_ request: VoiceRequest, number: Int, timeout: Duration) throws(MediaError)

  /// Does what can be done at once, and returns the utterances that have ended.
  func advance() -> [SpokenUtterance]

  /// Ends the engine and what it is speaking. Nothing is called after that.
  func end()
}

extension VoiceSession {
  func prepare() {}
  var isReady: Bool { true }
  var measures: Bool { false }
  var takesPhonemes: Bool { false }
}

/// How an utterance has ended.
struct SpokenUtterance {
  /// What a voice says of it.
  struct Answer {
    /// Name and version of the voice, for people.
    var version: String
    /// `nil` where it does not know.
    var words: [VoiceWord]?
    /// The part of its sound that is speech; `nil` where it does not say.
    var speech: VoiceReply.Speech?
  }

  let number: Int
  let answer: Result<Answer, MediaError>
}

extension VoiceEngine {
  /// A session of this engine, which is not started yet.
  func session() throws(MediaError) -> any VoiceSession {
    switch self {
    case .builtIn: ProgramSession([InstalledProgram.path(KnownEngine.builtIn.program)], describes: false)
    case .installed(let engine):
      ProgramSession(
        [InstalledProgram.path(engine.program)],
        service: .init(name: engine.title, identity: nil)
      )
    case .program(let command, let parallel): ProgramSession(command, parallel: parallel)
    case .http(let service): try service.session()
    }
  }
}
