import InkAssist
import InkLanguage
import TestSupport
import Testing

/// What is said of a place.
struct HoverTests {
  /// The golden file has the script and the words that the text is about, then the text.
  @Test(arguments: [
    ("tag", "[t|ts]Hello there.[/tts]"), ("closing-tag", "[music file=\"loop.opus\"][tts]Hi.[/tts][/mu|sic]"),
    ("color-tag", "[tts]A [dark|red]word[/darkred].[/tts]"), ("parameter", "[tts spe|ed=\"1\"]Hi.[/tts]"),
    ("constrained", "[tts subtitles=\"false\" high|light=\"true\"]Hi.[/tts]"),
    ("keyword", "[music file=\"loop.opus\" fit=\"lo|op\"][tts]Hi.[/tts][/music]"),
    ("say", "[tts]A [sa|y as=\"sequel\"]SQL[/say] query.[/tts]"),
    ("chapter", "[pause duration=\"2s\"/][chapter ti|tle=\"Two\"/][tts]Hi.[/tts]"),
    ("text", "[pause duration=\"2s\"/][sty|le]Chapter one[/style][tts]Hi.[/tts]"),
    ("style-around", "[sty|le color=\"gold\"][tts]Hi.[/tts][/style]"),
    ("overlay", "[ima|ge file=\"shrimp\" position=\"top\" duration=\"2s\"/]"),
    ("position", "[style posi|tion=\"top\" duration=\"2s\"]One[/style]"),
    ("voice", "[tts voice=\"af_|heart\"]Hi.[/tts]"),
    ("color", "[tts]A [style color=\"#ff88|00cc\"]word[/style].[/tts]"),
    ("sound-file", "[sound file=\"po|p\"/][tts]Hi.[/tts]"),
    ("video-file", "[video file=\"cli|p.mp4\"][tts]Hi.[/tts][/video]"),
    ("picture-file", "[image file=\"shrimp|\" duration=\"2s\"/]"),
    ("id", "[pause duration=\"2s\"/][tts id=\"int|ro\"]Hello there.[/tts]"),
    ("edge", "[tts id=\"intro\"]Hello there.[/tts][sound file=\"pop\" start=\"intro.|end+1s\"/]"),
    ("narration", "[pause duration=\"2s\"/][tts]Hello |there, and welcome.[/tts]"),
    ("narration-in-parts", "[tts]Hello there. [pause duration=\"1s\"/] And wel|come, é.[/tts]"),
    ("variable", "[tts]Welcome to {{sh|ow}}.[/tts]"),
    ("variable-in-value", "[music file=\"{{|mood}}/x.opus\"/]"),
    ("code", "# inkreel: allow open-leaf, short-|file\n[tts]Hi.[/tts]"),
  ])
  func place(_ name: String, _ text: String) throws {
    let script = EditorScript(text)
    let hover = try #require(script.snapshot.hover(at: script.cursor))
    let about = script.snapshot.source.string(hover.range)
    try Golden.expect("\(text)\n> \(about)\n\n\(hover.text)\n", "Tests/AssistTests/Hovers/\(name).md")
  }

  @Test(arguments: [
    "|", "[tts]Hi.[/tts]|", "[tts]Hi.[/tts]\n|\n[pause duration=\"1s\"/]", "# a com|ment", "[nobo|dy/]",
    "un|spoken",
    "# inkreel: allow no-such-|code", "[tts nothing=\"|1\"]Hi.[/tts]", "[tts]{{unkn|own}}[/tts]",
  ])
  func nothing(_ text: String) {
    let script = EditorScript(text)
    let hover = script.snapshot.hover(at: script.cursor)
    // The words of a narration are reported, whatever variable is in them.
    #expect(hover == nil || hover?.text.hasPrefix("Narration:") == true && text.contains("unkn"))
  }

  @Test func aMemberOfTheCastIsWhoSpeaks() throws {
    var member = ConfiguredParameters()
    let voice = try #require(Cast.parameters.first { $0.name == "voice" })
    try member.set(voice, to: "af_heart")
    let options = EditorScript.options { $0.cast = Cast(["priya": member]) }
    let script = EditorScript("[tts voice=\"pri|ya\"]Hi.[/tts]", options)
    let hover = try #require(script.snapshot.hover(at: script.cursor))
    #expect(
      hover.text.hasPrefix("`priya` of the cast. Engine `kokoro_tts`, voice `af_heart`, language `en-US`.")
    )
    let offered = EditorScript("[tts voice=\"|\"]Hi.[/tts]", options)
    #expect(offered.labels.first == "priya")
    #expect(offered.choosing("priya") == "[tts voice=\"priya|\"]Hi.[/tts]")
    #expect(!EditorScript("[tts engine=\"espeak\" voice=\"|\"]Hi.[/tts]", options).labels.contains("priya"))
  }

  @Test func figuresAreThoseOfTheWholeScript() throws {
    let script = EditorScript("[tts]Hello |there, and welcome.[/tts]")
    let hover = try #require(script.snapshot.hover(at: script.cursor))
    #expect(hover.text.contains("4 words, 25 characters"))
  }
}
