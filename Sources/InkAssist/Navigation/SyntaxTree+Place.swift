import InkSyntax
import InkText

/// Places in a tree.
extension SyntaxTree {
  /// The last token that starts at or before an offset; the first one for what is before all.
  func token(at offset: Int) -> Int {
    max(0, (0..<tokens.count).partitioningIndex { tokens.start($0) > offset } - 1)
  }

  /// The index of the first tag that ends after a token.
  func firstTag(endingAfter token: Int) -> Int {
    tags.partitioningIndex { Int($0.endToken) > token }
  }

  /// The nodes that hold the byte at an offset, from the script inwards.
  func path(to offset: Int) -> [NodeID] {
    var path = [SyntaxTree.root]
    while let last = path.last, let child = child(of: last, holding: offset) { path.append(child) }
    return path
  }

  private func child(of node: NodeID, holding offset: Int) -> NodeID? {
    for child in children(node) {
      let range = range(child)
      if range.start > offset { return nil }
      if range.contains(offset) { return child }
    }
    return nil
  }

  /// What lies between the tags of a block; `nil` for an element without content.
  func contentRange(of element: NodeID) -> ByteRange? {
    guard isBlock(element) else { return nil }
    let end = closeTag(of: element).map { range($0).start } ?? range(element).end
    return ByteRange(range(element + 1).end, end)
  }

  /// An element to the end of its closing tag, or of its last word where it has none.
  func trimmedRange(of node: NodeID) -> ByteRange { source.trimmed(range(node)) }
}

extension SourceText {
  /// A range without the white space of ASCII at its ends; empty at its start where there is nothing else.
  func trimmed(_ range: ByteRange) -> ByteRange {
    var (start, end) = (range.start, min(range.end, bytes.count))
    while start < end, bytes[start].isASCIIWhiteSpace { start += 1 }
    while end > start, bytes[end - 1].isASCIIWhiteSpace { end -= 1 }
    return start < end ? ByteRange(start, end) : ByteRange(at: range.start)
  }

  func hasLineEnd(in range: ByteRange) -> Bool {
    bytes[range.start..<max(range.start, range.end)].contains(where: \.isNewline)
  }
}

extension ByteRange {
  /// Whether a cursor at an offset is in it or at one of its ends.
  func touches(_ offset: Int) -> Bool { start <= offset && offset <= end }
}
