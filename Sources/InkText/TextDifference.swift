/// The difference of two texts as edits that are small: lines that are equal stay, and of lines that are not
/// their equal starts and ends.
package enum TextDifference {
  package struct Edit: Hashable, Sendable {
    /// In the old text.
    package let range: ByteRange
    package let replacement: String
  }

  /// In order, without overlaps. A character is never cut, and neither is a CRLF.
  package static func edits(from old: [UInt8], to new: [UInt8]) -> [Edit] {
    guard old != new else { return [] }
    let oldLines = lines(of: old)
    let newLines = lines(of: new)
    // Lines that differ in nothing but the white space around them belong together.
    var numbers: [ArraySlice<UInt8>: Int] = [:]
    func number(_ line: Range<Int>, of bytes: [UInt8]) -> Int {
      let words = trimmed(bytes[line])
      if let known = numbers[words] { return known }
      numbers[words] = numbers.count
      return numbers.count - 1
    }
    let difference = LineDifference(
      from: oldLines.map { number($0, of: old) },
      to: newLines.map { number($0, of: new) }
    )
    var edits: [Edit] = []
    func compare(_ oldRange: Range<Int>, _ newRange: Range<Int>) {
      if old[oldRange] != new[newRange] { edits.append(edit(old, oldRange, new, newRange)) }
    }
    func comparePairs(_ oldRange: Range<Int>, _ newRange: Range<Int>) {
      for (one, other) in zip(oldRange, newRange) { compare(oldLines[one], newLines[other]) }
    }
    var next = (old: 0, new: 0)
    for change in difference.changes {
      comparePairs(next.old..<change.old.lowerBound, next.new..<change.new.lowerBound)
      if change.old.count == change.new.count {
        comparePairs(change.old, change.new)
      } else {
        compare(span(change.old, oldLines, old.count), span(change.new, newLines, new.count))
      }
      next = (change.old.upperBound, change.new.upperBound)
    }
    comparePairs(next.old..<oldLines.count, next.new..<newLines.count)
    return edits
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let words = line.drop(while: \.isASCIIWhiteSpace)
    return words.dropLast(words.reversed().prefix(while: \.isASCIIWhiteSpace).count)
  }

  /// Each with its LF.
  private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for (offset, byte) in bytes.enumerated() where byte == newline {
      lines.append(start..<offset + 1)
      start = offset + 1
    }
    if start < bytes.count { lines.append(start..<bytes.count) }
    return lines
  }

  private static func span(_ numbers: Range<Int>, _ lines: [Range<Int>], _ count: Int) -> Range<Int> {
    guard let first = numbers.first, let last = numbers.last else {
      let place = numbers.lowerBound < lines.count ? lines[numbers.lowerBound].lowerBound : count
      return place..<place
    }
    return lines[first].lowerBound..<lines[last].upperBound
  }

  private static func edit(_ old: [UInt8], _ oldRange: Range<Int>, _ new: [UInt8], _ newRange: Range<Int>)
    -> Edit
  {
    var (start, newStart) = (oldRange.lowerBound, newRange.lowerBound)
    var (end, newEnd) = (oldRange.upperBound, newRange.upperBound)
    while start < end, newStart < newEnd, old[start] == new[newStart] {
      start += 1
      newStart += 1
    }
    while start > oldRange.lowerBound, isInner(start, old) || isInner(newStart, new) {
      start -= 1
      newStart -= 1
    }
    while end > start, newEnd > newStart, old[end - 1] == new[newEnd - 1] {
      end -= 1
      newEnd -= 1
    }
    while end < oldRange.upperBound, isInner(end, old) || isInner(newEnd, new) {
      end += 1
      newEnd += 1
    }
    return Edit(
      range: ByteRange(start, end),
      replacement: String(decoding: new[newStart..<newEnd], as: UTF8.self)
    )
  }

  /// Whether an offset lies within a character or a CRLF.
  private static func isInner(_ offset: Int, _ bytes: [UInt8]) -> Bool {
    guard offset > 0, offset < bytes.count else { return false }
    return bytes[offset] & 0xC0 == 0x80 || bytes[offset] == newline && bytes[offset - 1] == carriageReturn
  }
}

private let newline = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
