import InkCompiler
import InkDiagnostics
import InkPlan
import InkText
import InkTime
import TestSupport
import Testing

/// The rules of `docs/timing.md`, case by case, and the page itself.
@Suite struct ConformanceTests {
  private static let compiler = Compiler(PlanOptions(generator: "tests"))
  private static let page = "docs/timing.md"

  private static func check(_ script: String) -> Compiler.Checked {
    compiler.check(SourceText(name: "case", text: script)) { name, _ in .found(name) }
  }

  /// The plan with the given lengths, and every problem that it has.
  private static func measured(_ conformance: ConformanceCase, _ checked: Compiler.Checked) throws
    -> (plan: RenderPlan, issues: [Layout.Issue], diagnostics: [Diagnostic])
  {
    var (plan, diagnostics) = compiler.plan(checked, facts: conformance.contents)
    try #require(plan.speech.count == conformance.speech.count)
    plan.video.frameRate = conformance.frameRate
    for (item, length) in zip(plan.speech, conformance.speech) { plan.elements[item.element].length = length }
    let (laidOut, problems) = plan.laidOut()
    return (laidOut, problems, diagnostics)
  }

  // MARK: The cases

  @Test(arguments: ConformanceCase.all.filter(\.errors.isEmpty))
  func timesAreThoseOfTheRules(conformance: ConformanceCase) throws {
    let checked = ConformanceTests.check(conformance.script)
    #expect(checked.diagnostics.filter { $0.severity == .error } == [])
    let (plan, problems, diagnostics) = try ConformanceTests.measured(conformance, checked)
    // What only an unknown length puts before zero is a warning, and clamped.
    #expect(problems.isEmpty || !conformance.unknown.isEmpty)
    let rows = zip(plan.elements, conformance.rows).map { element, expected in
      ConformanceCase.Row(
        element: element.kind.rawValue,
        start: element.start,
        end: element.end,
        plays: expected.plays == nil ? nil : element.media?.plays,
        until: expected.until == nil ? nil : element.media?.end
      )
    }
    #expect(rows == conformance.rows)
    #expect(plan.elements.count == conformance.rows.count)
    #expect(plan.duration == conformance.length)
    #expect(plan.unknown == conformance.unknown)
    let codes = Set((checked.diagnostics + diagnostics).map(\.code.rawValue))
    #expect(codes.isSuperset(of: conformance.warnings), "\(codes)")
    #expect(PlanValidator(plan).firstIssue() == nil || conformance.speech.count > 0)
  }

  /// Whatever the speech of a script with a fault lasts, the fault is reported, and no other.
  @Test(arguments: ConformanceCase.all.filter { !$0.errors.isEmpty })
  func faultsAreThoseOfTheRules(conformance: ConformanceCase) throws {
    let checked = ConformanceTests.check(conformance.script)
    let lines = LineIndex(checked.source)
    var failures = checked.diagnostics.filter { $0.severity == .error }.map { diagnostic in
      let ranges = [diagnostic.range].compactMap(\.self) + diagnostic.related.map(\.range)
      let found = ranges.map { lines.position(at: $0.start).line }
      return ConformanceCase.Failure(code: diagnostic.code.rawValue, lines: found.sorted())
    }
    if !conformance.speech.isEmpty {
      let (_, problems, _) = try ConformanceTests.measured(conformance, checked)
      failures = problems.compactMap { problem in
        guard case .beforeZero(let element, _) = problem else { return nil }
        let line = lines.position(at: checked.script.elements[element].range.start).line
        return ConformanceCase.Failure(code: "start-before-zero", lines: [line])
      }
    }
    #expect(failures == conformance.errors)
  }

  /// Estimated speech of the same lengths gives the same plan as measured speech.
  @Test(arguments: ConformanceCase.all.filter(\.errors.isEmpty))
  func estimatedAndMeasuredLengthsGiveOneLayout(conformance: ConformanceCase) throws {
    let checked = ConformanceTests.check(conformance.script)
    let estimated = ConformanceTests.compiler.plan(checked, facts: conformance.contents).plan
    let measured = estimated.measured(estimated.estimatedClips).plan
    #expect(measured.elements == estimated.elements)
    #expect(measured.sounds == estimated.sounds)
    #expect(measured.cues == estimated.cues && measured.chapters == estimated.chapters)
    #expect(measured.duration == estimated.duration)
  }

  /// A plan that was made without facts becomes the one that was made with them.
  @Test(arguments: ConformanceCase.all.filter(\.errors.isEmpty))
  func factsThatComeLateChangeNothing(conformance: ConformanceCase) {
    let checked = ConformanceTests.check(conformance.script)
    let early = ConformanceTests.compiler.plan(checked, facts: conformance.contents).plan
    let blind = ConformanceTests.compiler.plan(checked, facts: [:]).plan
    #expect(blind.completed(conformance.contents).plan == early)
  }

  // MARK: The suite

  @Test func theSuiteIsWhole() throws {
    let files = try Repository.files(in: ConformanceCase.folder, ending: ".json")
    #expect(ConformanceCase.all.count == files.count, "a case cannot be read")
    #expect(files.count >= 120)
    for conformance in ConformanceCase.all {
      #expect(conformance.name.hasPrefix(conformance.rule + "-"), "\(conformance.name)")
    }
    let sentences = try Repository.text(ConformanceTests.page).matches(of: /\*\*([1-8]\.[1-9])\*\*/).map {
      String($0.1)
    }
    #expect(sentences.count > 15)
    #expect(Set(ConformanceCase.all.map(\.rule)) == Set(sentences), "each sentence has its cases")
  }

  @Test func casesAreOfTheirSchema() throws {
    let check = """
      import json, pathlib, sys
      from jsonschema import Draft202012Validator
      folder = pathlib.Path(sys.argv[1])
      schema = json.loads((folder / "case.schema.json").read_text())
      Draft202012Validator.check_schema(schema)
      validator = Draft202012Validator(schema)
      for path in sorted((folder / "cases").iterdir()):
          for error in validator.iter_errors(json.loads(path.read_text())):
              print(path.name, error.message)
      validator.validate({"rule": "1.1", "title": "t", "script": ["x"], "elements": [], "length": 0})
      assert not validator.is_valid({"rule": "1.1", "title": "t", "script": ["x"], "elements": []})
      """
    let outcome = try RunProgram.run(["python3", "-c", check, Repository.path("Tests/ConformanceTests")])
    #expect(outcome.status == 0 && outcome.text.isEmpty, "\(outcome.text)\(outcome.standardError)")
  }

  // MARK: The page

  /// An example of the page names its case, and shows its script, lengths and times.
  @Test func theExamplesOfThePageAreCases() throws {
    let blocks = try Repository.text(ConformanceTests.page).components(separatedBy: "\n```inkslop case=")
      .dropFirst()
    #expect(blocks.count > 20)
    for block in blocks {
      let lines = block.split(separator: "\n", omittingEmptySubsequences: false)
      let name = String(lines[0])
      let conformance = try #require(ConformanceCase.all.first { $0.name == name }, "\(name)")
      let script = lines.dropFirst().prefix { $0 != "```" }
      #expect(script.map { $0 + "\n" }.joined() == conformance.script, "\(name)")
      let rest = lines.dropFirst(script.count + 2).prefix { !$0.hasPrefix("```") && !$0.hasPrefix("#") }
      let rows = rest.filter { $0.hasPrefix("|") }.dropFirst(2).map(ConformanceTests.row)
      guard conformance.errors.isEmpty else {
        #expect(rows.isEmpty, "\(name)")
        continue
      }
      let expected = conformance.rows.map { "\($0.element) \($0.start.count) \($0.end.count)" }
      #expect(rows == expected + ["script 0 \(conformance.length.count)"], "\(name)")
    }
  }

  /// `| `tts` | 0s | 2s |`, in ticks.
  private static func row(_ line: Substring) -> String {
    let cells = line.split(separator: "|").map { $0.replacing("`", with: "").replacing(" ", with: "") }
    let times = cells.dropFirst().prefix(2).map { cell in
      "\(Ticks(seconds: Double(cell.replacing("s", with: "")) ?? -1).count)"
    }
    return ([String(cells.first ?? "")] + times).joined(separator: " ")
  }
}
