import FoundationEssentials
import TestSupport
import Testing

/// The page's files, and what the program carries of them.
@Suite struct PageFilesTests {
  private static let folder = "Sources/InkTimeline/Page"

  /// `make golden` writes them.
  @Test func theProgramCarriesThePagesFiles() throws {
    let template = try text("page.html")
    let style = try text("page.css")
    let script = try text("page.js")
    try Golden.expect(
      """
      // swift-format-ignore-file
      // Made of \(PageFilesTests.folder) by `make golden`: change the files there instead.

      enum EmbeddedPage {
        static let styleHash = "\(hash(style))"
        static let scriptHash = "\(hash(script))"
        static let template = ##\"""
      \(template)
      \"""##
        static let style = ##\"""
      \(style)
      \"""##
        static let script = ##\"""
      \(script)
      \"""##
      }

      """,
      "Sources/InkTimeline/Generated/EmbeddedPage.swift"
    )
  }

  private func text(_ name: String) throws -> String {
    let text = try Repository.text("\(PageFilesTests.folder)/\(name)")
    // What would end the literal that it is put in, or the element.
    #expect(!text.contains("\"\"\"##") && !text.contains("\r"))
    #expect(name == "page.html" || !text.contains("</style") && !text.contains("</script"))
    return text
  }

  /// As a Content-Security-Policy names what it allows.
  private func hash(_ text: String) throws -> String {
    let sum = try RunProgram.run(["sha256sum"], input: Array(text.utf8)).output
    let bytes = stride(from: 0, to: 64, by: 2).compactMap { index in
      UInt8(String(decoding: sum[index..<index + 2], as: UTF8.self), radix: 16)
    }
    return "sha256-\(Data(bytes).base64EncodedString())"
  }
}
