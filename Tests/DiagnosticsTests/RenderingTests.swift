import FoundationEssentials
import InkDiagnostics
import InkText
import TestSupport
import Testing

/// One script with everything that is hard to show, in every form.
@Suite struct RenderingTests {
  private static let folder = "Tests/DiagnosticsTests/Rendered"

  private static let source = SourceText(
    name: "odd, names: 100%.inkslop",
    text: "[tts]\n\t日本語 [laughs] é 👩‍👩‍👧 [giggles]\nand\n  more\n[/tts]\n" + String(repeating: "長い ", count: 100)
      + "end\n"
  )

  private static func range(_ text: String) -> ByteRange {
    let part = Array(text.utf8)
    let start = source.bytes.indices.first { source.bytes[$0...].starts(with: part) } ?? 0
    return ByteRange(start, start + part.count)
  }

  private static let diagnostics: [Diagnostic] = [
    Diagnostic(
      .unknownTag,
      "two labels on one line after a tab and wide characters",
      at: range("[giggles]"),
      label: "the second",
      related: [.init(range("[laughs]"), "the first"), .init(range("[/tts]"), "far away")],
      notes: ["a note"],
      fixes: [FixIt("delete it", [TextEdit(range("[giggles]"), "")], isSafe: false)]
    ),
    Diagnostic(
      .hashReadAloud,
      "a range over several lines",
      at: range("and\n  more\n"),
      label: "from there to here"
    ),
    Diagnostic(.duplicateID, "the end of a long line", at: range("end\n"), label: "cut round this"),
    Diagnostic(
      .openLeaf,
      "control characters \u{1B}[31m and \u{202E} turned text, 100% of it",
      at: range("日本語"),
      related: [.init(ByteRange(at: source.bytes.count), "the end of the file")]
    ),
    Diagnostic(.environment, "a fault without a place", at: nil, notes: ["a note"]),
  ]

  private func expect(_ text: String, _ name: String) throws {
    try Golden.expect(text, "\(RenderingTests.folder)/\(name)")
  }

  @Test func terminals() throws {
    for (usesColor, name) in [(false, "terminal.txt"), (true, "terminal-color.txt")] {
      let renderer = TerminalRenderer(source: RenderingTests.source, usesColor: usesColor)
      try expect(RenderingTests.diagnostics.map(renderer.render).joined(separator: "\n"), name)
    }
  }

  @Test func coloursAloneDiffer() {
    let plain = TerminalRenderer(source: RenderingTests.source, usesColor: false)
    let colored = TerminalRenderer(source: RenderingTests.source, usesColor: true)
    for diagnostic in RenderingTests.diagnostics {
      let withoutColor = colored.render(diagnostic).replacing(/\u{1B}\[[0-9;]*m/, with: "")
      #expect(withoutColor == plain.render(diagnostic))
    }
  }

  @Test func gitHub() throws {
    let renderer = GitHubRenderer(source: RenderingTests.source, name: RenderingTests.source.name)
    try expect(RenderingTests.diagnostics.map(renderer.render).joined(), "github.txt")
  }

  @Test func json() throws {
    let lines = LineIndex(RenderingTests.source)
    let records = RenderingTests.diagnostics.map {
      JSONDiagnostic($0, file: RenderingTests.source.name, lines: lines)
    }
    let text = try encode(JSONDiagnosticReport(records))
    try expect(text, "diagnostics.json")
    try validate(text, against: "grammar/diagnostics.schema.json")
  }

  @Test func everyGoldenCaseIsValidJSON() throws {
    var records: [JSONDiagnostic] = []
    var results: [SARIFLog.Result] = []
    for path in try Scripts.golden() {
      let checked = Scripts.check(try Repository.read(path), name: path)
      let lines = LineIndex(checked.source)
      records += checked.diagnostics.map { JSONDiagnostic($0, file: path, lines: lines) }
      results += checked.diagnostics.map { SARIFLog.Result($0, file: path, lines: lines) }
    }
    try validate(try encode(JSONDiagnosticReport(records)), against: "grammar/diagnostics.schema.json")
    let log = SARIFLog(program: "inkreel", version: "1.0.0", results: results)
    try validateSARIF(try encode(log))
  }

  @Test func sarif() throws {
    let lines = LineIndex(RenderingTests.source)
    let results = RenderingTests.diagnostics.map {
      SARIFLog.Result($0, file: RenderingTests.source.name, lines: lines)
    }
    let log = SARIFLog(program: "inkreel", version: "1.0.0", results: results)
    let text = try encode(log)
    let withoutPages = text.replacing(/"(markdown|text)" : "# .*"/) { "\"\($0.output.1)\" : \"the page\"" }
    try expect(withoutPages, "diagnostics.sarif")
    try validateSARIF(text)
  }

  /// A hundred thousand diagnostics on one line: each costs what it shows, not what the line holds.
  @Test(.timeLimit(.minutes(1))) func longLinesCostNoMore() {
    let source = SourceText(name: "long", text: String(repeating: "é[x]", count: 50_000))
    let renderer = TerminalRenderer(source: source, usesColor: false)
    var length = 0
    for offset in stride(from: 0, to: source.bytes.count, by: 50) {
      length += renderer.render(Diagnostic(.unknownTag, "", at: ByteRange(offset, offset + 5))).utf8.count
    }
    #expect(length < 5_000 * 1_000)
  }

  private func encode(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }

  private func validate(_ text: String, against schema: String) throws {
    let program = """
      import json, jsonschema, sys
      schema = json.load(open(sys.argv[1], encoding="utf-8"))
      jsonschema.Draft202012Validator.check_schema(schema)
      jsonschema.Draft202012Validator(schema).validate(json.load(sys.stdin))
      """
    let outcome = try RunProgram.run(
      ["python3", "-c", program, Repository.path(schema)],
      input: Array(text.utf8)
    )
    #expect(outcome.status == 0, "\(outcome.standardError)")
  }

  /// Against the schema that OASIS publishes.
  private func validateSARIF(_ text: String) throws {
    let program = Repository.path("Tests/DiagnosticsTests/validate_sarif.py")
    let outcome = try RunProgram.run(["python3", program], input: Array(text.utf8))
    #expect(outcome.status == 0, "\(outcome.standardError)")
  }
}
