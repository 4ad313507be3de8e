import InkCompiler
import InkDiagnostics
import InkLanguage
import InkText
import Testing

/// What is reported of a script that InkSlop gets too.
@Suite struct DialectTests {
  private func found(_ text: String, _ dialect: Dialect? = .inkSlop) throws -> [Diagnostic] {
    var options = PlanOptions(generator: "tests")
    var member = ConfiguredParameters()
    let voice = try #require(Cast.parameters.first { $0.name == "voice" })
    try member.set(voice, to: "af_heart")
    options.cast = Cast(["priya": member])
    options.variables = ["show": Variable("Deep Sea", origin: "from a test")]
    var checks = CheckOptions()
    checks.dialect = dialect
    let source = SourceText(name: "", text: text)
    return Compiler(options, checks: checks).check(source) { name, _ in .found(name) }.diagnostics
  }

  private func reported(_ text: String) throws -> [String] {
    try found(text).filter { $0.code == .beyondDialect }.map { diagnostic in
      diagnostic.range.map { SourceText(name: "", text: text).string($0) } ?? ""
    }
  }

  @Test(arguments: [
    ("[chapter title=\"One\"/]", ["[chapter"]),
    ("[music file=\"a.opus\" duck=\"true\" volume=\"30%\" fade-in=\"2s\"/]", ["duck"]),
    ("[tts speed=\"1.1\" volume=\"0.5\"]Hi.[/tts]", ["1.1", "volume"]),
    ("[tts language=\"de\"]Hi.[/tts]", ["de"]),
    ("[tts id=\"a\"]Hi.[/tts][sound file=\"a.wav\" start=\"a.end\"/]", ["start"]),
    ("[pause duration=\"1.5\"/]", ["1.5"]),
    ("[pause duration=\"1.5s\"/][video file=\"a.mp4\" from=\"0\"/]", []),
    ("[tts]A [red]red[/red] and a [gold]gold[/gold] one.[/tts]", ["[gold"]),
    ("[tts][style color=\"#fff\" bold=\"true\"]x[/style] y[/tts]", ["#fff", "bold"]),
    ("[tts][style color=\"gold\"]x[/style] y[/tts]", []),
    ("[style color=\"gold\"]x[/style] [tts]y[/tts]", []),
    ("[style position=\"top\"]x[/style] [tts]y[/tts]", ["position"]),
    ("[style color=\"gold\"][tts]x[/tts][/style]", ["[style"]),
    ("[video file=\"a.mp4\" width=\"50%\"/][tts]x[/tts]", ["width"]),
    ("[tts voice=\"priya\"]Hi.[/tts]", ["priya"]),
    ("[tts]Welcome to {{show}}.[/tts]", ["{{show}}"]),
    ("[ai-image prompt=\"{{show}}\" position=\"top\"/]", ["{{show}}", "position"]),
    ("[zoom to=\"1.2\"][image file=\"a.png\"/][/zoom]", ["to"]),
  ])
  func whatIsNotKnownIsReported(text: String, parts: [String]) throws {
    let reported = try self.reported(text)
    #expect(reported == parts)
  }

  /// A tag that is not known says it all.
  @Test func parametersOfAnUnknownTagAreNotReportedToo() throws {
    #expect(try reported("[chapter title=\"One\" id=\"one\"/]") == ["[chapter"])
  }

  /// A script may be checked with and without.
  @Test func anAllowCommentIsNotUnusedWithoutADialect() throws {
    let text = "# inkreel: allow beyond-dialect\n[chapter title=\"One\"/]\n[tts]Hi.[/tts]\n"
    #expect(try found(text, nil) == [])
    #expect(
      try found(text.replacing("chapter title=\"One\"", with: "pause duration=\"1s\"")).map(\.code) == [
        .unusedAllow
      ]
    )
  }

  @Test func withoutADialectNothingIsReported() throws {
    let text = "[chapter title=\"One\"/][tts voice=\"priya\"]{{show}}[/tts][pause duration=\"1\"/]"
    #expect(try found(text, nil).filter { $0.code == .beyondDialect } == [])
  }

  @Test func theyAreWarningsThatAnAllowCommentSilences() throws {
    let text = "# inkreel: allow beyond-dialect\n[chapter title=\"One\"/]\n[tts]Hi.[/tts]\n"
    #expect(try found(text) == [])
    #expect(DiagnosticCode.beyondDialect.severity == .warning)
  }

  /// Every example of the tags that InkSlop has compiles there, as far as it is known.
  @Test func examplesOfKnownTagsAreKnown() throws {
    for tag in Catalogue.standard.specifications where tag.origin == .known {
      guard case .tag = tag.kind else { continue }
      #expect(tag.parameters.filter(\.isRequired).allSatisfy { $0.origin == .known }, "\(tag.name)")
    }
  }
}
