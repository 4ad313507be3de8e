import InkAssist
import InkText
import Testing

/// What is added while one types. The mark is after the character that has just been typed.
struct TypingTests {
  @Test(
    arguments: [
      ("[tts]|", "[tts][/tts]"), ("[tts voice=\"de\"]|", "[tts voice=\"de\"][/tts]"),
      ("[tts]|\n[tts]Hello[/tts]", "[tts][/tts]\n[tts]Hello[/tts]"),
      ("[tts]Hi [blue]|[/tts]", "[tts]Hi [blue][/blue][/tts]"),
      ("[zoom from=\"1\"]|", "[zoom from=\"1\"][/zoom]"),
      ("[music file=\"loop.opus\"][tts]|[/music]", "[music file=\"loop.opus\"][tts][/tts][/music]"),
      (
        "[zoom][image file=\"shrimp\"][tts]Hi[/tts][/|[/zoom]",
        "[zoom][image file=\"shrimp\"][tts]Hi[/tts][/image][/zoom]"
      ),
      (
        "[music file=\"loop.opus\"][zoom][tts]Hi[/tts][/|",
        "[music file=\"loop.opus\"][zoom][tts]Hi[/tts][/zoom]"
      ),
      ("[tts]Hi[/|", "[tts]Hi[/tts]"), ("[tts]Hi[/|]", "[tts]Hi[/tts]"),
      (
        "[music file=\"loop.opus\"]\n[tts]Hi[/tts]\n[/|",
        "[music file=\"loop.opus\"]\n[tts]Hi[/tts]\n[/music]"
      ),
      ("[tts]Hi [blue]all[/|[/tts]", "[tts]Hi [blue]all[/blue][/tts]"),
      ("[music file=\"loop.opus\"]\n  [tts]\n|", "[music file=\"loop.opus\"]\n  [tts]\n  "),
      ("  a\r\n|b", "  a\r\n  b"), ("\tx\n|\ty", "\tx\n\ty"), ("x\n|", "x\n"),
    ]
  )
  func added(_ text: String, _ expected: String) {
    #expect(typed(text) == expected)
  }

  @Test(
    arguments: [
      // Closed, a leaf, no tag at all, or somewhere else than it seems.
      "[tts]|Hello[/tts]", "[pause duration=\"1s\"]|", "[music file=\"loop.opus\"]|",
      "[music file=\"loop.opus\"/]|", "[nobody]|",
      "[/tts]|", "[1]|", "\\[tts]|", "# [tts]|", "[ai-video prompt=\"a [tts]|", "[/|", "[tts]a /|",
      "[tts]Hi[/tts][/|",
      "[tts voice=\"a[/|\"]", "]|", "\\[/|", "[tts]\n# x [/|\n[/tts]",
    ]
  )
  func nothing(_ text: String) {
    let plain = text.split(separator: "|", omittingEmptySubsequences: false).joined()
    #expect(typed(text) == plain)
  }

  private func typed(_ text: String) -> String {
    let script = EditorScript(text)
    let bytes = script.snapshot.source.bytes
    let character = String(decoding: [bytes[script.cursor - 1]], as: UTF8.self)
    let edits = script.snapshot.edits(afterTyping: character, at: script.cursor)
    #expect(edits.count <= 1)
    return edits.first.map { script.replacing($0.range, by: $0.replacement) }
      ?? String(decoding: bytes, as: UTF8.self)
  }
}
