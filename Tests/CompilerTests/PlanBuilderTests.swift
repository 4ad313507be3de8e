import InkCompiler
import InkDiagnostics
import InkLanguage
import InkPlan
import InkText
import InkTime
import InkVoices
import TestSupport
import Testing

/// What scripts become: one golden plan an example.
@Suite struct PlanBuilderTests {
  private let facts = [
    "examples/music/Carefree.opus": FileContent(
      size: 208_599,
      sha256: String(repeating: "1f", count: 32),
      duration: Ticks(822_848)
    ),
    "examples/sounds/pop.wav": FileContent(
      size: 43_244,
      sha256: String(repeating: "2e", count: 32),
      duration: Ticks(21_600)
    ),
  ]

  private func check(_ text: String) -> Compiler.Checked {
    Scripts.compiler.check(SourceText(name: "test.inkslop", text: text)) { name, _ in .found(name) }
  }

  private func plan(_ text: String, facts: [String: FileContent] = [:]) -> RenderPlan {
    Scripts.compiler.plan(check(text), facts: facts).plan
  }

  @Test(arguments: ["mantis-shrimp", "hello-world", "three-facts"])
  func examplesBecomeTheirPlans(name: String) throws {
    let source = SourceText(name: "\(name).inkslop", bytes: try Repository.read("examples/\(name).inkslop"))
    let checked = Scripts.compiler.check(source) { name, _ in
      .found(name.contains(".") ? "examples/\(name)" : "examples/\(name).wav")
    }
    let plan = Scripts.compiler.plan(checked, facts: facts).plan
    #expect(PlanValidator(plan).firstIssue() == nil)
    try Golden.expect(PlanText.text(of: plan), "Tests/CompilerTests/Plans/\(name).txt")
    // The smallest one shows the form as well.
    guard name == "hello-world" else { return }
    let json = String(decoding: try PlanReader.write(plan), as: UTF8.self)
    try Golden.expect(json, "Tests/CompilerTests/Plans/\(name).json")
  }

  @Test func aChapterHasItsTitleAndNoTime() {
    let plan = plan(
      "[chapter title=\"The eyes\" id=\"eyes\"/][pause duration=\"1s\"/][chapter title=\"Late\"/]"
    )
    #expect(plan.elements.map(\.title) == ["The eyes", nil, "Late"])
    #expect(plan.elements.map(\.range.isEmpty) == [true, false, true])
    #expect(plan.duration == Ticks(48_000))
    #expect(PlanValidator(plan).firstIssue() == nil)
  }

  @Test(arguments: ["", " ", "\\n", "\u{A0}", "{{lines}}", String(repeating: "ß", count: 501)])
  func aChapterNeedsATitleThatPlayersCanShow(title: String) {
    let found = check("[chapter title=\"\(title)\"/][tts]Hi.[/tts]").diagnostics.filter {
      $0.severity == .error
    }
    // A backslash before a letter is itself.
    #expect(found.isEmpty == (title == "\\n"), "\(found)")
  }

  @Test func wordsAreThoseOfTheScript() {
    let plan = plan(
      "[tts]\n Un[red]believ[/red]able,  \\[is\\] it?\n# no\n\\#1 [pause duration=\"1\"/] yes[/tts]"
    )
    #expect(plan.speech.map(\.text) == ["Unbelievable, [is] it?\n#1", "yes"])
    #expect(plan.elements.map(\.kind) == [.tts, .speech, .pause, .speech])
    #expect(plan.elements[3].start == plan.elements[1].end + Ticks(48_000))
  }

  @Test func parametersReachThePlan() throws {
    let plan = plan(
      """
      [music id="m" file="a.opus" volume="30%" fit="loop" from="500ms" fade-in="1" fade-out="2s"]
      [tts speed="1.5" volume="2" sub-position="top" sub-align="left" highlight="false"]One two.[/tts]
      [tts subtitles="false"]Three.[/tts]
      [sound file="b.wav" volume="0.5" duration="1s" start="m.end-1s"/]
      [pause duration="5s"/]
      [/music]
      """
    )
    let music = try #require(plan.sounds.first)
    #expect(music.gain == 0.3 && music.loops && music.from == Ticks(24_000))
    #expect(music.fadeIn == Ticks(48_000) && music.fadeOut == Ticks(96_000))
    #expect(music.range.end == plan.duration)
    #expect(plan.speech[0].speed == 1.5 && plan.speech[0].gain == 2)
    #expect(plan.speech[0].subtitles == SubtitleStyle(position: .top, alignment: .left, highlight: false))
    #expect(plan.speech[1].subtitles == nil)
    #expect(plan.cues.flatMap { $0.lines.flatMap { $0 } }.map(\.text) == ["One", "two."])
    let sound = try #require(plan.sounds.last)
    #expect(sound.range == TickRange(start: plan.duration - Ticks(48_000), end: plan.duration))
  }

  @Test func whatPlaysOnceEndsWithItsFile() {
    let facts = ["a.opus": FileContent(size: 1, sha256: "", duration: Ticks(48_000))]
    let script = "[music file=\"a.opus\" from=\"250ms\"]\n[pause duration=\"5s\"/]\n[/music]"
    #expect(plan(script, facts: facts).sounds[0].range.end == Ticks(36_000))
    #expect(plan(script).sounds[0].range.end == Ticks(240_000))
  }

  @Test func soundsTakeTheirFilesLength() {
    let facts = ["a.wav": FileContent(size: 1, sha256: "", duration: Ticks(96_000))]
    let waiting = plan("[sound file=\"a.wav\" wait=\"true\"/][pause duration=\"1s\"/]", facts: facts)
    #expect(waiting.duration == Ticks(144_000))
    let aside = plan("[sound file=\"a.wav\" from=\"500ms\"/][pause duration=\"1s\"/]", facts: facts)
    #expect(aside.duration == Ticks(72_000))
  }

  /// What the plan cannot take is refused where it is written.
  @Test func aFontHasANameThatThePlanTakes() {
    #expect(FontNameType.longest == PlanLimits.fontNameSize.upperBound)
    for name in ["Inter", "Noto Sans Mono CJK JP", String(repeating: "ß", count: 100)] {
      let script = "[style font=\"\(name)\" duration=\"1s\"]Hi[/style]"
      #expect(check(script).diagnostics.allSatisfy { $0.severity != .error })
      let plan = plan(script)
      #expect(plan.elements[0].text?.runs.map { plan.textStyles[$0.style].fonts.first } == [name])
    }
    for name in ["", " ", "\u{A0}", String(repeating: "ß", count: 101)] {
      let found = check("[style font=\"\(name)\" duration=\"1s\"]Hi[/style]").diagnostics
      #expect(found.count { $0.severity == .error } == 1, "\(found)")
    }
  }

  /// Three voices have room; the fourth has it too once the words of one are over, though its narration is not.
  @Test(arguments: [("first.start+200ms", true), ("first.end-1ms", false)])
  func subtitlesAreCrowdedWhereWordsMeet(start: String, isCrowded: Bool) {
    let script = """
      [tts id="first"]Yes.[/tts]
      [tts start="first.start"]This takes a little longer than that.[/tts]
      [tts start="first.start"]And this takes a little longer than that.[/tts]
      [tts start="\(start)"]So does this one, which comes last.[/tts]
      """
    let codes = Scripts.compiler.plan(check(script), facts: [:]).diagnostics.map(\.code)
    #expect(codes.contains(.crowdedSubtitles) == isCrowded)
  }

  @Test func whatIsNotRenderedTakesItsTime() {
    let plan = plan(
      "[zoom][video file=\"a.mp4\" duration=\"2s\"/][tts]Hi.[/tts][/zoom][image file=\"a.png\"/]"
    )
    #expect(plan.elements.map(\.kind) == [.zoom, .video, .tts, .speech, .image])
    #expect(plan.elements[2].start == Ticks(96_000))
    #expect(plan.elements[4].start == plan.duration)
    #expect(plan.audio.isEmpty)
  }

  @Test(arguments: [
    ("[music file=\"a.opus\"/]", DiagnosticCode.noLength),
    ("[sound file=\"a.wav\"/][tts]Hi.[/tts]", .unknownMedia),
    ("[tts engine=\"kokoro_tts\" voice=\"bm_george\"]Hi.[/tts]", .engineFallback),
  ])
  func faultsThatOnlyPlanningShows(script: String, code: DiagnosticCode) {
    let codes = Scripts.compiler.plan(check(script), facts: [:]).diagnostics.map(\.code)
    #expect(codes.contains(code))
  }

  @Test func anEngineThatIsInstalledSpeaks() {
    let checked = check("[tts engine=\"kokoro\" voice=\"af_heart\"]Hi.[/tts]")
    let (_, diagnostics) = Scripts.compiler.plan(checked, facts: [:])
    #expect(diagnostics.map(\.message).joined().contains("the engine `kokoro` is not installed"))
    #expect(diagnostics.flatMap(\.notes).contains("`inkreel voices install kokoro` installs it"))
    var options = Scripts.compiler.options
    options.engines = Engines(installed: [.kokoro])
    let (plan, none) = Compiler(options).plan(checked, facts: [:])
    #expect(none.isEmpty && plan.speech.map(\.speaker.engine) == ["kokoro_tts"])
  }

  @Test func aBeginBehindTheFilesEndIsAFault() {
    let facts = ["a.opus": FileContent(size: 1, sha256: "", duration: Ticks(48_000))]
    let checked = check("[music file=\"a.opus\" from=\"1s\"/][tts]Hi.[/tts]")
    #expect(
      Scripts.compiler.plan(checked, facts: facts).diagnostics.map(\.code) == [.valueOutOfRange]
    )
  }

  @Test(arguments: [
    ("af_heart", "en-us+f3", "en-US"), ("bm_george", "en-gb+m3", "en-GB"), ("jf_alpha", "ja+f3", "ja-JP"),
    ("zm_yunxi", "cmn+m3", "cmn-CN"), ("someone", "en-us", "en-US"),
  ])
  func theBuiltInVoiceIsNearToTheOneAskedFor(asked: String, voice: String, language: String) {
    let plan = plan("[tts engine=\"kokoro_tts\" voice=\"\(asked)\"]Hi.[/tts]")
    #expect(plan.speech[0].asked == VoiceChoice(engine: "kokoro_tts", voice: asked, language: language))
    #expect(plan.speech[0].speaker == VoiceChoice(engine: "espeak", voice: voice, language: language))
  }

  @Test func aVoiceNamedLikeKokorosNeedsNoEngine() {
    let plan = plan("[tts voice=\"bm_george\"]Hi.[/tts]")
    #expect(plan.speech[0].asked.engine == "kokoro_tts")
    #expect(plan.speech[0].speaker.voice == "en-gb+m3")
  }

  @Test func estimatesGrowWithTheTextAndHaveARange() {
    let short = Scripts.compiler.estimate(
      check("[tts]Hello there.[/tts]"),
      facts: [:],
      rate: .inkslop
    )
    let long = Scripts.compiler.estimate(
      check("[tts]Hello there.[/tts][tts]And then some more words.[/tts][pause duration=\"10s\"/]"),
      facts: [:],
      rate: .inkslop
    )
    #expect(long.estimate.length.expected > short.estimate.length.expected + Ticks(480_000))
    #expect(short.estimate.length.low < short.estimate.length.expected)
    #expect(short.estimate.length.expected < short.estimate.length.high)
    #expect(long.estimate.usage.words == 7)
  }
}
