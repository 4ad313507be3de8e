import InkDiagnostics
import TestSupport
import Testing

/// The pages of the diagnostics: there is one for each, it says what the program does, and the program
/// carries it.
@Suite struct DiagnosticPagesTests {
  private static let folder = "docs/diagnostics"

  private static func path(_ code: DiagnosticCode) -> String { "\(folder)/\(code.rawValue).md" }

  @Test(arguments: DiagnosticCode.allCases)
  func everyCodeHasItsPage(code: DiagnosticCode) throws {
    let page = try Repository.text(DiagnosticPagesTests.path(code))
    #expect(page.hasPrefix("# \(code.rawValue): \(code.title)\n\nSeverity: \(code.severity.rawValue).\n\n"))
    #expect(page.hasSuffix("\n") && !page.hasSuffix("\n\n"))
    #expect(page.split(separator: "\n").allSatisfy { $0.count <= 120 })
    let examples = MarkdownBlock.blocks(of: page)
    #expect(
      examples.contains {
        $0.language == "sh" || [$0.value("raises"), $0.value("renders")].contains(code.rawValue)
      }
    )
    #expect(examples.contains { $0.language == "sh" || $0.words.contains("clean") })
  }

  @Test func everyPageIsOfACode() throws {
    let codes = Set(DiagnosticCode.allCases.map(DiagnosticPagesTests.path))
    for path in try Repository.files(in: DiagnosticPagesTests.folder, ending: ".md") {
      #expect(codes.contains(path), "\(path)")
    }
  }

  @Test func titlesTellCodesApart() {
    #expect(Set(DiagnosticCode.allCases.map(\.title)).count == DiagnosticCode.allCases.count)
  }

  @Test(arguments: DiagnosticCode.allCases)
  func examplesAreWhatTheySay(code: DiagnosticCode) throws {
    for example in try Page(DiagnosticPagesTests.path(code)).blocks {
      let raised = example.value("raises")
      switch example.language {
      case "inkslop":
        let codes = Set(Scripts.diagnostics(example.text).map(\.code.rawValue))
        #expect(codes == (raised.map { [$0] } ?? []), "\(example.text)")
        if let rendered = example.value("renders") { try renders(example.text, raising: rendered) }
      case "sh":
        guard let raised else { continue }
        let folder = try TemporaryFolder()
        let path = "PATH=\(RunProgram.folder):/usr/bin:/bin"
        let outcome = try RunProgram.run(
          ["sh", "-c", example.text],
          environment: [path],
          in: folder.path
        )
        #expect(outcome.standardError.contains("[\(raised)]"), "\(outcome.standardError)")
      default:
        Issue.record("an example is inkslop or sh, not \(example.language)")
      }
    }
  }

  /// A script that is correct, and warned of when it is rendered.
  private func renders(_ script: String, raising code: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(script, to: "s.inkslop")
    let outcome = try RunProgram.inkreel(
      ["render", "s.inkslop", "-o", "v.mp4", "--resolution", "270x480", "--preset", "ultrafast"],
      environment: ["XDG_CACHE_HOME=\(folder.path)/cache"],
      in: folder.path
    )
    #expect(outcome.status == 0 && outcome.standardError.contains("[\(code)]"), "\(outcome.standardError)")
  }

  /// `make golden` writes them.
  @Test func theProgramCarriesThePages() throws {
    var text = """
      // swift-format-ignore-file
      // Made of docs/diagnostics by `make golden`: change the pages instead.

      let embeddedPages: [(code: String, text: String)] = [

      """
    for path in try Repository.files(in: DiagnosticPagesTests.folder, ending: ".md") {
      let code = path.dropFirst(DiagnosticPagesTests.folder.count + 1).dropLast(".md".count)
      let page = try Repository.text(path)
      #expect(!page.contains("\"\"\"##"))
      text += "  (\"\(code)\", ##\"\"\"\n\(page)\n\"\"\"##),\n"
    }
    try Golden.expect(text + "]\n", "Sources/InkDiagnostics/Generated/EmbeddedPages.swift")
  }
}
