import InkCompiler
import InkDiagnostics
import InkLanguage
import InkText
import TestSupport
import Testing

/// `docs/language.md` against the implementation.
@Suite struct LanguagePageTests {
  private static let language = "docs/language.md"
  private static let compiler = Compiler(PlanOptions(generator: "tests"))

  private static func examples(_ page: String) throws -> [MarkdownBlock] {
    try Page(page).blocks.filter { $0.language == "inkslop" }
  }

  private static func check(_ block: MarkdownBlock) -> Compiler.Checked {
    compiler.check(SourceText(name: "example", text: block.text)) { name, _ in
      name.split(separator: "/").contains("..") ? .outside : .found(name)
    }
  }

  @Test func theTablesAreThoseOfTheCatalogue() throws {
    let page = try MarkedPart.replace(
      in: Repository.text(LanguagePageTests.language),
      from: "<!-- From the catalogue, written by `make golden`. -->\n",
      to: "<!-- The end of that. -->",
      with: LanguageReference.text
    )
    try Golden.expect(page, LanguagePageTests.language)
  }

  /// Clean, or with the fault that the fence names.
  @Test(arguments: try examples(language))
  func examplesDoWhatIsSaidOfThem(block: MarkdownBlock) {
    let found = LanguagePageTests.check(block).diagnostics
    if let code = block.value("fails") {
      #expect(found.map(\.code.rawValue).contains(code), "\(found.map(\.message))")
    } else {
      #expect(found.filter { $0.severity == .error } == [])
    }
  }
}
