import InkTime

/// Makes the chapters of a plan: the one place that does so for videos, sound files and every list of chapters.
///
/// The script's `chapter` elements start them. Where it has none, each element with an `id` starts a chapter of that
/// name, but for sounds, pauses, texts and placed pictures, whose ids are there to be referred to. Where fewer than two have
/// one, each block of narration does, under its `id` or its first words. A single chapter, which would be the whole
/// video, is left out.
package struct ChapterBuilder {
  private let elements: [PlanElement]
  private let speech: [SpeechItem]
  private let duration: Ticks
  private let marks: ChapterMarks
  /// What is before the first chapter.
  private let opening: String

  /// Of a title that is made of what is said, in characters.
  private static let longestStart = 40

  /// - Parameter plan: Laid out.
  package init(_ plan: RenderPlan) {
    elements = plan.elements
    speech = plan.speech
    duration = plan.duration
    marks = ChapterMarks(plan)
    let title = plan.title.map(ChapterBuilder.name) ?? ""
    opening = title.isEmpty ? "Start" : title
  }

  /// In order; together they fill the video, where there are any.
  package func chapters() -> [Chapter] {
    var chapters = marks.isEmpty ? found() : marks.shown.map(chapter)
    if let first = chapters.first, first.start > .zero {
      chapters.insert(Chapter(start: .zero, title: opening), at: 0)
    }
    return chapters.count > 1 ? chapters : []
  }

  private func chapter(ofMark element: Int) -> Chapter {
    Chapter(start: elements[element].start, title: elements[element].title ?? opening)
  }

  /// In a script without `chapter` elements. Of those that start at the same time, the first in the script counts.
  private func found() -> [Chapter] {
    var starts = named()
    if starts.count < 2 { starts = narrated() }
    starts.sort { ($0.chapter.start, $0.order) < ($1.chapter.start, $1.order) }
    var chapters: [Chapter] = []
    for start in starts.map(\.chapter) where start.start < duration && start.start != chapters.last?.start {
      chapters.append(start)
    }
    return chapters
  }

  private struct Start {
    var chapter: Chapter
    /// Index of its element.
    var order: Int
  }

  private func named() -> [Start] {
    elements.indices.compactMap { index in
      guard isPart(elements[index]), let title = title(ofID: index) else { return nil }
      return start(index, title)
    }
  }

  /// Whether an element with an id is a part of the video, and not only something that is heard or shown in one.
  private func isPart(_ element: PlanElement) -> Bool {
    switch element.kind {
    case .sound, .pause, .speech, .chapter: false
    case .style: element.text == nil
    case .video, .image, .aiImage, .aiVideo: element.fillsFrame == true
    case .tts, .music, .zoom, .pan, .tilt, .shake: true
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
