package import InkTime

/// A part of the video that players can jump to. It lasts to the next one's start, the last to the video's end.
package struct Chapter: Hashable, Sendable, Codable {
  package var start: Ticks
  /// What `PlanLimits.isName` allows.
  package var title: String

  package init(start: Ticks, title: String) {
    self.start = start
    self.title = title
  }
}

extension RenderPlan {
  /// When each of the chapters is shown.
  package var chapterRanges: [TickRange] {
    let ends = chapters.dropFirst().map(\.start) + [duration]
    return zip(chapters, ends).map { TickRange(start: $0.start, end: $1) }
  }
}
