import InkAssist
import InkText
import TestSupport
import Testing

@Suite struct SelectionTests {
  private func steps(_ marked: String) throws -> [String] {
    let script = MarkedScript(marked)
    let snapshot = script.snapshot
    return snapshot.selectionRanges(at: try #require(script.cursors.first)).map(snapshot.text)
  }

  @Test func aSelectionGrowsFromAWordToTheScript() throws {
    let script = "[music file=\"loop.opus\"]\n[tts]One two. Thr|ee four? Five.[/tts]\n[/music]\n"
    let tts = "[tts]One two. Three four? Five.[/tts]"
    #expect(
      try steps(script) == [
        "Three", "Three four?", "One two. Three four? Five.", tts, "\n\(tts)\n",
        "[music file=\"loop.opus\"]\n\(tts)\n[/music]", "[music file=\"loop.opus\"]\n\(tts)\n[/music]\n",
      ]
    )
  }

  @Test func inATagItGrowsFromAValueToTheTag() throws {
    let tag = "[ai-image prompt=\"two words\" id=\"x\"/]"
    #expect(
      try steps("[ai-image prompt=\"two wo|rds\" id=\"x\"/]") == [
        "words", "two words", "\"two words\"", "prompt=\"two words\"", tag,
      ]
    )
    #expect(try steps("[ai-image prom|pt=\"two words\" id=\"x\"/]").first == "prompt")
    #expect(try steps("[ai-im|age prompt=\"two words\" id=\"x\"/]").first == "ai-image")
  }

  @Test func aCursorBehindAWordIsInIt() throws {
    #expect(try steps("[tts]One two| three.[/tts]").first == "two")
    #expect(try steps("[tts][red]Blue|[/red][/tts]").first == "Blue")
  }

  @Test func sentencesEndAtMarksAndEmptyLines() throws {
    #expect(try steps("[tts]It is 3.5 me|ters. Then?[/tts]").dropFirst().first == "It is 3.5 meters.")
    #expect(try steps("[tts]“Real|ly?!” he said.[/tts]").dropFirst().first == "“Really?!”")
    #expect(try steps("[tts]A title\n\nA te|xt without end[/tts]").dropFirst().first == "A text without end")
    #expect(try steps("[tts]你好|。再见。[/tts]").dropFirst().first == "你好。")
    #expect(try steps("[tts]A title\r\n\r\nTe|xt.[/tts]").dropFirst().first == "Text.")
  }

  @Test func commentsGrowToo() throws {
    #expect(try steps("# One tw|o\n[tts]a[/tts]\n").prefix(3) == ["two", "One two", "# One two"])
  }
}
