import InkLanguage
import InkSyntax
import InkText

extension ScriptSnapshot {
  /// The script as its timeline shows it: each element with when it starts and how long it lasts.
  package func outline() -> [OutlineItem] { OutlineBuilder(self).items }
}

private struct OutlineBuilder {
  private let script: Script
  private let figures: ScriptFigures
  private let source: SourceText
  private let ranges: [ByteRange]
  private var children: [[Int]]
  private var roots: [Int] = []

  init(_ snapshot: ScriptSnapshot) {
    script = snapshot.script
    figures = snapshot.figures
    source = snapshot.source
    ranges = ElementRanges.ranges(of: snapshot)
    children = [[Int]](repeating: [], count: script.elements.count)
    for (index, element) in script.elements.enumerated() {
      if let parent = element.parent { children[parent].append(index) } else { roots.append(index) }
    }
  }

  var items: [OutlineItem] { roots.map(item) }

  /// Tags nest no deeper than the parser allows.
  private func item(_ index: Int) -> OutlineItem {
    let element = script.elements[index]
    let kind = kind(element.content)
    return OutlineItem(
      name: name(index),
      detail: detail(index),
      kind: kind,
      range: ranges[index],
      selectionRange: selection(index),
      children: shownChildren(index).map(item)
    )
  }

  /// Narration that is one stretch of speech is one line: the two have the same time.
  private func shownChildren(_ index: Int) -> [Int] {
    guard case .tag(.tts) = script.elements[index].content else { return children[index] }
    let speeches = children[index].count { isSpeech($0) }
    return speeches == 1 ? children[index].filter { !isSpeech($0) } : children[index]
  }

  private func isSpeech(_ index: Int) -> Bool {
    if case .speech = script.elements[index].content { true } else { false }
  }

  private func kind(_ content: Script.Element.Content) -> OutlineItem.Kind {
    switch content {
    case .speech: .speech
    case .tag(let tag): OutlineItem.Kind(tag.specification.role)
    }
  }

  private func name(_ index: Int) -> String {
    let element = script.elements[index]
    if let title = element.attributes[ChapterTag.title] { return ElementName.cut(title) }
    if let id = element.attributes[SharedParameters.id] { return id }
    guard case .tag(let tag) = element.content else { return ElementName.words(element) ?? "" }
    if tag == .tts {
      return children[index].lazy.compactMap { ElementName.words(script.elements[$0]) }.first ?? tag.rawValue
    }
    return ElementName.media(element, written: source) ?? tag.rawValue
  }

  private func detail(_ index: Int) -> String {
    let start = "at \(figures.start(index))"
    let hasLength = figures.range(index).length > .zero && !figures.isLengthUnknown(index)
    let time = hasLength ? "\(start) for \(figures.length(index))" : start
    guard case .tag(let tag) = script.elements[index].content else { return time }
    return "\(tag.rawValue) · \(time)"
  }

  private func selection(_ index: Int) -> ByteRange {
    let element = script.elements[index]
    let range = element.range
    if case .tag = element.content { return ByteRange(min(range.start + 1, range.end), range.end) }
    let line = source.bytes[range.start..<range.end].prefix { !$0.isNewline }
    return source.trimmed(ByteRange(range.start, line.endIndex))
  }
}
