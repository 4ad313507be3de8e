/// A voice of an engine, and the language that it speaks.
package struct VoiceChoice: Hashable, Sendable, Codable {
  package var engine: String
  /// One of the engine's voices; empty for the engine's own choice.
  package var voice: String
  /// A BCP 47 tag such as `en-US`.
  package var language: String

  /// By name, as JSON has them: an object that is encoded in this order does not have to be sorted.
  private enum CodingKeys: CodingKey {
    case engine, language, voice
  }

  package init(engine: String, voice: String, language: String) {
    self.engine = engine
    self.voice = voice
    self.language = language
  }
}
