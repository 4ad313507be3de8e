/// What a voice program prints when it is started with `--describe`: one JSON object.
package struct VoiceDescription: Hashable, Sendable, Codable {
  /// The versions of the protocol that it speaks.
  package var protocols: [Int]
  /// Name and version of everything that changes its sound: clips are kept while it stays the same.
  package var version: String
  package var voices: [Voice]?
  /// BCP 47 tags such as `en-US`; absent where it speaks any.
  package var languages: [String]?
  /// How many requests it works on at once in one process; 1 where absent.
  package var parallel: Int?
  /// Whether it takes a request a line until the end of its input, when it is started with `--serve`.
  package var serves: Bool?
  /// Whether it answers requests with `measure`.
  package var measures: Bool?
  /// Whether it takes `phonemes`.
  package var phonemes: Bool?

  package struct Voice: Hashable, Sendable, Codable {
    package var name: String
    package var language: String?
    /// `woman` or `man`.
    package var sex: String?

    package init(name: String, language: String? = nil, sex: String? = nil) {
      self.name = name
      self.language = language
      self.sex = sex
    }
  }

  package init(
    protocols: [Int],
    version: String,
    voices: [Voice]? = nil,
    languages: [String]? = nil,
    parallel: Int? = nil,
    serves: Bool? = nil,
    measures: Bool? = nil,
    phonemes: Bool? = nil
  ) {
    self.protocols = protocols
    self.version = version
    self.voices = voices
    self.languages = languages
    self.parallel = parallel
    self.serves = serves
    self.measures = measures
    self.phonemes = phonemes
  }
}
