import InkPlan
import InkText
import InkTime
import TestSupport
import Testing

@testable import InkCompiler

/// What a script lasts at most, found out without a layout.
@Suite struct LongestDurationTests {
  private func durations(_ script: String) -> (longest: Ticks, laidOut: Ticks) {
    let checked = Scripts.compiler.check(SourceText(name: "", text: script), resolve: Scripts.resolve)
    let plan = Scripts.compiler.plan(checked, facts: [:]).plan
    return (Scripts.compiler.options.longestDuration(of: checked.script, SpeechLengths()), plan.duration)
  }

  @Test(arguments: [
    "[tts]One sentence.[/tts]\n[pause duration=\"2s\"/]\n[tts speed=\"2\"]Two [pause duration=\"1s\"/] parts.[/tts]",
    "[music file=\"a.wav\"]\n[tts voice=\"de\"]Drei Worte hier.[/tts]\n[/music]",
  ])
  func itIsTheDurationOfWhatFollowsEachOther(script: String) {
    let (longest, laidOut) = durations(script)
    #expect(longest == laidOut)
  }

  @Test(arguments: [
    "[tts id=\"a\"]One.[/tts]\n[image file=\"a.png\" start=\"a.end+90s\" duration=\"2s\"/]",
    "[tts]One.[/tts]\n[tts start=\"0s\"]At the same time.[/tts]",
    "[image file=\"a.png\" start=\"5s\" duration=\"3s\"/]\n[tts]One.[/tts]\n[image file=\"a.png\" duration=\"1s\"/]",
    "[sound id=\"a\" file=\"a.wav\" start=\"b.end+1s\"/][sound id=\"b\" file=\"a.wav\" start=\"7s\"/][tts]One.[/tts]",
  ])
  func nothingLastsLonger(script: String) {
    let (longest, laidOut) = durations(script)
    #expect(longest >= laidOut && laidOut > .zero)
  }
}
