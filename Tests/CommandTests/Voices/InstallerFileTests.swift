import TestSupport
import Testing

/// The Python program that fetches Kokoro, and what `inkreel` carries of it.
@Suite struct InstallerFileTests {
  private static let file = "Sources/inkreel/Voices/install_kokoro.py"

  /// `make golden` writes it.
  @Test func theProgramCarriesTheInstaller() throws {
    let text = try Repository.text(InstallerFileTests.file)
    // What would end the literal that it is put in, and what Linux does not take as one argument.
    #expect(!text.contains("\"\"\"##") && !text.contains("\r") && text.utf8.count < 128 << 10)
    try Golden.expect(
      """
      // swift-format-ignore-file
      // Made of \(InstallerFileTests.file) by `make golden`: change the file there instead.

      enum EmbeddedInstaller {
        static let kokoro = ##\"""
      \(text)
      \"""##
      }

      """,
      "Sources/inkreel/Generated/EmbeddedInstaller.swift"
    )
  }
}
