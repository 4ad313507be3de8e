import InkCompiler
import InkDiagnostics
import InkLanguage
import InkText
import TestSupport
import Testing

/// After every edit a session says what a fresh check of the same text says.
@Suite struct ScriptSessionTests {
  private static let texts = [
    "x", " ", "\n", "w", "[", "]", "/", "\"", "=", "#", "\\", "{{", "}}", "é", "1", "[tts]", "[/tts]",
    "[red]",
    "[/red]", "[pause duration=\"1s\"/]", "[music file=\"a.wav\"]", "[/music]", " id=\"part-1\"", "[zoom]",
    "[/zoom]", "# note\n", "{{name}}", "A long word or two, ", "[music]", "http://example.com",
    "# inkreel: allow unspoken-text\n", " speed=\"2\"", "[tts voice=\"af_heart\"]Words.[/tts]\n",
  ]

  @Test func saysWhatAFreshCheckSays() throws {
    let spliced = try (0..<12).reduce(0) { try $0 + splicedEdits(seed: $1) }
    #expect(spliced > 200, "else little was tested but reading anew")
  }

  /// - Returns: How many of the edits needed no reading of the whole.
  private func splicedEdits(seed: UInt64) throws -> Int {
    var numbers = RandomNumbers(seed: seed)
    var bytes = seed % 3 == 0 ? Array(Self.sections(300).utf8) : try Self.example(seed)
    let compiler = DiagnosticsTests.compiler
    let session = ScriptSession(SourceText(name: "", bytes: bytes), compiler, resolve: nil)
    /// Without a mistake in its form: in others everything is read anew.
    var sound = bytes
    var spliced = 0
    for _ in 0..<120 {
      let isBroken = session.checked.tree.hasUnpairedTags
      if !isBroken { sound = bytes }
      let isBack = isBroken && Int.random(in: 0..<4, using: &numbers) > 0
      let edit = isBack ? Self.difference(bytes, sound) : Self.edit(bytes, &numbers)
      bytes.replaceSubrange(edit.range.start..<edit.range.end, with: edit.text)
      let source = SourceText(name: "", bytes: bytes)
      if session.checked.tree.edited(source, replacing: edit.range).keepsForm { spliced += 1 }
      session.edit(source, replacing: edit.range)
      let fresh = compiler.check(source, resolve: nil)
      let shown = "\(seed): \(edit) in \(String(decoding: bytes.prefix(2000), as: UTF8.self))"
      #expect(session.checked.tree.tokens.kinds == fresh.tree.tokens.kinds, "\(shown)")
      #expect(session.checked.tree.tokens.starts == fresh.tree.tokens.starts, "\(shown)")
      #expect(session.checked.tree.isSame(as: fresh.tree), "\(shown)")
      #expect(session.checked.diagnostics == fresh.diagnostics, "\(shown)")
    }
    return spliced
  }

  private struct Edit {
    let range: ByteRange
    let text: [UInt8]
  }

  private static func edit(_ bytes: [UInt8], _ numbers: inout RandomNumbers) -> Edit {
    let start = Int.random(in: 0...bytes.count, using: &numbers)
    let isDeletion = Int.random(in: 0..<3, using: &numbers) == 0
    let length = isDeletion ? [1, 1, 2, 40].randomElement(using: &numbers) ?? 1 : 0
    let text = isDeletion ? "" : texts.randomElement(using: &numbers) ?? ""
    return Edit(range: ByteRange(start, min(bytes.count, start + length)), text: Array(text.utf8))
  }

  /// The one stretch in which two texts differ.
  private static func difference(_ old: [UInt8], _ new: [UInt8]) -> Edit {
    let head = zip(old, new).prefix { $0 == $1 }.count
    let most = min(old.count, new.count) - head
    let tail = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count
    let kept = min(tail, most)
    return Edit(range: ByteRange(head, old.count - kept), text: Array(new[head..<new.count - kept]))
  }

  private static func example(_ seed: UInt64) throws -> [UInt8] {
    let paths = try Repository.files(in: "examples", ending: ".inkslop")
    return try Repository.read(paths[Int(seed) % paths.count])
  }

  private static func sections(_ count: Int) -> String {
    "[music file=\"a.wav\" fit=\"loop\"]\n"
      + (0..<count).map { index in
        """
        [tts id="part-\(index)" voice="af_heart"]
        Some words to say, [red]and[/red] some more of THE same {{name}}.
        [/tts]
        \(index % 7 == 0 ? "# a comment\n" : "")[sound file="pop.wav" start="part-\(index / 2).end+1s"/]
        [zoom]\(index % 5 == 0 ? "[image file=\"a.png\"/]" : "[tts]Near.[/tts]")[/zoom]

        """
      }.joined() + "[/music]\n"
  }
}
