package import InkVoices

extension VoiceParameters {
  /// - Parameter attributes: Those of a `tts`.
  package init(_ attributes: Attributes) {
    let written = VoiceParameters(
      engine: attributes.given(SpeechTag.engine)?.text,
      voice: attributes.given(SpeechTag.voice)?.text,
      language: attributes.given(SpeechTag.language)?.text,
      // Its default gives way to the configuration's.
      speed: attributes.given(SpeechTag.speed) == nil ? nil : attributes[SpeechTag.speed]
    )
    self = written.spoken(by: attributes.speaker)
  }
}
