/// A service that speaks over HTTP.
package struct VoiceService: Hashable, Sendable, Codable {
  /// Which service's requests and answers it has: `openai`.
  package var preset: String
  /// Where it is.
  package var url: String

  package init(preset: String, url: String) {
    self.preset = preset
    self.url = url
  }
}
