import InkCompiler
import InkDiagnostics
import InkLanguage
import InkPlan
import InkText
import InkTime
import Testing

/// What a `style` outside narration is, and what plans have of it.
@Suite struct ShownTextTests {
  private static let compiler = Compiler(PlanOptions(generator: "tests"))

  private func check(_ text: String, variables: Variables = [:]) -> Compiler.Checked {
    var options = PlanOptions(generator: "tests")
    options.variables = variables
    return Compiler(options).check(SourceText(name: "", text: text)) { name, _ in .found(name) }
  }

  private func plan(_ text: String, variables: Variables = [:]) -> RenderPlan {
    Self.compiler.plan(check(text, variables: variables), facts: [:]).plan
  }

  private func styles(of script: String) throws -> [TextStyle] {
    let plan = plan(script)
    #expect(PlanValidator(plan).firstIssue() == nil)
    let text = try #require(plan.elements.compactMap(\.text).first)
    return text.runs.map { plan.textStyles[$0.style] }
  }

  private func text(_ script: String, variables: Variables = [:]) throws -> TextOverlay {
    let plan = plan(script + "[pause duration=\"1s\"/]", variables: variables)
    #expect(PlanValidator(plan).firstIssue() == nil)
    return try #require(plan.elements.compactMap(\.text).first)
  }

  // MARK: Words

  @Test(arguments: [
    ("[style]One  two[/style]", "One two"),
    ("[style]\n\nOne\n  two \t three\n\n\nfour\r\n\n[/style]", "One\ntwo three\n\n\nfour"),
    ("[style]One\n# a comment\ntwo[/style]", "One\ntwo"),
    ("[style]# first\nOne \\[two\\] \\# \\\\[/style]", "# first\nOne [two] # \\"),
    ("[style]black[red]bird[/red] [gold]s[/gold][/style]", "blackbird s"),
    ("[style][red]One[/red]\n[red]two[/red][/style]", "One\ntwo"),
    ("[style]A {{quote}}.[/style]", "A to be\nor not."),
    ("[style]#1 Tip[/style]", "#1 Tip"),
    ("[style]Où\u{2003}ça[/style]", "Où ça"),
  ])
  func linesEndWhereTheyAreWrittenToEnd(script: String, expected: String) throws {
    let quote = Variable("to be\nor not", origin: "")
    #expect(try text(script, variables: ["quote": quote]).text == expected)
  }

  @Test func whatIsSaidNearerToTheWordsCounts() throws {
    let script = """
      [style color="gold" font-size="50" bold="true"]
      [style font-size="80"]A [style bold="false" color="#12345678"]B [red]C[/red][/style] D[/style]
      [pause duration="1s"/]
      [/style]
      """
    let styles = try styles(of: script)
    let gold = Color(rgba: 0xFFD7_00FF)
    #expect(try text(script).runs.map(\.text) == ["A", " B", " C", " D"])
    #expect(styles.map(\.size) == [80, 80, 80, 80])
    #expect(styles.map(\.weight) == [800, 400, 400, 800])
    #expect(styles.map(\.color) == [gold, Color(rgba: 0x1234_5678), Color(rgba: 0xFF00_00FF), gold])
    #expect(styles.allSatisfy { $0.fonts == PlanDefaults.fonts && !$0.isItalic && $0.outlineWidth == 8 })
  }

  // MARK: Place

  @Test(arguments: [
    ("", 0.5, 0.0, true, Cue.Alignment.center), (" duration=\"1s\"", 0.5, 0.5, true, .center),
    (" position=\"bottom-right\"", 1, 1, true, .right), (" position=\"left\"", 0, 0.5, true, .left),
    (" position=\"left\" align=\"center\"", 0, 0.5, true, .center),
    (" position=\"0% 25%\"", 0, 0.25, false, .center),
    (" position=\"12.5%   100%\"", 0.125, 1, false, .center),
  ])
  func positionsAreThoseOfTheirWords(
    parameters: String,
    x: Double,
    y: Double,
    isInMargins: Bool,
    alignment: Cue.Alignment
  ) throws {
    let text = try text("[style\(parameters)]Words[/style]")
    #expect(text.position == FramePosition(x: x, y: y, isInMargins: isInMargins))
    #expect(text.alignment == alignment)
  }

  @Test(arguments: [("50%", 0.5), ("400%", 4), ("540", 0.5), ("1", 1 / 1080.0), ("1%", 0.01)])
  func widthsAreSharesOfTheFrame(width: String, expected: Double) throws {
    #expect(try text("[style width=\"\(width)\"]Words[/style]").width == expected)
  }

  @Test func withoutAWidthTheMarginsAreKept() throws {
    #expect(try text("[style]Words[/style]").width == 900 / 1080.0)
  }

  @Test(arguments: ["video", "image", "ai-image", "ai-video"])
  func aPictureFillsTheFrameUnlessItHasAPlace(tag: String) throws {
    let named = tag.hasPrefix("ai-") ? "prompt=\"a\"" : "file=\"a\""
    for (parameters, fills) in [
      ("", true), (" scale=\"contain\"", true), (" position=\"center\"", false), (" width=\"100%\"", false),
      (" height=\"540\"", false),
    ] {
      let plan = plan("[\(tag) \(named)\(parameters)/][pause duration=\"1s\"/]")
      #expect((plan.elements[0].fillsFrame == true) == fills, "\(parameters)")
    }
  }

  @Test func textsAreNoChapters() {
    let script = """
      [style id="title" duration="1s"]Title[/style]
      [tts id="one"]Words.[/tts][tts id="two"]Words.[/tts][style id="around"][tts]Words.[/tts][/style]
      """
    #expect(plan(script).chapters.map(\.title) == ["Start", "One", "Two", "Around"])
  }

  // MARK: Checks

  @Test(arguments: [
    ("[style]a[/style]", []), ("[style duration=\"1s\" position=\"top\"]a[/style]", []),
    ("[style][tts]a[/tts][/style]", []), ("[style id=\"a\" start=\"1s\"][tts]a[/tts][/style]", []),
    ("[style]a [pause duration=\"1s\"/] b[/style]", [DiagnosticCode.unspokenText, .unspokenText]),
    ("[style duration=\"1s\"][tts]a[/tts][/style]", [.uselessParameter]),
    ("[style position=\"top\" fade-in=\"1s\"][tts]a[/tts][/style]", [.uselessParameter, .uselessParameter]),
    ("[tts][style position=\"top\"]a[/style][/tts]", [.uselessParameter]),
    ("[tts][style start=\"1s\" id=\"a\"]a[/style][/tts]", [.uselessParameter, .uselessParameter]),
    ("[style]a [style id=\"a\"]b[/style][/style]", [.uselessParameter]),
    ("[style]a [red][pause duration=\"1s\"/][/red][/style]", [.misplacedTag]),
    ("[style][tts]a[/tts][/style] # comment", []), ("[style]\n[tts]a[/tts] # comment\n[/style]", []),
    ("[style]\n#comment\n[tts]a[/tts]\n[/style]", [.unspokenText]), ("[red]a[/red]", [.misplacedTag]),
    ("[style position=\"left top\"]a[/style]", [.invalidValue]),
    ("[style position=\"50%\"]a[/style]", [.invalidValue]),
    ("[style position=\"50% 101%\"]a[/style]", [.valueOutOfRange]),
    ("[image file=\"a\" width=\"0%\"/]", [.valueOutOfRange]),
    ("[video file=\"a\" height=\"7681\"/]", [.valueOutOfRange]),
  ])
  func mistakesAreReported(script: String, codes: [DiagnosticCode]) {
    let found = check(script + "\n[pause duration=\"1s\"/]").diagnostics.filter {
      $0.code != .notRendered && $0.severity != .hint
    }
    #expect(found.map(\.code) == codes, "\(found)")
  }

  @Test(arguments: [
    ("[style][/style]", true), ("[style]a[/style]", true), ("[style duration=\"1s\"]a[/style]", false),
    ("[style]a[/style][pause duration=\"1s\"/]", false),
  ])
  func whatIsNeverSeenIsReported(script: String, isTimeless: Bool) {
    let found = check("[zoom]\(script)[/zoom][pause duration=\"1s\"/]").diagnostics
    #expect(found.contains { $0.code == .zeroLength && $0.message.contains("`style`") } == isTimeless)
  }

  /// Applied, each makes the script right.
  @Test(arguments: [
    ("[style]\n#note\n[tts]a[/tts]\n[/style]", "[style]\n# note\n[tts]a[/tts]\n[/style]"),
    ("[style] # a\n[tts]a[/tts]\n[/style]", "[style] \n# a\n[tts]a[/tts]\n[/style]"),
    ("[red]a[/red][tts]b[/tts]", "[style][red]a[/red][/style][tts]b[/tts]"),
  ])
  func firstFixes(script: String, expected: String) throws {
    let diagnostic = try #require(check(script).diagnostics.first { $0.code != .notRendered })
    let fix = try #require(diagnostic.fixes.first)
    var bytes = Array(script.utf8)
    for edit in fix.edits.sorted(by: { $0.range.start > $1.range.start }) {
      bytes.replaceSubrange(edit.range.start..<edit.range.end, with: Array(edit.replacement.utf8))
    }
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
    #expect(check(expected).diagnostics.allSatisfy { $0.code == .notRendered })
  }
}
