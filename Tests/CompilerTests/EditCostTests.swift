import InkCompiler
import InkDiagnostics
import InkText
import TestSupport
import Testing

/// What a key costs, in nodes that are walked again: no parameter and no mistake makes it grow with the script. The same
/// of the figures that an editor shows after it, in what has to be read again for them.
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

  /// Around all lines, with others that are text around few of them.
  @Test(arguments: ["[style color=\"gold\"]\n", "[style]\n[style]\n[zoom]\n[style]\n[style]\n"])
  func aKeyInAStyleAroundAScriptWalksAsLittle(style: String) {
    let count = 3000
    let plain = session(Self.plain, count: count)
    var bytes = Array((style + String(repeating: Self.plain, count: count)).utf8)
    let session = ScriptSession(SourceText(name: "", bytes: bytes), Scripts.compiler, resolve: nil)
    let place = bytes[(bytes.count / 2)...].firstRange(of: Array("words".utf8))?.lowerBound ?? 0
    bytes.insert(UInt8(ascii: "x"), at: place)
    let source = SourceText(name: "", bytes: bytes)
    session.edit(source, replacing: ByteRange(at: place))
    #expect(session.walkedNodes > 0)
    #expect(session.walkedNodes < 2 * plain.walkedNodes)
    #expect(session.checked.diagnostics == Scripts.compiler.check(source, resolve: nil).diagnostics)
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

  /// Every tag, with all that can be said of it.
  private static let everyTag = """
    [video file="clip.mp4" from="0s" size="content" fit="none" volume="0.2" scale="cover" start="1s"]
    [pause duration="1s"/][/video]
    [tts engine="kokoro" voice="af_heart" subtitles="true" sub-position="top" sub-align="left" highlight="false"
    language="en-US" volume="0.9" speed="1.2" start="2s"][style font="Inter" font-size="40" color="gold" bold="true"
    italic="true" outline="2" outline-color="navy" shadow="true" background="black" uppercase="true"]A few
    words to say.[/style] [red]Done.[/red][/tts]
    [music file="loop.wav" volume="0.3" fit="loop" from="10ms" fade-in="20ms" fade-out="20ms" duck="30%" start="1s"/]
    [sound file="pop.wav" volume="0.5" from="1ms" duration="30ms" fade-in="1ms" fade-out="1ms" wait="true" start="1s"/]
    [image file="still.png" duration="1s" position="left" width="50%" height="50%" scale="contain" opacity="0.8"
    fade-in="10ms" fade-out="10ms" start="1s"/]
    [ai-image prompt="a lake" duration="1s" scale="cover" opacity="80%" start="1s"/]
    [ai-video prompt="a lake" from="0s" duration="1s" fit="none" volume="0.1" scale="cover" start="1s"/]
    [zoom from="1" to="2" easing="linear"][pan from="0" to="0.5" easing="ease-in"]
    [tilt amount="0.2" easing="ease-out"][shake amount="0.05" frequency="3" seed="4" easing="ease-in-out"]
    [pause duration="20ms"/][/shake][/tilt][/pan][/zoom]

    """

  @Test func aKeyInAScriptOfEveryTagAndParameterReadsOnlyWhatIsAroundIt() {
    let session = session(Self.everyTag, count: 300)
    #expect(!session.checked.diagnostics.hasErrors)
    let nodes = session.checked.tree.nodeCount
    #expect(session.checked.timed.count == 300 * 14)
    #expect(session.walkedNodes > 0)
    #expect(session.walkedNodes < nodes / 20)
    #expect(session.checked.timed.readNodes < nodes / 20, "the rest is known from before the edit")
    #expect(session.layoutCount == 1, "a letter more cannot make a start wrong that was right")
    #expect(!session.checked.isUnderstood)
  }

  @Test func layoutsAreMadeAgainWhereStartsMayBecomeWrong() {
    let head = "[sound file=\"a.wav\" wait=\"true\" id=\"a\" duration="
    let start = "\(head)\"1s\"/]\n[tts start=\"a.end-1s\"]A few words.[/tts]\n"
    let source = SourceText(name: "", text: start + String(repeating: Self.plain, count: 100))
    let session = ScriptSession(source, Scripts.compiler, resolve: nil)
    #expect(session.layoutCount == 1)
    // From 1.9 s on, the sound may become up to 0.9 s shorter.
    for (text, isEarly) in [("\"0.9s\"", true), ("\"1.9s\"", false), ("\"1s\"", false), ("\"0.8s\"", true)] {
      var bytes = session.checked.source.bytes
      let end = bytes.firstIndex(of: UInt8(ascii: "/")) ?? 0
      let value = ByteRange(head.utf8.count, end)
      bytes.replaceSubrange(value.start..<value.end, with: Array(text.utf8))
      session.edit(SourceText(name: "", bytes: bytes), replacing: value)
      #expect(session.checked.diagnostics.contains { $0.code == .startBeforeZero } == isEarly, "\(text)")
    }
    #expect(session.layoutCount == 4)
  }

  /// What is known of an earlier layout never hides a fault, however starts depend on each other.
  @Test func faultsAreThoseOfAFreshCheckWhateverLengthsChange() {
    var (layouts, edits, faults) = (0, 0, 0)
    for seed in 0..<40 as Range<UInt64> {
      var numbers = RandomNumbers(seed: seed)
      var lines = (0..<30).map { Self.line($0, &numbers) }
      func source() -> SourceText { SourceText(name: "", text: lines.joined()) }
      let session = ScriptSession(source(), Scripts.compiler, resolve: nil)
      for _ in 0..<30 {
        let index = Int.random(in: 0..<lines.count, using: &numbers)
        let start = lines[..<index].reduce(0) { $0 + $1.utf8.count }
        let range = ByteRange(start, start + lines[index].utf8.count)
        let length = Int.random(in: 1...900, using: &numbers)
        guard let old = lines[index].firstRange(of: /duration="[0-9]+ms"/) else { continue }
        lines[index].replaceSubrange(old, with: "duration=\"\(length)ms\"")
        session.edit(source(), replacing: range)
        let fresh = Scripts.compiler.check(source(), resolve: nil)
        #expect(session.checked.diagnostics == fresh.diagnostics)
        edits += 1
        faults += fresh.diagnostics.count { $0.code == .startBeforeZero }
      }
      layouts += session.layoutCount - 1
    }
    #expect(faults > edits / 10)
    #expect(layouts < edits * 9 / 10)
    #expect(layouts > edits / 10)
  }

  /// An element of some length, which may start before or after an edge of another one.
  private static func line(_ index: Int, _ numbers: inout RandomNumbers) -> String {
    let other = Int.random(in: 0..<max(1, index), using: &numbers)
    let edge = Bool.random(using: &numbers) ? "start" : "end"
    let offset = ["", "+50ms", "-20ms", "-300ms", "-700ms"].randomElement(using: &numbers) ?? ""
    let start = index > 0 && index % 3 == 0 ? " start=\"s-\(other).\(edge)\(offset)\"" : ""
    let sound = "[sound file=\"a.wav\" duration=\"\(Int.random(in: 1...900, using: &numbers))ms\""
    let wait = Bool.random(using: &numbers) && start.isEmpty ? " wait=\"true\"" : ""
    return index % 4 == 0
      ? "[music file=\"b.wav\" id=\"s-\(index)\"\(start)]\(sound) wait=\"true\"/][/music]\n"
      : "\(sound) id=\"s-\(index)\"\(wait)\(start)/]\n"
  }

  @Test(arguments: [
    plain, "[sound file=\"a.wav\"/][tts start=\"1s\"]A few words.[/tts]\n",
    "[zoom][tts voice=\"af_heart\"]A few words. [pause duration=\"1s\"/] And more.[/tts][/zoom]\n",
  ])
  func figuresAfterAKeyReadOnlyWhatIsAroundIt(line: String) {
    let count = 3000
    let session = session(line, count: count)
    #expect(session.checked.timed.count > count, "the first time all is read")
    var bytes = session.checked.source.bytes
    for text in ["new ", "x", ""] {
      let place = bytes[(bytes.count / 2)...].firstRange(of: Array("words".utf8))?.lowerBound ?? 0
      let removed = text.isEmpty ? 1 : 0
      bytes.replaceSubrange(place..<place + removed, with: Array(text.utf8))
      let measured = session.measuredTexts
      session.edit(
        SourceText(name: "", bytes: bytes),
        replacing: ByteRange(place, place + removed)
      )
      #expect(session.measuredTexts <= measured + 2, "no more than the edited text, by one or two voices")
      let timed = session.checked.timed
      #expect(timed.readNodes > 0)
      #expect(timed.readNodes < session.checked.tree.nodeCount / 20)
      #expect(session.measuredTexts <= measured + 2)
      #expect(!session.checked.isUnderstood, "the whole script is not needed for the figures of an element")
    }
  }

  @Test func fastSubtitlesAreFoundWhereverTheyAre() {
    let fast = "[tts speed=\"2\"]Quickly spoken, these are more words than anybody can ever read.[/tts]\n"
    let script = "[zoom]\n\(Self.plain)\(fast)[/zoom]\n[music file=\"a.wav\"]\n\(fast)[/music]\n"
    let checked = Scripts.compiler.check(SourceText(name: "", text: script), resolve: nil)
    #expect(checked.diagnostics.count { $0.code == .fastSubtitles } == 2)
  }
}
