import InkText

/// Where runs of bytes end in a script, and where values do that are being typed.
extension [UInt8] {
  func nameEnd(from start: Int) -> Int {
    var end = start
    while end < count, self[end].isNameByte { end += 1 }
    return end
  }

  func nameStart(before end: Int) -> Int {
    var start = end
    while start > 0, self[start - 1].isNameByte { start -= 1 }
    return start
  }

  func spaceEnd(from start: Int) -> Int {
    var end = start
    while end < count, self[end].isASCIIWhiteSpace { end += 1 }
    return end
  }

  /// White space of one line.
  func blankEnd(from start: Int) -> Int {
    var end = start
    while end < count, self[end].isASCIIWhiteSpace, !self[end].isNewline { end += 1 }
    return end
  }

  func lineStart(of offset: Int) -> Int {
    var start = offset
    while start > 0, !self[start - 1].isNewline { start -= 1 }
    return start
  }

  func hasNewline(_ start: Int, _ end: Int) -> Bool {
    self[start..<Swift.max(start, end)].contains(where: \.isNewline)
  }

  /// Whether the byte at an offset is escaped by a backslash.
  func isEscaped(at offset: Int) -> Bool {
    var start = offset
    while start > 0, self[start - 1] == UInt8(ascii: "\\") { start -= 1 }
    return (offset - start) % 2 == 1
  }

  /// Whether a value can end before the byte at an offset.
  func endsValue(at offset: Int) -> Bool {
    guard offset < count else { return true }
    return self[offset].isASCIIWhiteSpace || self[offset] == UInt8(ascii: "]")
      || self[offset] == UInt8(ascii: "/") && offset + 1 < count
        && self[offset + 1] == UInt8(ascii: "]")
  }

  /// Where what is between a value's quotes ends, and whether there is a quote. Where there is none, the
  /// value ends with the tag, with the parameter, or with the line.
  func quotedEnd(at quote: Int) -> (end: Int, isClosed: Bool) {
    var end = quote + 1
    /// The first bracket that would end the tag.
    var bracket: Int?
    while end < count, !self[end].isNewline {
      switch self[end] {
      case self[quote]:
        if let start = nextParameter(at: end, from: quote) { return (start, false) }
        if let bracket, !endsValue(at: end + 1) { return (bracket, false) }
        return (end, true)
      case UInt8(ascii: "\\") where end + 1 < count && !self[end + 1].isNewline: end += 1
      case UInt8(ascii: "]"):
        let hasSlash = end - 1 > quote && self[end - 1] == UInt8(ascii: "/")
        bracket = bracket ?? (hasSlash ? end - 1 : end)
      default: break
      }
      end += 1
    }
    return (bracket ?? openEnd(quote, end), false)
  }

  /// Where a value really ends when the quote that would end it is the next parameter's first one, as in
  /// `file="a.opus volume="0.3"`.
  private func nextParameter(at quote: Int, from first: Int) -> Int? {
    guard self[quote - 1] == UInt8(ascii: "="), quote + 1 < count, !endsValue(at: quote + 1)
    else { return nil }
    var start = nameStart(before: quote - 1)
    guard start < quote - 1, start > first + 1, self[start - 1].isASCIIWhiteSpace else { return nil }
    while start > first + 1, self[start - 1].isASCIIWhiteSpace { start -= 1 }
    return start
  }

  /// To the line's end, without the white space there.
  private func openEnd(_ quote: Int, _ lineEnd: Int) -> Int {
    var end = lineEnd
    while end > quote + 1, self[end - 1].isASCIIWhiteSpace { end -= 1 }
    return end
  }
}
