import InkPlan
import InkText
import InkTime

/// Chapters as lines of a time and a title, as YouTube reads them in a description.
enum ChapterListText {
  static func write(_ plan: RenderPlan) -> String {
    let isLong = plan.chapters.contains { $0.start >= Ticks(3600 * Ticks.perSecond) }
    let form = isLong ? ClockText.seconds.withHours : .seconds
    var last: Int64?
    var text = ""
    for chapter in plan.chapters {
      // Down, so that no chapter starts within its first word.
      let seconds = chapter.start.count / Ticks.perSecond
      guard seconds != last else { continue }
      last = seconds
      text += "\(form.text(seconds)) \(PlainText.line(chapter.title))\n"
    }
    return text
  }
}
