package import InkVoices

extension VoiceParameters {
  /// - Parameter attributes: Those of a `tts`.
  package init(_ attributes: Attributes) {
    let member = attributes.speaker
    let saysSpeed = attributes.given(SpeechTag.speed) != nil || member?.says(SpeechTag.speed) == true
    self.init(
      engine: attributes[SpeechTag.engine],
      // A member's voice is a voice, even if another member is called so.
      voice: member.map { $0[SpeechTag.voice] } ?? attributes[SpeechTag.voice],
      language: attributes[SpeechTag.language],
      // Its default gives way to the configuration's.
      speed: saysSpeed ? attributes[SpeechTag.speed] : nil
    )
  }
}
