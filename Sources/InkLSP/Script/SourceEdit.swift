package import InkText

/// How a text differs from an earlier one: some bytes of that one are replaced by others.
package struct SourceEdit: Hashable, Sendable {
  /// In the earlier text.
  package var range: ByteRange
  /// How many bytes are there now.
  package var count: Int

  package init(_ range: ByteRange, count: Int) {
    self.range = range
    self.count = count
  }

  /// This edit and one of the text after it, as one that covers both.
  package func joined(with next: SourceEdit) -> SourceEdit {
    let newEnd = range.start + count
    let start = min(range.start, next.range.start)
    let oldEnd = range.end + max(0, next.range.end - newEnd)
    let end = max(newEnd, next.range.end) + next.count - next.range.count
    return SourceEdit(ByteRange(start, oldEnd), count: end - start)
  }
}
