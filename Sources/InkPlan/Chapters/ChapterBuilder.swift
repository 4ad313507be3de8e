import InkTime

/// Makes the chapters of a plan: the one place that does so for videos, sound files and every list of chapters.
///
/// Each element with an `id` starts a chapter of that name, but for sounds and pauses, whose ids are there to be
/// referred to. Where fewer than two have one, each block of narration does, under its `id` or its first words. A
/// single chapter, which would be the whole video, is left out.
package struct ChapterBuilder {
  private let elements: [PlanElement]
  private let speech: [SpeechItem]
  private let duration: Ticks

  /// What is before the first chapter.
  private static let opening = "Start"
  /// Of a title that is made of what is said, in characters.
  private static let longestStart = 40

  /// - Parameter plan: Laid out.
  package init(_ plan: RenderPlan) {
    elements = plan.elements
    speech = plan.speech
    duration = plan.duration
  }

  /// In order; together they fill the video, where there are any. Of those that start at the same time, the first in
  /// the script counts.
  package func chapters() -> [Chapter] {
    var starts = named()
    if starts.count < 2 { starts = narrated() }
    starts.sort { ($0.chapter.start, $0.order) < ($1.chapter.start, $1.order) }
    var chapters: [Chapter] = []
    for start in starts.map(\.chapter) where start.start < duration && start.start != chapters.last?.start {
      chapters.append(start)
    }
    if let first = chapters.first, first.start > .zero {
      chapters.insert(Chapter(start: .zero, title: ChapterBuilder.opening), at: 0)
    }
    return chapters.count > 1 ? chapters : []
  }

  private struct Start {
    var chapter: Chapter
    /// Index of its element.
    var order: Int
  }

  private func named() -> [Start] {
    elements.indices.compactMap { index in
      guard ![.sound, .pause, .speech].contains(elements[index].kind), let title = title(ofID: index) else {
        return nil
      }
      return start(index, title)
    }
  }

  private func narrated() -> [Start] {
    var seen: Set<Int> = []
    return speech.inTimeOrder.compactMap { item in
      let block = elements[item.element].parent ?? item.element
      guard seen.insert(block).inserted else { return nil }
      return start(block, title(ofID: block) ?? ChapterBuilder.title(ofSpeech: item.text))
    }
  }

  private func start(_ element: Int, _ title: String) -> Start? {
    guard !title.isEmpty else { return nil }
    return Start(chapter: Chapter(start: elements[element].start, title: title), order: element)
  }

  // MARK: Titles

  /// `the-first-part` is `The first part`; `nil` for an element without an id.
  private func title(ofID element: Int) -> String? {
    guard let id = elements[element].id else { return nil }
    let words = id.split { $0 == "-" || $0 == "_" }.joined(separator: " ")
    let text = words.isEmpty ? id : words
    let title = ChapterBuilder.name(text.prefix(1).uppercased() + text.dropFirst())
    return title.isEmpty ? nil : title
  }

  private static func title(ofSpeech text: String) -> String {
    name(PlanWords.start(of: text, characters: longestStart))
  }

  /// The part of a text that can be a name: without control characters, and not too long.
  private static func name(_ text: String) -> String {
    var name = String.UnicodeScalarView()
    var size = 0
    for scalar in text.unicodeScalars where scalar.properties.generalCategory != .control {
      size += UTF8.width(scalar)
      guard size <= PlanLimits.nameSize.upperBound else { break }
      name.append(scalar)
    }
    return String(name)
  }
}
