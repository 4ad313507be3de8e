import InkCompiler
import InkText
import TestSupport
import Testing

/// What a key costs, in nodes that are walked again: no parameter and no mistake makes it grow with the script.
@Suite struct EditCostTests {
  private static let plain = "[tts]Just a few plain words to say.[/tts]\n"

  /// Types a letter in the middle of a script of many such lines.
  private func session(_ line: String, count: Int) -> ScriptSession {
    var bytes = Array(String(repeating: line, count: count).utf8)
    let session = ScriptSession(SourceText(name: "", bytes: bytes), Scripts.compiler, resolve: nil)
    let place = bytes[(line.utf8.count * (count / 2))...].firstRange(of: Array("words".utf8))?.lowerBound ?? 0
    bytes.insert(UInt8(ascii: "x"), at: place)
    session.edit(SourceText(name: "", bytes: bytes), replacing: ByteRange(at: place))
    return session
  }

  @Test(arguments: [
    "[tts speed=\"1.5\"]Quickly spoken, these are a few words that many people read.[/tts]\n",
    "[tts speed=\"2\"]Quickly spoken, these are more words than anybody can read.[/tts]\n",
    "[sound file=\"a.wav\" volume=\"loud\"/][tts]A few words.[/tts]\n",
    "[tts]{{unknown}} words[/tts]\n",
    "[pause duration=\"1s\" id=\"a\"/][tts start=\"a.end+1s\"]A few words.[/tts]\n",
    "[pause duration=\"1s\" id=\"a\"/][tts start=\"a.start-9s\"]A few words.[/tts]\n",
    "[mucis][tts speed=\"2\" voize=\"x\"]A few words.[/tts]\n",
  ])
  func aKeyWalksAsLittleAsInAPlainScript(line: String) {
    let count = 3000
    let plain = session(Self.plain, count: count)
    let session = session(line, count: count)
    #expect(session.walkedNodes > 0)
    #expect(session.walkedNodes < 10 * plain.walkedNodes)
    #expect(!session.checked.isUnderstood, "the whole script is not needed to check an edit")
  }

  @Test func fastSubtitlesAreFoundWhereverTheyAre() {
    let fast = "[tts speed=\"2\"]Quickly spoken, these are more words than anybody can ever read.[/tts]\n"
    let script = "[zoom]\n\(Self.plain)\(fast)[/zoom]\n[music file=\"a.wav\"]\n\(fast)[/music]\n"
    let checked = Scripts.compiler.check(SourceText(name: "", text: script), resolve: nil)
    #expect(checked.diagnostics.count { $0.code == .fastSubtitles } == 2)
  }
}
