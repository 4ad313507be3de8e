import InkPlan
import InkTime

/// Chapters as lines of a time and a title, as YouTube reads them in a description.
enum ChapterListText {
  static func write(_ plan: RenderPlan) -> String {
    let isLong = plan.chapters.contains { $0.start >= Ticks(3600 * Ticks.perSecond) }
    var last: Int64?
    var text = ""
    for chapter in plan.chapters {
      // Down, so that no chapter begins within its first word.
      let seconds = chapter.start.count / Ticks.perSecond
      guard seconds != last else { continue }
      last = seconds
      let short = "\(seconds / 60):\(UnitClock.padded(seconds % 60, 2))"
      let clock = isLong ? UnitClock.clock(seconds: seconds, hourDigits: 1) : short
      text += "\(clock) \(PlainText.line(chapter.title))\n"
    }
    return text
  }
}
