import InkPlan
import InkText
import InkTime

/// Advanced SubStation Alpha (`.ass`, version 4.00+) as libass draws it: the plan's letters, colours and places, and
/// karaoke for the words of cues that are highlighted.
enum SubStationText {
  static func write(_ plan: RenderPlan) -> String {
    let clock = UnitClock(unitsPerSecond: 100)
    let turns = clock.unitRanges(of: plan.cues.map(\.range))
    let looks = plan.cues.map(Look.init)
    var text = header(plan)
    for look in Set(looks).sorted() { text += style(look, plan) }
    text += """

      [Events]
      Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text

      """
    for (index, cue) in plan.cues.enumerated() {
      let turn = turns[index]
      let form = ClockText.subStation
      let (start, end) = (form.text(turn.lowerBound), form.text(turn.upperBound))
      text += "Dialogue: 0,\(start),\(end),\(looks[index].name),,0,0,0,,"
      text += (cue.highlight ? karaoke(cue, turn, clock) : plain(cue)) + "\n"
    }
    return text
  }

  private static func header(_ plan: RenderPlan) -> String {
    """
    [Script Info]
    ; \(PlanExporter.origin(of: plan))
    Title: \(ProjectNames.title(of: plan))
    ScriptType: v4.00+
    WrapStyle: 2
    ScaledBorderAndShadow: yes
    YCbCr Matrix: TV.709
    PlayResX: \(plan.video.width)
    PlayResY: \(plan.video.height)

    [V4+ Styles]
    Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, \
    Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, \
    MarginV, Encoding

    """
  }

  // MARK: Styles

  /// What of a cue its style says.
  private struct Look: Hashable, Comparable {
    let position: Cue.Position
    let alignment: Cue.Alignment
    let highlight: Bool
    let runsLeft: Bool

    init(_ cue: Cue) {
      position = cue.position
      alignment = cue.alignment
      highlight = cue.highlight
      runsLeft = cue.direction == .rightToLeft
    }

    var name: String {
      "\(position)-\(alignment)\(highlight ? "-karaoke" : "")\(runsLeft ? "-rtl" : "")"
    }

    /// As on a numeric keypad.
    var number: Int {
      let row =
        switch position {
        case .bottom: 1
        case .center: 4
        case .top: 7
        }
      let column =
        switch alignment {
        case .left: 0
        case .center: 1
        case .right: 2
        }
      return row + column
    }

    static func < (left: Look, right: Look) -> Bool { left.name < right.name }
  }

  /// In ASS a font's size is the height of its line, which in Inter is 1.21 times the size.
  private static let lineHeight = 1.21

  private static func style(_ look: Look, _ plan: RenderPlan) -> String {
    let letters = plan.textStyles[0]
    let area = plan.video.safeArea
    // Karaoke turns the secondary colour into the primary one.
    let primary = look.highlight ? plan.video.subtitles.highlight : letters.color
    let font = (letters.fonts.first.map { PlainText.line($0) } ?? "sans-serif").replacingCommas
    // Encoding -1 has libass find the direction of the text by itself; elsewhere it is passed over.
    return
      "Style: \(look.name),\(font),\(rounded(letters.size * lineHeight)),\(color(primary)),\(color(letters.color)),"
      + "\(color(letters.outline)),\(color(letters.outline)),\(letters.weight >= 600 ? -1 : 0),0,0,0,100,100,0,0,1,"
      + "\(rounded(letters.outlineWidth)),0,\(look.number),\(rounded(area.left)),\(rounded(area.right)),"
      + "\(rounded(look.position == .top ? area.top : area.bottom)),\(look.runsLeft ? -1 : 1)\n"
  }

  private static func rounded(_ length: Double) -> Int { Int(length.rounded()) }

  /// `&HAABBGGRR`, where an AA of 00 is opaque.
  private static func color(_ color: Color) -> String {
    let bytes = [255 - color.alpha, color.blue, color.green, color.red]
    return "&H" + bytes.map { HexText.digits($0, count: 2, uppercase: true) }.joined()
  }

  // MARK: Text

  private static func plain(_ cue: Cue) -> String {
    cue.lines.map { line in
      let (start, end) = DirectionMarks.around(line, of: cue)
      return start
        + line.map { escaped(PlainText.line(DirectionMarks.text($0, of: cue))) }.joined(separator: " ") + end
    }.joined(separator: "\\N")
  }

  /// Each word with how long it is the current one, up to the next word's start, in hundredths that add up to the
  /// cue's.
  private static func karaoke(_ cue: Cue, _ turn: Range<Int64>, _ clock: UnitClock) -> String {
    let words = cue.lines.joined()
    var starts: [Int64] = []
    for word in words {
      starts.append(min(max(clock.rounded(word.start), starts.last ?? turn.lowerBound), turn.upperBound))
    }
    let ends = starts.dropFirst() + [turn.upperBound]
    let lead = (starts.first ?? turn.lowerBound) - turn.lowerBound
    var text = lead > 0 ? "{\\k\(lead)}" : ""
    var times = zip(starts, ends).makeIterator()
    for (index, line) in cue.lines.enumerated() {
      if index > 0 { text += "\\N" }
      let marks = DirectionMarks.around(line, of: cue)
      text += marks.start
      for (place, word) in line.enumerated() {
        guard let (start, end) = times.next() else { break }
        let space = place + 1 < line.count ? " " : ""
        text += "{\\k\(end - start)}\(escaped(PlainText.line(DirectionMarks.text(word, of: cue))))\(space)"
      }
      text += marks.end
    }
    return text
  }

  /// A brace starts a tag and a backslash may; libass takes an escaped brace, and a word joiner (U+2060) parts a
  /// backslash from the letter that would make it a command.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "{", "}": escaped += "\\\(scalar)"
      case "\\": escaped += "\\\u{2060}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

extension String {
  /// A comma ends a field.
  fileprivate var replacingCommas: String { String(map { $0 == "," ? " " : $0 }) }
}
