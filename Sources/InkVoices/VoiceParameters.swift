/// What a narration's tag says of who reads it; `nil` for what it leaves out.
package struct VoiceParameters: Hashable, Sendable {
  package var engine: String?
  package var voice: String?
  package var language: String?
  /// 0.5 to 2.
  package var speed: Double?

  package init(
    engine: String? = nil,
    voice: String? = nil,
    language: String? = nil,
    speed: Double? = nil
  ) {
    self.engine = engine
    self.voice = voice
    self.language = language
    self.speed = speed
  }
}
