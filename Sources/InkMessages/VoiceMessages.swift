/// The voice protocol, described for people in `docs/voices.md`.
///
/// In version 1, a program gets one JSON request on its standard input, writes one sound file at `output`, and prints
/// one JSON answer. In version 2 it describes itself first (`VoiceDescription`), and is then given a request a line,
/// each of which it answers with lines of the same `id` (`VoiceReply`).
package struct VoiceRequest: Hashable, Sendable, Codable {
  /// The version of the protocol: 1 or 2.
  package var protocolVersion = 1
  /// Version 2: names the request in its replies.
  package var id: Int?
  package var text: String
  package var voice: String
  /// A BCP 47 tag such as `en-US`.
  package var language: String
  /// 0.5 to 2, 1 for the voice's own pace.
  package var speed: Double
  /// Where to write the sound: a path that ends in `.wav`. Absent where nothing but the length is asked for.
  package var output: String?
  /// Version 2: whether the length and the times of the words are asked for, without the sound.
  package var measure: Bool?
  /// The words whose sounds are given, in order; for a voice that describes that it takes them.
  package var phonemes: [WordPhonemes]?

  package init(
    protocolVersion: Int = 1,
    id: Int? = nil,
    text: String,
    voice: String,
    language: String,
    speed: Double,
    output: String?,
    measure: Bool? = nil,
    phonemes: [WordPhonemes]? = nil
  ) {
    self.protocolVersion = protocolVersion
    self.id = id
    self.text = text
    self.voice = voice
    self.language = language
    self.speed = speed
    self.output = output
    self.measure = measure
    self.phonemes = phonemes
  }

  private enum CodingKeys: String, CodingKey {
    case protocolVersion = "protocol"
    case id, language, measure, output, phonemes, speed, text, voice
  }
}

/// How one word of a request sounds.
package struct WordPhonemes: Hashable, Sendable, Codable {
  /// Which word of the text, counted from 0.
  package var word: Int
  /// In the International Phonetic Alphabet.
  package var ipa: String

  package init(word: Int, ipa: String) {
    self.word = word
    self.ipa = ipa
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
  /// Version 2: which characters of the request's text this is, as a start and an end in Unicode code points, so that
  /// a text without white space can have times for its parts.
  package var characters: [Int]?

  package init(text: String, start: Double, end: Double, characters: [Int]? = nil) {
    self.text = text
    self.start = start
    self.end = end
    self.characters = characters
  }
}
