import FoundationEssentials
package import Testing

/// The voices that `make test` installs for the tests, and nothing that the user of this machine has. A test that
/// wants them asks for them: all other ones find no voices (`RunProgram.noVoices`).
package enum InstalledVoices {
  package static let folder = Repository.path(".build/voices")
  /// The folder of Kokoro's files.
  package static let kokoro = "\(folder)/kokoro"
  /// The archives that it was made of.
  package static let downloads = "\(folder)/kokoro.downloads"

  package static let hasKokoro = FileManager.default.fileExists(atPath: "\(kokoro)/voice.json")
  package static let reason: Comment =
    "Kokoro is not installed for the tests: `make test` does that, without VOICES=no"

  /// Has programs find them.
  package static let setting = "INKREEL_VOICES=\(folder)"
}
