import InkCompiler
import InkDiagnostics
import InkPlan
import InkText
import InkTime
import TestSupport
import Testing

/// What a check passes, a render does not refuse, but for what only a decoder or a voice can know.
@Suite struct CheckedRenderTests {
  @Test(arguments: [
    "[tts voice=\"male\"]One.[/tts]", "[tts voice=\"narrator+f3\"]One.[/tts]", "[music file=\"m.wav\"/]",
    "[music file=\"m.wav\"][/music]", "[image file=\"m.png\"/]", "[tts][/tts]", "[tts]—[/tts]",
    "[zoom to=\"2\"][/zoom]", "[pause duration=\"0s\"/]", "[tts voice=\"\"]One.[/tts]",
    "[tts language=\"[tts]words\"]—[/tts]",
  ])
  func whatARenderRefusesACheckRefuses(_ script: String) throws {
    let shop = try Sandbox()
    _ = try shop.folder.wav(TestSound.sweep(frames: 4800), name: "m.wav")
    _ = try shop.folder.ffmpeg("color=red:s=16x16", to: "m.png", ["-frames:v", "1"], from: "lavfi")
    try shop.folder.write(script + "\n", to: "s.inkslop")
    let render = try shop.inkreel("render", "s.inkslop", "-o", "o.wav")
    let check = try shop.inkreel("check", "s.inkslop")
    #expect(
      check.status == render.status && check.status == 1,
      "\(check.standardError)\n\(render.standardError)"
    )
  }

  @Test(arguments: ["German", "german", "de", "en-us+f3", "EN-US"])
  func voicesThatAreThereAreNotRefused(_ voice: String) throws {
    let shop = try Sandbox()
    try shop.folder.write("[tts voice=\"\(voice)\"]One.[/tts]\n", to: "s.inkslop")
    let check = try shop.inkreel("check", "s.inkslop")
    let render = try shop.inkreel("render", "s.inkslop", "-o", "o.wav")
    #expect(check.status == 0 && render.status == 0, "\(check.standardError)\(render.standardError)")
  }

  @Test func strictEnginesAreStrictInBoth() throws {
    let shop = try Sandbox()
    try shop.folder.write("[tts engine=\"nix\"]One.[/tts]\n", to: "s.inkslop")
    try shop.folder.write(
      "# inkreel: allow engine-fallback\n[tts engine=\"nix\"]One.[/tts]\n",
      to: "t.inkslop"
    )
    for (script, status) in [("s.inkslop", Int32(1)), ("t.inkslop", 0)] {
      #expect(try shop.inkreel("check", script).status == 0)
      #expect(try shop.inkreel("check", script, "--strict-engines").status == status)
      #expect(try shop.inkreel("render", script, "-o", "o.wav", "--strict-engines").status == status)
    }
  }

  /// A rule makes an error of what is a warning by itself.
  @Test(arguments: [
    ("engine-fallback", "[tts engine=\"nix\"]One.[/tts]"),
    ("zero-length", "[tts]One.[/tts]\n[image file=\"m.png\"/]"),
    ("never-heard", "[tts]One.[/tts]\n[music file=\"m.wav\"/]"),
  ])
  func rulesOfSeverityCountInBoth(code: String, script: String) throws {
    let shop = try Sandbox()
    _ = try shop.folder.wav(TestSound.sweep(frames: 4800), name: "m.wav")
    _ = try shop.folder.ffmpeg("color=red:s=16x16", to: "m.png", ["-frames:v", "1"], from: "lavfi")
    try shop.folder.write(script + "\n", to: "s.inkslop")
    #expect(try shop.inkreel("check", "s.inkslop").status == 0)
    #expect(try shop.inkreel("render", "s.inkslop", "-o", "o.wav").status == 0)
    try shop.folder.write("{\"severities\": {\"\(code)\": \"error\"}}", to: "inkreel.json")
    let check = try shop.inkreel("check", "s.inkslop")
    #expect(check.status == 1 && check.standardError.contains("error[\(code)]"), "\(check.standardError)")
    #expect(try shop.inkreel("render", "s.inkslop", "-o", "o.wav").status == 1)
  }

  /// Elements in any order and depth, with what they may say of their time.
  @Test func generatedScriptsThatPassAreNotRefused() throws {
    var numbers = RandomNumbers(seed: 29)
    var passed = 0
    for number in 0..<2000 {
      let text = (0..<Int.random(in: 1...4, using: &numbers)).map { _ in
        CheckedRenderTests.element(depth: 0, &numbers)
      }.joined(separator: "\n")
      let compiler = Compiler(PlanOptions(generator: "tests"))
      let checked = compiler.check(SourceText(name: "s", text: text), resolve: StubFiles.resolve)
      let all = checked.diagnostics + compiler.renderDiagnostics(checked, isStrict: false)
      guard !all.hasErrors else { continue }
      passed += 1
      let (plan, diagnostics) = compiler.plan(checked, facts: CheckedRenderTests.facts(of: checked))
      let errors = diagnostics.filter {
        $0.severity == .error && !CheckedRenderTests.byDecoder.contains($0.code)
      }
      #expect(errors.isEmpty, "script \(number): \(errors.map(\.message))\n\(text)")
      guard !diagnostics.hasErrors else { continue }
      let fault = PlanValidator(plan).firstIssue()
      #expect(fault == nil, "script \(number): \(fault.map { "\($0)" } ?? "")\n\(text)")
    }
    #expect(passed > 100)
  }

  /// What depends on how long files are.
  private static let byDecoder: Set<DiagnosticCode> = [.startBeforeZero, .tooLong]

  private static func facts(of checked: Compiler.Checked) -> [String: FileContent] {
    let second = Ticks(seconds: 1)
    let content = FileContent(
      size: 1,
      sha256: String(repeating: "0", count: 64),
      duration: second,
      pictureDuration: second
    )
    return Dictionary(checked.files.map { ($0, content) }) { first, _ in first }
  }

  private static func element(depth: Int, _ numbers: inout RandomNumbers) -> String {
    func pick(_ words: [String]) -> String { words.randomElement(using: &numbers) ?? "" }
    let times = [
      "", "", "", " start=\"1s\"", " start=\"-1s\"", " duration=\"2s\"", " duration=\"0s\"", " id=\"a\"",
    ]
    let files = [" file=\"a.wav\"", " file=\"b.mp4\"", " file=\"c.png\""]
    let voices = ["", "", " voice=\"de\"", " voice=\"male\"", " speed=\"2\"", " language=\"fr\""]
    let inner =
      depth < 3
      ? (0..<Int.random(in: 0...2, using: &numbers)).map { _ in
        element(depth: depth + 1, &numbers)
      }.joined(separator: "\n") : ""
    switch Int.random(in: 0..<8, using: &numbers) {
    case 0, 1:
      return "[tts\(pick(voices))\(pick(times))]\(pick(["Hello there.", "", "12", "—", "# x\n"]))[/tts]"
    case 2: return "[pause duration=\"\(pick(["1s", "0s", "500ms"]))\"/]"
    case 3: return "[sound\(pick(files))\(pick(times))/]"
    case 4: return "[music\(pick(files))\(pick(times))]\(inner)[/music]"
    case 5: return "[image file=\"c.png\"\(pick(times))]\(inner)[/image]"
    case 6: return "[zoom to=\"\(pick(["1", "2", "0"]))\"\(pick(times))]\(inner)[/zoom]"
    default: return "[music\(pick(files))\(pick(times))/]"
    }
  }
}
