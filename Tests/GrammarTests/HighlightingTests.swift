import FoundationEssentials
import InkCompiler
import InkText
import TestSupport
import Testing

/// Comments, escapes and variables, as the language and each grammar for editors see them.
@Suite struct HighlightingTests {
  /// A line, and what of it is a comment, if anything.
  private static let lines: [(text: String, comment: String?)] = [
    ("# At the start.", "# At the start."),
    ("#", "#"),
    ("#no blank", "#no blank"),
    ("  \t# After white space.", "# After white space."),
    ("[music file=\"music/a.opus\" volume=\"0.3\"] # After a tag.", "# After a tag."),
    ("[/music]# Directly after it.", "# Directly after it."),
    (
      "[sound file=\"sounds/#1.wav\"/]   # After a leaf [with] a \"tag\" in it.",
      "# After a leaf [with] a \"tag\" in it."
    ),
    ("[pause duration=\"1s\"/] [pause duration=\"2s\"/] # After two.", "# After two."),
    ("[sound file=\"a]#b.wav\"/]", nil),
    ("[sound file=\"a\\\"]#b.wav\"/] # After an escape.", "# After an escape."),
    ("[sound file=\"a.wav\"/] \\# Escaped.", nil),
    ("[zoom", nil),
    (" to=\"1.2\"", nil),
    ("] # After a tag on several lines.", "# After a tag on several lines."),
    ("[image file=\"a.png\" duration=\"1s\"/]", nil),
    ("[/zoom]\t#\tAfter tabs.", "#\tAfter tabs."),
    ("[tts voice=\"en\"] # Read aloud.", nil),
    ("# A comment in narration.", "# A comment in narration."),
    ("#", "#"),
    ("   # Indented.", "# Indented."),
    ("#\tWith a tab.", "#\tWith a tab."),
    ("#1 is read.", nil),
    ("#hashtag is read.", nil),
    ("We are # 1, \\# 2 and C# 3.", nil),
    ("[pause duration=\"1s\"/] # Read too.", nil),
    ("[red]# Read as well.[/red] # Still.", nil),
    ("\\[music] # Read.", nil),
    ("\\# Escaped.", nil),
    ("[/tts] # After narration.", "# After narration."),
    ("[tts]On one line # read.[/tts] # After it.", "# After it."),
    ("[tts]Read.[/tts][pause duration=\"1s\"/]# After both.", "# After both."),
    ("[tts]Read.[/tts]", nil),
    ("# The last.", "# The last."),
  ]

  private static let text = lines.map(\.text).joined(separator: "\n") + "\n"
  private static let expected = lines.map { $0.comment ?? "" }

  private func file() throws -> (folder: TemporaryFolder, path: String) {
    let folder = try TemporaryFolder()
    return (folder, try folder.write(HighlightingTests.text, to: "lines.inkslop"))
  }

  private func expect(_ comments: [String]) {
    for (line, (found, expected)) in zip(comments, HighlightingTests.expected).enumerated() {
      #expect(found == expected, "line \(line + 1): \(HighlightingTests.lines[line].text)")
    }
    #expect(comments.count >= HighlightingTests.expected.count)
  }

  @Test func theLanguage() throws {
    let source = SourceText(name: "lines.inkslop", text: HighlightingTests.text)
    let tree = Compiler(PlanOptions(generator: "inkreel tests")).check(source, resolve: nil).tree
    let lines = LineIndex(source)
    var comments = [String](repeating: "", count: HighlightingTests.lines.count)
    for token in 0..<tree.tokens.count where tree.tokens.kinds[token] == .comment {
      let range = tree.range(ofToken: token)
      comments[lines.line(at: range.start)] += source.string(range)
    }
    expect(comments)
  }

  @Test func textMate() throws {
    let (folder, path) = try file()
    defer { withExtendedLifetime(folder) {} }
    let outcome = try RunProgram.run([
      "python3", Repository.path("Tests/GrammarTests/TextMate/tokenise.py"),
      Repository.path("grammar/inkslop.tmLanguage.json"), path,
    ])
    #expect(outcome.status == 0, "\(outcome.standardError)")
    var comments = [String](repeating: "", count: HighlightingTests.lines.count)
    for token in outcome.text.split(separator: "\n") where token.contains(" comment.line") {
      let place = try #require(token.firstMatch(of: #/^(\d+):(\d+) /#)?.output)
      let line = try #require(Int(place.1)) - 1
      let column = try #require(Int(place.2)) - 1
      let text = HighlightingTests.lines[line].text
      if comments[line].isEmpty { comments[line] = String(text.dropFirst(column)) }
    }
    expect(comments)
  }

  /// By KDE's own highlighter.
  @Test func kate() throws {
    let (folder, path) = try file()
    let html = try kateHTML(of: path, in: folder)
    // The theme's colour of comments.
    expect(
      html.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        plain(
          line.matches(of: /<span style="color:#898887;">(.*?)<\/span>/).map { String($0.output.1) }.joined()
        )
      }
    )
  }

  private func kateHTML(of path: String, in folder: TemporaryFolder) throws -> String {
    let definition = try Repository.text("grammar/kate/inkslop.xml")
    try folder.write(definition, to: "share/org.kde.syntax-highlighting/syntax/inkslop.xml")
    let outcome = try RunProgram.run([
      "env", "XDG_DATA_HOME=\(folder.path)/share", "QT_QPA_PLATFORM=offscreen", "kate-syntax-highlighter",
      "--syntax", "InkSlop", "--theme", "Breeze Light", path,
    ])
    #expect(outcome.status == 0, "\(outcome.standardError)")
    return String(try #require(outcome.text.split(separator: "<pre>\n", maxSplits: 1).last))
  }

  private func plain(_ html: String) -> String {
    html.replacing("&quot;", with: "\"").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&amp;", with: "&")
  }

  /// By `bat`, which reads the syntaxes of Sublime Text, with a theme of a few scopes.
  @Test func sublime() throws {
    let (folder, path) = try file()
    expect(
      try sublimeText(of: path, in: folder).split(separator: "\n", omittingEmptySubsequences: false).map {
        $0.matches(of: /\u{1B}\[38;5;21m(.*?)\u{1B}\[0m/).map { String($0.output.1) }.joined()
      }
    )
  }

  private func sublimeText(of path: String, in folder: TemporaryFolder) throws -> String {
    try folder.write(
      try Repository.text("grammar/sublime/InkSlop.sublime-syntax"),
      to: "bat/syntaxes/InkSlop.sublime-syntax"
    )
    try folder.write(HighlightingTests.theme, to: "bat/themes/Few.tmTheme")
    let bat = ["env", "BAT_CONFIG_DIR=\(folder.path)/bat", "BAT_CACHE_PATH=\(folder.path)/cache", "batcat"]
    let built = try RunProgram.run(bat + ["cache", "--build"])
    #expect(built.status == 0, "\(built.standardError)")
    let outcome = try RunProgram.run(
      bat + [
        "--language", "InkSlop", "--theme", "Few", "--color", "always", "--style", "plain", "--paging",
        "never",
        "--tabs", "0", path,
      ]
    )
    #expect(outcome.status == 0, "\(outcome.standardError)")
    return outcome.text
  }

  // MARK: Escapes and variables

  private static let signs =
    "[tts]Costs \\{{amount}}, {{price}} and \\[this] {{ not }}.[/tts]\n"
    + "[sound file=\"{{mood}}-\\{{a\\\"b.wav\"/]\n"
  private static let escapes = ["\\{{", "\\[", "\\{{", "\\\""]
  private static let variables = ["{{price}}", "{{mood}}"]

  @Test func signsInTextMate() throws {
    let folder = try TemporaryFolder()
    let outcome = try RunProgram.run([
      "python3", Repository.path("Tests/GrammarTests/TextMate/tokenise.py"),
      Repository.path("grammar/inkslop.tmLanguage.json"),
      folder.write(HighlightingTests.signs, to: "signs.inkslop"),
    ])
    func texts(_ scope: String) throws -> [String] {
      try outcome.text.split(separator: "\n").filter { $0.contains(" \(scope)") }.map { line in
        let json = try #require(line.firstMatch(of: /".*"/)?.output)
        return try JSONDecoder().decode(String.self, from: Data(json.utf8))
      }
    }
    #expect(try texts("constant.character.escape") == HighlightingTests.escapes)
    #expect(try texts("variable.other") == HighlightingTests.variables)
  }

  @Test func signsInKate() throws {
    let folder = try TemporaryFolder()
    let html = try kateHTML(of: try folder.write(HighlightingTests.signs, to: "signs.inkslop"), in: folder)
    func texts(_ color: String) throws -> [String] {
      let span = try Regex("<span style=\"color:\(color);\">(.*?)</span>", as: (Substring, Substring).self)
      return html.matches(of: span).map { plain(String($0.output.1)) }
    }
    #expect(try texts("#3daee9") == HighlightingTests.escapes)
    // The names of parameters have the colour of variables.
    #expect(try texts("#0057ae").filter { $0.hasPrefix("{") } == HighlightingTests.variables)
  }

  @Test func signsInSublime() throws {
    let folder = try TemporaryFolder()
    let text = try sublimeText(of: try folder.write(HighlightingTests.signs, to: "signs.inkslop"), in: folder)
    func texts(_ color: Int) throws -> [String] {
      let escape = "\u{1B}"
      let span = try Regex("\(escape)\\[38;5;\(color)m(.*?)\(escape)\\[0m", as: (Substring, Substring).self)
      return text.matches(of: span).map { String($0.output.1) }
    }
    #expect(try texts(196) == HighlightingTests.escapes)
    #expect(try texts(46) == HighlightingTests.variables)
  }

  private static let theme = """
    <?xml version="1.0" encoding="UTF-8"?>
    <plist version="1.0"><dict><key>name</key><string>Few</string><key>settings</key><array>
    <dict><key>settings</key><dict><key>foreground</key><string>#000000</string></dict></dict>
    <dict><key>scope</key><string>comment</string>
    <key>settings</key><dict><key>foreground</key><string>#0000ff</string></dict></dict>
    <dict><key>scope</key><string>constant.character.escape</string>
    <key>settings</key><dict><key>foreground</key><string>#ff0000</string></dict></dict>
    <dict><key>scope</key><string>variable.other</string>
    <key>settings</key><dict><key>foreground</key><string>#00ff00</string></dict></dict>
    </array></dict></plist>
    """
}
