import InkAssist
import InkCompiler
import InkEstimate
import InkText
import InkTime
import Testing

/// Lengths and credits next to the script's lines.
struct FigureTests {
  private static let text = """
    [music file="loop.opus" fit="loop"]
    [pause duration="1.5s"/]
    [tts id="intro"]
    Hello there. [pause duration="500ms"/] And welcome.
    [/tts]
    [sound file="pop" wait="true"/]
    [/music]
    [sound file="pop" start="intro.end"/]
    [pause duration="2s" /]
    [sound file="pop" start="0.25s"/]
    """

  /// The script with its hints where an editor would show them.
  private func shown(_ script: ScriptSnapshot, _ hints: [InlayHint]) -> String {
    var text: [UInt8] = []
    var place = 0
    for hint in hints {
      text += script.source.bytes[place..<hint.offset] + Array(" <\(hint.label)>".utf8)
      place = hint.offset
    }
    return String(decoding: text + script.source.bytes[place...], as: UTF8.self)
  }

  @Test func hintsOfWhatDoesNotDependOnSpeechAreExact() {
    let script = EditorScript(FigureTests.text).snapshot
    let hints = script.inlayHints(in: ByteRange(0, script.source.bytes.count))
    let figures = script.figures
    let spoken = figures.range(2).length.text(.length)
    let end = figures.range(2).end
    #expect(
      shown(script, hints) == """
        [music file="loop.opus" fit="loop"] <0:00.0 · ~\(figures.range(0).length.text(.length))>
        [pause duration="1.5s"/] <0:00.0 · 1.5 s>
        [tts id="intro"] <0:01.5 · ~\(spoken)>
        Hello there. [pause duration="500ms"/] <~\(clock(figures.range(4).start.seconds)) · 0.5 s> And welcome.
        [/tts]
        [sound file="pop" wait="true"/] <~\(clock(end.seconds)) · 0.3 s>
        [/music]
        [sound file="pop" start="intro.end"/] <~\(clock(end.seconds)) · 0.3 s>
        [pause duration="2s" /] <~\(clock(figures.range(0).end.seconds)) · 2.0 s>
        [sound file="pop" start="0.25s"/] <0:00.3 · 0.3 s>
        """
    )
  }

  private func clock(_ seconds: Double) -> String {
    let tenths = Int((seconds * 10).rounded())
    return "0:\(tenths < 100 ? "0" : "")\(tenths / 10).\(tenths % 10)"
  }

  /// No length is reported where none is known, and the whole says what it leaves out.
  @Test func lengthsOfFilesThatNobodyHasLookedAtAreNotMadeUp() {
    let text = """
      [sound file="pop" wait="true"/]
      [sound file="pop" duration="2s"/]
      [video file="clip" size="natural"][pause duration="1s"/][/video]
      [music file="loop.opus"/]
      """
    let known = EditorScript(text).snapshot
    let unknown = ScriptSnapshot(known.checked, compiler: known.compiler, rate: known.rate)
    let range = ByteRange(0, known.source.bytes.count)
    #expect(
      known.inlayHints(in: range).map(\.label) == [
        "0:00.0 · 0.3 s", "0:00.3 · 2.0 s", "0:00.3 · 8.0 s", "0:00.3 · 1.0 s", "0:08.3 · 0.0 s",
      ]
    )
    #expect(
      unknown.inlayHints(in: range).map(\.label) == [
        "0:00.0 · ?", "0:00.0 · 2.0 s", "0:00.0 · ?", "0:00.0 · 1.0 s", "0:01.0 · 1.0 s",
      ]
    )
    #expect(
      unknown.inlayHints(in: range)[0].tooltip == "starts at 0:00.0, the length of its file is unknown"
    )
    #expect(!known.codeLenses()[0].title.contains("unknown"))
    #expect(unknown.codeLenses()[0].title.hasSuffix(" · excluding 2 files of unknown length"))
    #expect(unknown.outline()[0].detail == "sound · at 0:00.0")
    #expect(unknown.outline()[1].detail == "sound · at 0:00.0 for 2.0 s")
  }

  /// The outline says of each element what its hint says.
  @Test func theOutlineAgreesWithTheHints() {
    let script = EditorScript(FigureTests.text.replacing("[tts id", with: "[tts voice=\"af_heart\" id"))
      .snapshot
    let hints = script.inlayHints(in: ByteRange(0, script.source.bytes.count))
    func all(_ items: [OutlineItem]) -> [OutlineItem] { items.flatMap { [$0] + all($0.children) } }
    // `tts · at ~0:02.3 for 1.3 s`
    let times = all(script.outline()).map(\.detail).filter { $0.contains(" · at ") }.map { detail in
      String(detail.split(separator: " · at ").last ?? "").replacing(" for ", with: " · ")
    }
    #expect(times == hints.map(\.label))
  }

  /// `~` is for what is estimated.
  @Test func measuredLengthsAreExact() {
    let text =
      "[tts engine=\"hum\" id=\"a\"]One sentence.[/tts]\n[tts]Another.[/tts]\n[pause duration=\"1s\"/]"
    var options = EditorScript.options()
    for sentence in options.unmeasured(EditorScript(text, options).snapshot.checked, by: { $0 != .builtIn }) {
      options.measured[sentence] = .init(length: Ticks(seconds: 2), words: [])
    }
    let script = EditorScript(text, options).snapshot
    let hints = script.inlayHints(in: ByteRange(0, script.source.bytes.count)).map(\.label)
    #expect(hints.count == 3)
    #expect(hints[0] == "0:00.0 · 2.0 s")
    #expect(hints[1].hasPrefix("0:02.0 · ~") && hints[2].hasPrefix("~") && hints[2].hasSuffix(" · 1.0 s"))
  }

  @Test func hintsAreThoseOfTheRange() {
    let script = EditorScript(FigureTests.text).snapshot
    let all = script.inlayHints(in: ByteRange(0, script.source.bytes.count))
    #expect(all.count == 8)
    for start in stride(from: 0, to: script.source.bytes.count, by: 7) {
      let range = ByteRange(start, start + 60)
      let tags = script.script.elements.filter { element in
        if case .speech = element.content { false } else { range.contains(element.range.start) }
      }
      let hints = script.inlayHints(in: range)
      #expect(hints.count == tags.count)
      #expect(hints.allSatisfy(all.contains))
    }
    #expect(script.inlayHints(in: ByteRange(-5, 0)).isEmpty)
    #expect(script.inlayHints(in: ByteRange(9_000, 10_000)).isEmpty)
  }

  @Test func lensesSayWhatTheWholeAndEachNarrationCost() {
    let script = EditorScript("[tts]One two three.[/tts]\n[pause duration=\"2s\"/]\n[tts]Four.[/tts]")
      .snapshot
    let lenses = script.codeLenses()
    #expect(lenses.count == 3)
    #expect(lenses[0].range == ByteRange(at: 0))
    let title = lenses[0].title
    let length = script.figures.length
    #expect(
      title.hasPrefix(
        "~\(length.expected.text(.length)) "
          + "(\(length.low.text(.length)) to \(length.high.text(.length))) · "
      )
    )
    #expect(title.hasSuffix(" · 4 words · rate inkslop"))
    #expect(lenses[1].title.hasSuffix(" credits") && lenses[1].title.contains(" · 3 words · 0."))
    #expect(lenses[2].title.contains(" · 1 word · 0."))
    #expect(script.source.string(lenses[2].range) == "[tts")
    #expect(lenses[2].range.start > lenses[1].range.start)
  }

  @Test func creditsHaveTheirRange() {
    let words = String(repeating: "Many words make a long narration. ", count: 20)
    let script = EditorScript("[tts]\(words)[/tts]").snapshot
    let credits = script.figures.credits
    #expect(credits.low < credits.expected && credits.expected < credits.high)
    let text = "~\(credits.expected) credits (\(credits.low) to \(credits.high))"
    #expect(script.codeLenses()[0].title.contains(" · \(text) · "))
  }

  @Test func creditsOfTheElementsAddUp() {
    let script = EditorScript(FigureTests.text).snapshot
    let figures = script.figures
    let tops = script.script.elements.indices.filter { script.script.elements[$0].parent == nil }
    let sum = tops.reduce(0) { $0 + figures.credits($1) }
    let estimate = script.compiler.estimate(script.checked, facts: script.facts, rate: script.rate).estimate
    let breakdown = CostBreakdown(estimate, of: script.checked, rate: script.rate)
    #expect(abs(sum + breakdown.script - breakdown.total) < 1e-9)
    #expect(script.script.elements.indices.allSatisfy { figures.credits($0) >= 0 })
    #expect(figures.credits(2) > 0)
  }

  @Test func aScriptWithoutSpeechIsExact() {
    let lens = EditorScript("[pause duration=\"12.5s\"/]").snapshot.codeLenses()
    #expect(lens.map(\.title) == ["12.5 s · 1.0 credits · 0 words · rate inkslop"])
    let empty = EditorScript("").snapshot
    #expect(empty.codeLenses().map(\.title) == ["0.0 s · 0.0 credits · 0 words · rate inkslop"])
    #expect(empty.inlayHints(in: ByteRange(0, 1)).isEmpty)
  }
}
