import InkSyntax
package import InkText

extension ScriptSnapshot {
  /// What a selection at an offset grows to, step by step: word, sentence, text, content, element, and so on
  /// to the whole script. Each lies within the next and is smaller. Never empty.
  package func selectionRanges(at offset: Int) -> [ByteRange] {
    let offset = min(max(offset, 0), source.bytes.count)
    let place = SourceWords.wordOffset(near: offset, in: source)
    var ranges = [ByteRange(at: offset)]
    for node in tree.path(to: place).reversed() {
      for range in steps(node, place) { grow(&ranges, to: range, around: offset) }
    }
    grow(&ranges, to: ByteRange(0, source.bytes.count), around: offset)
    if ranges.count > 1 { ranges.removeFirst() }
    return ranges
  }

  private func grow(_ ranges: inout [ByteRange], to range: ByteRange, around offset: Int) {
    guard let last = ranges.last, range.touches(offset), range.start <= last.start, last.end <= range.end,
      range != last
    else { return }
    ranges.append(range)
  }

  /// From the smallest on.
  private func steps(_ node: SyntaxTree.NodeID, _ offset: Int) -> [ByteRange] {
    let range = tree.range(node)
    switch tree.kind(node) {
    case .script: return [range]
    case .text:
      let text = source.trimmed(range)
      return [
        SourceWords.word(at: offset, within: text, of: source),
        SourceWords.sentence(at: offset, within: text, of: source),
        text,
      ].compactMap { $0 }
    case .comment:
      let words = source.trimmed(ByteRange(min(range.start + 1, range.end), range.end))
      return [SourceWords.word(at: offset, within: words, of: source), words, range].compactMap { $0 }
    case .element:
      let content = tree.contentRange(of: node)
      return (content.map { [source.trimmed($0), $0] } ?? []) + [tree.trimmedRange(of: node), range]
    case .openTag, .closeTag, .strayTag: return tagSteps(node, offset) + [range]
    }
  }

  private func tagSteps(_ tag: SyntaxTree.NodeID, _ offset: Int) -> [ByteRange] {
    let name = tree.nameRange(ofTag: tag)
    if name.touches(offset) { return [name] }
    for attribute in tree.attributes(ofTag: tag) where attribute.range(in: tree).touches(offset) {
      let value = attribute.valueRange(in: tree)
      let quoted = attribute.valueToken.map { tree.range(ofToken: $0) }
      let word = value.flatMap { SourceWords.word(at: offset, within: $0, of: source) }
      return [attribute.nameRange(in: tree), word, value, quoted, attribute.range(in: tree)].compactMap { $0 }
        .filter { $0.touches(offset) }
    }
    return []
  }
}
