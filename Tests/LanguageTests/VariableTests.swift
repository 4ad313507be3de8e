import InkCompiler
import InkDiagnostics
import InkLanguage
import InkPlan
import InkText
import TestSupport
import Testing

/// The text of a variable arrives as it is, and as nothing else.
@Suite struct VariableTests {
  private func compiler(_ variables: [String: String]) -> Compiler {
    var options = PlanOptions(generator: "tests")
    options.variables = variables.mapValues { Variable($0, origin: "given with --set") }
    return Compiler(options)
  }

  private func check(_ text: String, _ variables: [String: String]) -> Compiler.Checked {
    compiler(variables).check(SourceText(name: "test.inkslop", text: text), resolve: nil)
  }

  /// What each utterance says, and what the script is made of.
  private func plan(_ text: String, _ variables: [String: String]) -> (speech: [String], plan: RenderPlan) {
    let compiler = compiler(variables)
    let checked = compiler.check(SourceText(name: "test.inkslop", text: text), resolve: nil)
    let plan = compiler.plan(checked, facts: [:]).plan
    return (plan.speech.map(\.text), plan)
  }

  private static let hostile = [
    "[", "]", "[/tts]", "[tts]", "[pause duration=\"9s\"/]", "\"", "'", "\\", "\\[", "\\\"", "{{", "}}",
    "{{a}}",
    "\\{{", "{", "}", "#", "# comment", "\n", "\r\n", "\t", " ", "\n# x\n", "<b>", "&amp;", "é", "🦐",
    "\u{301}",
    "\u{FEFF}", "\u{2028}", "=", "/]", "word", "$(id)", "%s", "\u{1B}[31m",
  ]

  private func hostileText(_ numbers: inout RandomNumbers) -> String {
    (0..<Int.random(in: 1...8, using: &numbers)).map { _ in
      VariableTests.hostile.randomElement(using: &numbers) ?? ""
    }.joined()
  }

  private func folded(_ text: String) -> String {
    text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace).map { String($0) }
      .joined(separator: " ")
  }

  @Test func anyTextIsSpokenAsItIs() throws {
    var numbers = RandomNumbers(seed: 3)
    for _ in 0..<2000 {
      let value = hostileText(&numbers)
      let result = plan("[tts]before-{{a}}-after {{a}}[/tts]\n[tts]next[/tts]", ["a": value, "b": "no"])
      #expect(result.speech == [folded("before-\(value)-after \(value)"), "next"])
      #expect(result.plan.elements.map(\.kind) == [.tts, .speech, .tts, .speech])
    }
  }

  @Test func anyTextIsAValueAsItIs() throws {
    var numbers = RandomNumbers(seed: 4)
    for _ in 0..<2000 {
      let value = hostileText(&numbers)
      let checked = check("[tts voice=\"a{{a}}\\\"{{a}}\" engine=\"x\"]Hello.[/tts]", ["a": value])
      #expect(checked.diagnostics.isEmpty)
      #expect(checked.script.elements.count == 2)
      #expect(checked.script.elements[0].attributes[SpeechTag.voice] == "a\(value)\"\(value)")
      #expect(checked.script.elements[0].attributes[SpeechTag.engine] == "x")
    }
  }

  /// What a script without variables means does not depend on any, and the tree is the script's text.
  @Test func textWithoutVariablesIsLeftAlone() throws {
    for path in try Repository.files(in: "examples", ending: ".inkslop") {
      let text = try Repository.text(path)
      #expect(plan(text, [:]).plan == plan(text, ["a": "b", "tts": "c"]).plan)
    }
  }

  @Test(arguments: [
    (#"{{a}}{{b}}"#, "12"), (#"{{{a}}}"#, "{1}"), (#"\{{a}}"#, "{{a}}"), (#"\\{{a}}"#, #"\1"#),
    (#"\\\{{a}}"#, #"\{{a}}"#), (#"{\{{a}}"#, "{{{a}}"), (#"\{{{{a}}"#, "{{1"),
    (#"{a} }} {{a}}}"#, "{a} }} 1}"),
    (#"\[{{a}}\]"#, "[1]"), (#"x\{y"#, #"x\{y"#),
  ])
  func bracesAreReadFromLeftToRight(written: String, read: String) {
    let result = plan("[tts]\(written)[/tts]", ["a": "1", "b": "2"])
    #expect(result.speech == [read])
    let attribute = check(
      "[tts voice=\"\(written.replacing("\\[", with: "[").replacing("\\]", with: "]"))\"]x[/tts]",
      [
        "a": "1", "b": "2",
      ]
    )
    #expect(attribute.script.elements[0].attributes[SpeechTag.voice] == read)
  }

  @Test func aWordCanBeFilledInPart() {
    let result = plan("[tts]un[red]{{a}}[/red]able {{a}}s[/tts]", ["a": "speak and read"])
    #expect(result.speech == ["unspeak and readable speak and reads"])
  }

  @Test func aFilledTimeIsATime() {
    let result = plan("[tts]Hi.[/tts][pause duration=\"{{seconds}}s\"/]", ["seconds": "2.5"])
    #expect(result.plan.elements.last?.length.seconds == 2.5)
  }

  @Test func aFilledFileIsLookedForUnderItsWholeName() {
    var options = PlanOptions(generator: "tests")
    options.variables = ["part": Variable("../../etc/passwd", origin: "given with --set")]
    let source = SourceText(name: "", text: "[music file=\"m/{{part}}\"/]")
    let checked = Compiler(options).check(source) { name, _ in
      name == "m/../../etc/passwd" ? .outside : .found(name)
    }
    #expect(checked.diagnostics.map(\.code) == [.fileOutsideRoots])
    #expect(checked.diagnostics[0].notes.contains("`{{part}}` is `../../etc/passwd`, given with --set"))
  }

  @Test func everyFaultInAFilledPlaceTellsTheValueOnceAndOffersNoFixOverIt() {
    let checked = check("[tts speed=\"{{a}}\" subtitles=\"{{a}}\"]x[/tts]", ["a": "flase"])
    #expect(checked.diagnostics.count == 2)
    for diagnostic in checked.diagnostics {
      #expect(diagnostic.notes.filter { $0.contains("{{a}}") }.count == 1)
      #expect(diagnostic.fixes.isEmpty)
    }
    #expect(checked.diagnostics[1].label == "did you mean `false`?")
  }

  @Test func whatNothingReadsIsNotFilled() {
    let checked = check("# {{a}}\n[tts]{{b}} # {{c}}\n# {{d}}\n[/tts]", ["b": "1", "c": "2"])
    #expect(checked.diagnostics.isEmpty)
    #expect(checked.facts.filled.map(\.name) == ["b", "c"])
  }

  @Test func shownTextIsFilledToo() {
    #expect(check("[style]{{a}}[/style]", [:]).diagnostics.map(\.code).contains(.unfilledVariable))
  }

  /// A short script cannot be made to fill the memory.
  @Test func whatIsFilledInIsBounded() {
    let value = String(repeating: "word ", count: 100_000)
    let checked = check("[tts]\(String(repeating: "{{a}}", count: 40))[/tts]", ["a": value])
    #expect(checked.diagnostics.map(\.code) == [.variablesTooLarge])
  }

  @Test(.timeLimit(.minutes(2))) func hostileScriptsAreReadInShortTime() {
    let count = 100_000
    let parts = ["{{a}}", "{{b}} ", "{{", "{{{", "{{a ", "{{ a", "\\{{", "{{a}", "}}", "{{aaaaaaaaaa{{"]
    for part in parts {
      _ = check("[tts]\(String(repeating: part, count: count))[/tts]", ["a": "x"])
    }
  }
}
