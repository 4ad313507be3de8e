/// What is in the folder of an installed engine. It is kept there as `voice.json`, which is written last.
package struct VoiceManifest: Hashable, Sendable, Codable {
  package static let fileName = "voice.json"

  /// The engine's name: `kokoro_tts`.
  package var engine: String
  /// Of everything that changes its sound: model, runtime and tables.
  package var version: String
  /// By path.
  package var files: [File]

  package struct File: Hashable, Sendable, Codable {
    /// Counted from the folder.
    package var path: String
    /// In bytes.
    package var size: Int64
    /// XXH3 of 128 bits, as 32 hexadecimal digits. It finds damage, and no forgery: what is fetched is compared with
    /// SHA-256 before it becomes one of these files.
    package var checksum: String

    package init(path: String, size: Int64, checksum: String) {
      self.path = path
      self.size = size
      self.checksum = checksum
    }
  }

  package init(engine: String, version: String, files: [File]) {
    self.engine = engine
    self.version = version
    self.files = files
  }
}
