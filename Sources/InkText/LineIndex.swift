/// Where the lines of a source start, to show people the place of an offset.
///
/// LF, CRLF and a lone CR end a line.
package struct LineIndex: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]
  /// How many Unicode scalars lie before every `stride`th byte, so that long lines are not counted through
  /// for each place in them.
  private let scalars: [Int]
  private static let stride = 1 << 10

  package init(_ source: SourceText) {
    bytes = source.bytes
    var starts = [0]
    for (offset, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "\n"):
        starts.append(offset + 1)
      case UInt8(ascii: "\r") where offset + 1 == bytes.count || bytes[offset + 1] != UInt8(ascii: "\n"):
        starts.append(offset + 1)
      default: break
      }
    }
    self.starts = starts
    scalars = LineIndex.scalarCounts(of: bytes)
  }

  package var lineCount: Int { starts.count }

  /// The line of an offset, counted from 0. An offset beyond the end belongs to the last line.
  package func line(at offset: Int) -> Int {
    max(0, starts.partitioningIndex { $0 > offset } - 1)
  }

  /// The bytes of a line without its end. Lines beyond the last are empty.
  package func range(ofLine line: Int) -> ByteRange {
    guard starts.indices.contains(line) else { return ByteRange(at: bytes.count) }
    let start = starts[line]
    var end = line + 1 < starts.count ? starts[line + 1] : bytes.count
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") {
      end -= 1
    }
    return ByteRange(start, end)
  }

  /// Line and column counted from 1, the column in Unicode scalars: what people and other tools expect
  /// after a file's name.
  package func position(at offset: Int) -> (line: Int, column: Int) {
    let offset = min(max(offset, 0), bytes.count)
    let line = line(at: offset)
    return (line + 1, scalarCount(in: starts[line]..<offset) + 1)
  }

  private func scalarCount(in range: Range<Int>) -> Int {
    guard range.count < LineIndex.stride else {
      return scalarCount(before: range.upperBound) - scalarCount(before: range.lowerBound)
    }
    return bytes[range].count { !LineIndex.isContinuation($0) }
  }

  private func scalarCount(before offset: Int) -> Int {
    let mark = offset / LineIndex.stride
    let between = bytes[mark * LineIndex.stride..<offset]
    return scalars[mark] + between.count { !LineIndex.isContinuation($0) }
  }

  private static func scalarCounts(of bytes: [UInt8]) -> [Int] {
    var counts = [0]
    counts.reserveCapacity(bytes.count / stride + 1)
    var start = 0
    while start + stride <= bytes.count {
      let count = bytes[start..<start + stride].count { !isContinuation($0) }
      counts.append(counts[counts.count - 1] + count)
      start += stride
    }
    return counts
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
