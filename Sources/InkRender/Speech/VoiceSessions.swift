internal import InkMedia
internal import InkMessages
import InkSystem
internal import InkVoices

/// The engines at work for one request, each made when it is first asked for.
struct VoiceSessions {
  typealias Maker = (VoiceEngine) throws(MediaError) -> any VoiceSession

  private let make: Maker
  private var made: [VoiceEngine: Result<any VoiceSession, MediaError>] = [:]

  init(_ make: @escaping Maker) {
    self.make = make
  }

  /// Throws the same error each time for an engine that has no session.
  mutating func session(of engine: VoiceEngine) throws(MediaError) -> any VoiceSession {
    if let known = made[engine] { return try known.get() }
    let result = Result { () throws(MediaError) in try make(engine) }
    (try? result.get())?.prepare()
    made[engine] = result
    return try result.get()
  }

  /// How much of what is being spoken is done, in utterances.
  var progress: Double { working.reduce(0) { $0 + $1.progress } }

  /// Until an engine has something to say, a twentieth of a second at most.
  func wait() {
    var waits = working.flatMap(\.waits)
    // A program that has closed its pipes and not ended yet gives nothing to wait for.
    let milliseconds: Int32 = waits.isEmpty ? 2 : 50
    _ = unsafe poll(&waits, nfds_t(waits.count), milliseconds)
  }

  /// The utterances that have ended.
  func advance() -> [SpokenUtterance] { working.flatMap { $0.advance() } }

  /// Ends the voices, and whatever they have started.
  func end() {
    for session in working { session.end() }
    Descendants.endAdopted()
  }

  private var working: [any VoiceSession] { made.values.compactMap { try? $0.get() } }
}
