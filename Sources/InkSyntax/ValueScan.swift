import InkText

/// Finds where values end, however they are quoted.
enum ValueScan {
  /// Where a value ends, however it is written.
  static func end(_ bytes: borrowing Span<UInt8>, at position: Int) -> Int {
    if bytes[position] == UInt8(ascii: "\"") { return string(bytes, at: position).end }
    return opensMisquoted(bytes, at: position, followsEquals: true)
      ? misquoted(bytes, at: position).end : bareValueEnd(bytes, at: position)
  }

  /// `"…"`, or what of it is there.
  static func string(_ bytes: borrowing Span<UInt8>, at position: Int) -> (kind: TokenKind, end: Int) {
    if let end = doubled(bytes, at: position) { return (.misquoted, end) }
    var end = position + 1
    while end < bytes.count, !bytes[end].isNewline {
      switch bytes[end] {
      case UInt8(ascii: "\""):
        if let mark = otherMark(bytes, at: position, before: end) { return (.misquoted, mark) }
        let missed = missedQuote(bytes, at: position, before: end)
        return missed.map { unclosed(bytes, from: position, to: $0) } ?? (.string, end + 1)
      case UInt8(ascii: "\\") where end + 1 < bytes.count && !bytes[end + 1].isNewline: end += 2
      default: end += 1
      }
    }
    if let quote = quoteOnNextLine(bytes, at: position, from: end) { return (.misquoted, quote + 1) }
    let lineEnd = min(end, bytes.count)
    return unclosed(bytes, from: position, to: unterminatedEnd(bytes, at: position, lineEnd: lineEnd))
  }

  /// A value that no straight quote closes; another mark may, as in `"x”`.
  private static func unclosed(_ bytes: borrowing Span<UInt8>, from position: Int, to end: Int) -> (
    kind: TokenKind, end: Int
  ) {
    let mark = lastNonBlank(bytes, from: position + 1, to: end)
    let isClosed = QuotationMark.ending(at: mark, notBefore: position + 1, in: bytes)?.family == .double
    return isClosed ? (.misquoted, mark) : (.unterminated, end)
  }

  /// After the last byte of a range that is neither a space nor a tab.
  private static func lastNonBlank(_ bytes: borrowing Span<UInt8>, from start: Int, to end: Int) -> Int {
    var end = end
    while end > start, bytes[end - 1].isBlank { end -= 1 }
    return end
  }

  /// Where a value ends that another mark closes before the bracket that ends its tag, as in `"x”]`, where the next
  /// quote is one of the text after it.
  private static func otherMark(_ bytes: borrowing Span<UInt8>, at position: Int, before quote: Int) -> Int? {
    for offset in position + 2..<max(position + 2, quote) where bytes[offset] == UInt8(ascii: "]") {
      let slash = bytes[offset - 1] == UInt8(ascii: "/") ? offset - 1 : offset
      let end = lastNonBlank(bytes, from: position + 1, to: slash)
      let mark = QuotationMark.ending(at: end, notBefore: position + 1, in: bytes)
      return mark?.family == .double && bytes[end - 1] != UInt8(ascii: "\"") ? end : nil
    }
    return nil
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

  /// Whether a value starts here in marks that are no straight double quotes.
  ///
  /// - Parameter followsEquals: Whether a value must start here: only then is `\"` a mark.
  static func opensMisquoted(
    _ bytes: borrowing Span<UInt8>,
    at position: Int,
    followsEquals: Bool
  ) -> Bool {
    guard QuotationMark.at(position, in: bytes) != nil else { return false }
    return followsEquals || bytes[position] != UInt8(ascii: "\\")
  }

  /// `'…'`, `“…”` or `&quot;…&quot;`, or what of it is there.
  static func misquoted(_ bytes: borrowing Span<UInt8>, at position: Int) -> (kind: TokenKind, end: Int) {
    let start = quotationEnd(bytes, from: position)
    let family = QuotationMark.at(position, in: bytes)?.family
    let isEmpty = QuotationMark.at(position, in: bytes).map { position + $0.length < start } ?? false
    if isEmpty, start == bytes.count || endsValue(bytes, at: start) { return (.misquoted, start) }
    let isStraight = bytes[position].isStraightQuote
    /// After the first mark that may close the value, whatever follows it or however it looks.
    var first: Int?
    var end = start
    while end < bytes.count, !bytes[end].isNewline, bytes[end] != UInt8(ascii: "]") {
      guard let mark = QuotationMark.at(end, in: bytes), mark.family == family else {
        end += 1
        continue
      }
      // It opens the next value.
      if first != nil, bytes[end - 1] == UInt8(ascii: "=") { break }
      let looksAlike = isStraight || !bytes[end].isStraightQuote
      end = quotationEnd(bytes, from: end)
      let mayEnd = end == bytes.count || endsValue(bytes, at: end)
      // An apostrophe has letters on both sides.
      if mayEnd, looksAlike { return (.misquoted, end) }
      if first == nil, looksAlike || mayEnd { first = end }
    }
    if let first { return (.misquoted, first) }
    let stopsAtBracket = end < bytes.count && bytes[end] == UInt8(ascii: "]")
    return (.unterminated, unterminatedEnd(bytes, at: position, lineEnd: stopsAtBracket ? end + 1 : end))
  }

  /// Where the marks end that start at `position`: some write two of them, as in `''x''`.
  private static func quotationEnd(_ bytes: borrowing Span<UInt8>, from position: Int) -> Int {
    guard let mark = QuotationMark.at(position, in: bytes) else { return position }
    let end = position + mark.length
    guard let second = QuotationMark.at(end, in: bytes), second.family == mark.family else { return end }
    return end + second.length
  }

  /// `""…""`, which spreadsheets write; `nil` where the first two are an empty value.
  private static func doubled(_ bytes: borrowing Span<UInt8>, at position: Int) -> Int? {
    let quote = UInt8(ascii: "\"")
    guard position + 2 < bytes.count, bytes[position + 1] == quote, !endsValue(bytes, at: position + 2)
    else { return nil }
    var end = position + 2
    while end + 1 < bytes.count, !bytes[end].isNewline, bytes[end] != UInt8(ascii: "]"),
      bytes[end] != UInt8(ascii: "=")
    {
      if bytes[end] == quote { return bytes[end + 1] == quote && end > position + 2 ? end + 2 : nil }
      end += 1
    }
    return nil
  }

  /// The value between the marks of one that is not in straight double quotes.
  static func content(of value: ByteRange, isClosed: Bool, in bytes: borrowing Span<UInt8>) -> ByteRange {
    let start = min(quotationEnd(bytes, from: value.start), value.end)
    guard isClosed else { return ByteRange(start, value.end) }
    return ByteRange(start, withoutMarks(bytes, start, value.end))
  }

  /// Where a value ends that is written without its first mark.
  static func contentEnd(ofBare value: ByteRange, in bytes: borrowing Span<UInt8>) -> Int {
    withoutMarks(bytes, value.start + 1, value.end)
  }

  private static func withoutMarks(_ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    guard let mark = QuotationMark.ending(at: end, notBefore: start, in: bytes) else { return end }
    let last = end - mark.length
    guard let second = QuotationMark.ending(at: last, notBefore: start, in: bytes),
      second.family == mark.family
    else { return last }
    return last - second.length
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

extension UInt8 {
  /// One of a typewriter.
  fileprivate var isStraightQuote: Bool { self == UInt8(ascii: "\"") || self == UInt8(ascii: "'") }
}
