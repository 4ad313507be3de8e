import InkCompiler
import InkDiagnostics
import InkText
import TestSupport
import Testing

/// A large script is read in parts at once: what is said of it is what is said when it is read in one go.
@Suite struct ParallelCheckTests {
  private static let compiler = Scripts.compiler

  /// In the reverse order, as if the last part were done first.
  private static let backwards: ParallelWork = { count, work in
    for number in (0..<count).reversed() { work(number) }
  }

  @Test(arguments: [
    ("\u{FEFF}# comment\n", "[pause duration=\"1s\"/]"),
    // A narration that is open over the ends of parts, and a block that holds all of them.
    ("[tts]\nNever closed", "\n"), ("[music file=\"a.wav\"]\n", "\n[/music]\n"),
    ("[zoom][tts]\n[red]\n", "[/red][/tts][/zoom]"),
    // A style around all of it.
    ("[style color=\"gold\"]\n", "[/style]\n"), ("[zoom][style][style]\n", "\n#x\n[/style][/style][/zoom]"),
  ])
  func saysTheSameInParts(first: String, last: String) {
    var numbers = RandomNumbers(seed: 7)
    for mistakes in [3, 2000] {
      let script = first + Self.sections(2_500, mistakes: mistakes, &numbers) + last
      let source = SourceText(name: "", text: script)
      let whole = Self.compiler.check(source, resolve: nil)
      let parts = Self.compiler.check(source, parallel: Self.backwards, resolve: nil)
      #expect(whole.tree.tokens.kinds == parts.tree.tokens.kinds)
      #expect(whole.tree.tokens.starts == parts.tree.tokens.starts)
      #expect(whole.tree.nodeCount == parts.tree.nodeCount)
      #expect(whole.diagnostics == parts.diagnostics)
    }
  }

  /// More ids than one thread looks through, with mistakes of which the order is to be kept.
  @Test func findsTheSameIDsInShares() {
    let count = 3_000
    let script = (0..<count).map { index in
      let (id, start) =
        switch index % 100 {
        case 7: ("p-\(index / 2)", "1s")
        case 20: ("p-\(index)", "p-\(count - index + 1).end")
        case 33: ("p-\(index)", "nobody-\(index).end")
        case 34: ("p-{{episode}}", "1s")
        default: ("p-\(index)", "1s")
        }
      return "[sound file=\"a.wav\" id=\"\(id)\" start=\"\(start)\"/]\n"
    }.joined()
    let source = SourceText(name: "", text: script)
    let whole = Self.compiler.check(source, resolve: nil)
    let parts = Self.compiler.check(source, parallel: Self.backwards, resolve: nil)
    #expect(whole.diagnostics.count { $0.code == .duplicateID } == count / 100 * 2)
    #expect(whole.diagnostics.count { $0.code == .unknownID } == count / 100)
    #expect(whole.diagnostics == parts.diagnostics)
  }

  private static func sections(_ count: Int, mistakes: Int, _ numbers: inout RandomNumbers) -> String {
    let wrong = Set((0..<mistakes).map { _ in Int.random(in: 0..<count, using: &numbers) })
    let faults = [
      "[tts]never closed\n", "[/tts]\n", "text outside\n", "[tts id=\"part-1\"]twice[/tts]\n",
      "[musik file=\"a.wav\"]\n", "[tts voice=bare]x[/tts]\n", "[pause duration=\"-1s\"/]\n", "[red]\n",
      "[music file=\"a.wav\"/]\n", "#note\n", "[style]x[/style] # y\n", "[/style]\n", "[style]\n",
      "[tts]a {{variable}} here[/tts]\n", "[tts start=\"nobody.end\"]x[/tts]\n",
    ]
    return (0..<count).map { index in
      let fault = wrong.contains(index) ? faults.randomElement(using: &numbers) ?? "" : ""
      return """
        \(fault)[tts id="part-\(index)" voice="af_heart"]
        Some words to say, and some more of them.
        [/tts]
        [pause duration="200ms"/]

        """
    }.joined()
  }
}
