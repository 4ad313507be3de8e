import InkAssist
import InkDiagnostics
import InkText
import TestSupport
import Testing

@Suite struct RenameTests {
  private func renamed(_ marked: String, to name: String) throws -> String {
    let script = MarkedScript(marked)
    let edits = try script.snapshot.rename(at: try #require(script.cursors.first), to: name)
    return Edits.apply(edits, to: script.text)
  }

  private func refusal(_ marked: String, to name: String) throws -> String? {
    let script = MarkedScript(marked)
    let cursor = try #require(script.cursors.first)
    do throws(RenameError) {
      _ = try script.snapshot.rename(at: cursor, to: name)
      return nil
    } catch {
      return error.reason
    }
  }

  @Test func bothTagsAreRenamed() throws {
    #expect(try renamed("[tts]a [r|ed]b[/red].[/tts]", to: "gold") == "[tts]a [gold]b[/gold].[/tts]")
    #expect(try renamed("[tts]a [red]b[/red|].[/tts]", to: "style") == "[tts]a [style]b[/style].[/tts]")
  }

  @Test func idsAreRenamedWithTheirAnchors() throws {
    #expect(
      try renamed("[tts id=\"a\"]x[/tts][sound file=\"pop.wav\" start=\"|a.end-1s\"/]", to: "b")
        == "[tts id=\"b\"]x[/tts][sound file=\"pop.wav\" start=\"b.end-1s\"/]"
    )
  }

  @Test func variablesAreRenamed() throws {
    #expect(
      try renamed("[tts voice=\"{{v}}\"]{{v|}} {{w}}[/tts]", to: "x")
        == "[tts voice=\"{{x}}\"]{{x}} {{w}}[/tts]"
    )
  }

  @Test func whatIsRenamedIsShownFirst() throws {
    let script = MarkedScript("[tts id=\"«in|tro»\"]Hi.[/tts]")
    let (range, name) = try script.snapshot.prepareRename(at: script.cursors[0])
    #expect(range == script.ranges[0])
    #expect(name == "intro")
  }

  @Test(arguments: [
    ("[tts]a [r|ed]b[/red][/tts]", "pink-ish", "there is no tag `pink-ish`"),
    ("[tts]a [r|ed]b[/red][/tts]", "pause", "`pause` cannot have content"),
    ("[tts]a [r|ed]b[/red][/tts]", "music", "`music` is not allowed here"),
    ("[t|ts]a[/tts]", "zoom", "`zoom` does not speak or show the text inside it"),
    ("[t|ts][pause duration=\"1s\"/][/tts]", "style", "`pause` is not allowed inside `style`"),
    ("[t|ts voice=\"x\"]a[/tts]", "style", "`style` does not take the parameter `voice`"),
    ("[tts][pa|use duration=\"1s\"/][/tts]", "sound", "`sound` needs the parameter `file`"),
    (
      "[tts id=\"|a\"]x[/tts]", "1a",
      "`1a` is not a valid id: start with a letter, and use only letters, digits, `-` and `_`"
    ),
    ("[tts id=\"|a\"]x[/tts][tts id=\"b\"]x[/tts]", "b", "another element already has the id `b`"),
    ("[tts id=\"{{name}}|a\"]x[/tts]", "b", "the id `youa` is built from variables in `{{name}}a`"),
    (
      "[tts]{{na|me}}[/tts]", "é",
      "`é` is not a valid variable name: use only the letters a-z and A-Z, digits, `-` and `_`"
    ),
    ("[mu|sic file=\"loop.opus\"]", "zoom", "`zoom` needs a closing tag"),
    (
      "[tts]wo|rds[/tts]", "b", "there is nothing to rename here: only tags, ids and variables can be renamed"
    ),
    (
      "[tts voice=\"a|b\"]x[/tts]", "b",
      "there is nothing to rename here: only tags, ids and variables can be renamed"
    ),
  ]) func itIsRefusedWithAReason(_ marked: String, _ name: String, _ reason: String) throws {
    #expect(try refusal(marked, to: name) == reason)
  }

  /// Wherever an id or a variable can be renamed in any script, as many things are wrong after as before.
  @Test func aNewNameBreaksNothing() throws {
    // The one that has a text: what it is renamed to has none.
    let filled = "name"
    var count = 0
    for (path, bytes) in try Scripts.all() {
      let before = ScriptSnapshot.of(bytes)
      var seen: Set<[ByteRange]> = []
      for offset in 0...bytes.count {
        guard let (symbol, _) = before.symbol(at: offset), symbol.kind != .tag,
          seen.insert(symbol.occurrences.map(\.range)).inserted,
          let edits = try? before.rename(at: offset, to: "another-name")
        else { continue }
        let after = ScriptSnapshot.of(Edits.apply(edits, to: bytes))
        let counts = (before.checked.diagnostics.count, after.checked.diagnostics.count)
        if before.checked.diagnostics.contains(where: { $0.code == .duplicateID }) {
          // One of two elements with the same id gets its own.
          #expect(counts.1 <= counts.0, "\(path) \(symbol.name)")
        } else if symbol.kind == .id || symbol.name != filled {
          #expect(counts.1 == counts.0, "\(path) \(symbol.name)")
        }
        count += 1
      }
    }
    #expect(count > 10)
  }

  /// A tag gets another name only where that makes no new error.
  @Test func anotherTagBreaksNothing() throws {
    var count = 0
    let names = [
      "video", "tts", "music", "sound", "pause", "image", "ai-image", "zoom", "shake", "style", "gold",
    ]
    // Where nesting is too deep, what a tag closes is a guess.
    for (path, bytes) in try Scripts.all() where !path.contains("nesting-too-deep") {
      let before = ScriptSnapshot.of(bytes)
      var seen: Set<ByteRange> = []
      for offset in 0...bytes.count {
        guard let (symbol, _) = before.symbol(at: offset), symbol.kind == .tag,
          let first = symbol.occurrences.first?.range, seen.insert(first).inserted
        else { continue }
        for name in names {
          guard let edits = try? before.rename(at: offset, to: name) else { continue }
          let after = ScriptSnapshot.of(Edits.apply(edits, to: bytes))
          #expect(
            after.errorCount <= before.errorCount,
            "\(path): \(symbol.name) to \(name)\n\(after.checked.diagnostics)"
          )
          count += 1
        }
      }
    }
    #expect(count > 200)
  }
}
