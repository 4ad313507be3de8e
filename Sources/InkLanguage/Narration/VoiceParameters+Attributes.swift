package import InkVoices

extension VoiceParameters {
  /// - Parameter attributes: Those of a `tts`.
  package init(_ attributes: Attributes) {
    self.init(
      engine: attributes.string("engine"),
      voice: attributes.string("voice"),
      language: attributes.string("language"),
      // Its default gives way to the configuration's.
      speed: attributes.given("speed") == nil ? nil : attributes.number("speed")
    )
  }
}
