import InkPlan
import InkTime

/// SubRip (`.srt`): numbered cues, times in milliseconds. It has neither comments nor places on the screen.
enum SubRipText {
  static func write(_ plan: RenderPlan) -> String {
    let turns = UnitClock(unitsPerSecond: 1000).turns(plan.cues.map(\.range))
    var text = ""
    for (index, (cue, turn)) in zip(plan.cues, turns).enumerated() {
      text += "\(index + 1)\n\(time(turn.lowerBound)) --> \(time(turn.upperBound))\n"
      for line in cue.lines {
        text += escaped(PlainText.visibleLine(line.map(\.text).joined(separator: " "))) + "\n"
      }
      text += "\n"
    }
    return text
  }

  private static func time(_ milliseconds: Int64) -> String {
    let clock = UnitClock.clock(seconds: milliseconds / 1000, hourDigits: 2)
    return "\(clock),\(UnitClock.padded(milliseconds % 1000, 3))"
  }

  /// Players take `<b>`, `{\an8}` and `\N` for markup, and know no escape: an invisible word joiner (U+2060) behind
  /// the mark keeps them from it. FFmpeg hides what stands in braces all the same.
  private static func escaped(_ line: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      escaped.append(scalar)
      if scalar == "<" || scalar == "{" || scalar == "\\" { escaped.append("\u{2060}") }
    }
    return String(escaped)
  }
}
