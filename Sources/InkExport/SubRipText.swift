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

  /// Players take `<b>` and `{\an8}` for markup, and know no escape: an invisible word joiner (U+2060) behind the
  /// bracket keeps them from it.
  private static func escaped(_ line: String) -> String {
    guard line.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "{") }) else {
      return line
    }
    var escaped = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      escaped.append(scalar)
      if scalar == "<" || scalar == "{" { escaped.append("\u{2060}") }
    }
    return String(escaped)
  }
}
