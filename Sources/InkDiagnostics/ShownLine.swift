import InkText

/// A line of the source as it is printed, cut to a window when it is long, and where ranges lie in it.
struct ShownLine {
  /// Lines are cut to a window of this many columns round the first range.
  private static let widest = 160
  /// How many bytes are looked at before and after the first range's start: enough to fill the window.
  private static let reach = (before: 1 << 10, after: 1 << 11)

  private(set) var text = ""
  /// The columns, in the uncut line, at the bytes where ranges start and end.
  private var columns: [Int: Int] = [:]
  /// The columns that are shown.
  private var window = 0..<0
  private var hasEllipsis = false

  /// - Parameters:
  ///   - line: Without its end.
  ///   - ranges: In it, in order; there is one at least.
  init(_ line: ByteRange, of source: SourceText, showing ranges: [ByteRange]) {
    let anchor = ranges.first?.start ?? line.start
    let piece = ByteRange(
      ShownLine.boundary(max(line.start, anchor - ShownLine.reach.before), in: line, source),
      ShownLine.boundary(min(line.end, anchor + ShownLine.reach.after), in: line, source)
    )
    let (printed, width) = print(piece, of: source, cutAt: ranges.flatMap { [$0.start, $0.end] })
    let isWhole = piece == line && width <= ShownLine.widest
    let anchorColumn = columns[anchor] ?? 0
    let low = isWhole ? 0 : max(0, anchorColumn - ShownLine.widest / 2 + 1)
    // A column is left for an ellipsis on either side.
    let high = isWhole ? width : min(width, low + ShownLine.widest - 2)
    window = low..<max(low, high)
    hasEllipsis = low > 0 || piece.start > line.start
    let goesOn = high < width || piece.end < line.end
    text = (hasEllipsis ? "…" : "") + cut(printed) + (goesOn ? "…" : "")
  }

  /// Where a range is underlined: the column, counted from 0, and how many.
  func underline(_ range: ByteRange) -> (column: Int, width: Int) {
    let start = shown(columns[range.start])
    let end = shown(columns[range.end] ?? .max)
    return (start + (hasEllipsis ? 1 : 0), max(1, end - start))
  }

  private func shown(_ column: Int?) -> Int {
    min(max(column ?? 0, window.lowerBound), window.upperBound) - window.lowerBound
  }

  /// The next place at or after an offset that is not within a character.
  private static func boundary(_ offset: Int, in line: ByteRange, _ source: SourceText) -> Int {
    var offset = offset
    while offset < line.end, source.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }

  private mutating func print(_ piece: ByteRange, of source: SourceText, cutAt offsets: [Int]) -> (
    text: String, width: Int
  ) {
    var printed = ""
    var width = 0
    var position = piece.start
    for cut in Set(offsets).sorted() + [piece.end] {
      let end = min(max(cut, position), piece.end)
      let part = DisplayWidth.printable(source.string(ByteRange(position, end)), fromColumn: width)
      printed += part.text
      width += part.width
      position = end
      columns[cut] = width
    }
    return (printed, width)
  }

  /// What of a printed line lies in the window. Half a wide character becomes a space.
  private func cut(_ printed: String) -> String {
    var result = ""
    var column = 0
    for character in printed {
      let end = column + DisplayWidth.width(character)
      if end > window.upperBound { break }
      if column >= window.lowerBound {
        result.append(character)
      } else if end > window.lowerBound {
        result += " "
      }
      column = end
    }
    return result
  }
}
