import InkPlan
import InkText
import InkTime

/// WebVTT (<https://www.w3.org/TR/webvtt1/>), with a timestamp before every word that starts within its cue.
enum WebVTTText {
  static func write(_ plan: RenderPlan) -> String {
    let clock = UnitClock(unitsPerSecond: 1000)
    let turns = clock.unitRanges(of: plan.cues.map(\.range))
    var text = "WEBVTT\n\nNOTE\n\(note(plan))\n"
    for (index, (cue, turn)) in zip(plan.cues, turns).enumerated() {
      text += "\n\(index + 1)\n"
      let (start, end) = (ClockText.webVTT.text(turn.lowerBound), ClockText.webVTT.text(turn.upperBound))
      text += "\(start) --> \(end)\(settings(cue))\n"
      text += payload(cue, turn, clock)
    }
    return text
  }

  /// A note may not hold the arrow that makes a line the times of a cue.
  private static func note(_ plan: RenderPlan) -> String {
    var note = ""
    for character in PlanExporter.origin(of: plan) { note += character == ">" ? "›" : String(character) }
    return note
  }

  private static func payload(_ cue: Cue, _ turn: Range<Int64>, _ clock: UnitClock) -> String {
    var last = turn.lowerBound
    var payload = ""
    for line in cue.lines {
      let marks = DirectionMarks.around(line, of: cue)
      payload += marks.start
      for (index, word) in line.enumerated() {
        if index > 0 { payload += " " }
        let start = clock.rounded(word.start)
        // Timestamps grow, and lie within the cue.
        if start > last, start < turn.upperBound {
          payload += "<\(ClockText.webVTT.text(start))>"
          last = start
        }
        let text = DirectionMarks.text(word, of: cue)
        payload += escaped(index == 0 ? PlainText.visibleLine(text) : PlainText.line(text))
      }
      payload += marks.end + "\n"
    }
    return payload
  }

  /// Nothing for the bottom and for centred lines, which are WebVTT's defaults.
  private static func settings(_ cue: Cue) -> String {
    let line =
      switch cue.position {
      case .top: " line:0"
      case .center: " line:50%"
      case .bottom: ""
      }
    let alignment =
      switch cue.alignment {
      case .left: " align:left"
      case .center: ""
      case .right: " align:right"
      }
    return line + alignment
  }

  /// WebVTT knows no backslash, but players that draw with libass do: a word joiner (U+2060) keeps them from it.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\\": escaped += "\\\u{2060}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
