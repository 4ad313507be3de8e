import InkAssist
import InkText
import TestSupport
import Testing

@Suite struct RefactoringTests {
  private func titles(_ marked: String) throws -> [String] {
    let script = MarkedScript(marked)
    return script.snapshot.refactorings(in: try #require(script.ranges.first)).map(\.title)
  }

  private func applied(_ marked: String, _ title: String) throws -> String {
    let script = MarkedScript(marked)
    let range = try #require(script.ranges.first ?? script.cursors.first.map { ByteRange($0, $0) })
    let found = script.snapshot.refactorings(in: range).first { $0.title == title }
    return Edits.apply(try #require(found).edits, to: script.text)
  }

  @Test func wordsOfNarrationAreStyledOrColored() throws {
    #expect(
      try titles("[tts]It is «so [pink]p[/pink]» loud.[/tts]") == [
        "Wrap in [style]", "Wrap in [pink]", "Wrap in [red]", "Wrap in [gold]", "Wrap in [green]",
        "Wrap in [blue]",
      ]
    )
    #expect(
      try applied("[tts]It is« so» loud.[/tts]", "Wrap in [red]") == "[tts]It is [red]so[/red] loud.[/tts]"
    )
  }

  @Test func looseWordsAreNarrated() throws {
    #expect(try titles("«Hello there.»\n") == ["Wrap in [tts]", "Wrap in [style]"])
    #expect(try applied("«Hello there.\n»", "Wrap in [tts]") == "[tts]Hello there.[/tts]\n")
  }

  @Test func mediaAreWrappedInMotion() throws {
    #expect(
      try titles("«[image file=\"shrimp\" duration=\"1s\"/]\n[tts]a[/tts]»\n") == [
        "Wrap in [zoom]", "Wrap in [pan]", "Wrap in [tilt]", "Wrap in [shake]",
      ]
    )
  }

  @Test func nothingIsCutInTwo() throws {
    for marked in [
      "[tts]a [r«ed]b[/red] c»[/tts]", "[tts]a [red]b«[/red] c»[/tts]", "[t«ts]a»[/tts]",
      "[tts voice=\"«x»\"]a[/tts]", "# a «comment»\n[tts]b[/tts]", "[tts]a {{na«me}} b»[/tts]",
      "[tts]a \\«[b»[/tts]", "«[tts]a» b[/tts]", "[tts]a « » b[/tts]",
      "«[tts]a[/tts]\n# b»", "[tts]\n«# b\nc»[/tts]",
    ] {
      #expect(try titles(marked).isEmpty, "\(marked)")
    }
  }

  @Test func leavesBecomeBlocksAndBack() throws {
    let open = "Add a closing tag to [music]"
    #expect(
      try applied("[mu|sic file=\"loop.opus\"/]\n", open) == "[music file=\"loop.opus\"][/music]\n"
    )
    let close = "Replace the closing tag with [music/]"
    #expect(try applied("[mu|sic file=\"loop.opus\"] [/music]", close) == "[music file=\"loop.opus\"/]")
    #expect(try applied("[music file=\"loop.opus\"]\n[/m|usic]", close) == "[music file=\"loop.opus\"/]")
    for marked in [
      "[pau|se duration=\"1s\"/]", "[mu|sic file=\"loop.opus\"]#\n[/music]", "[t|ts][/tts]",
      "[tts]a [mu|sic file=\"loop.opus\"/][/tts]",
    ] {
      let script = MarkedScript(marked)
      #expect(script.snapshot.refactorings(in: ByteRange(at: script.cursors[0])).isEmpty, "\(marked)")
    }
  }

  /// Whatever is offered makes no new error.
  @Test func whatIsOfferedBreaksNothing() throws {
    var numbers = RandomNumbers(seed: 23)
    var count = 0
    for (path, bytes) in try Scripts.all() where !bytes.isEmpty {
      let before = ScriptSnapshot.of(bytes)
      guard before.errorCount == 0 else { continue }
      for _ in 0..<40 {
        let start = Int.random(in: 0..<bytes.count, using: &numbers)
        let range = ByteRange(start, min(bytes.count, start + Int.random(in: 0..<40, using: &numbers)))
        for change in before.refactorings(in: range) where !change.title.hasSuffix("[green]") {
          let after = ScriptSnapshot.of(Edits.apply(change.edits, to: bytes))
          #expect(
            after.errorCount == 0,
            "\(path) \(range) \(change)\n\(after.checked.diagnostics)\n\(after.text(ByteRange(0, 1 << 20)))"
          )
          count += 1
        }
      }
    }
    #expect(count > 500)
  }
}
