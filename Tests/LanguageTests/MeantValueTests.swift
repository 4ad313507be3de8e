import InkCompiler
import InkDiagnostics
import InkText
import TestSupport
import Testing

/// What a value in a wrong form was meant to be is said, and written by a fix.
@Suite struct MeantValueTests {
  private func faults(_ script: String) -> [Diagnostic] {
    Scripts.compiler.check(SourceText(name: "", text: script), resolve: nil).diagnostics.filter {
      $0.code == .invalidValue
    }
  }

  /// - Parameter meant: With `!` before it where a fix may write it without being asked.
  @Test(arguments: [
    ("pause duration", "2 s", "!2s"), ("pause duration", "2sec", "!2s"),
    ("pause duration", "1.5 Seconds", "!1.5s"),
    ("pause duration", "500 msec", "!500ms"), ("pause duration", "2,5s", "2.5s"),
    ("pause duration", "1m30s", "90s"),
    ("pause duration", "2 min", "120s"), ("pause duration", "1:30", "90s"),
    ("pause duration", "1:00:01.5", "3601.5s"),
    ("tts speed", "1,5", "1.5"), ("tts speed", "120%", "!1.2"), ("tts speed", "1.5x", "!1.5"),
    ("music volume", "30 %", "!30%"), ("music volume", "0,3", "0.3"), ("music duck", "60", "60%"),
    ("music duck", "0.07", "7%"), ("music duck", "yes", "!true"), ("tts subtitles", "off", "!false"),
    ("tts subtitles", "ture", "true"), ("tts subtitles", "TRUE", "!true"),
    ("sound start", "intro.ned", "intro.end"), ("sound start", "Intro.End", "!Intro.end"),
    ("sound start", "intro.end + 1 sec", "!intro.end+1s"),
    ("sound start", "intro.begin-500ms", "intro.start-500ms"), ("sound start", "+2s", "2s"),
    ("sound start", "intro.end + 2", "!intro.end+2"),
    ("sound start", "intro.finish", "intro.end"), ("sound start", "intro.end+1min", "intro.end+60s"),
    ("sound start", "2 s", "!2s"), ("style color", "ff8800", "!#ff8800"),
    ("style color", "0xFF8800", "!#ff8800"),
    ("style color", "rgb(255, 136, 0)", "#ff8800"), ("tts id", "my intro", "my-intro"),
    ("tts id", "1st", nil),
    ("pause duration", "long", nil), ("pause duration", "1:75", nil), ("pause duration", "2 parsecs", nil),
    ("sound start", "soon", nil), ("sound start", "after the intro", nil),
    ("sound start", "intro.middle", nil), ("music volume", "-6dB", "0.5"),
    ("music volume", "+3 dB", "1.41"), ("music volume", "-0.5dB", "0.94"), ("music volume", "40dB", nil),
    ("music volume", "dB", nil),
    ("tts speed", "fast", nil), ("tts speed", "inf%", nil), ("style color", "#ggg", nil),
    ("tts id", "---", nil), ("image position", "top left", "top-left"),
    ("image position", "left top", "!top-left"), ("image position", "Top", "!top"),
    ("video position", "0.5 0.2", "50% 20%"), ("image position", "50 20", "50% 20%"),
    ("image position", "50%, 20%", "50% 20%"), ("image position", "50%", nil),
    ("image position", "somewhere", nil), ("image width", "300px", "!300"), ("video height", "40 %", "!40%"),
    ("image width", "wide", nil),
  ])
  func itIsSuggested(parameter: String, value: String, meant: String?) throws {
    func script(_ value: String) -> String { "[\(parameter)=\"\(value)\"/]" }
    let fault = try #require(faults(script(value)).first)
    guard let meant else {
      #expect(fault.fixes.isEmpty, "\(fault)")
      return
    }
    let fix = try #require(fault.fixes.first, "\(fault)")
    let replacement = meant.hasPrefix("!") ? String(meant.dropFirst()) : meant
    #expect(fix.edits.map(\.replacement) == [replacement])
    #expect(fix.isSafe == meant.hasPrefix("!"))
    #expect(fault.label == "did you mean `\(replacement)`?")
    #expect(faults(script(replacement)).isEmpty)
  }
}
