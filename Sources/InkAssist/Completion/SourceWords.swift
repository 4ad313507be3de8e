import InkText

/// Words and sentences in the text of a source.
enum SourceWords {
  /// The offset of the letter that a cursor is before, or else after; the cursor's own between neither.
  static func wordOffset(near offset: Int, in source: SourceText) -> Int {
    guard offset > 0, !isWordByte(offset, source), isWordByte(offset - 1, source) else {
      return start(of: offset, in: source)
    }
    return start(of: offset - 1, in: source)
  }

  /// Where the character starts that an offset lies in.
  private static func start(of offset: Int, in source: SourceText) -> Int {
    var start = offset
    while start > 0, start < source.bytes.count, offset - start < 3, source.bytes[start] & 0xC0 == 0x80 {
      start -= 1
    }
    return start
  }

  /// Letters and digits of ASCII, and whatever is beyond it that is not known to be a mark.
  private static func isWordByte(_ offset: Int, _ source: SourceText) -> Bool {
    guard offset < source.bytes.count else { return false }
    let byte = source.bytes[offset]
    return byte.isNameByte || byte == UInt8(ascii: "'")
      || byte >= 0x80 && !isMark(at: start(of: offset, in: source), source)
  }

  /// General punctuation (U+2000 to U+206F, but for the apostrophe), and that of CJK (U+3000 to U+303F).
  private static func isMark(at offset: Int, _ source: SourceText) -> Bool {
    let bytes = source.bytes
    guard offset + 2 < bytes.count else { return false }
    switch (bytes[offset], bytes[offset + 1], bytes[offset + 2]) {
    case (0xE2, 0x80, 0x99): return false
    case (0xE2, 0x80, _), (0xE2, 0x81, 0x80...0xAF), (0xE3, 0x80, _), (0xEF, 0xBC, 0x81...0x8F): return true
    case (0xEF, 0xBC, 0x9A...0xA0): return true
    default: return false
    }
  }

  /// The word at an offset; `nil` where there is none.
  static func word(at offset: Int, within range: ByteRange, of source: SourceText) -> ByteRange? {
    guard range.contains(offset), isWordByte(offset, source) else { return nil }
    var (start, end) = (offset, offset)
    while start > range.start, isWordByte(start - 1, source) { start -= 1 }
    while end < range.end, isWordByte(end, source) { end += 1 }
    return ByteRange(start, end)
  }

  /// The sentence at an offset: up to a full stop, question or exclamation mark that white space follows, or
  /// to an empty line.
  static func sentence(at offset: Int, within range: ByteRange, of source: SourceText) -> ByteRange? {
    guard range.touches(offset) else { return nil }
    var start = range.start
    var next = range.start
    while next < range.end {
      let end = sentenceEnd(from: next, to: range.end, source)
      // The white space after a sentence belongs to the next one.
      if offset < end || end >= range.end {
        let sentence = source.trimmed(ByteRange(start, end))
        return sentence.isEmpty ? nil : sentence
      }
      start = end
      next = end
    }
    return nil
  }

  private static func sentenceEnd(from start: Int, to limit: Int, _ source: SourceText) -> Int {
    let bytes = source.bytes
    var offset = start
    while offset < limit {
      let mark = endMarkLength(at: offset, source)
      if mark.length > 0 {
        var end = offset + mark.length
        while end < limit {
          let more = max(endMarkLength(at: end, source).length, closingLength(at: end, source))
          if more == 0 { break }
          end += more
        }
        end = min(end, limit)
        if end == limit || mark.isWide || bytes[end].isASCIIWhiteSpace { return end }
        offset = end
      } else if bytes[offset].isNewline, isEmptyLine(after: offset, limit, bytes), offset > start {
        return offset
      } else {
        offset += 1
      }
    }
    return limit
  }

  /// In bytes, 0 for anything else. A wide one, as in Chinese, needs no white space after it.
  private static func endMarkLength(at offset: Int, _ source: SourceText) -> (length: Int, isWide: Bool) {
    let bytes = source.bytes
    switch bytes[offset] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return (1, false)
    case 0xE2, 0xE3, 0xEF:
      guard offset + 2 < bytes.count else { return (0, false) }
      switch (bytes[offset], bytes[offset + 1], bytes[offset + 2]) {
      case (0xE2, 0x80, 0xA6): return (3, false)
      case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F): return (3, true)
      default: return (0, false)
      }
    default: return (0, false)
    }
  }

  /// Of a quotation mark or bracket that closes, in bytes.
  private static func closingLength(at offset: Int, _ source: SourceText) -> Int {
    let bytes = source.bytes
    switch bytes[offset] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"): return 1
    case 0xE2:
      guard offset + 2 < bytes.count, bytes[offset + 1] == 0x80 else { return 0 }
      return bytes[offset + 2] == 0x99 || bytes[offset + 2] == 0x9D ? 3 : 0
    default: return 0
    }
  }

  private static func isEmptyLine(after lineEnd: Int, _ limit: Int, _ bytes: [UInt8]) -> Bool {
    var offset = lineEnd
    if bytes[offset] == 0x0D, offset + 1 < limit, bytes[offset + 1] == 0x0A { offset += 1 }
    offset += 1
    while offset < limit, bytes[offset].isBlank { offset += 1 }
    return offset < limit && bytes[offset].isNewline
  }
}
