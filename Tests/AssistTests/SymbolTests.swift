import InkAssist
import InkText
import TestSupport
import Testing

@Suite struct SymbolTests {
  /// Expects the symbol at each cursor to be at all marked ranges and nowhere else.
  private func expectOccurrences(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let script = MarkedScript(marked)
    let snapshot = script.snapshot
    #expect(!script.cursors.isEmpty, sourceLocation: sourceLocation)
    for cursor in script.cursors {
      #expect(
        snapshot.highlights(at: cursor).map(\.range) == script.ranges,
        "at \(cursor)",
        sourceLocation: sourceLocation
      )
    }
  }

  @Test func idsAndTheirAnchors() {
    expectOccurrences(
      """
      [tts id="«|in|tro|»"]Hi.[/tts][sound file="pop.wav" start="«|intro|».end+1s"/]
      [tts id="outro" start="«int|ro».start"]Bye.[/tts]
      """
    )
  }

  @Test func theRestOfAnAnchorIsNoSymbol() {
    let script = MarkedScript("[tts id=\"a\"]Hi.[/tts][sound file=\"pop.wav\" start=\"a.e|nd+|1s\"/]")
    for cursor in script.cursors { #expect(script.snapshot.highlights(at: cursor).isEmpty) }
  }

  @Test func pairsOfTags() {
    expectOccurrences("[music file=\"loop.opus\"][«|tt|s|»]Hi [red]x[/red].[/«|tts|»][/music]")
    expectOccurrences("[«pau|se» duration=\"1s\"/]")
    expectOccurrences("[tts][«r|ed»]a [red]b[/red][/«red»][/tts]")
  }

  @Test func variables() {
    expectOccurrences("[tts voice=\"{{«|na|me»}}\"]Hi {{«name|»}}, {{other}} and \\{{name}}.[/tts]")
  }

  @Test func anIDThatIsGivenTwiceBelongsToTheFirst() {
    expectOccurrences(
      "[tts id=\"«|a»\"]Hi.[/tts][tts id=\"a\"]Ho.[/tts][sound file=\"pop.wav\" start=\"«|a».end\"/]"
    )
    expectOccurrences(
      "[tts id=\"a\"]Hi.[/tts][tts id=\"«|a»\"]Ho.[/tts][sound file=\"pop.wav\" start=\"a.end\"/]"
    )
  }

  @Test func definitions() throws {
    let script = MarkedScript("[tts id=\"«a»\"]Hi.[/tts][sound file=\"pop.wav\" start=\"|a.end\"/]")
    let snapshot = script.snapshot
    let found = try #require(snapshot.definition(at: script.cursors[0]))
    #expect(found.name == script.ranges[0])
    #expect(snapshot.text(found.element) == "[tts id=\"a\"]Hi.[/tts]")
    let closing = MarkedScript("[«tts»]Hi.[/t|ts]")
    #expect(closing.snapshot.definition(at: closing.cursors[0])?.name == closing.ranges[0])
    let nowhere = MarkedScript("[sound file=\"pop.wav\" start=\"|a.end\"/][tts]{{|name}}[/tts]")
    for cursor in nowhere.cursors { #expect(nowhere.snapshot.definition(at: cursor) == nil) }
  }

  @Test func referencesWithAndWithoutTheDefinition() {
    let script = MarkedScript("[tts id=\"|«a»\"]Hi.[/tts][sound file=\"pop.wav\" start=\"«a».end\"/]")
    let snapshot = script.snapshot
    #expect(snapshot.references(at: script.cursors[0], includesDefinition: true) == script.ranges)
    #expect(snapshot.references(at: script.cursors[0], includesDefinition: false) == [script.ranges[1]])
  }

  @Test func linkedNames() {
    let script = MarkedScript("[«|tts|» voice=\"x\"]Hi.[/«|tts|»] [|pause duration=\"1s\"/] [tts]a[/t|t]")
    let snapshot = script.snapshot
    for cursor in script.cursors.prefix(4) {
      let linked = snapshot.linkedRanges(at: cursor)
      #expect(linked.map { [$0.open, $0.close] } == script.ranges, "at \(cursor)")
    }
    for cursor in script.cursors.dropFirst(4) { #expect(snapshot.linkedRanges(at: cursor) == nil) }
  }

  // MARK: Across scripts

  @Test func theBestMatchComesFirst() {
    let scripts = [
      "[tts id=\"second-intro\"]Fine.[/tts]",
      "[tts id=\"intro\"]Introduction.[/tts][tts id=\"in-the-room\"]Indeed.[/tts]",
    ].map { ScriptSnapshot.of($0) }
    #expect(
      WorkspaceSymbols.search("INTRO", in: scripts).map(\.name) == [
        "intro", "Introduction.", "second-intro", "in-the-room",
      ]
    )
    #expect(WorkspaceSymbols.search("itr", in: scripts, limit: 1).count == 1)
    #expect(WorkspaceSymbols.search("xyz", in: scripts).isEmpty)
    #expect(WorkspaceSymbols.search("", in: scripts).count == 6)
    #expect(WorkspaceSymbols.search("fine", in: scripts).map(\.script) == [0])
  }
}
