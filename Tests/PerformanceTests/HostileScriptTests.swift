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
    "[x/tts]", "[/tts a=\"b\"]", "[tts]**",
  ]

  #if DEBUG
    private static let count = 500
  #else
    private static let count = 100_000
  #endif

  /// Without optimisation this shows no more than that nothing traps; with it, a quadratic step takes minutes.
  @Test(arguments: scraps)
  func manyOfIt(scrap: String) {
    let text = String(repeating: scrap, count: HostileScriptTests.count)
    let time = ContinuousClock().measure {
      for script in [text, "[tts engine=\"kokoro_tts\"]" + text, "[tts " + text, "[music x=\"" + text] {
        _ = Scripts.compiler.check(SourceText(name: "", text: script), resolve: nil)
      }
    }
    #expect(time < .seconds(30), "\(scrap): \(time)")
  }
}
