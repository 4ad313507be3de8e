import FoundationEssentials
import InkConfig
import InkText
import TestSupport
import Testing

/// Runs what `docs/configuration.md` and `docs/credits.md` show: each section in a folder of its own, its JSON
/// as the configuration, its script next to it, and its commands with what they print.
@Suite struct ConfigurationPageTests {
  private static let sections = sections(of: "docs/configuration.md")
  private static let allSections = sections + sections(of: "docs/credits.md")

  private static func sections(of page: String) -> [(heading: String, blocks: [MarkdownBlock])] {
    (try? Page(page))?.sections ?? []
  }

  @Test func everyKeyHasASectionWithAnExample() {
    for key in ConfigurationKey.allCases {
      let section = ConfigurationPageTests.sections.first { $0.heading.contains("`\(key.rawValue)`") }
      #expect(section?.blocks.first?.text.contains("\"\(key.rawValue)\"") == true, "\(key)")
    }
  }

  @Test(arguments: allSections.map(\.heading))
  func examplesDoWhatThePageSays(heading: String) throws {
    let blocks = try #require(ConfigurationPageTests.allSections.first { $0.heading == heading }).blocks
    let folder = try TemporaryFolder()
    try folder.write(try hummingVoice(), to: "hum.py")
    var printed: String?
    for block in blocks {
      switch block.language {
      case "json":
        let source = SourceText(name: Configuration.fileName, text: block.text)
        #expect(ConfigurationReader.read(source).diagnostics.isEmpty)
        try folder.write(block.text, to: Configuration.fileName)
      case "inkslop": try folder.write(block.text, to: "episode.inkslop")
      case "sh": printed = try run(block.text, in: folder)
      case "text": #expect(printed == block.text)
      default: Issue.record("a block of \(block.language)")
      }
    }
  }

  private func run(_ commands: String, in folder: TemporaryFolder) throws -> String {
    let outcome = try RunProgram.run(
      ["sh", "-e", "-c", "exec 2>&1; chmod +x hum.py; PATH=\"\(RunProgram.folder):$PATH\"; \(commands)"],
      environment: ["POP=\(Repository.path("examples/sounds/pop.wav"))"],
      in: folder.path
    )
    #expect(outcome.status == 0, "\(outcome.text)")
    return outcome.text
  }

  /// The example of `docs/voices.md`.
  private func hummingVoice() throws -> String {
    let code = try #require(try Page("docs/voices.md").texts("python").first)
    return "#!/usr/bin/env python3\n\(code)"
  }
}
