import InkText

/// Finds where values end, however they are quoted.
enum ValueScan {
  /// `"…"`, or what of it is there.
  static func string(_ bytes: borrowing Span<UInt8>, at position: Int) -> (kind: TokenKind, end: Int) {
    var end = position + 1
    while end < bytes.count, !bytes[end].isNewline {
      switch bytes[end] {
      case UInt8(ascii: "\""):
        let missed = missedQuote(bytes, at: position, before: end)
        return missed.map { (.unterminated, $0) } ?? (.string, end + 1)
      case UInt8(ascii: "\\") where end + 1 < bytes.count && !bytes[end + 1].isNewline: end += 2
      default: end += 1
      }
    }
    if let quote = quoteOnNextLine(bytes, at: position, from: end) { return (.misquoted, quote + 1) }
    return (.unterminated, unterminatedEnd(bytes, at: position, lineEnd: min(end, bytes.count)))
  }

  /// Where a value ends that a line break cut in two: at a quote, before anything else of a tag.
  private static func quoteOnNextLine(_ bytes: borrowing Span<UInt8>, at position: Int, from newline: Int)
    -> Int?
  {
    for offset in position..<newline where bytes[offset] == UInt8(ascii: "]") { return nil }
    var offset = newline + 1
    if offset < bytes.count, bytes[newline] == 0x0D, bytes[offset] == 0x0A { offset += 1 }
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "\""):
        return offset + 1 == bytes.count || endsValue(bytes, at: offset + 1) ? offset : nil
      case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "="), 0x0A, 0x0D: return nil
      default: offset += 1
      }
    }
    return nil
  }

  /// Where a string should have ended when the quote that ends it is the next parameter's first one, as in
  /// `file="a.opus volume="0.3"`: it follows a name and `=`, and a value follows it.
  private static func missedQuote(_ bytes: borrowing Span<UInt8>, at position: Int, before quote: Int) -> Int?
  {
    guard bytes[quote - 1] == UInt8(ascii: "="), quote + 1 < bytes.count, !endsValue(bytes, at: quote + 1)
    else {
      return nil
    }
    var start = quote - 1
    while start > position, bytes[start - 1].isNameByte { start -= 1 }
    guard start < quote - 1, start > position + 1, bytes[start - 1].isASCIIWhiteSpace else { return nil }
    while start > position + 1, bytes[start - 1].isASCIIWhiteSpace { start -= 1 }
    return start
  }

  /// Whether a value can end before the byte at `offset`.
  private static func endsValue(_ bytes: borrowing Span<UInt8>, at offset: Int) -> Bool {
    bytes[offset].isASCIIWhiteSpace || bytes[offset] == UInt8(ascii: "]")
      || (bytes[offset] == UInt8(ascii: "/") && offset + 1 < bytes.count
        && bytes[offset + 1] == UInt8(ascii: "]"))
  }

  /// A string without its second quote ends before the first bracket on its line, or with the line.
  private static func unterminatedEnd(_ bytes: borrowing Span<UInt8>, at position: Int, lineEnd: Int) -> Int {
    for offset in position + 1..<max(position + 1, lineEnd) where bytes[offset] == UInt8(ascii: "]") {
      let hasSlash = offset - 1 > position && bytes[offset - 1] == UInt8(ascii: "/")
      return hasSlash ? offset - 1 : offset
    }
    return lineEnd
  }

  static func opensMisquoted(_ bytes: borrowing Span<UInt8>, at position: Int) -> Bool {
    bytes[position] == UInt8(ascii: "'") || isCurlyQuote(bytes, at: position)
  }

  /// U+201C or U+201D, as word processors put them.
  private static func isCurlyQuote(_ bytes: borrowing Span<UInt8>, at offset: Int) -> Bool {
    offset + 2 < bytes.count && bytes[offset] == 0xE2 && bytes[offset + 1] == 0x80
      && (bytes[offset + 2] == 0x9C || bytes[offset + 2] == 0x9D)
  }

  /// `'…'` or `“…”`, or what of it is there.
  static func misquoted(_ bytes: borrowing Span<UInt8>, at position: Int) -> (kind: TokenKind, end: Int) {
    let isCurly = bytes[position] != UInt8(ascii: "'")
    var end = position + (isCurly ? 3 : 1)
    while end < bytes.count, !bytes[end].isNewline, bytes[end] != UInt8(ascii: "]") {
      if isCurly ? isCurlyQuote(bytes, at: end) : bytes[end] == UInt8(ascii: "'") {
        return (.misquoted, end + (isCurly ? 3 : 1))
      }
      end += 1
    }
    let stopsAtBracket = end < bytes.count && bytes[end] == UInt8(ascii: "]")
    return (.unterminated, unterminatedEnd(bytes, at: position, lineEnd: stopsAtBracket ? end + 1 : end))
  }

  static func bareValueEnd(_ bytes: borrowing Span<UInt8>, at position: Int) -> Int {
    var end = position + 1
    while end < bytes.count {
      switch bytes[end] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        // A value that lacks its first quote alone.
        return end + 1 == bytes.count || endsValue(bytes, at: end + 1) ? end + 1 : end
      case UInt8(ascii: "["): return end
      case _ where endsValue(bytes, at: end): return end
      default: end += 1
      }
    }
    return end
  }
}
