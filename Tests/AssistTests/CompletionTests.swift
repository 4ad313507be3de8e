import InkAssist
import InkCompiler
import InkLanguage
import InkPlan
import InkText
import TestSupport
import Testing

/// What is offered where, and what becomes of the script when it is taken.
struct CompletionTests {
  @Test(
    arguments: [
      // Tags, whole and half.
      ("[|", "tts", "[tts]\n|\n[/tts]"),
      ("[t|", "tts", "[tts]\n|\n[/tts]"),
      ("[t|]", "tts", "[tts]\n|\n[/tts]"),
      ("[mu|", "music", "[music file=\"|\"/]"),
      ("[mu|", "music … /music", "[music file=\"|\"]\n\n[/music]"),
      ("[pa|]", "pause", "[pause duration=\"|1s\"/]"),
      ("[tts]Wait [pa|[/tts]", "pause", "[tts]Wait [pause duration=\"|1s\"/][/tts]"),
      ("[tts]Wait [re| now[/tts]", "red", "[tts]Wait [red]|[/red] now[/tts]"),
      ("[mus|ci file=\"loop.opus\"/]", "music", "[music| file=\"loop.opus\"/]"),
      ("[tt|]Hello[/tts]", "tts", "[tts|]Hello[/tts]"),
      ("[tt|]Hello", "tts", "[tts]\n|\n[/tts]Hello"),
      ("[t|ts]Hello[/tts]", "tts", "[tts|]Hello[/tts]"),
      ("|", "pause", "[pause duration=\"|1s\"/]"),
      ("[pause duration=\"1s\"/]\nso|", "sound", "[pause duration=\"1s\"/]\n[sound file=\"|\"/]"),
      // Closing tags.
      ("[tts]Hello[/|", "/tts", "[tts]Hello[/tts]|"),
      ("[tts]Hello[/|]", "/tts", "[tts]Hello[/tts]|"),
      ("[tts]Hello[/t|", "/tts", "[tts]Hello[/tts]|"),
      (
        "[music file=\"loop.opus\"][tts]Hi [blue]all[/|", "/blue",
        "[music file=\"loop.opus\"][tts]Hi [blue]all[/blue]|"
      ),
      ("[tts]Hi [blue]all[/blue][/|", "/tts", "[tts]Hi [blue]all[/blue][/tts]|"),
      ("[tts]Hello[|", "/tts", "[tts]Hello[/tts]|"),
      (
        "[music file=\"loop.opus\"]\n[tts]Hi[/tts]\n[/|", "/music",
        "[music file=\"loop.opus\"]\n[tts]Hi[/tts]\n[/music]|"
      ),
      ("[tts]Hello |", "/tts", "[tts]Hello [/tts]|"),
      // Parameters.
      ("[tts |", "voice", "[tts voice=\"|\""),
      ("[tts voi|", "voice", "[tts voice=\"|\""),
      ("[tts voi|]Hello[/tts]", "voice", "[tts voice=\"|\"]Hello[/tts]"),
      ("[tts v|oi speed=\"1\"]", "voice", "[tts voice=\"|\" speed=\"1\"]"),
      ("[tts sp|ed=\"1\"]Hi[/tts]", "speed", "[tts speed|=\"1\"]Hi[/tts]"),
      ("[tts |speed=\"1\"]Hi[/tts]", "voice", "[tts voice=\"|\" speed=\"1\"]Hi[/tts]"),
      ("[music\n  vol|", "volume", "[music\n  volume=\"|\""),
      ("[music file=\"loop.opus\" |/]", "volume", "[music file=\"loop.opus\" volume=\"|\"/]"),
      ("[tts engine=espeak vo|]Hi[/tts]", "voice", "[tts engine=espeak voice=\"|\"]Hi[/tts]"),
      // Values, however they are quoted.
      ("[tts voice=\"af_|", "af_heart", "[tts voice=\"af_heart\"|"),
      ("[tts voice=\"af_|\"]", "af_heart", "[tts voice=\"af_heart|\"]"),
      ("[tts voice=\"af_|]Say \"hi\"[/tts]", "af_heart", "[tts voice=\"af_heart\"|]Say \"hi\"[/tts]"),
      ("[tts voice=\"af_| speed=\"1\"]", "af_heart", "[tts voice=\"af_heart\"| speed=\"1\"]"),
      ("[tts voice=|", "af_heart", "[tts voice=\"af_heart\"|"),
      ("[tts voice=af|", "af_heart", "[tts voice=\"af_heart\"|"),
      ("[tts voice=af| speed=\"1\"]", "af_heart", "[tts voice=\"af_heart\"| speed=\"1\"]"),
      ("[tts voice='af|']Hi[/tts]", "af_heart", "[tts voice=\"af_heart\"|]Hi[/tts]"),
      ("[tts voice='af|]Hi[/tts]", "af_heart", "[tts voice=\"af_heart\"|]Hi[/tts]"),
      ("[tts voice=\"af|_bella\"]", "af_heart", "[tts voice=\"af_heart|\"]"),
      ("[tts voice=\"af_bella+am_|\"]", "am_onyx", "[tts voice=\"af_bella+am_onyx|\"]"),
      ("[tts voice=\"de+|\"]", "f3", "[tts voice=\"de+f3|\"]"),
      ("[tts subtitles=\"|\"]", "false", "[tts subtitles=\"false|\"]"),
      ("[tts sub-position=\"|", "bottom", "[tts sub-position=\"bottom\"|"),
      ("[tts language=\"e|", "en-GB", "[tts language=\"en-GB\"|"),
      ("[tts]A [style color=\"dar|\"]", "darkred", "[tts]A [style color=\"darkred|\"]"),
      ("[pause duration=\"|\"/]", "500ms", "[pause duration=\"500ms|\"/]"),
      ("[pause duration=\"7|\"/]", "7s", "[pause duration=\"7s|\"/]"),
      ("[pause duration=\"250|\"/]", "250ms", "[pause duration=\"250ms|\"/]"),
      ("[music volume=\"35|\"/]", "35%", "[music volume=\"35%|\"/]"),
      // Files.
      ("[music file=\"|\"/]", "loop.opus", "[music file=\"loop.opus|\"/]"),
      ("[music file=\"|", "loop.opus", "[music file=\"loop.opus\"|"),
      ("[music file=\"mu|", "music/", "[music file=\"music/|"),
      ("[music file=\"mu|/calm\"/]", "music/", "[music file=\"music|/calm\"/]"),
      ("[music file=\"music/|\"/]", "calm", "[music file=\"music/calm|\"/]"),
      ("[music file=\"music/|\"/]", "drum.mp3", "[music file=\"music/drum.mp3|\"/]"),
      ("[music file=\"music/Ca|\"/]", "Care\"free\".opus", "[music file=\"music/Care\\\"free\\\".opus|\"/]"),
      ("[music file=\"{{mood}}/|\"/]", "calm", "[music file=\"{{mood}}/calm|\"/]"),
      ("[video file=\"stock/oc|\"/]", "ocean-floor", "[video file=\"stock/ocean-floor|\"/]"),
      // Ids and edges.
      (
        "[tts id=\"intro\"]Hi[/tts][sound file=\"pop\" start=\"in|\"/]", "intro.end",
        "[tts id=\"intro\"]Hi[/tts][sound file=\"pop\" start=\"intro.end|\"/]"
      ),
      (
        "[tts id=\"intro\"]Hi[/tts][sound file=\"pop\" start=\"intro.end|\"/]", "intro.end+500ms",
        "[tts id=\"intro\"]Hi[/tts][sound file=\"pop\" start=\"intro.end+500ms|\"/]"
      ),
      (
        "[sound file=\"pop\" start=\"intro.end\"/][tts id=\"|\"]Hi[/tts]", "intro",
        "[sound file=\"pop\" start=\"intro.end\"/][tts id=\"intro|\"]Hi[/tts]"
      ),
      // What is empty may still have words or tags.
      ("[style][pa|[/style]", "pause", "[style][pause duration=\"|1s\"/][/style]"),
      ("[style]|[/style]", "red", "[style][red]|[/red][/style]"),
      ("[style]\n|\n[/style]", "tts", "[style]\n[tts]\n|\n[/tts]\n[/style]"),
      // Variables.
      ("[tts]Welcome to {{|[/tts]", "show", "[tts]Welcome to {{show}}|[/tts]"),
      ("[tts]Welcome to {{sh|}}.[/tts]", "show", "[tts]Welcome to {{show}}|.[/tts]"),
      ("[tts]Welcome to {{|}.[/tts]", "show", "[tts]Welcome to {{show}}|.[/tts]"),
      ("[music file=\"{{m|\"/]", "mood", "[music file=\"{{mood}}|\"/]"),
      // Comments.
      ("# ink|", "inkreel: allow", "# inkreel: allow |"),
      ("# inkreel: |", "allow", "# inkreel: allow |"),
      ("# inkreel: allow open|\n[tts]Hi[/tts]", "open-leaf", "# inkreel: allow open-leaf|\n[tts]Hi[/tts]"),
      ("# inkreel: allow open-leaf, |", "short-file", "# inkreel: allow open-leaf, short-file|"),
    ]
  )
  func put(_ script: String, _ label: String, _ expected: String) {
    let script = EditorScript(script)
    #expect(script.choosing(label) == expected, "offered: \(script.labels)")
  }

  @Test(
    arguments: [
      // What cannot be here, is given already, or belongs to something else.
      ("[tts][t|[/tts]", "tts"), ("[style]Hi [pa|[/style]", "pause"), ("[re|", "red"),
      ("[style][tts]Hi[/tts][re|[/style]", "red"), ("[tts][style][pa|[/style][/tts]", "pause"),
      ("[tts][mu|[/tts]", "music … /music"),
      ("[tts voice=\"de\" |]", "voice"), ("[tts |]", "duration"), ("[/|", "/tts"),
      ("[pause duration=\"|", "0s"),
      ("[tts]Hello[/tts][/|", "/tts"), ("[tts engine=\"espeak\" voice=\"|\"]", "af_heart"),
      ("[tts voice=\"|\" engine=\"hum\"]", "de"), ("[music file=\"|\"/]", "shrimp.png"),
      ("[music file=\"|\"/]", "notes.txt"), ("[music file=\"|\"/]", ".cache/"),
      ("[music file=\"../|\"/]", "loop.opus"),
      ("[music file=\"/|\"/]", "loop.opus"), ("[tts id=\"a\" start=\"|\"]Hi[/tts]", "a.end"),
      ("# inkreel: allow open-leaf, |", "open-leaf"), ("# inkreel: allow |", "unclosed-tag"),
      ("# ink|", "tts"),
      ("[tts]t|[/tts]", "pause"), ("[tts]é|[/tts]", "pause"), ("[tts]\\[t|[/tts]", "red"),
      ("[tts]\\{{|[/tts]", "show"),
      ("[tts]\n# {{|\n[/tts]", "show"), ("[tts][mus|", "tts"), ("[music file=\"loop.opus\"|/]", "volume"),
    ]
  )
  func leftOut(_ script: String, _ label: String) {
    let labels = EditorScript(script).labels
    #expect(!labels.contains(label), "offered: \(labels)")
  }

  @Test func voicesAreThoseOfTheEngineInForce() {
    #expect(EditorScript("[tts engine=\"hum\" voice=\"|\"]").labels == ["low", "high"])
    #expect(EditorScript("[tts voice=\"|\" engine=\"hum\"]").labels == ["low", "high"])
    let configured = EditorScript.options {
      $0.narration.engine = "hum"
      $0.narration.voice = "high"
    }
    let items = EditorScript("[tts voice=\"|\"]", configured).completions
    #expect(items.map(\.label) == ["low", "high"])
    #expect(items.map(\.isPreferred) == [false, true])
    let both = EditorScript("[tts voice=\"|\"]").labels
    #expect(both.contains("en-us") && both.contains("af_heart"))
    #expect(EditorScript("[tts engine=\"nobody\" voice=\"|\"]").labels.isEmpty)
  }

  @Test func voicesSayTheirLanguage() {
    func detail(_ script: String, _ label: String) -> String? {
      EditorScript(script).completions.first { $0.label == label }?.detail
    }
    let both = "[tts voice=\"|\"]"
    #expect(detail(both, "de") == "espeak · German")
    #expect(detail(both, "bm_george") == "kokoro_tts · British English, a man's voice")
    #expect(detail("[tts voice=\"de+|\"]", "f3") == "espeak · a woman's voice")
    #expect(detail("[tts engine=\"hum\" voice=\"|\"]", "low") == "hum")
    let unexplained = EditorScript("[tts engine=\"kokoro\" voice=\"|\"]").completions
    #expect(unexplained.count > 50 && unexplained.allSatisfy { $0.detail.contains("'s voice") })
  }

  /// Who asks is shown tags between words; who only typed a space there is not.
  @Test(arguments: ["[tts]Hello |[/tts]", "|", "[pause duration=\"1s\"/] |"])
  func aSpaceIsNoQuestion(script: String) {
    let marked = EditorScript(script)
    #expect(!marked.completions.isEmpty)
    #expect(marked.snapshot.completions(at: marked.cursor, isAsked: false).isEmpty)
  }

  @Test func aSpaceInATagIsOne() {
    let marked = EditorScript("[tts |]")
    #expect(marked.snapshot.completions(at: marked.cursor, isAsked: false) == marked.completions)
  }

  @Test func requiredParametersComeFirst() {
    #expect(EditorScript("[sound |").labels.first == "file")
    #expect(EditorScript("[music volume=\"1\" |/]").labels.first == "file")
  }

  @Test func whatWouldDoNothingComesLast() {
    #expect(
      EditorScript("[tts subtitles=\"false\" |").labels.suffix(3) == [
        "sub-position", "sub-align", "highlight",
      ]
    )
    #expect(EditorScript("[tts |").labels.last == "start")
    #expect(EditorScript("[sound file=\"pop\" start=\"1s\" |/]").labels.last == "wait")
    #expect(
      EditorScript("[video file=\"clip\" size=\"natural\" |/]").labels.suffix(2) == ["duration", "fill"]
    )
    #expect(
      EditorScript("[video file=\"clip\" |][tts]Hi[/tts][/video]").labels.suffix(2) == ["duration", "fill"]
    )
  }

  @Test func timesAreOfferedOnce() {
    let labels = EditorScript("[pause duration=\"1|\"/]").labels
    #expect(labels.filter { $0 == "1s" } == ["1s"])
    #expect(EditorScript("[pause duration=\"0|\"/]").labels.allSatisfy { $0 != "0s" })
  }

  @Test func codesThatTheScriptRaisesComeFirst() {
    let script = EditorScript("# inkreel: allow |\n[tts]Hello **you**[/tts]")
    #expect(script.labels.first == "markdown-in-narration")
  }

  @Test func snippetsHaveTheirStops() {
    let item = EditorScript("[mu|").completions.first { $0.label == "music … /music" }
    #expect(item?.insertion.textMate == "music file=\"$1\"]\n$0\n[/music]")
    #expect(item?.opensNext == true)
    #expect(Snippet([.text("a$b}\\"), .stop(2, "x}")]).textMate == "a\\$b\\}\\\\${2:x\\}}")
  }

  @Test func everyTopicIsExplained() {
    for script in [
      "[|", "[tts][|", "[tts |", "[tts]A [style color=\"|", "[tts]{{|", "# inkreel: allow |",
      "[tts engine=\"|",
    ] {
      let script = EditorScript(script)
      #expect(!script.completions.isEmpty)
      for item in script.completions {
        guard let topic = item.topic else { continue }
        #expect(HelpTopic(words: topic.words) == topic)
        #expect(script.snapshot.help(on: topic)?.isEmpty == false, "\(topic)")
      }
    }
    #expect(HelpTopic(words: ["tag"]) == nil)
    #expect(HelpTopic(words: []) == nil)
    #expect(EditorScript("").snapshot.help(on: .tag("nobody")) == nil)
  }

  /// Whatever a file is called, what is put in is its name.
  @Test(arguments: [
    "a b.wav", "say \"hi\".wav", "back\\slash.wav", "{{show}}.wav", "{{.wav", "{{{{x}}}}.wav", "{{{.wav",
    "x\\{{y.wav", "[a].wav", "# b.wav", "tab\tx.wav", "ü日.wav", "$1}.wav",
  ])
  func fileNamesReadBack(name: String) throws {
    for folder in ["", "{{mood}}/", "\\{{odd/"] {
      let list: @Sendable (String) -> [AssistSources.FolderEntry] = { asked in
        ["", "music", "{{odd"].contains(asked) ? [.init(name: name, isFolder: false)] : []
      }
      let script = EditorScript("[sound file=\"\(folder)|\"/]")
      let items = script.snapshot.completions(
        at: script.cursor,
        sources: AssistSources(list: list, voices: [:])
      )
      let item = try #require(items.first { $0.kind == .file }, "\(folder)")
      let whole = SourceText(
        name: "",
        text: script.replacing(item.replaced, by: item.insertion.plain)
      )
      let checked = Compiler(EditorScript.options()).check(whole) { name, _ in .found(name) }
      let expected = folder.replacing("{{mood}}", with: "music").replacing("\\{{", with: "{{") + name
      #expect(checked.files == [expected])
    }
  }

  /// A value stands on one line, so that such a name cannot be written.
  @Test(arguments: ["a\nb.wav", "a\rb.wav", "a\r\nb.wav"])
  func fileNamesWithLineBreaksAreLeftOut(name: String) {
    let script = EditorScript("[sound file=\"|\"/]")
    let sources = AssistSources(list: { _ in [.init(name: name, isFolder: false)] }, voices: [:])
    #expect(!script.snapshot.completions(at: script.cursor, sources: sources).contains { $0.kind == .file })
  }

  @Test(arguments: [
    ("tags", "[|"), ("narration", "[tts]One [|[/tts]"), ("between", "|"), ("tts", "[tts |"),
    ("shake", "[shake |"),
    ("engine", "[tts engine=\"|"), ("volume", "[music volume=\"|"),
    ("start", "[tts id=\"a\"]A[/tts][sound start=\"|"),
    ("files", "[music file=\"|"), ("folder", "[music file=\"music/|"), ("codes", "# inkreel: allow |"),
  ])
  func list(_ name: String, _ script: String) throws {
    let lines = EditorScript(script).completions.map { item in
      [item.label, item.kind.rawValue, item.detail, item.insertion.textMate.replacing("\n", with: "\\n")]
        .joined(separator: "\t") + "\n"
    }
    try Golden.expect("\(script)\n\n\(lines.joined())", "Tests/AssistTests/Completions/\(name).txt")
  }
}

extension String {
  fileprivate func replacing(_ part: Character, with text: String) -> String {
    map { $0 == part ? text : String($0) }.joined()
  }
}
