import InkText

/// Where the lines of a text start, kept up to date edit by edit.
///
/// LF, CRLF and a lone CR end a line, as in the protocol.
struct LineTable {
  private var starts: [Int]

  init(_ bytes: [UInt8]) {
    starts = [0]
    LineTable.appendStarts(of: bytes, in: ByteRange(0, bytes.count), to: &starts)
  }

  var count: Int { starts.count }

  /// The line of an offset. An offset beyond the end belongs to the last line.
  func line(at offset: Int) -> Int {
    max(0, starts.partitioningIndex { $0 > offset } - 1)
  }

  func start(ofLine line: Int) -> Int { starts[line] }

  /// The bytes of a line without its end.
  func content(ofLine line: Int, in bytes: [UInt8]) -> ByteRange {
    let start = starts[line]
    var end = line + 1 < starts.count ? starts[line + 1] : bytes.count
    if line + 1 < starts.count {
      end -= 1
      if end > start, bytes[end] == newline, bytes[end - 1] == carriageReturn { end -= 1 }
    }
    return ByteRange(start, end)
  }

  /// Takes an edit in that `bytes` has had already. Looks at the edited lines, and moves those after.
  ///
  /// - Parameter range: What was replaced, in the text before.
  mutating func replace(_ range: ByteRange, with count: Int, in bytes: [UInt8]) {
    // One byte more on either side: whether a CR ends a line depends on what follows it.
    let first = line(at: max(0, range.start - 1))
    let last = line(at: range.end + 1)
    let shift = count - range.count
    let end = last + 1 < starts.count ? starts[last + 1] + shift : bytes.count
    var edited: [Int] = []
    LineTable.appendStarts(of: bytes, in: ByteRange(starts[first], end), to: &edited)
    // The line after starts at `end`, and is moved with the others.
    if last + 1 < starts.count, edited.last == end { edited.removeLast() }
    if shift != 0 { for index in (last + 1)..<starts.count { starts[index] += shift } }
    if edited.count == last - first {
      for (index, start) in edited.enumerated() { starts[first + 1 + index] = start }
    } else {
      starts.replaceSubrange(first + 1..<last + 1, with: edited)
    }
  }

  /// The starts of the lines after each end of a line within a range.
  private static func appendStarts(of bytes: [UInt8], in range: ByteRange, to starts: inout [Int]) {
    let span = bytes.span
    var offset = range.start
    while offset < range.end {
      let byte = span[offset]
      offset += 1
      if byte == newline || byte == carriageReturn && (offset == span.count || span[offset] != newline) {
        starts.append(offset)
      }
    }
  }
}

private let newline = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
