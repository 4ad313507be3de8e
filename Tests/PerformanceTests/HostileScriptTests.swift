import InkCompiler
import InkText
import TestSupport
import Testing

/// Checks take time in proportion to the script, whatever is in it.
@Suite struct HostileScriptTests {
  static let scraps = [
    "[tts]", "[/tts]", "[red]", "[/blue]", "[tts", "[music]", "[music ", "[laughs]", "[/laughs]", "[a",
    "[pase/]",
    "[tts voice=\"]", "[a \"]", "[a ']", "[a ]x=\"", "]x=\"y\"", "[tts a\n", "\n", "\r", " ", "\t#\n", "#",
    "# ",
    "# inkreel: allow never-heard\n", "# inkreel: allow nver-heard\n[music/]", "[tts]*a _b `c ", "[tts]- ",
    "[tts]\n# inkreel: allow never-heard\nx\n", "[tts]1234567 ", "[tts]😀", "[tts]CAT ", "[tts]www.a.b ",
    "[tts voice=\"x\" voce=\"y\"]", "[style color=\"blu\"]", "[/", "\\", "\"", "a b=",
    "[tts id=\"a\" start=\"b.end\"/]",
    "[x/tts]", "[/tts a=\"b\"]", "[tts]**", "7", "1.", "1,", "&amp;", "<b>", "<", "]", "tts]", "/tts]", "“",
    "[Red]", "[tts/]",
    "[say as=\"x\"]", "[/say]", "[tts][say as=\"x\"]a[/say]", "[tts][say as=\"\"][/say]",
    "[chapter title=\"a\"/]", "[chapter title=\"\"]", "[chapter", "[say]",
    "x[/red]", "{tts}", "[u]", "[b](", "[[tts]]", "[ tts]", "<!-- ", "[tts][TTS]",
  ]

  #if DEBUG
    private static let counts = (few: 100, many: 1600)
  #else
    private static let counts = (few: 2000, many: 100_000)
  #endif

  /// In nanoseconds a scrap.
  private static func cost(_ scrap: String, _ count: Int) -> Double {
    let text = String(repeating: scrap, count: count)
    let time = ProcessorTime.least {
      for script in [text, "[tts engine=\"kokoro_tts\"]" + text, "[tts " + text, "[music x=\"" + text] {
        _ = Scripts.compiler.check(SourceText(name: "", text: script), resolve: nil)
      }
    }
    return time / Double(count)
  }

  /// Were there a quadratic step, a scrap among many would cost as many times more as there are more of them.
  @Test(arguments: scraps)
  func manyOfIt(scrap: String) {
    let few = HostileScriptTests.cost(scrap, HostileScriptTests.counts.few)
    let many = HostileScriptTests.cost(scrap, HostileScriptTests.counts.many)
    #expect(many < few * 6, "\(scrap): \(few) ns each, then \(many)")
  }
}
