import InkCompiler
import InkDiagnostics
import InkText
import TestSupport
import Testing

/// What rules and comments make of diagnostics.
@Suite struct SeverityTests {
  private func check(_ text: String, _ rules: [DiagnosticCode: SeverityRules.Rule] = [:]) -> [Diagnostic] {
    var checks = CheckOptions()
    for (code, rule) in rules { checks.severities[code] = rule }
    let compiler = Compiler(PlanOptions(generator: "tests"), checks: checks)
    return compiler.check(SourceText(name: "", text: text), resolve: nil).diagnostics
  }

  private func told(_ text: String, _ rules: [DiagnosticCode: SeverityRules.Rule] = [:]) -> [String] {
    check(text, rules).map { "\($0.severity.rawValue) \($0.code.rawValue)" }
  }

  @Test func rulesChangeSeverities() {
    let script = "[tts]Look #1[/tts]"
    #expect(told(script) == ["warning hash-read-aloud"])
    #expect(told(script, [.hashReadAloud: .error]) == ["error hash-read-aloud"])
    #expect(told(script, [.hashReadAloud: .hint]) == ["hint hash-read-aloud"])
    #expect(told(script, [.hashReadAloud: .off]).isEmpty)
    #expect(check(script, [.hashReadAloud: .error]).hasErrors)
  }

  @Test(arguments: SeverityRules.Rule.allCases.filter { $0 != .error })
  func errorsOfSyntaxStayErrors(rule: SeverityRules.Rule) {
    #expect(told("[tts]Hello.", [.unclosedTag: rule]) == ["error unclosed-tag"])
    #expect(!SeverityRules.allows(rule, for: .unclosedTag))
  }

  @Test(arguments: [
    ("# inkreel: allow hash-read-aloud\n[tts]#1 a\n#1 b[/tts]\n[tts]#1 c[/tts]", ["hash-read-aloud"]),
    ("# inkreel: allow hash-read-aloud\r\n[tts]#1 a[/tts]", []),
    (
      "[music file=\"a.opus\"]\n  # inkreel: allow hash-read-aloud\n  # why\n  [tts]#1 a[/tts]\n[/music]",
      []
    ),
    ("[tts]\n# inkreel: allow hash-read-aloud\na #1\nb #1\n[/tts]", ["hash-read-aloud"]),
    ("[tts]\n# inkreel: allow hash-read-aloud\na [pause duration=\"1s\"/] #1\nb\n[/tts]", []),
    (
      "# inkreel: allow hash-read-aloud\n# inkreel: allow hash-read-aloud\n[tts]#1[/tts]",
      ["unused-allow"]
    ),
    ("# inkreel: allow never-heard\n[tts]# inkreel: allow never-heard[/tts]", ["unused-allow"]),
    ("# inkreel: allow missing-parameter\n[music/]\n[tts]a[/tts]", []),
    ("# inkreel: allow missing-parameter\n\n[music/]\n[tts]a[/tts]", ["unused-allow", "missing-parameter"]),
    ("# inkreel: allow unknown-id\n[tts start=\"x.end\"]a[/tts]", []),
    // With an error in the script, it is unknown whether this would be raised.
    ("# inkreel: allow never-heard\n[music file=\"a.opus\"][puase/][/music]\n[tts]a[/tts]", ["unknown-tag"]),
    (
      "# inkreel: allow unknown-id\n[tts start=\"x.end\"]a[/tts]\n[sound file=\"a.wav\" id=\"1\"/]",
      ["invalid-value"]
    ),
    ("# inkreel: allow start-before-zero\n[tts id=\"a\" start=\"1s\"]a[/tts]\n[puase/]", ["unknown-tag"]),
  ])
  func commentsSilence(script: String, left: [String]) {
    #expect(check(script).map(\.code.rawValue) == left)
  }

  @Test func whatIsSilencedIsUsedThoughItIsOff() {
    let script = "# inkreel: allow hash-read-aloud\n[tts]#1 a[/tts]"
    #expect(told(script, [.hashReadAloud: .off]).isEmpty)
  }

  @Test func commentsSilenceWhatPlanningFinds() {
    func codes(_ text: String) -> [DiagnosticCode] {
      let compiler = Scripts.compiler
      let checked = compiler.check(SourceText(name: "", text: text), resolve: nil)
      return checked.diagnostics.map(\.code) + compiler.plan(checked, facts: [:]).diagnostics.map(\.code)
    }
    let script = "[tts engine=\"kokoro_tts\"]a[/tts]"
    #expect(codes(script) == [.engineFallback])
    #expect(codes("# inkreel: allow engine-fallback\n" + script).isEmpty)
  }
}
