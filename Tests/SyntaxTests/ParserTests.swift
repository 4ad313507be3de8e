import InkDiagnostics
import InkSyntax
import InkText
import TestSupport
import Testing

@Suite struct ParserTests {
  /// The tree in one line: `tts(…)` a block, `tts` a leaf, `"…"` text, `#` a comment, `!name` a stray tag.
  private func shape(_ text: String) -> String {
    let tree = TreeProperties.check(Array(text.utf8))
    func describe(_ node: SyntaxTree.NodeID) -> String? {
      let name = { tree.source.string(tree.nameRange(ofTag: $0)) }
      switch tree.kind(node) {
      case .element:
        let content = tree.children(node).compactMap(describe).joined(separator: " ")
        return tree.isBlock(node) ? "\(name(node + 1))(\(content))" : name(node + 1)
      case .text:
        return
          "\"\(tree.source.string(tree.range(node)).split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "|"))\""
      case .comment: return "#"
      case .strayTag: return "!\(name(node))"
      default: return nil
      }
    }
    return tree.children(SyntaxTree.root).compactMap(describe).joined(separator: " ")
  }

  private func codes(_ text: String) -> [String] {
    let tree = Parser.parse(SourceText(name: "", text: text), vocabulary: TreeProperties.vocabulary)
    return SyntaxDiagnostics.check(tree).map(\.code.rawValue)
  }

  @Test(arguments: [
    ("[tts]a[/tts]", "tts(\"a\")"),
    ("[music][tts]a[/tts][/music]", "music(tts(\"a\"))"),
    ("[music][tts]a[/tts]", "music tts(\"a\")"),
    ("[music][music][/music]", "music music()"),
    ("[pause/][sound]x", "pause sound \"x\""),
    ("[laughs] x [/laughs]", "laughs(\" x \")"),
    ("[tts]a [laughs] b[/tts]", "tts(\"a \" laughs \" b\")"),
    ("[tts][1] [ ] a[[/tts]", "tts(\"[1] [ ] a[\")"),
    ("[tts]\\[tts] \\# \\\\[/tts]", "tts(\"\\[tts] \\# \\\\\")"),
    ("\u{FEFF}[tts]a[/tts]", "tts(\"a\")"),
    ("", ""),
  ])
  func blocksAndLeaves(text: String, expected: String) {
    #expect(shape(text) == expected)
    #expect(codes(text).isEmpty)
  }

  @Test(arguments: [
    ("# a\n[tts]b[/tts] # c", "# tts(\"b\") #"),
    ("[tts]\n# a\nb\n#c\n#\nd # e\n[/tts]", "tts(# \"|b|#c|\" # \"|d # e|\")"),
    ("[tts]a[/tts] b # c", "tts(\"a\") \" b # c\""),
    ("[music]# a\n[/music]", "music(#)"),
    ("[tts]# a[/tts]", "tts(\"# a\")"),
    ("[tts]a[/tts]\n  # b", "tts(\"a\") #"),
  ])
  func comments(text: String, expected: String) {
    #expect(shape(text) == expected)
  }

  /// In a `style` outside narration, a comment may also follow a tag that is in no text.
  @Test(arguments: [
    ("[style]\n# c\n[tts]A.[/tts] # c\n#x\n[/style]", "style(# tts(\"A.\") # \"|#x|\")"),
    ("[style]#1 Tip[/style]", "style(\"#1 Tip\")"),
    ("[style][red]x[/red] # y[/style]", "style(red(\"x\") \" # y\")"),
    ("[style][style]x[/style] # y[/style]", "style(style(\"x\") \" # y\")"),
    ("[style][pause] # y\n[/style]", "style(pause #)"),
    ("[style][music]# y\n[/music] # z\n[/style]", "style(music(#) #)"),
    ("[style] # y\n[tts]x[/tts][/style]", "style(\" # y|\" tts(\"x\"))"),
    ("[style][tts]x [pause] # y[/tts][/style]", "style(tts(\"x \" pause \" # y\"))"),
    ("[style][laughs] # y[/style]", "style(laughs \" # y\")"),
    ("[tts][style]x[/style] # y[/tts]", "tts(style(\"x\") \" # y\")"),
    ("[tts]x[/tts]\n[style]a[/style] # y", "tts(\"x\") style(\"a\") #"),
  ])
  func commentsInAStyle(text: String, expected: String) {
    #expect(shape(text) == expected)
  }

  /// What is in a style or around it is decided by what is directly in it.
  @Test(arguments: [
    ("[style]a[/style]", true), ("[style][red]a[/red][/style]", true), ("[style][/style]", false),
    ("[style] \n[/style]", false), ("[style][style]a[/style][/style]", false),
    ("[style]a [style]b[/style][/style]", true), ("[style]a [pause][/style]", false),
    ("[style][pause] a[/style]", false), ("[style]a [laughs][/style]", true),
    ("[style]# c\n[tts]a[/tts][/style]", false), ("[style]a[red][pause][/red][/style]", true),
    ("[tts]a[/tts]", true), ("[red][/red]", true), ("[music]a[/music]", false),
  ])
  func stylesHoldTextOrAreAround(text: String, expected: Bool) {
    let tree = TreeProperties.check(Array(text.utf8))
    #expect(tree.holdsText(SyntaxTree.root + 1) == expected)
  }

  @Test(arguments: [
    ("[tts]a", "tts(\"a\")", ["unclosed-tag"]),
    ("[music][tts]a[/music]", "music(tts(\"a\"))", ["unclosed-tag"]),
    ("a[/tts]", "\"a\" !tts", ["stray-closing-tag"]),
    ("[tts]a[/ttss]", "tts(\"a\")", ["misspelled-closing-tag"]),
    ("[ttsvoice=\"x\"]a[/tts]", "tts(\"a\")", ["unexpected-in-tag"]),
    ("[tts]a[tts]", "tts(\"a\")", ["misspelled-closing-tag"]),
    ("[tts]a[tts]b[/tts]", "tts(\"a\") tts(\"b\")", ["unclosed-tag"]),
    ("[tts]a[tts]b[/tts]c[/tts]", "tts(\"a\" tts(\"b\") \"c\")", []),
    (
      "[red]a[red]b[red]c[/red][/red][red]d[/red]e[/red]",
      "red(\"a\" red(\"b\" red(\"c\")) red(\"d\") \"e\")", []
    ),
    ("[tts voice=\"x id=\"y\"]a[/tts]", "tts(\"a\")", ["unterminated-value"]),
    ("[tts voice=x\" id=\"y\"]a[/tts]", "tts(\"a\")", ["unquoted-value"]),
    ("[tts]a[/]", "tts(\"a\")", ["misspelled-closing-tag"]),
    ("[pause/][/pause]", "pause !pause", ["closed-leaf"]),
    ("[tts voice=x]a[/tts]", "tts(\"a\")", ["unquoted-value"]),
    ("[tts voice='x']a[/tts]", "tts(\"a\")", ["single-quoted-value"]),
    ("[tts voice=“x”]a[/tts]", "tts(\"a\")", ["single-quoted-value"]),
    ("[tts voice=\"x]a[/tts]", "tts(\"a\")", ["unterminated-value"]),
    ("[tts voice]a[/tts]", "tts(\"a\")", ["missing-value"]),
    ("[tts voice=]a[/tts]", "tts(\"a\")", ["missing-value"]),
    ("[tts voice=\"x\"\na[/tts]", "tts(\"|a\")", ["missing-bracket"]),
    ("[tts ,voice=\"x\"]a[/tts]", "tts(\"a\")", ["unexpected-in-tag"]),
    ("[tts]a[/tts x]", "tts(\"a\")", ["unexpected-in-tag"]),
    ("[tts]a[/tts", "tts(\"a\")", ["missing-bracket"]),
    ("[t ts]a[/t\"ts]", "t ts(\"a\")", ["unexpected-in-tag", "unexpected-in-tag"]),
    ("[tts]a[x/tts]", "tts(\"a\")", ["unexpected-in-tag"]),
    ("[tss]a[/tts]", "tss(\"a\")", ["unknown-tag"]),
    ("[/tts voice=\"x\"]a[/tts]", "tts(\"a\")", ["unexpected-in-tag"]),
    ("[music]a[music]", "music(\"a\")", ["misspelled-closing-tag"]),
    ("[tts] voice=\"x\"]a[/tts]", "tts(\"a\")", ["unexpected-in-tag"]),
    ("[tts voice=\"x\" Hello.[/tts]", "tts(\" Hello.\")", ["missing-bracket"]),
    ("[tts voice=\"a\nb\" id=\"y\"]a[/tts]", "tts(\"a\")", ["unterminated-value"]),
    ("[tts voi\"ce=\"x\" id=\"y\"]a[/tts]", "tts(\"a\")", ["missing-value"]),
    ("[tts]a [b c[/tts]", "tts(\"a [b c\")", ["missing-bracket"]),
    ("[tts]a [red, b[/tts]", "tts(\"a [red, b\")", ["missing-bracket"]),
    ("[zoom][zoom]", "zoom(zoom())", ["unclosed-tag", "unclosed-tag"]),
  ])
  func mistakesAreFoundAndTheRestIsRead(text: String, expected: String, found: [String]) {
    #expect(shape(text) == expected)
    #expect(codes(text) == found)
  }

  @Test func tagsMayRunOverLines() {
    #expect(shape("[tts\n  engine=\"a\"\n  voice = \"b\"\n]c[/tts]") == "tts(\"c\")")
    #expect(codes("[tts\n  engine=\"a\"\n  voice = \"b\"\n]c[/tts]").isEmpty)
  }

  @Test func deepNestingIsRefusedOnceAndCrashesNothing() {
    let deep = String(repeating: "[zoom]", count: 100_000)
    #expect(
      codes(deep + String(repeating: "[/zoom]", count: 100_000)).filter { $0 == "nesting-too-deep" }.count
        == 1
    )
    TreeProperties.check(Array(deep.utf8))
    TreeProperties.check(Array(String(repeating: "[music]", count: 100_000).utf8))
    TreeProperties.check(Array(String(repeating: "[/tts]", count: 100_000).utf8))
  }

  @Test func everyMutantOfEveryExampleHasALosslessTree() throws {
    var numbers = RandomNumbers(seed: 1)
    let scraps: [[UInt8]] = ["[", "]", "/", "\"", "=", "#", "\\", "\n", "[tts]", "[/tts]", " ", "'", "é"].map
    { Array($0.utf8) }
    for path in try Repository.files(in: "examples", ending: ".inkslop") {
      let original = try Repository.read(path)
      TreeProperties.check(original)
      for offset in original.indices {
        var shorter = original
        shorter.remove(at: offset)
        TreeProperties.check(shorter)
        var longer = original
        longer.insert(contentsOf: scraps[Int.random(in: scraps.indices, using: &numbers)], at: offset)
        TreeProperties.check(longer)
      }
    }
  }

  @Test func noiseHasALosslessTree() {
    var numbers = RandomNumbers(seed: 2)
    let alphabet: [UInt8] = Array("[]/\"='#\\ \n\rtsmusicred01é\u{FEFF}".utf8) + [0, 0xFF]
    for _ in 0..<5_000 {
      let count = Int.random(in: 0...60, using: &numbers)
      TreeProperties.check(
        (0..<count).map { _ in alphabet[Int.random(in: alphabet.indices, using: &numbers)] }
      )
    }
  }
}
