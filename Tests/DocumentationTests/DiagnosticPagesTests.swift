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
    let examples = Example.all(in: page)
    #expect(examples.contains { $0.language == "sh" || $0.raises == code.rawValue })
    #expect(examples.contains { $0.language == "sh" || $0.isClean })
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
    for example in Example.all(in: try Repository.text(DiagnosticPagesTests.path(code))) {
      switch example.language {
      case "inkslop":
        let codes = Set(Scripts.diagnostics(example.text).map(\.code.rawValue))
        #expect(codes == (example.raises.map { [$0] } ?? []), "\(example.text)")
      case "sh":
        guard let raised = example.raises else { continue }
        let folder = try TemporaryFolder()
        let path = "PATH=\(RunProgram.folder):/usr/bin:/bin"
        let outcome = try RunProgram.run(
          ["sh", "-c", example.text],
          environment: [path],
          in: folder.path
        )
        #expect(outcome.complaint.contains("[\(raised)]"), "\(outcome.complaint)")
      default:
        Issue.record("an example is inkslop or sh, not \(example.language)")
      }
    }
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

  @Test func explainPrintsThem() throws {
    let page = try RunProgram.inkreel(["explain", "missing-file"])
    #expect(page.status == 0)
    #expect(page.text.hasPrefix("missing-file: a file that is not there\n\nSeverity: error.\n"))
    #expect(page.text.contains("\n    [sound file=\"plop.wav\"/]\n"))
    #expect(!page.text.contains("```") && !page.text.contains("\u{1B}"))
    #expect(try RunProgram.inkreel(["explain", "error[missing-file]:"]).text == page.text)

    let list = try RunProgram.inkreel(["explain"]).text.split(separator: "\n")
    #expect(list.count == DiagnosticCode.allCases.count)
    #expect(list.contains { $0.hasPrefix("missing-file ") && $0.hasSuffix(" a file that is not there") })

    let unknown = try RunProgram.inkreel(["explain", "mising-file"])
    #expect(unknown.status == 2)
    #expect(unknown.complaint.contains("did you mean `missing-file`?"))
  }
}

/// A fenced block of a page.
private struct Example {
  let language: String
  /// The code that follows `raises=`.
  let raises: String?
  let isClean: Bool
  let text: String

  static func all(in page: String) -> [Example] {
    var examples: [Example] = []
    var rest = page.split(separator: "\n", omittingEmptySubsequences: false)[...]
    while let line = rest.popFirst() {
      guard line.hasPrefix("```") else { continue }
      let words = line.dropFirst(3).split(separator: " ")
      let body = rest.prefix { $0 != "```" }
      rest = rest.dropFirst(body.count + 1)
      let raises = words.first { $0.hasPrefix("raises=") }?.dropFirst("raises=".count)
      examples.append(
        Example(
          language: words.first.map(String.init) ?? "",
          raises: raises.map(String.init),
          isClean: words.contains("clean"),
          text: body.map { "\($0)\n" }.joined()
        )
      )
    }
    return examples
  }
}
