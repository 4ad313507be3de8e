import InkCompiler
import InkDiagnostics
import InkText
import Testing

/// The canonical style, rule by rule.
@Suite struct FormatterTests {
  private func format(_ text: String) -> String {
    String(decoding: Compiler.format(SourceText(name: "test", text: text)).bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("[tts   voice=\"a\"\tspeed = \"1.5\"  ]Hi.[/tts ]\n", "[tts voice=\"a\" speed=\"1.5\"]Hi.[/tts]\n"),
    ("[tts\n  voice=\"a\"\n  speed=\"1\"\n]Hi.[/tts]\n", "[tts voice=\"a\" speed=\"1\"]Hi.[/tts]\n"),
    ("[tts voice=\"a\"speed=\"1\"]Hi.[/tts]\n", "[tts voice=\"a\" speed=\"1\"]Hi.[/tts]\n"),
    ("[tts voice=\"a \\\" b\"]Hi.[/tts]\n", "[tts voice=\"a \\\" b\"]Hi.[/tts]\n"),
    ("[pause duration=\"1s\"]\n", "[pause duration=\"1s\"/]\n"),
    ("[pause duration=\"1s\" /]\n", "[pause duration=\"1s\"/]\n"),
    ("[music file=\"a\"]\n", "[music file=\"a\"/]\n"),
    ("[music file=\"a\"][/music]\n", "[music file=\"a\"]\n[/music]\n"),
    ("[tts/]\n", "[tts/]\n"),
  ])
  func tagsAreWrittenInOneWay(text: String, expected: String) {
    #expect(format(text) == expected)
  }

  @Test(arguments: [
    ("[music file=\"a\"][tts]Hi.[/tts][/music]", "[music file=\"a\"]\n[tts]Hi.[/tts]\n[/music]\n"),
    ("  [zoom]\n    [tts]Hi.[/tts]\n  [/zoom]\n", "[zoom]\n[tts]Hi.[/tts]\n[/zoom]\n"),
    ("[tts]a[/tts]\n\n\n\n[tts]b[/tts]\n\n\n", "[tts]a[/tts]\n\n[tts]b[/tts]\n"),
    ("\n\n[tts]a[/tts]", "[tts]a[/tts]\n"),
    ("[music file=\"a\"]\n\n[tts]a[/tts]\n\n[/music]", "[music file=\"a\"]\n\n[tts]a[/tts]\n\n[/music]\n"),
    ("one [tts]a[/tts] two\n", "one\n[tts]a[/tts]\ntwo\n"),
    ("", ""),
    (" \n\n", ""),
  ])
  func structureStandsOnLinesOfItsOwn(text: String, expected: String) {
    #expect(format(text) == expected)
  }

  @Test(
    arguments: [
      ("[tts]\n  Two   spaces,\n\n\n  and lines.\n[/tts]\n", nil),
      (
        "[tts]a [pause duration=\"1s\"] b[pause duration=\"1s\"/]c[/tts]\n",
        "[tts]a [pause duration=\"1s\"/] b[pause duration=\"1s\"/]c[/tts]\n"
      ),
      (
        "[tts]half[red]way[/red ] [blue]there[/blue][/tts]\n",
        "[tts]half[red]way[/red] [blue]there[/blue][/tts]\n"
      ),
      ("[tts]trails \t\nbehind  [/tts]\n", "[tts]trails\nbehind  [/tts]\n"),
      ("[tts]\\[a\\] \\#1 \\\\ [1] [ ] #2[/tts]\n", nil),
      ("[tts]a [laughs  a = \"b\"] c[/tts]\n", nil),
      ("[style color=\"red\"]  shown  [/style]\n", nil),
      ("[tts]A  [say  as=\"x\" ]SQL[/say ]s[/tts]\n", "[tts]A  [say as=\"x\"]SQL[/say]s[/tts]\n"),
      (
        "[chapter  title=\"One\"]  [pause duration=\"1s\"/]\n",
        "[chapter title=\"One\"/]\n[pause duration=\"1s\"/]\n"
      ),
    ] as [(String, String?)]
  )
  func narrationIsNotTouched(text: String, expected: String?) {
    #expect(format(text) == expected ?? text)
  }

  /// A style around other tags is laid out as they are, and a text keeps its lines.
  @Test(
    arguments: [
      (
        "[style  color=\"red\"][tts]a[/tts]  [style]b\n c[/style] # d\n[/style]",
        "[style color=\"red\"]\n[tts]a[/tts]\n[style]b\n c[/style] # d\n[/style]\n"
      ),
      ("[style][tts]a[/tts] # b\n#c\n[/style]", "[style]\n[tts]a[/tts] # b\n#c\n[/style]\n"),
      (
        "[style] # a\n  [pause duration=\"1s\"/][/style] # b",
        "[style] # a\n[pause duration=\"1s\"/]\n[/style] # b\n"
      ),
      ("[style][style]a[/style][/style]", "[style]\n[style]a[/style]\n[/style]\n"),
      ("[style][/style]", "[style]\n[/style]\n"), ("[style]\n\n a\n  # b\n\n[/style]\n", nil),
      (
        "[style]\n# inkreel: allow unspoken-text\nx [pause duration=\"1s\"/]\n[/style]\n", nil
      ),
    ] as [(String, String?)]
  )
  func stylesAreBlocksOrTexts(text: String, expected: String?) {
    #expect(format(text) == expected ?? text)
  }

  @Test(arguments: [
    ("#a\n\n\n  # b  \n[tts]c[/tts]   # d\n# e", "#a\n\n# b\n[tts]c[/tts] # d\n# e\n"),
    ("[music file=\"a\"]# a\n[tts]b[/tts][/music]#c", "[music file=\"a\"] # a\n[tts]b[/tts]\n[/music] #c\n"),
    ("[tts]\na\n  # b \nc\n#\n[/tts]\n", "[tts]\na\n  # b\nc\n#\n[/tts]\n"),
  ])
  func commentsStayWhereTheyAre(text: String, expected: String) {
    #expect(format(text) == expected)
  }

  /// The file's own line ends stay; where they are mixed, most of them, else the first, decide.
  @Test(arguments: [
    (
      "\u{FEFF}[tts]a[/tts]\r\n\r\n\r\n[tts]b\r\nc[/tts]\r",
      "\u{FEFF}[tts]a[/tts]\r\n\r\n[tts]b\r\nc[/tts]\r\n"
    ),
    (
      "# a\r\n[tts]b\nc[/tts]\r\n[pause duration=\"1s\"/]",
      "# a\r\n[tts]b\r\nc[/tts]\r\n[pause duration=\"1s\"/]\r\n"
    ),
    ("# a\r\n[tts]b[/tts]\n", "# a\r\n[tts]b[/tts]\r\n"),
    ("# a\n[tts]b[/tts]\r\n", "# a\n[tts]b[/tts]\n"),
    ("# a\r[tts]b[/tts]\r", "# a\r[tts]b[/tts]\r"),
    ("\u{FEFF}", "\u{FEFF}"), ("\u{FEFF}\r\n \r\n", "\u{FEFF}"),
  ])
  func lineEndsAndTheByteOrderMarkStay(text: String, expected: String) {
    // Characters are compared as they are written: a CR and an LF are one, and equal to neither.
    #expect(Array(format(text).utf8) == Array(expected.utf8))
  }

  /// What a comment may be for stays on its line.
  @Test(arguments: [
    (
      "# inkreel: allow missing-file, unspoken-text\nHello [sound file=\"b\"/]  [sound file=\"c\"]\n",
      "# inkreel: allow missing-file, unspoken-text\nHello [sound file=\"b\"/] [sound file=\"c\"/]\n"
    ),
    (
      "# a\nb [music file=\"c\"][tts]d[/tts][/music]\n[pause duration=\"1s\"/]",
      "# a\nb [music file=\"c\"][tts]d[/tts][/music]\n[pause duration=\"1s\"/]\n"
    ),
    ("# a\nb [sound\n file=\"c\"/] [tts]d[/tts]", "# a\nb [sound file=\"c\"/]\n[tts]d[/tts]\n"),
    ("# a\n\nb [pause duration=\"1s\"/]", "# a\n\nb\n[pause duration=\"1s\"/]\n"),
    ("# a\nb\nc [pause duration=\"1s\"/]", "# a\nb\nc\n[pause duration=\"1s\"/]\n"),
  ])
  func theLineBelowACommentIsKept(text: String, expected: String) {
    #expect(format(text) == expected)
    #expect(format(expected) == expected)
  }

  @Test(arguments: [
    "[tts voice='a'  ]b[/tts]", "[tts]a  ", "[tts   speed=1]b[/tts]\r\n", "[/tts]", "[pause/]  [pause /",
    "\0\n\n\n\n[tts]a[/tts]",
  ])
  func whatIsNotUnderstoodIsLeftAlone(text: String) {
    let formatted = Compiler.format(SourceText(name: "test", text: text))
    #expect(!formatted.errors.isEmpty)
    #expect(!formatted.isChanged)
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: ["[pause duration=\"1s\"]", "a [music file=\"b\"]", "\r\r", "[tts]\n \n[/tts]# "]
  )
  func theTimeIsInProportionToTheLength(text: String) {
    let long = format(String(repeating: text, count: 20_000))
    #expect(format(long) == long)
  }
}
