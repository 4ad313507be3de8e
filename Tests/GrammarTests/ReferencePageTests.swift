import InkCompiler
import InkDiagnostics
import InkLanguage
import InkPlan
import InkText
import InkTime
import TestSupport
import Testing

/// `docs/language.md` and `docs/timing.md` against the implementation.
@Suite struct ReferencePageTests {
  private static let language = "docs/language.md"
  private static let timing = "docs/timing.md"
  private static let compiler = Compiler(PlanOptions(generator: "tests"))

  private static func examples(_ page: String) throws -> [MarkdownBlock] {
    MarkdownBlock.blocks(of: try Repository.text(page), language: "inkslop")
  }

  private static func check(_ block: MarkdownBlock) -> Compiler.Checked {
    compiler.check(SourceText(name: "example", text: block.text)) { name, _ in
      name.split(separator: "/").contains("..") ? .outside : .found(name)
    }
  }

  @Test func theTablesAreThoseOfTheCatalogue() throws {
    let page = try MarkedPart.replace(
      in: Repository.text(ReferencePageTests.language),
      from: "<!-- From the catalogue, written by `make golden`. -->\n",
      to: "<!-- The end of that. -->",
      with: LanguageReference.text
    )
    try Golden.expect(page, ReferencePageTests.language)
  }

  /// Clean, or with the fault that the fence names.
  @Test(arguments: try examples(language) + examples(timing))
  func examplesDoWhatIsSaidOfThem(block: MarkdownBlock) {
    let found = ReferencePageTests.check(block).diagnostics
    if let code = block.value("fails") {
      #expect(found.map(\.code.rawValue).contains(code), "\(found.map(\.message))")
    } else {
      #expect(found.filter { $0.severity == .error } == [])
    }
  }

  /// The table behind an example has a row for each element: its name, its begin and its end.
  @Test(arguments: try examples(timing).filter { $0.value("fails") == nil })
  func timesAreThoseOfTheLayout(block: MarkdownBlock) throws {
    let speech = (block.value("speech") ?? "").split(separator: ",").map { seconds($0) }
    let sounds = (block.value("sound") ?? "").split(separator: ",").map { seconds($0) }
    let checked = ReferencePageTests.check(block)
    var facts: [String: FileContent] = [:]
    for (file, length) in zip(checked.files.filter { $0.hasPrefix("sounds/") }, sounds) {
      facts[file] = FileContent(size: 1, sha256: String(repeating: "0", count: 64), duration: length)
    }
    let plan = ReferencePageTests.compiler.plan(checked, facts: facts).plan
    try #require(plan.speech.count == speech.count)
    let file = PlanFile(path: "clip", content: nil)
    let clips = speech.map { MeasuredClip(file: file, length: $0, words: []) }
    let (measured, problems) = plan.measured(clips)
    #expect(problems.isEmpty)
    let rows = block.rest.split(separator: "\n").filter { $0.hasPrefix("|") }.dropFirst(2).map { row in
      row.split(separator: "|").map { String($0).replacing("`", with: "").replacing(" ", with: "") }
    }
    let expected = rows.map { "\($0[0]) \(seconds($0[1]).count) \(seconds($0[2]).count)" }
    let actual = measured.elements.map { "\($0.kind.rawValue) \($0.begin.count) \($0.end.count)" }
    #expect(actual + ["script 0 \(measured.duration.count)"] == expected)
  }

  /// Of a number with or without its unit.
  private func seconds(_ text: some StringProtocol) -> Ticks {
    Ticks(seconds: Double(String(text).replacing("s", with: "")) ?? -1)
  }
}
