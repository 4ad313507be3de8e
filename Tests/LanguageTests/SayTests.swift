import InkCompiler
import InkDiagnostics
import InkLanguage
import InkSpeech
import InkText
import InkVoices
import Testing

/// What `say` and pronunciations make of narration.
@Suite struct SayTests {
  private static let compiler = Compiler(PlanOptions(generator: "tests"))
  private static let list = Pronunciations([
    ("SQL", .text("sequel")), ("c++", .text("see plus plus")), ("Nguyen", .ipa("ŋwiən")),
  ])

  private func check(_ text: String, _ options: PlanOptions = PlanOptions(generator: "tests"))
    -> Compiler.Checked
  {
    Compiler(options).check(SourceText(name: "", text: text)) { name, _ in .found(name) }
  }

  /// Of each stretch of narration: what is shown, and each replaced part of it with what is spoken.
  private func spoken(_ narration: String, _ list: Pronunciations = Pronunciations()) -> [[String]] {
    check("[tts]\(narration)[/tts]").script.elements.compactMap { element in
      guard case .speech(let shown) = element.content else { return nil }
      let bytes = Array(shown.utf8)
      return [shown]
        + (element.narrated(by: list)?.replacements ?? []).map { replacement in
          let part = String(decoding: bytes[replacement.shown], as: UTF8.self)
          return switch replacement.spoken {
          case .text(let text): "\(part)=\(text)"
          case .ipa(let sounds): "\(part)~\(sounds)"
          }
        }
    }
  }

  @Test(arguments: [
    ("A query in [say as=\"sequel\"]SQL[/say], then.", [["A query in SQL, then.", "SQL=sequel"]]),
    ("[say as=\"x\"]SQL[/say]s", [["SQLs", "SQL=x"]]),
    ("[say as=\"N Y C\"]NYC[/say]", [["NYC", "NYC=N Y C"]]),
    (
      "In\n [say as=\"nick\"] New\n York City [/say] now",
      [["In\nNew\nYork City now", "New\nYork City=nick"]]
    ),
    ("[say as=\"\"](laughs)[/say] Hi.", [["(laughs) Hi.", "(laughs)="]]),
    ("[say as=\"ŋwiən\" alphabet=\"ipa\"]Nguyen[/say]", [["Nguyen", "Nguyen~ŋwiən"]]),
    ("[say as=\"b\"]a[red]b[/red]c[/say]", [["abc", "abc=b"]]),
    ("[say as=\"x\"]a[/say] [pause duration=\"1s\"/] [say as=\"y\"]b[/say]", [["a", "a=x"], ["b", "b=y"]]),
    ("[say as=\"x\"][/say]a", [["a"]]),
    (
      "[red]One[/red] [gold]two[/gold]\n[say as=\"x\"]three[/say]\n# c\n\n[red]four[/red][red]s[/red]",
      [["One two\nthree\n\nfours", "three=x"]]
    ),
    ("[say as=\"a \\\"b\\\"\"]q[/say]", [["q", "q=a \"b\""]]),
    ("[say as=\"x\"]\\[a\\][/say]", [["[a]", "[a]=x"]]),
  ])
  func sayReplacesItsWords(narration: String, expected: [[String]]) {
    #expect(spoken(narration) == expected)
  }

  @Test(arguments: [
    ("[red]S[/red]QL and SQL's", [["SQL and SQL's", "SQL=sequel", "SQL=sequel"]]),
    ("[say as=\"ess\"]SQL[/say] and SQL", [["SQL and SQL", "SQL=ess", "SQL=sequel"]]),
    ("S[pause duration=\"1s\"/]QL", [["S"], ["QL"]]),
    ("C++. Dr. Nguyen", [["C++. Dr. Nguyen", "C++=see plus plus", "Nguyen~ŋwiən"]]),
  ])
  func pronunciationsApplyOutsideSay(narration: String, expected: [[String]]) {
    #expect(spoken(narration, SayTests.list) == expected)
  }

  @Test func variablesAreFilledBeforeThat() {
    var options = PlanOptions(generator: "tests")
    options.variables = ["a": Variable("SQL", origin: ""), "b": Variable("sequel", origin: "")]
    let script = check("[tts]{{a}} [say as=\"{{b}}\"]{{a}}[/say][/tts]", options).script
    #expect(
      script.elements.last?.narrated(by: SayTests.list)?.replacements == [
        SpokenReplacement(shown: 0..<3, spoken: .text("sequel")),
        SpokenReplacement(shown: 4..<7, spoken: .text("sequel")),
      ]
    )
  }

  // MARK: Checks

  /// Sounds are reported where it is certain that the engine that speaks does not take them.
  @Test(arguments: [
    ("espeak", true), ("kokoro_tts", false), ("kokoro", false), ("hum", false), ("unknown", true),
  ])
  func soundsAreReportedWhereTheEngineDoesNotTakeThem(engine: String, isReported: Bool) {
    var options = PlanOptions(generator: "tests")
    options.engines = Engines(["kokoro_tts": .program(["k"]), "hum": .program(["h"])])
    let said =
      "[tts engine=\"\(engine)\"][say as=\"ŋwiən\" alphabet=\"ipa\"]Nguyen[/say] and [say as=\"x\"]SQL[/say][/tts]"
    let listed = "[tts engine=\"\(engine)\"]SQL by Nguyen, [say as=\"x\"]Nguyen[/say][/tts]"
    #expect(check(said, options).diagnostics.count { $0.code == .notRendered } == (isReported ? 1 : 0))
    #expect(!check(listed, options).diagnostics.contains { $0.code == .notRendered })
    options.pronunciations = SayTests.list
    let found = check(listed, options).diagnostics.filter { $0.code == .notRendered }
    #expect(found.count == (isReported ? 1 : 0))
    #expect(
      found.allSatisfy {
        $0.range.map { listed.utf8.dropFirst($0.start).prefix(6).elementsEqual("Nguyen".utf8) } == true
      }
    )
  }

  @Test(arguments: [
    ("[tts][say]SQL[/say][/tts]", [DiagnosticCode.missingParameter]),
    ("[tts][say as=\"x\" alphabet=\"ipaa\"]SQL[/say][/tts]", [.invalidValue]),
    ("[say as=\"x\"]SQL[/say]", [.misplacedTag]),
    ("[style][say as=\"x\"]SQL[/say][/style]", [.misplacedTag]),
    ("[tts][red][say as=\"x\"]SQL[/say][/red][/tts]", [.misplacedTag]),
    ("[tts][say as=\"x\"]a [pause duration=\"1s\"/] b[/say][/tts]", [.misplacedTag]),
    ("[tts][say as=\"x\"]a [say as=\"y\"]b[/say][/say][/tts]", [.misplacedTag]),
    ("[tts]a [say as=\"x\"][/say][/tts]", [.emptyNarration]),
    ("[tts][say as=\"\"]a[/say][/tts]", [.emptyNarration]),
    ("[tts][say as=\"x\"]a[/say][/tts]", []),
    ("[tts language=\"nl\"][say as=\"http://example.org/a\"]de site[/say][/tts]", [.urlInNarration]),
    ("[tts][say as=\"the site\"]http://example.org/a[/say][/tts]", []),
    ("[zoom][image file=\"a.png\"/][tts][say as=\"\"]a[/say][/tts][/zoom]", [.emptyNarration]),
  ])
  func mistakesAreReported(text: String, codes: [DiagnosticCode]) {
    let found = Set(check(text).diagnostics.filter { $0.severity != .hint }.map(\.code))
    #expect(found.isSuperset(of: codes) && (!codes.isEmpty || found.isEmpty), "\(found)")
  }

  /// As of any other narration.
  @Test func aForgottenSlashIsFound() {
    let found = check("[tts][say as=\"x\"]a[say] b[/tts]").diagnostics
    #expect(found.contains { $0.code == .misspelledClosingTag || $0.code == .unclosedTag })
  }
}
