import FoundationEssentials
import InkText
import TestSupport
import Testing

/// What the page says of a script, before a browser has seen it.
@Suite struct TimelinePageTests {
  /// The whole page but its style and its script.
  @Test(arguments: ["three-facts", "mantis-shrimp"])
  func examplesHaveTheirPages(name: String) throws {
    let source = SourceText(name: "\(name).inkslop", bytes: try Repository.read("examples/\(name).inkslop"))
    var page = try Pages.make(source)
    for file in ["page.css", "page.js"] {
      page = page.replacing(try Repository.text("Sources/InkTimeline/Page/\(file)"), with: "…")
    }
    for kind in ["style-src", "script-src"] {
      page = page.replacing(Pages.part(of: page, from: "\(kind) '", to: "'"), with: "…")
    }
    try Golden.expect(page, "Tests/TimelineTests/Pages/\(name).html")
  }

  @Test func theSameScriptGivesTheSameBytes() throws {
    #expect(try Pages.make(Pages.everything) == Pages.make(Pages.everything))
  }

  @Test func thePageSaysHowSureItIs() throws {
    let estimated = try Pages.make("[tts]Hello world, how are you today?[/tts]")
    #expect(estimated.contains("nine times out of ten") && estimated.contains(">estimated</span>"))
    let silent = try Pages.make("[pause duration=\"2s\"/]")
    #expect(silent.contains(">exact</span>") && !silent.contains("nine times out of ten"))
  }

  private struct PageData: Decodable {
    struct Clip: Decodable {
      let tag: String
      let label: String
      let start: Int
      let end: Int
      let firstLine: Int
      let lastLine: Int
      let words: [String]?
      let problems: [Int]
      let facts: [[String]]
    }
    struct Problem: Decodable {
      let code: String
      let clip: Int?
      let line: Int?
    }
    let clips: [Clip]
    let problems: [Problem]
  }

  private func data(_ page: String) throws -> PageData {
    let json = Pages.part(of: page, from: "id=\"data\">", to: "</script>")
    return try JSONDecoder().decode(PageData.self, from: Data(json.utf8))
  }

  /// Each lasts to the next one; what no player shows has no length.
  @Test func chaptersHaveARow() throws {
    let page = try data(
      Pages.make(
        """
        [chapter title="One"/]
        [chapter title="Two"/]
        [pause duration="1s"/]
        [chapter title="Three <3"/]
        [pause duration="2s"/]
        """
      )
    )
    let chapters = page.clips.filter { $0.tag == "chapter" }
    #expect(chapters.map(\.label) == ["One", "Two", "Three <3"])
    #expect(chapters.map(\.start) == [0, 0, 48_000])
    #expect(chapters.map(\.end) == [0, 48_000, 144_000])
  }

  /// Narration is one clip with the tag around it, from the opening tag to the closing one.
  @Test func clipsKnowTheirLines() throws {
    let clips = try data(Pages.make(Pages.everything)).clips
    let opening = try #require(clips.first { $0.tag == "tts" })
    #expect(opening.firstLine == 4 && opening.lastLine == 6 && opening.words?.count == 8)
    #expect(opening.facts.contains(["id", "opening"]))
    let music = try #require(clips.first { $0.tag == "music" })
    #expect(music.firstLine == 2 && music.lastLine == 20 && music.label == "Carefree.opus")
  }

  @Test func problemsStandAtTheirElements() throws {
    let data = try data(Pages.make(Pages.everything))
    let unknown = try #require(data.problems.firstIndex { $0.code == "unknown-tag" })
    #expect(data.problems[unknown].line == 13)
    let clip = try #require(data.problems[unknown].clip)
    #expect(data.clips[clip].problems.contains(unknown) && data.clips[clip].firstLine == 13)
    let fallback = try #require(data.problems.first { $0.code == "engine-fallback" }?.clip)
    #expect(data.clips[fallback].firstLine == 4)
  }

  /// What is in an element and in none of its own is not drawn on the one around it.
  @Test(arguments: [
    ("[laughs]", "unknown-tag"), ("[sond file=\"sounds/pop\"/]", "unknown-tag"),
    ("Left over words.", "unspoken-text"),
    ("[/tts]", "stray-closing-tag"),
  ])
  func problemsInABlockAreOnTheirOwn(text: String, code: String) throws {
    for around in [
      "music file=\"music/Carefree.opus\" fit=\"loop\"", "zoom to=\"1.2\"",
    ] {
      let name = around.prefix { $0 != " " }
      let data = try data(
        Pages.make(
          "[\(around)]\n[pause duration=\"1s\"/]\n\(text)\n[pause duration=\"1s\"/]\n[/\(name)]\n"
        )
      )
      let index = try #require(data.problems.firstIndex { $0.code == code }, "\(data.problems)")
      let clip = data.clips[try #require(data.problems[index].clip)]
      #expect(clip.firstLine == 3 && clip.problems.contains(index) && clip.start == 48_000, "\(name)")
      #expect(data.clips.allSatisfy { $0.tag != name || !$0.problems.contains(index) })
    }
  }

  /// Whatever is wrong with an element's own tag or words is.
  @Test(arguments: [
    "[sound file=\"sounds/pop\" volume=\"x\"/]", "[sound\n file=\"sounds/pop\"\n volume=\"x\"/]",
    "[tts volume=\"x\"]Hi.[/tts]",
    "[tts]Hi <b>you</b>.[/tts]",
  ])
  func problemsOfAnElementAreOnIt(text: String) throws {
    let data = try data(Pages.make("[music file=\"music/Carefree.opus\" fit=\"loop\"]\n\(text)\n[/music]\n"))
    let tag = text.hasPrefix("[tts") ? "tts" : "sound"
    let problem = try #require(data.problems.first { $0.code != "engine-fallback" && $0.line != 1 })
    #expect(data.clips[try #require(problem.clip)].tag == tag)
  }

  @Test func captionsAndCreditsHaveTheirRows() throws {
    let data = try data(Pages.make("[tts]Hello world, how are you?[/tts]\n[pause duration=\"2s\"/]"))
    let captions = data.clips.filter { $0.tag == "caption" }
    #expect(captions.map(\.label).joined(separator: " ") == "Hello world, how are you?")
    #expect(captions.allSatisfy { $0.firstLine == 1 })
    let credits = data.clips.filter { $0.tag == "credits" }
    #expect(credits.count == 2 && credits[1].label == "0.16" && credits[1].firstLine == 2)
  }

  /// Nothing that a script says becomes part of the page's form.
  @Test func textIsText() throws {
    let page = try Pages.make(Pages.everything)
    #expect(page.components(separatedBy: "</script>").count == 3)
    #expect(!page.contains("<img") && !page.contains("<b>"))
    let slots = try Pages.make("[tts]{{script-hash}} {{data}} \u{202E}turned[/tts]")
    #expect(slots.contains("{{script-hash}}") && slots.contains("{{data}}"))
    #expect(!slots.contains("\u{202E}"))
  }

  @Test func brokenBytesAreShown() throws {
    let bytes = Array("[tts]Hello \u{1}".utf8) + [0xFF, 0x00] + Array(" world.[/tts]\r\n".utf8)
    let page = try Pages.make(SourceText(name: "<b>\".inkslop", bytes: bytes))
    #expect(page.contains("&lt;b&gt;&quot;.inkslop") && page.contains("\\u{"))
    #expect(!page.utf8.contains(0) && !page.utf8.contains(1))
  }

  @Test(arguments: ["", "\n", "[", "[tts]", "[tts id=\"a\" start=\"a.end\"]x[/tts]", "\u{FEFF}# only\r\r\n"])
  func emptyAndBrokenScriptsHaveAPage(text: String) throws {
    #expect(try Pages.make(text).hasSuffix("</html>\n"))
  }

  /// A plan has no text of its script, and says so.
  @Test func plansHavePagesToo() throws {
    let page = try Pages.make(plan: Pages.everything)
    #expect(page.contains("does not contain the text of its script") && !page.contains("id=\"L1\""))
    #expect(page.contains("octopuses."))
  }
}
