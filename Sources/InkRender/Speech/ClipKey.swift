internal import InkMedia
internal import InkMessages

/// The name of a clip in the cache: the hash of everything that makes it.
struct ClipKey: Hashable {
  let digits: String

  /// Counts up with each change of what is done to a voice's sound.
  private static let form = "inkreel clip 4"

  /// - Parameters:
  ///   - identity: Of the engine, as `VoiceSession` has it.
  ///   - phonemes: Those that the engine is given.
  init(
    _ utterance: Utterance,
    identity: [String],
    phonemes: [WordPhonemes]? = nil
  ) throws(MediaError) {
    let hash = try ContentHash()
    let fields = [
      ClipKey.form, utterance.text, utterance.speaker.engine, utterance.speaker.voice,
      utterance.speaker.language, "\(utterance.speed)",
    ]
    let sounds = (phonemes ?? []).flatMap { ["phonemes", "\($0.word)", $0.ipa] }
    for field in fields + identity + sounds { hash.update("\(field.utf8.count):\(field)") }
    digits = hash.finish()
  }
}
