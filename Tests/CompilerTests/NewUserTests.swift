import InkCompiler
import InkDiagnostics
import InkLanguage
import InkText
import TestSupport
import Testing

/// A script with the mistakes that people make is in order after two runs of a check and its advice.
@Suite struct NewUserTests {
  private static let script = """
    # My first video, pasted from a word processor
    [music file=“music/Carefree.opus” volume=“0.3” fit=“loop”]
    [tts voice=‘en-us’]
    Welcome to <b>my</b> channel &amp; thanks for watching!
    Press the [Pause] key, then the [Red] button.
    [/tts]
    tts voice="en-gb"]
    This line lost its bracket.
    [/tts]
    [pause duration="2 sec"/]
    [tts]It’s “quoted” prose, and it costs $5.[/tts
    [sound file="sounds\\pop.wav"/]
    [tts]A [b]bold[/b] word and a [strong]stronger[/strong] one.[tts/]
    [pause duration="500"/]
    [tts]Some [red]crossed [blue]tags[/red] are[/blue] hard.[/tts]
    <tts>Angle brackets speak too.</tts>
    [break time="1s"/]
    [tts]See [our site](https://example.com) for more.[/tts]
    [TTS]Loud tags.[/TTS]
    [tts voice=en-us speed=1,2]No quotes here.[/tts]
    [sound src="sounds/pop.wav" volume="50 %"/]
    [tts]The end [laughs] is near./tts]
    [tts]**Very** important.[/tts]
    {tts}Curly brackets.{/tts}
    pause duration="1s"/]
    [fade-out duration="1s"/]
    [tts]Set x[i] to 5.[/tts]
    [voice name="en-us"]Another voice.[/voice]
    [tts]Wait for it. pause duration="300ms"/] Now.[/tts]
    [tts speed="1.5x"]Quick words.[/tts]
    [tts)Round and square.[/tts]
    [music file="C:\\Users\\me\\music\\Carefree.opus" volume="30%"/]
    [tts voice="en-us]Open quotes.[/tts]
    [tts speed="1" speed="1"]Twice given.[/tts]
    [tts]One [U]lined[/U] word.[/tts]
    [tts id=“end”]Almost done.[/tts]
    [sound file="sounds/pop.wav" start="edn.end"/]
    [tts]<i>Thank you</i>&nbsp;all.[/tts]
    Goodbye.[/tts]
    [/music]

    """

  private static let spoken = [
    "Welcome to", "my", "channel", "thanks for watching!", "Press the", "Pause", "key, then the", "Red",
    "button.",
    "This line lost its bracket.", "It’s “quoted” prose, and it costs $5.", "bold", "word and a", "stronger",
    "one.",
    "Some", "crossed", "tags", "are", "hard.", "Angle brackets speak too.", "See", "our site", "for more.",
    "Loud tags.", "No quotes here.", "The end", "is near.", "Very", "important.", "Curly brackets.", "Set x",
    "to 5.",
    "Another voice.", "Wait for it.", "Now.", "Quick words.", "Round and square.", "Open quotes.",
    "Twice given.",
    "One", "lined", "word.", "Almost done.", "Thank you", "all.", "Goodbye.",
  ]

  private static let files: FileResolver = { name, _ in
    let known = ["music/Carefree.opus", "sounds/pop.wav"]
    if known.contains(name) { return .found(name) }
    return .missing(
      tried: [name],
      similar: known.first { name.hasSuffix($0.split(separator: "/").last ?? "") }
    )
  }

  /// With the first fix of each diagnostic made that none before it prevents.
  private func advised(_ text: String) -> String {
    let checked = Scripts.compiler.check(SourceText(name: "", text: text), resolve: NewUserTests.files)
    var diagnostics = checked.diagnostics.withoutHints
    for index in diagnostics.indices {
      diagnostics[index].fixes = Array(diagnostics[index].fixes.prefix(1))
      for fix in diagnostics[index].fixes.indices { diagnostics[index].fixes[fix].isSafe = true }
    }
    return String(decoding: SafeFixes.apply(diagnostics, to: checked.source.bytes).bytes, as: UTF8.self)
  }

  @Test func twoRunsAreEnough() {
    let text = advised(advised(NewUserTests.script))
    let checked = Scripts.compiler.check(SourceText(name: "", text: text), resolve: NewUserTests.files)
    let renderer = TerminalRenderer(source: checked.source, usesColor: false)
    let left = checked.diagnostics.withoutHints.filter { $0.code != .notRendered }
    #expect(left.isEmpty, "\(left.map(renderer.render).joined())\n\(text)")
    let plan = Scripts.compiler.plan(checked, facts: [:]).plan
    var narration = plan.speech.map(\.text).joined(separator: " ")[...]
    for words in NewUserTests.spoken {
      guard let place = narration.firstRange(of: words) else {
        Issue.record("\(words) is not spoken:\n\(narration)")
        continue
      }
      narration = narration[place.upperBound...]
    }
  }

  /// The first fix of each kind of mistake makes none of another kind.
  @Test(arguments: [
    (
      "[music file=\"music/Carefree.opus\" loop=\"true\"/]",
      "[music file=\"music/Carefree.opus\" fit=\"loop\"/]"
    ),
    ("[music file=\"music/Carefree.opus\" loop=\"false\"/]", "[music file=\"music/Carefree.opus\"/]"),
    (
      "[music file=\"music/Carefree.opus\" vol=\"20%\"/]",
      "[music file=\"music/Carefree.opus\" volume=\"20%\"/]"
    ),
    (
      "[music file=\"music/Carefree.opus\" volume=\"-10dB\"/]",
      "[music file=\"music/Carefree.opus\" volume=\"0.32\"/]"
    ),
    (
      "[music file=\"music/Carefree.opus\" volume=\"200\"/]",
      "[music file=\"music/Carefree.opus\" volume=\"200%\"/]"
    ),
    ("[sound effect=\"sounds/pop.wav\"/]", "[sound file=\"sounds/pop.wav\"/]"),
    ("[sound datei=\"sounds/pop.wav\" volume=\"0.5\"/]", "[sound file=\"sounds/pop.wav\" volume=\"0.5\"/]"),
    ("[pause dauer=\"2s\"/]", "[pause duration=\"2s\"/]"),
    ("[transition type=\"fade\"/][tts]Hi.[/tts]", "[tts]Hi.[/tts]"),
    ("[scene name=\"a\"][tts]Hi.[/tts][/scene]", "[tts]Hi.[/tts]"),
    ("[outro][tts]Hi.[/tts]", "[tts]Hi.[/tts]"),
    ("[ton file=\"sounds/pop.wav\"/][tts]Hi.[/tts]", "[tts]Hi.[/tts]"),
    ("[tts][Narrator] Some say so.[/tts]", "[tts]\\[Narrator] Some say so.[/tts]"),
    ("[tts][font size=\"40\"]Big[/font] words.[/tts]", "[tts]Big words.[/tts]"),
    ("[pause 2s]", "[pause duration=\"2s\"]"), ("[pause=\"2s\"/]", "[pause duration=\"2s\"/]"),
    ("[pause=2s/]", "[pause duration=\"2s\"/]"), ("[pause \"2s\"/]", "[pause duration=\"2s\"/]"),
    ("[sound \"sounds/pop.wav\" volume=\"0.5\"/]", "[sound file=\"sounds/pop.wav\" volume=\"0.5\"/]"),
    ("[tts voice:\"en-us\"]Hi.[/tts]", "[tts voice=\"en-us\"]Hi.[/tts]"),
    ("[[tts]]Hi.[[/tts]]", "[tts]Hi.[/tts]"), ("[ tts]Hi.[ /tts ]", "[tts]Hi.[/tts ]"),
    ("[[sound file=\"sounds/pop.wav\"/]]", "[sound file=\"sounds/pop.wav\"/]"),
    ("A word.\nAnd more,\nin lines.", "[tts]A word.\nAnd more,\nin lines.[/tts]"),
    ("Hi. [sound file=\"sounds/pop.wav\"/]", "[tts]Hi.[/tts] [sound file=\"sounds/pop.wav\"/]"),
    ("[PAUSE 2s]", "[pause duration=\"2s\"]"), ("[Pause 2.5s/]", "[pause duration=\"2.5s\"/]"),
    ("[tts]Wait [PAUSE 2s] here.[/tts]", "[tts]Wait [pause duration=\"2s\"] here.[/tts]"),
    ("[pause: 2s]", "[pause duration=\"2s\"]"), ("[pause 2 sec/]", "[pause duration=\"2\" sec/]"),
    ("[sound file=\"sounds/pop.wav\" wait/]", "[sound file=\"sounds/pop.wav\" wait=\"true\"/]"),
    ("[sound file=\"sounds/pop.wav\" WAIT/]", "[sound file=\"sounds/pop.wav\" wait=\"true\"/]"),
    (
      "[music file=\"music/Carefree.opus\" loop duck/]",
      "[music file=\"music/Carefree.opus\" fit=\"loop\" duck=\"true\"/]"
    ),
    ("[sound sounds/pop.wav/]", "[sound file=\"sounds/pop.wav\"/]"),
    (
      "[tts id=\"intro\"]Hi.[/tts]\n[sound file=\"sounds/pop.wav\" start=\"intro\"/]",
      "[tts id=\"intro\"]Hi.[/tts]\n[sound file=\"sounds/pop.wav\" start=\"intro.end\"/]"
    ),
    (
      "[tts id=\"my-intro\"]Hi.[/tts]\n[sound file=\"sounds/pop.wav\" start=\"my-intro - 1 s\"/]",
      "[tts id=\"my-intro\"]Hi.[/tts]\n[sound file=\"sounds/pop.wav\" start=\"my-intro.end-1s\"/]"
    ),
    (
      "[tts id=\"intro\"]Hi.[/tts]\n[sound file=\"sounds/pop.wav\" start=\"with intro\"/]",
      "[tts id=\"intro\"]Hi.[/tts]\n[sound file=\"sounds/pop.wav\" start=\"intro.start\"/]"
    ),
  ])
  func advice(script: String, corrected: String) {
    let text = advised(advised("[tts]First.[/tts]\n\(script)\n"))
    #expect(text.replacing(" /]", with: "/]") == "[tts]First.[/tts]\n\(corrected)\n")
  }

  @Test func aNameInOtherLettersIsOneUnknownParameter() throws {
    for name in ["lautstärke", "громкость", "音量", "lautsta\u{308}rke", "größe"] {
      let text = "[sound file=\"sounds/pop.wav\"\n  \(name)=\"0.5\"/]\n[tts]Hi.[/tts]\n"
      let checked = Scripts.compiler.check(SourceText(name: "", text: text), resolve: NewUserTests.files)
      let diagnostics = checked.diagnostics.withoutHints
      let diagnostic = try #require(diagnostics.first)
      #expect(diagnostics.count == 1 && diagnostic.code == .unknownParameter, "\(diagnostics)")
      #expect(diagnostic.message.contains("`\(name)`"), "\(diagnostic)")
      #expect(checked.source.string(try #require(diagnostic.range)) == name)
      #expect(diagnostic.notes.contains { $0.contains("`file`") && $0.contains("`volume`") }, "\(diagnostic)")
    }
  }

  /// Both edges are offered where an element is named without one.
  @Test func anElementHasTwoEdges() throws {
    let text = "[tts id=\"a\"]Hi.[/tts]\n[sound file=\"sounds/pop.wav\" start=\"a + 1 sec\"/]\n"
    let checked = Scripts.compiler.check(SourceText(name: "", text: text), resolve: NewUserTests.files)
    let fixes = checked.diagnostics.withoutHints.flatMap(\.fixes)
    #expect(fixes.map(\.title) == ["write `a.end+1s`", "write `a.start+1s`"])
    #expect(fixes.allSatisfy { !$0.isSafe })
  }

  /// A tag that is escaped is text, whatever it holds.
  @Test(arguments: [
    "\\[pause duration=\"1s\"/]", "\\[/tts]", "\\[tts voice=\"en-us\"] and \\[/tts]",
    "a\\\\\\[pause duration=\"1s\"/]",
  ])
  func escapedTagsAreText(text: String) {
    let source = SourceText(name: "", text: "[tts]Write \(text) to speak.[/tts]\n")
    let checked = Scripts.compiler.check(source, resolve: NewUserTests.files)
    #expect(checked.diagnostics.withoutHints.isEmpty, "\(checked.diagnostics)")
  }

  /// What is added for something that is missing is a value where one can be known.
  @Test func whatIsMissingIsAdded() {
    let text = advised("[tts]First.[/tts]\n[pause/]\n")
    let checked = Scripts.compiler.check(SourceText(name: "", text: text), resolve: NewUserTests.files)
    #expect(checked.diagnostics.withoutHints.isEmpty, "\(text)")
  }
}
