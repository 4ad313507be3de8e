import InkCompiler
import InkSyntax
import InkText

/// Where each element of a script is in its source: from its opening tag to its closing one, narration
/// from its first word to its last.
struct SourceSpans {
  /// In the order of the script's elements.
  let ranges: [ByteRange]
  /// The opening tag of each element, or the words of narration.
  private let openings: [ByteRange]
  /// Where the closing tag of each element starts, of those that have one.
  private let closings: [Int?]
  private let parents: [Int?]

  init(_ checked: Compiler.Checked) {
    let tree = checked.tree
    var ends: [Int: Int] = [:]
    var openingEnds: [Int: Int] = [:]
    var closingStarts: [Int: Int] = [:]
    for node in 0..<tree.nodeCount {
      let range = tree.range(node)
      switch tree.kind(node) {
      case .element: ends[range.start] = range.end
      case .openTag: openingEnds[range.start] = range.end
      case .closeTag: closingStarts[range.end] = range.start
      default: break
      }
    }
    let bytes = checked.source.bytes
    ranges = checked.script.elements.map { element in
      var range = element.range
      if case .tag = element.content { range.end = max(range.end, ends[range.start] ?? range.end) }
      range.end = min(range.end, bytes.count)
      while range.end > range.start + 1, bytes[range.end - 1] <= 0x20 { range.end -= 1 }
      return range
    }
    openings = checked.script.elements.map { element in
      ByteRange(element.range.start, max(element.range.end, openingEnds[element.range.start] ?? 0))
    }
    closings = checked.script.elements.map { ends[$0.range.start].flatMap { closingStarts[$0] } }
    parents = checked.script.elements.map(\.parent)
  }

  /// The innermost element that an offset lies in.
  func element(at offset: Int) -> Int? {
    let next = ranges.partitioningIndex { $0.start > offset }
    // The last one to start before the offset, or one around that.
    var candidate = next > 0 ? next - 1 : nil
    while let index = candidate, !ranges[index].contains(offset) { candidate = parents[index] }
    return candidate
  }

  /// Whether an offset in an element is in its tags, or in the words that it is, and not in what it holds.
  func isOwn(_ offset: Int, of element: Int) -> Bool {
    openings[element].contains(offset) || closings[element].map { offset >= $0 } ?? false
  }

  /// The last element directly in another, or at the top, that starts before an offset.
  func child(of parent: Int?, before offset: Int) -> Int? {
    var candidate = ranges.partitioningIndex { $0.start > offset } - 1
    while candidate >= 0 {
      if parents[candidate] == parent { return candidate }
      // Whatever it is in is the next that can be meant; what is outside of the parent is not.
      guard let outer = parents[candidate], outer != candidate else { return nil }
      candidate = outer
    }
    return nil
  }

  /// The element directly in another, or at the top, that is the next to start after an offset.
  func child(of parent: Int?, after offset: Int) -> Int? {
    let next = ranges.partitioningIndex { $0.start > offset }
    return ranges.indices.contains(next) && parents[next] == parent ? next : nil
  }
}
