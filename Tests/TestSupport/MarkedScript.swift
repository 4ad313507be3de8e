package import InkText

/// A script with marks in it that are no part of it: cursors `|`, and ranges `«…»`, which may be nested.
package struct MarkedScript: Sendable {
  package let text: String
  /// Byte offsets, in the order of the marks.
  package let cursors: [Int]
  /// In the order of their starts, outer ranges before inner ones.
  package let ranges: [ByteRange]

  package init(_ marked: String) {
    var text = ""
    var cursors: [Int] = []
    var ranges: [ByteRange] = []
    var open: [Int] = []
    for character in marked {
      switch character {
      case "|": cursors.append(text.utf8.count)
      case "«": open.append(text.utf8.count)
      case "»": if let start = open.popLast() { ranges.append(ByteRange(start, text.utf8.count)) }
      default: text.append(character)
      }
    }
    precondition(open.isEmpty, "a range is not closed: \(marked)")
    self.text = text
    self.cursors = cursors
    self.ranges = ranges.sorted { ($0.start, $1.end) < ($1.start, $0.end) }
  }
}
