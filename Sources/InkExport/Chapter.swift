import InkPlan
import InkTime

/// A part of the video with a name.
struct Chapter: Hashable {
  var title: String
  var start: Ticks
  var end: Ticks

  /// Each element with an `id` begins a chapter of that name, sounds and pauses excepted. Where fewer than two have
  /// one, each narration block does, under its `id` or its first words. Together they fill the video.
  static func chapters(of plan: RenderPlan) -> [Chapter] {
    var starts = named(plan)
    if starts.count < 2 { starts = narrated(plan) }
    starts.sort { ($0.start, $0.order) < ($1.start, $1.order) }
    if let first = starts.first, first.start > .zero {
      starts.insert(Start(start: .zero, order: -1, title: "Start"), at: 0)
    }
    var chapters: [Chapter] = []
    for start in starts where start.start < plan.duration && start.start != chapters.last?.start {
      if !chapters.isEmpty { chapters[chapters.count - 1].end = start.start }
      chapters.append(Chapter(title: start.title, start: start.start, end: plan.duration))
    }
    return chapters
  }

  private struct Start {
    var start: Ticks
    var order: Int
    var title: String
  }

  private static func named(_ plan: RenderPlan) -> [Start] {
    plan.elements.enumerated().compactMap { index, element in
      guard let id = element.id, ![.sound, .pause, .speech].contains(element.kind) else { return nil }
      return Start(start: element.start, order: index, title: title(ofID: id))
    }
  }

  private static func narrated(_ plan: RenderPlan) -> [Start] {
    var seen: Set<Int> = []
    return plan.speech.inTimeOrder.compactMap { item in
      let block = plan.elements[item.element].parent ?? item.element
      guard seen.insert(block).inserted else { return nil }
      let element = plan.elements[block]
      let title = element.id.map(title) ?? PlainText.beginning(of: item.text, characters: 40)
      return Start(start: element.start, order: block, title: title)
    }
  }

  /// `the-first-part` is `The first part`.
  private static func title(ofID id: String) -> String {
    let words = PlainText.line(id).split { $0 == "-" || $0 == "_" }.joined(separator: " ")
    let title = words.isEmpty ? PlainText.line(id) : words
    return title.prefix(1).uppercased() + title.dropFirst()
  }
}
