import InkCompiler
import InkText
import TestSupport
import Testing

/// What no one hears or sees is reported even if the script has errors that have nothing to do with it.
@Suite struct TimelessTests {
  private let wrong = "[tts voice=]b[/tts]\n"

  private func places(_ script: String) -> [Int] {
    let checked = Scripts.compiler.check(SourceText(name: "", text: script), resolve: nil)
    return checked.diagnostics.filter { $0.code == .neverHeard }.compactMap { $0.range?.start }
  }

  @Test(arguments: [
    // A block, and one under what follows it.
    ("[music file=\"a.opus\"][/music]\n", true),
    ("[music file=\"a.opus\"][music file=\"b.opus\"/][/music]\n", true),
    ("[music file=\"a.opus\"]c[/music]\n", true), ("[music file=\"a.opus\"][tts]c[/tts][/music]\n", false),
  ])
  func errorsElsewhereDoNotHideIt(script: String, isTimeless: Bool) {
    let alone = places(script)
    #expect(alone.isEmpty == !isTimeless)
    #expect(places(script + wrong) == alone)
    #expect(places(wrong + script) == alone.map { $0 + wrong.utf8.count })
  }

  @Test(arguments: [
    "[music file=\"a.opus\"][puase duration=\"1s\"/][/music]\n[tts]c[/tts]",
    "[music file=\"a.opus\"][pause duration=\"1\"/][/music]\n[tts]c[/tts]",
    "[music file=\"a.opus\"/]\n[puase duration=\"1s\"/]",
    "[music file=\"a.opus\"][pause duration=\"1s\"[/music]",
    "[music file=\"a.opus\"][tts]c[/tts]", "[music file=\"a.opus\"][/misuc][/music]",
  ])
  func errorsThatMayBeItsReasonDo(script: String) {
    #expect(places(script).isEmpty)
  }

  @Test func itIsToldForWhatLiesBeforeAnError() {
    #expect(places("[music file=\"a.opus\"][/music][music file=\"b.opus\"/]\n[puase/]") == [0])
  }
}
