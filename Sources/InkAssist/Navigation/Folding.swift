import InkSyntax
import InkText

extension ScriptSnapshot {
  /// What can be folded, in the order of the source.
  package func foldingRanges() -> [FoldingRange] {
    var found: [FoldingRange] = []
    var comments: ByteRange?
    func endComments() {
      if let run = comments, source.hasLineEnd(in: run) {
        found.append(FoldingRange(range: run, kind: .comment))
      }
      comments = nil
    }
    for node in 0..<tree.nodeCount {
      let range = tree.range(node)
      if tree.kind(node) == .comment {
        if let run = comments, isNextLine(ByteRange(run.end, range.start)) {
          comments = ByteRange(run.start, range.end)
        } else {
          endComments()
          comments = range
        }
        continue
      }
      endComments()
      guard tree.kind(node) == .element else { continue }
      fold(parametersOf: node).map { found.append($0) }
      fold(contentOf: node).map { found.append($0) }
    }
    endComments()
    return found
  }

  /// Whether two comments with only this between them are on lines one after the other.
  private func isNextLine(_ gap: ByteRange) -> Bool {
    var ends = 0
    var offset = gap.start
    while offset < gap.end {
      guard source.bytes[offset].isASCIIWhiteSpace else { return false }
      if source.bytes[offset] == 0x0D, offset + 1 < gap.end, source.bytes[offset + 1] == 0x0A { offset += 1 }
      if source.bytes[offset].isNewline { ends += 1 }
      offset += 1
    }
    return ends == 1
  }

  private func fold(parametersOf element: SyntaxTree.NodeID) -> FoldingRange? {
    let tokens = tree.tokenRange(element + 1)
    guard let last = tokens.last else { return nil }
    let start = tree.nameRange(ofTag: element + 1).end
    return fold(ByteRange(start, max(start, tree.tokens.start(last))), .tag)
  }

  private func fold(contentOf element: SyntaxTree.NodeID) -> FoldingRange? {
    tree.contentRange(of: element).flatMap { fold($0, .block) }
  }

  /// What comes after stays in sight where it starts a line of its own.
  private func fold(_ range: ByteRange, _ kind: FoldingRange.Kind) -> FoldingRange? {
    var end = range.end
    while end > range.start, source.bytes[end - 1].isASCIIWhiteSpace { end -= 1 }
    let rest = ByteRange(end, range.end)
    let range = ByteRange(range.start, source.hasLineEnd(in: rest) ? end : range.end)
    return source.hasLineEnd(in: range) ? FoldingRange(range: range, kind: kind) : nil
  }
}
