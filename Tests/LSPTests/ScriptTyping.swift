import InkLSP
import TestSupport

/// What people do to a script, at random.
struct ScriptTyping {
  /// A change as the protocol has it; the whole text where no range is named.
  struct Change {
    let range: TextRange?
    let text: String

    var json: String {
      var writer = JSONWriter()
      writer.object { writer in
        if let range {
          writer.key("range")
          writer.range(range)
        }
        writer.member("text", text)
      }
      return String(decoding: writer.bytes, as: UTF8.self)
    }
  }

  private let bases: [String]

  init() throws {
    let paths =
      try Repository.files(in: "examples", ending: ".inkslop")
      + Repository.files(in: "Tests/CompilerTests/Diagnostics", ending: ".inkslop")
    bases = try paths.map(Repository.text).filter { $0.utf8.count < 3_000 }
  }

  private static let characters =
    Array("xx  \n[]/\"=#\\{}é😀1%.").map(String.init) + ["\r", "\r\n", "\u{301}"]
  private static let pieces = [
    "[tts]", "[/tts]", "[red]", "[/red]", "[music]", "[/music]", "[zoom]", "[/zoom]",
    "[pause duration=\"1s\"/]",
    "[music file=\"loop.opus\" fit=\"loop\"]", " id=\"intro\"", " start=\"intro.end\"", "{{name}}",
    "# note\n",
    "A long word or two 😀, ", "# inkreel: allow unspoken-text\n", " speed=\"2\"", "http://example.com",
    "[tts voice=\"af_heart\" id=\"part\"]\nWords, and [blue]more[/blue].\n[/tts]\n",
    "[sound file=\"pop\"/]\r\n",
    "[video file=\"clip.mp4\"/]", "[image file=\"shrimp.png\" duration=\"2s\"/]", "[style color=\"#f0f\"]",
    "[/style]", "[say as=\"sequel\"]SQL[/say]", "[say as=\"", "[/say]", "[chapter title=\"One 😀\"/]",
  ]
  private static let halves = [
    "[", "[/", "[mus", "[tts vo", "[tts voice=\"", "[sound file=\"", "[sound file=\"po", "{{", "{{na",
    "[sound start=\"", "[sound start=\"intro.", "[style color=\"", "[style color=\"go", "[pause duration=",
    "# inkreel: a",
    "[tts language=\"", "[music fit=\"", "[tts id=\"a\" ",
  ]

  /// Half of them without a mistake; with one of the three ends of lines.
  func script(using numbers: inout RandomNumbers) -> String {
    let end = ["\n", "\n", "\r\n", "\r"].randomElement(using: &numbers) ?? "\n"
    let isLong = Int.random(in: 0..<8, using: &numbers) == 0
    var script = isLong ? ScriptTyping.long : ScriptTyping.sound
    if !isLong, Bool.random(using: &numbers) {
      let parts = (0..<Int.random(in: 0...2, using: &numbers)).map { _ in
        bases.randomElement(using: &numbers) ?? ""
      }
      script = (Bool.random(using: &numbers) ? script : "") + parts.joined(separator: "😀 ü ")
    }
    return script.replacing("\n", with: end)
  }

  /// Has something of everything.
  static let sound = """
    # The start, with 😀.
    [style color="gold" font-size="40"]
    [music file="loop.opus" volume="0.3" fit="loop" id="bed"]
    [tts id="intro" voice="af_heart"]
      Did {{name}} know that the [red]mantis[/red] shrimp 😀 is   fast?
    [/tts]
    [sound file="pop" start="intro.end+1s"]
    [zoom from="1" to="1.5"][tts]Näher, "closer".[/tts][/zoom]
      [image file="shrimp.png" duration="2s"/]
      [video file="clip.mp4" start="intro.start"/]
    [pause duration="500ms"/]
    [/music]
    [/style]

    """

  /// So long that it is checked in parts, of which an edit touches some.
  private static let long = (0..<60).map { index in
    """
    [pause duration="1s"/]
    [sound id="s\(index)" file="pop" start="s\(index / 2).end+1s"/]

    """
  }.joined()

  /// The change that makes one text of another.
  static func difference(from old: ClientText, to new: ClientText) -> Change {
    let head = zip(old.scalars, new.scalars).prefix { $0 == $1 }.count
    let most = min(old.scalars.count, new.scalars.count) - head
    let tail = min(zip(old.scalars.reversed(), new.scalars.reversed()).prefix { $0 == $1 }.count, most)
    let text = String(String.UnicodeScalarView(new.scalars[head..<new.scalars.count - tail]))
    return Change(range: TextRange(old.place(of: head), old.place(of: old.scalars.count - tail)), text: text)
  }

  /// Changes that are made one after the other, and the text after them.
  func changes(
    of text: ClientText,
    using numbers: inout RandomNumbers
  ) -> (changes: [Change], text: ClientText) {
    var text = text
    var changes: [Change] = []
    var cursor: Int?
    for _ in 0..<([1, 1, 1, 2, 3].randomElement(using: &numbers) ?? 1) {
      if Int.random(in: 0..<16, using: &numbers) == 0 {
        let whole = script(using: &numbers)
        changes.append(Change(range: nil, text: whole))
        text = ClientText(whole, text.encoding)
        cursor = nil
        continue
      }
      let start = cursor ?? Int.random(in: 0...text.scalars.count, using: &numbers)
      let end = start + ([0, 0, 0, 1, 1, 2, 30].randomElement(using: &numbers) ?? 0)
      let range = ScriptTyping.range(start, min(end, text.scalars.count), in: text, using: &numbers)
      let insertion = ScriptTyping.insertion(using: &numbers)
      changes.append(Change(range: range, text: insertion))
      let behind = text.scalars.count - text.index(of: max(range.start, range.end))
      text = text.replacing(range, with: insertion)
      cursor = Bool.random(using: &numbers) ? text.scalars.count - behind : nil
    }
    return (changes, text)
  }

  private static func insertion(using numbers: inout RandomNumbers) -> String {
    switch Int.random(in: 0..<10, using: &numbers) {
    case 0...4: characters.randomElement(using: &numbers) ?? ""
    case 5, 6: pieces.randomElement(using: &numbers) ?? ""
    case 7: halves.randomElement(using: &numbers) ?? ""
    default: ""
    }
  }

  /// Now and then one that is none: turned round, beyond a line's end or the text's, within a character.
  private static func range(
    _ start: Int,
    _ end: Int,
    in text: ClientText,
    using numbers: inout RandomNumbers
  ) -> TextRange {
    var range = TextRange(text.place(of: start), text.place(of: end))
    guard Int.random(in: 0..<12, using: &numbers) == 0 else { return range }
    switch Int.random(in: 0..<4, using: &numbers) {
    case 0: range = TextRange(range.end, range.start)
    case 1: range.end.character += Int.random(in: 0..<1_000, using: &numbers)
    case 2: range.end.line += Int.random(in: 0..<1_000, using: &numbers)
    default: range.start.character += 1
    }
    return range
  }
}
