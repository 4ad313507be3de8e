package import InkText

/// Translates between offsets of a text and the positions of the protocol.
package struct PositionMap {
  private let bytes: [UInt8]
  private let lines: LineTable
  private let encoding: PositionEncoding
  /// The offset that was asked for last, from which the next one in its line is counted on.
  private var last = (offset: 0, line: 0, character: 0)
  /// Of the long line that was asked for last.
  private var marks: LineMarks?

  init(_ bytes: [UInt8], _ lines: LineTable, _ encoding: PositionEncoding) {
    self.bytes = bytes
    self.lines = lines
    self.encoding = encoding
  }

  /// The offset of a position. One beyond a line's end is that end, one beyond the last line the end of the
  /// text, one within a character its start.
  package mutating func offset(of position: TextPosition) -> Int {
    guard position.line < lines.count else { return bytes.count }
    let line = lines.content(ofLine: position.line, in: bytes)
    if encoding == .utf8 {
      guard position.character < line.count else { return line.end }
      var offset = line.start + position.character
      while offset > line.start, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
      return offset
    }
    var (offset, rest) = (line.start, position.character)
    if line.count > LineMarks.spacing {
      let mark = marks(ofLine: position.line, line).nearest(beforeCharacter: rest)
      (offset, rest) = (mark.offset, rest - mark.character)
      // A mark may be within a character, which is counted before it.
      while offset < line.end, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    }
    while offset < line.end {
      rest -= encoding.units(ofScalarStartingWith: bytes[offset])
      if rest < 0 { return offset }
      offset += 1
      while offset < line.end, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    }
    return line.end
  }

  /// The start of the line that an offset lies in, and its number from 0 on.
  package func line(at offset: Int) -> (offset: Int, line: Int) {
    let line = lines.line(at: offset)
    return (lines.start(ofLine: line), line)
  }

  package mutating func range(of range: TextRange) -> ByteRange {
    let start = offset(of: range.start)
    return ByteRange(start, max(start, offset(of: range.end)))
  }

  /// The position of an offset. One beyond the end is the end, one within the end of a line the line's end.
  package mutating func position(of offset: Int) -> TextPosition {
    let offset = min(max(offset, 0), bytes.count)
    let line = lines.line(at: offset)
    let content = lines.content(ofLine: line, in: bytes)
    let end = min(offset, content.end)
    let isAfterLast = line == last.line && last.offset >= content.start && end >= last.offset
    var (start, character) = isAfterLast ? (last.offset, last.character) : (content.start, 0)
    if end - start > LineMarks.spacing, encoding != .utf8 {
      let marks = marks(ofLine: line, content)
      (start, character) = marks.nearest(before: end)
    }
    character += encoding.units(in: ByteRange(start, end), of: bytes)
    last = (end, line, character)
    return TextPosition(line, character)
  }

  private mutating func marks(ofLine line: Int, _ content: ByteRange) -> LineMarks {
    if let marks, marks.line == line { return marks }
    let made = LineMarks(line: line, content, of: bytes, encoding)
    marks = made
    return made
  }

  package mutating func range(of range: ByteRange) -> TextRange {
    let start = position(of: range.start)
    return TextRange(start, max(start, position(of: range.end)))
  }
}
