import InkLSP
import InkText

/// A text as a client has it: places are lines and characters in the units that were agreed on. All is counted
/// out again, with none of the server's code.
struct ClientText {
  private struct Line {
    /// The number of its first scalar.
    let start: Int
    /// The units before each of its scalars, and at last those of the whole line.
    let columns: [Int]
  }

  let scalars: [Unicode.Scalar]
  let encoding: PositionEncoding
  private let lines: [Line]

  init(_ text: String, _ encoding: PositionEncoding) {
    self.init(Array(text.unicodeScalars), encoding)
  }

  init(_ scalars: [Unicode.Scalar], _ encoding: PositionEncoding) {
    self.scalars = scalars
    self.encoding = encoding
    var lines: [Line] = []
    var (start, columns) = (0, [0])
    for (index, scalar) in scalars.enumerated() {
      let isReturn = scalar == "\r"
      if isReturn, index + 1 < scalars.count, scalars[index + 1] == "\n" { continue }
      if isReturn || scalar == "\n" {
        lines.append(Line(start: start, columns: columns))
        (start, columns) = (index + 1, [0])
      } else {
        columns.append(columns[columns.count - 1] + ClientText.units(scalar, encoding))
      }
    }
    self.lines = lines + [Line(start: start, columns: columns)]
  }

  private static func units(_ scalar: Unicode.Scalar, _ encoding: PositionEncoding) -> Int {
    switch encoding {
    case .utf8: UTF8.width(scalar)
    case .utf16: UTF16.width(scalar)
    case .utf32: 1
    }
  }

  var text: String { String(String.UnicodeScalarView(scalars)) }

  /// Whether a place lies in the text and not within a character.
  func has(_ place: TextPosition) -> Bool {
    lines.indices.contains(place.line) && lines[place.line].columns.contains(place.character)
  }

  /// The place of a scalar. That of the end of a line is the same for both of its signs.
  func place(of index: Int) -> TextPosition {
    let line = (lines.firstIndex { $0.start > index } ?? lines.count) - 1
    let columns = lines[line].columns
    return TextPosition(line, columns[min(index - lines[line].start, columns.count - 1)])
  }

  /// The scalar at a place, which need not be one of the text: beyond a line it is the line's end, beyond the
  /// text the text's end, within a character its start.
  func index(of place: TextPosition) -> Int {
    guard place.line < lines.count else { return scalars.count }
    let line = lines[place.line]
    return line.start + (line.columns.lastIndex { $0 <= place.character } ?? 0)
  }

  /// - Parameter range: Its ends may be in any order.
  func replacing(_ range: TextRange, with insertion: String) -> ClientText {
    let start = index(of: min(range.start, range.end))
    let end = max(start, index(of: max(range.start, range.end)))
    return ClientText(Array(scalars[..<start]) + Array(insertion.unicodeScalars) + scalars[end...], encoding)
  }
}
