import InkPlan
import InkText
import InkTime

/// SubRip (`.srt`): numbered cues, times in milliseconds. It has neither comments nor places on the screen.
enum SubRipText {
  static func write(_ plan: RenderPlan) -> String {
    let turns = UnitClock(unitsPerSecond: 1000).unitRanges(of: plan.cues.map(\.range))
    var text = ""
    for (index, (cue, turn)) in zip(plan.cues, turns).enumerated() {
      let (start, end) = (ClockText.subRip.text(turn.lowerBound), ClockText.subRip.text(turn.upperBound))
      text += "\(index + 1)\n\(start) --> \(end)\n"
      for line in cue.lines {
        let (start, end) = DirectionMarks.around(line, of: cue)
        text +=
          start
          + escaped(
            PlainText.visibleLine(line.map { DirectionMarks.text($0, of: cue) }.joined(separator: " "))
          ) + end + "\n"
      }
      text += "\n"
    }
    return text
  }

  /// Players take `<b>`, `{\an8}` and `\N` for markup, and know no escape: an invisible word joiner (U+2060) after
  /// the mark keeps them from it. FFmpeg hides what is in braces all the same.
  private static func escaped(_ line: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      escaped.append(scalar)
      if scalar == "<" || scalar == "{" || scalar == "\\" { escaped.append("\u{2060}") }
    }
    return String(escaped)
  }
}
