package import InkVoices

extension VoiceParameters {
  /// - Parameter attributes: Those of a `tts`.
  package init(_ attributes: Attributes) {
    self.init(
      engine: attributes[SpeechTag.engine],
      voice: attributes[SpeechTag.voice],
      language: attributes[SpeechTag.language],
      // Its default gives way to the configuration's.
      speed: attributes.given(SpeechTag.speed) == nil ? nil : attributes[SpeechTag.speed]
    )
  }
}
