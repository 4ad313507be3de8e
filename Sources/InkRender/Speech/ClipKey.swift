internal import InkMedia
internal import InkMessages

/// The name of a clip in the cache: the hash of everything that makes it.
struct ClipKey: Hashable {
  let digits: String

  /// Counts up with each change of what is done to a voice's sound.
  private static let form = "inkreel clip 3"

  /// - Parameter identity: Of the engine, as `VoiceSession` has it.
  init(_ utterance: Utterance, identity: [String]) throws(MediaError) {
    let hash = try ContentHash()
    let fields = [
      ClipKey.form, utterance.text, utterance.speaker.engine, utterance.speaker.voice,
      utterance.speaker.language, "\(utterance.speed)",
    ]
    for field in fields + identity { hash.update("\(field.utf8.count):\(field)") }
    digits = hash.finish()
  }
}
