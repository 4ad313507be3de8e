/// The voice protocol, described for people in `docs/voices.md`: one JSON request on a voice program's
/// standard input, one sound file at `output`, one JSON answer on its standard output.
package struct VoiceRequest: Hashable, Sendable, Codable {
  /// The version of the protocol: 1.
  package var protocolVersion = 1
  package var text: String
  package var voice: String
  /// A BCP 47 tag such as `en-US`.
  package var language: String
  /// 0.5 to 2, 1 for the voice's own pace.
  package var speed: Double
  /// Where to write the sound: a path that ends in `.wav`.
  package var output: String

  package init(text: String, voice: String, language: String, speed: Double, output: String) {
    self.text = text
    self.voice = voice
    self.language = language
    self.speed = speed
    self.output = output
  }

  private enum CodingKeys: String, CodingKey {
    case protocolVersion = "protocol"
    case text, voice, language, speed, output
  }
}

/// What a voice says of the sound that it wrote.
package struct VoiceAnswer: Hashable, Sendable, Codable {
  /// The voice's name and version, of everything that changes its sound: `espeak-ng 1.51`.
  package var version: String
  /// One entry for each white-space separated word of the text, in order; absent where the voice does not
  /// know. Times are seconds from the start of the file.
  package var words: [VoiceWord]?

  package init(version: String, words: [VoiceWord]?) {
    self.version = version
    self.words = words
  }
}

package struct VoiceWord: Hashable, Sendable, Codable {
  package var text: String
  package var start: Double
  package var end: Double

  package init(text: String, start: Double, end: Double) {
    self.text = text
    self.start = start
    self.end = end
  }
}
