import InkCompiler
import InkDiagnostics
import InkText
import TestSupport
import Testing

/// Brackets that may be prose, brackets that got lost, and reasons in comments.
@Suite struct BracketTests {
  private func check(_ text: String) -> [Diagnostic] {
    Scripts.compiler.check(SourceText(name: "", text: text), resolve: nil).diagnostics
      .filter { $0.severity > .hint && $0.code != .notRendered }
  }

  private func fixed(_ text: String) -> String {
    let fixed = Scripts.compiler.fix(SourceText(name: "", text: text), resolve: nil)
    return String(decoding: fixed.checked.source.bytes, as: UTF8.self)
  }

  @Test func wordsInBracketsCanBecomeTextOrTags() {
    let text = "[tts]Press the [Pause] key and the [Red] button.[/tts]"
    #expect(fixed(text) == text)
    let titles = check(text).map { $0.fixes.map(\.title) }
    #expect(
      titles == [
        ["write `\\[Pause]` to make it text", "write `pause`"],
        ["write `\\[Red]` to make it text", "write `[red]…[/red]`"],
      ]
    )
  }

  @Test(arguments: ["[tts]Press [TTS] now.[/tts]", "[tts]Press [Red] and [Tts] now.[/tts]"])
  func narrationInBracketsLeavesTheTagAroundItClosed(text: String) {
    #expect(fixed(text) == text)
    let escaped = "write `\\[\(text.contains("TTS") ? "TTS" : "Tts")]` to make it text"
    let found = check(text + "\n[tts]Two.[/tts]").filter { $0.code != .unclosedTag }
    #expect(found.map(\.code) == [.wrongCase])
    #expect(found.first?.fixes.first?.title == escaped)
  }

  @Test(arguments: [
    ("[tts]a [Red]b[/Red] c[/tts]", "[tts]a [red]b[/red] c[/tts]"),
    ("[tts]a [Pause duration=\"1s\"/] c[/tts]", "[tts]a [pause duration=\"1s\"/] c[/tts]"),
    ("[TTS]a[/TTS]", "[tts]a[/tts]"),
    ("[tts]a[tts/]", "[tts]a[/tts]"), ("[TTS]a[/TTS]\n[tts]b[/tts]", "[tts]a[/tts]\n[tts]b[/tts]"),
  ])
  func tagsThatAreMeantAreMended(text: String, expected: String) {
    #expect(fixed(text) == expected)
  }

  @Test(arguments: [
    ("[tts]a[/tts]\ntts voice=\"en-us\"]\nb\n[/tts]", "[tts]a[/tts]\n[tts voice=\"en-us\"]\nb\n[/tts]"),
    ("[tts]a[/tts] tts]b[/tts]", "[tts]a[/tts] [tts]b[/tts]"),
    ("[tts]a/tts]\n[pause duration=\"1s\"/]", "[tts]a[/tts]\n[pause duration=\"1s\"/]"),
    ("[tts]a pause duration=\"1s\"/] b[/tts]", "[tts]a [pause duration=\"1s\"/] b[/tts]"),
    ("[tts]a red]b[/red] c[/tts]", "[tts]a [red]b[/red] c[/tts]"),
    ("(tts]b[/tts]", "[tts]b[/tts]"), ("[tts)b[/tts]", "[tts]b[/tts]"), ("{tts}b{/tts}", "[tts]b[/tts]"),
    ("<tts voice=\"x\">b</tts>", "[tts voice=\"x\"]b[/tts]"), ("b[/tts]", "[tts]b[/tts]"),
  ])
  func lostBracketsAreFound(text: String, expected: String) {
    var diagnostics = check(text)
    for index in diagnostics.indices {
      diagnostics[index].fixes = diagnostics[index].fixes.prefix(1).map {
        FixIt($0.title, $0.edits, isSafe: true)
      }
    }
    let result = SafeFixes.apply(diagnostics, to: Array(text.utf8)).bytes
    #expect(String(decoding: result, as: UTF8.self) == expected)
    #expect(fixed(text) == text, "what was lost is asked for")
  }

  @Test(arguments: [
    "never-heard", "never-heard -- it is a draft", "never-heard: it is a draft",
    "never-heard, zero-length – both",
    "never-heard — why not", "never-heard - a, b", "never-heard because it is a draft",
  ])
  func aReasonMayFollowTheCodes(directive: String) {
    let text = "# inkreel: allow \(directive)\n[music file=\"a.wav\" volume=\"0\"/]\n[tts]a[/tts]"
    #expect(check(text).allSatisfy { $0.code == .unusedAllow && directive.contains("zero-length") })
  }

  @Test func longNamesAreShortened() {
    let name = String(repeating: "a", count: 1_000_000)
    for text in [
      "[tts]x [\(name)] y[/tts]", "[tts]x[/tts][/\(name)]", "[tts \(name)=\"1\"]x[/tts]", "[\(name)",
    ] {
      for diagnostic in check(text) {
        let said = [diagnostic.message, diagnostic.label] + diagnostic.notes + diagnostic.fixes.map(\.title)
        #expect(said.allSatisfy { $0.utf8.count < 500 }, "\(diagnostic.code)")
      }
    }
  }

  @Test func formattingTellsNoMoreThanAChecking() {
    let errors = Compiler.format(SourceText(name: "", text: String(repeating: "[/tts] ", count: 20_000)))
      .errors
    #expect(errors.count == DiagnosticLimit.most + 1)
    #expect(errors.last?.code == .tooManyDiagnostics)
  }
}
