import InkText

/// The kinds of bytes of a script, and where runs of them end.
enum Bytes {
  static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }

  static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// A capital letter of ASCII as a small one.
  static func folded(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

  static func isNewline(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  static func nameEnd(_ bytes: [UInt8], from start: Int) -> Int {
    var end = start
    while end < bytes.count, isName(bytes[end]) { end += 1 }
    return end
  }

  static func nameStart(_ bytes: [UInt8], before end: Int) -> Int {
    var start = end
    while start > 0, isName(bytes[start - 1]) { start -= 1 }
    return start
  }

  static func spaceEnd(_ bytes: [UInt8], from start: Int) -> Int {
    var end = start
    while end < bytes.count, isSpace(bytes[end]) { end += 1 }
    return end
  }

  /// White space of one line.
  static func blankEnd(_ bytes: [UInt8], from start: Int) -> Int {
    var end = start
    while end < bytes.count, isSpace(bytes[end]), !isNewline(bytes[end]) { end += 1 }
    return end
  }

  static func lineStart(_ bytes: [UInt8], of offset: Int) -> Int {
    var start = offset
    while start > 0, !isNewline(bytes[start - 1]) { start -= 1 }
    return start
  }

  static func lineEnd(_ bytes: [UInt8], from offset: Int) -> Int {
    var end = offset
    while end < bytes.count, !isNewline(bytes[end]) { end += 1 }
    return end
  }

  static func hasNewline(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    bytes[start..<max(start, end)].contains(where: isNewline)
  }

  /// Whether the byte at an offset is escaped by a backslash.
  static func isEscaped(_ bytes: [UInt8], at offset: Int) -> Bool {
    var start = offset
    while start > 0, bytes[start - 1] == UInt8(ascii: "\\") { start -= 1 }
    return (offset - start) % 2 == 1
  }

  /// Whether a value can end before the byte at an offset.
  static func endsValue(_ bytes: [UInt8], at offset: Int) -> Bool {
    guard offset < bytes.count else { return true }
    return isSpace(bytes[offset]) || bytes[offset] == UInt8(ascii: "]")
      || bytes[offset] == UInt8(ascii: "/") && offset + 1 < bytes.count
        && bytes[offset + 1] == UInt8(ascii: "]")
  }

  /// Where what is between a value's quotes ends, and whether there is a quote. Where there is none, the
  /// value ends with the tag, with the parameter, or with the line.
  static func quotedEnd(_ bytes: [UInt8], at quote: Int) -> (end: Int, isClosed: Bool) {
    var end = quote + 1
    /// The first bracket that would end the tag.
    var bracket: Int?
    while end < bytes.count, !isNewline(bytes[end]) {
      switch bytes[end] {
      case bytes[quote]:
        if let start = nextParameter(bytes, at: end, from: quote) { return (start, false) }
        if let bracket, !endsValue(bytes, at: end + 1) { return (bracket, false) }
        return (end, true)
      case UInt8(ascii: "\\") where end + 1 < bytes.count && !isNewline(bytes[end + 1]): end += 1
      case UInt8(ascii: "]"):
        let hasSlash = end - 1 > quote && bytes[end - 1] == UInt8(ascii: "/")
        bracket = bracket ?? (hasSlash ? end - 1 : end)
      default: break
      }
      end += 1
    }
    return (bracket ?? openEnd(bytes, quote, end), false)
  }

  /// Where a value really ends when the quote that would end it is the next parameter's first one, as in
  /// `file="a.opus volume="0.3"`.
  private static func nextParameter(_ bytes: [UInt8], at quote: Int, from first: Int) -> Int? {
    guard bytes[quote - 1] == UInt8(ascii: "="), quote + 1 < bytes.count, !endsValue(bytes, at: quote + 1)
    else { return nil }
    var start = nameStart(bytes, before: quote - 1)
    guard start < quote - 1, start > first + 1, isSpace(bytes[start - 1]) else { return nil }
    while start > first + 1, isSpace(bytes[start - 1]) { start -= 1 }
    return start
  }

  /// To the line's end, without the white space there.
  private static func openEnd(_ bytes: [UInt8], _ quote: Int, _ lineEnd: Int) -> Int {
    var end = lineEnd
    while end > quote + 1, isSpace(bytes[end - 1]) { end -= 1 }
    return end
  }
}
