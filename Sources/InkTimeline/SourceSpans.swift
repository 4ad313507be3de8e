import InkCompiler
import InkSyntax
import InkText

/// Where each element of a script is in its source: from its opening tag to its closing one, narration
/// from its first word to its last.
struct SourceSpans {
  /// In the order of the script's elements.
  let ranges: [ByteRange]
  private let parents: [Int?]

  init(_ checked: Compiler.Checked) {
    let tree = checked.tree
    var ends: [Int: Int] = [:]
    for node in 0..<tree.nodeCount where tree.kind(node) == .element {
      let range = tree.range(node)
      ends[range.start] = range.end
    }
    let bytes = checked.source.bytes
    ranges = checked.script.elements.map { element in
      var range = element.range
      if case .tag = element.content { range.end = max(range.end, ends[range.start] ?? range.end) }
      range.end = min(range.end, bytes.count)
      while range.end > range.start + 1, bytes[range.end - 1] <= 0x20 { range.end -= 1 }
      return range
    }
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
}
