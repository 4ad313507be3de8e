package import InkTime

/// A place of the video that players can jump to.
package struct Chapter: Hashable, Sendable {
  package var title: String
  package var range: TickRange

  package init(title: String, range: TickRange) {
    self.title = title
    self.range = range
  }
}

extension RenderPlan {
  /// In bytes.
  package static let longestName = 1000

  /// Whether a plan can be called so.
  package static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= longestName && !text.utf8.contains(0)
  }

  /// The plan's name, or the script's file name without its ending; `nil` for a script that has none.
  package var title: String? {
    if let name { return name }
    let name = script.split(separator: "/").last ?? ""
    let title = name.lastIndex(of: ".").map { name[..<$0] } ?? name
    return title.isEmpty || title == "-" || title.utf8.contains(0) ? nil : String(title)
  }

  /// One for each element that has an id and begins within the video, up to the next. Of those that start at the
  /// same time, the first in the script counts.
  package var chapters: [Chapter] {
    let named = elements.enumerated().filter { $0.element.id != nil && $0.element.start < duration }
      .sorted { ($0.element.start, $0.offset) < ($1.element.start, $1.offset) }
      .map(\.element)
    var chapters: [Chapter] = []
    for element in named where chapters.last?.range.start != element.start {
      if !chapters.isEmpty { chapters[chapters.count - 1].range.end = element.start }
      chapters.append(
        Chapter(title: element.id ?? "", range: TickRange(start: element.start, end: duration))
      )
    }
    return chapters
  }
}
