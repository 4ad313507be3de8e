import InkCompiler
import InkDiagnostics
import InkText
import TestSupport
import Testing

/// Fixes that are made without asking, and formatting, change nothing that is spoken or shown, whatever is in it.
@Suite struct SafeFixPropertyTests {
  /// What people write in narration, which looks like something else.
  private static let prose = [
    "[Pause]", "[Red]", "[dark blue]", "[Music]", "[laughs]", "[1]", "[a=b]", "x[i]", "[/Pause]", "[/Blue]",
    "[Tts]",
    "[Style]", "[Say]", "[say", "[Chapter]", "[Sky Blue]", "[red/blue]", "[and/red]", "[Pan]", "[link](x)",
    "[b]", "[ ]", "[…]", "[Zoom",
    "Red]",
    "“quoted”", "‘it’s’", "„so“", "«ainsi»", "`code`", "\"straight\"", "″", "5'10\"",
    "&amp;", "&quot;x&quot;", "&#39;", "&nbsp;", "<b>bold</b>", "<br/>", "<Red>", "a < b", "R&D",
    "**bold**", "__init__", "_slanted_", "2**3**4", "~~no~~", "#1", "C#", "\\[red\\]", "\\#", "c:\\dir", "{{",
    "}}",
    "word", "Words,", "1,5", "12/11/2024", "WOW", "😀",
  ]

  /// Tags that are meant, right or with a mistake that may be fixed.
  private static let tags = [
    "[pause duration=\"1s\"/]", "[Pause duration=\"1s\"/]", "[pause duration='1s'/]",
    "[pause duration=“2 sec”]",
    "[sound file=\"a.wav\"]", "[sound File=a.wav/]", "[pause duration \"1s\"/]",
  ]
  private static let openings = [
    "[tts]", "[TTS]", "[tts voice=‘en-gb’]", "[tts speed=1]", "[tts  voice = \"x\" ]",
  ]

  private struct Script {
    var text = ""
    /// Stretches of narration that no fix may touch, in their order.
    var spoken: [String] = []

    init(_ numbers: inout RandomNumbers) {
      for _ in 0..<Int.random(in: 1...4, using: &numbers) {
        if Bool.random(using: &numbers) { text += "# a comment\n" }
        text += openings.randomElement(using: &numbers) ?? ""
        for _ in 0..<Int.random(in: 1...4, using: &numbers) {
          let words = (0..<Int.random(in: 1...4, using: &numbers)).map { _ in
            prose.randomElement(using: &numbers) ?? ""
          }.joined(separator: [" ", "\n"].randomElement(using: &numbers) ?? " ")
          spoken.append(words)
          text += words + " "
          if Int.random(in: 0..<3, using: &numbers) == 0 {
            text += (tags.randomElement(using: &numbers) ?? "") + " "
          }
        }
        text += "[/tts]\n"
      }
    }
  }

  @Test func fixesTouchNoProse() {
    var changed = 0
    for seed in 0..<3000 as Range<UInt64> {
      var numbers = RandomNumbers(seed: seed)
      let script = Script(&numbers)
      let fixed = Scripts.compiler.fix(SourceText(name: "", text: script.text), resolve: nil)
      let result = String(decoding: fixed.checked.source.bytes, as: UTF8.self)
      if result != script.text { changed += 1 }
      expect(script.spoken, in: result, "seed \(seed):\n\(script.text)\n->\n\(result)")
      let formatted = Compiler.format(SourceText(name: "", text: script.text))
      let text = String(decoding: formatted.bytes, as: UTF8.self)
      expect(script.spoken, in: text, "seed \(seed), formatted:\n\(script.text)\n->\n\(text)")
    }
    #expect(changed > 300, "fixes were made in \(changed) scripts")
  }

  private func expect(_ stretches: [String], in text: String, _ shown: @autoclosure () -> String) {
    var rest = Array(text.utf8)[...]
    for stretch in stretches {
      let bytes = Array(stretch.utf8)
      guard let place = rest.firstRange(of: bytes) else {
        Issue.record("\(stretch.debugDescription) was changed; \(shown())")
        return
      }
      rest = rest[place.upperBound...]
    }
  }
}
