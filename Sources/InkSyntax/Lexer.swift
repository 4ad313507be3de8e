import InkText

/// Cuts a source into tokens, in one pass over its bytes, whatever they are.
///
/// What a `#` means depends on whether its text is narrated, so the lexer keeps the narrating tags that
/// are open. Everything else about nesting is the parser's.
struct Lexer {
  private let vocabulary: Vocabulary
  private(set) var tokens = TokenTable()
  private(set) var tags: [TagRecord] = []
  private var position = 0
  private var narrations: [Int16] = []
  /// Whether only white space lies between the begin of the line and here.
  private var isAtLineStart = true
  /// Whether only white space lies between a tag on this line and here.
  private var isAfterTag = false

  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  mutating func run(_ bytes: borrowing Span<UInt8>) {
    tokens.kinds.reserveCapacity(bytes.count / 8)
    tokens.starts.reserveCapacity(bytes.count / 8)
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF {
      emit(.byteOrderMark, to: 3)
    }
    while position < bytes.count { content(bytes) }
    tokens.append(.endOfFile, at: bytes.count)
  }

  private mutating func emit(_ kind: TokenKind, to end: Int) {
    assert(end > position, "every token advances")
    tokens.append(kind, at: position)
    position = end
  }

  // MARK: Between tags

  private mutating func content(_ bytes: borrowing Span<UInt8>) {
    let byte = bytes[position]
    if isWhiteSpace(byte) {
      blank(bytes)
    } else if byte == UInt8(ascii: "["), opensTag(bytes, at: position) {
      tag(bytes)
      isAtLineStart = false
      isAfterTag = true
    } else if byte == UInt8(ascii: "#"), beginsComment(bytes, at: position, lineStart: isAtLineStart) {
      emit(.comment, to: lineEnd(bytes, from: position))
    } else {
      emit(.text, to: textEnd(bytes))
      isAtLineStart = false
      isAfterTag = false
    }
  }

  private mutating func blank(_ bytes: borrowing Span<UInt8>) {
    var end = position
    while end < bytes.count, isWhiteSpace(bytes[end]) {
      if isNewline(bytes[end]) {
        isAtLineStart = true
        isAfterTag = false
      }
      end += 1
    }
    emit(.blank, to: end)
  }

  /// Where the text at `position` ends: at a tag, or at the end of a line before one that begins with `#`.
  private func textEnd(_ bytes: borrowing Span<UInt8>) -> Int {
    var end = position + 1
    if bytes[position] == UInt8(ascii: "\\") { end = escapeEnd(bytes, at: position) }
    while true {
      end = bytes.nextMarkup(from: end, to: bytes.count)
      guard end < bytes.count else { return end }
      switch bytes[end] {
      case UInt8(ascii: "["):
        if opensTag(bytes, at: end) { return end }
        end += 1
      case UInt8(ascii: "\\"): end = escapeEnd(bytes, at: end)
      case let byte where isNewline(byte):
        // White space is looked at once, however much of it there is.
        let next = whiteSpaceEnd(bytes, from: end)
        if next < bytes.count, bytes[next] == UInt8(ascii: "#") { return end }
        end = next
      default: end += 1
      }
    }
  }

  private func escapeEnd(_ bytes: borrowing Span<UInt8>, at offset: Int) -> Int {
    guard offset + 1 < bytes.count else { return offset + 1 }
    switch bytes[offset + 1] {
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "#"), UInt8(ascii: "\\"): return offset + 2
    default: return offset + 1
    }
  }

  private func beginsComment(_ bytes: borrowing Span<UInt8>, at hash: Int, lineStart: Bool) -> Bool {
    if narrations.isEmpty { return lineStart || isAfterTag }
    return lineStart && (hash + 1 == bytes.count || isWhiteSpace(bytes[hash + 1]))
  }

  private func lineEnd(_ bytes: borrowing Span<UInt8>, from start: Int) -> Int {
    var end = start
    while end < bytes.count, !isNewline(bytes[end]) { end += 1 }
    return end
  }

  private func opensTag(_ bytes: borrowing Span<UInt8>, at bracket: Int) -> Bool {
    guard bracket + 1 < bytes.count else { return false }
    return bytes[bracket + 1] == UInt8(ascii: "/") || isLetter(bytes[bracket + 1])
  }

  // MARK: In a tag

  private mutating func tag(_ bytes: borrowing Span<UInt8>) {
    let first = tokens.count
    let closes = bytes[position + 1] == UInt8(ascii: "/")
    emit(closes ? .leftBracketSlash : .leftBracket, to: position + (closes ? 2 : 1))
    let nameStart = position
    var nameEnd = endOfName(bytes, from: nameStart)
    if nameEnd < bytes.count, bytes[nameEnd] == UInt8(ascii: "=") {
      nameEnd = tagNameEnd(bytes, upTo: nameEnd)
    }
    var entry: Int16 = -1
    if nameEnd > nameStart {
      entry = Int16(vocabulary.entry(in: bytes, from: nameStart, to: nameEnd) ?? -1)
      emit(.name, to: nameEnd)
    }
    while position < bytes.count, tagPart(bytes) {}

    let last = tokens.kinds[tokens.count - 1]
    let shape: TagRecord.Shape =
      closes ? .close : last == .slashRightBracket ? .selfClosing : .open
    tags.append(
      TagRecord(
        shape: shape,
        isComplete: last == .rightBracket || last == .slashRightBracket,
        entry: entry,
        firstToken: UInt32(first),
        endToken: UInt32(tokens.count)
      )
    )
    trackNarration(shape, entry)
  }

  /// Where the tag's name ends in a name that runs into its first parameter, as in `[ttsvoice="…"`.
  private func tagNameEnd(_ bytes: borrowing Span<UInt8>, upTo end: Int) -> Int {
    var shorter = end - 1
    while shorter > position, vocabulary.entry(in: bytes, from: position, to: shorter) == nil { shorter -= 1 }
    return shorter > position ? shorter : end
  }

  private mutating func trackNarration(_ shape: TagRecord.Shape, _ entry: Int16) {
    guard entry >= 0, vocabulary.forms[Int(entry)] == .narration else { return }
    switch shape {
    case .open: narrations.append(entry)
    case .close: if let open = narrations.lastIndex(of: entry) { narrations.removeSubrange(open...) }
    case .selfClosing: break
    }
  }

  /// Reads one token of a tag. False once the tag has ended, by its bracket or for want of one.
  private mutating func tagPart(_ bytes: borrowing Span<UInt8>) -> Bool {
    switch bytes[position] {
    case UInt8(ascii: "]"):
      emit(.rightBracket, to: position + 1)
      return false
    case UInt8(ascii: "/") where position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: "]"):
      emit(.slashRightBracket, to: position + 2)
      return false
    case UInt8(ascii: "["):
      return false
    case let byte where isWhiteSpace(byte):
      let end = whiteSpaceEnd(bytes, from: position)
      guard goesOn(bytes, at: end) else { return false }
      emit(.space, to: end)
    case UInt8(ascii: "="):
      emit(.equals, to: position + 1)
    case UInt8(ascii: "\""):
      string(bytes)
    case _ where opensMisquoted(bytes):
      misquoted(bytes)
    case _ where followsEquals:
      emit(.bareValue, to: bareValueEnd(bytes))
    case let byte where isNameByte(byte):
      emit(.name, to: endOfName(bytes, from: position))
    default:
      emit(.junk, to: junkEnd(bytes))
    }
    return true
  }

  private var followsEquals: Bool {
    var index = tokens.count - 1
    while index > 0, tokens.kinds[index] == .space { index -= 1 }
    return tokens.kinds[index] == .equals
  }

  private func whiteSpaceEnd(_ bytes: borrowing Span<UInt8>, from start: Int) -> Int {
    var end = start
    while end < bytes.count, isWhiteSpace(bytes[end]) { end += 1 }
    return end
  }

  /// Whether a tag goes on after white space that ends at `offset`. On the same line it does; a new line
  /// must look like the rest of a tag, so that a forgotten bracket does not swallow the text.
  private func goesOn(_ bytes: borrowing Span<UInt8>, at offset: Int) -> Bool {
    let hasNewline = (position..<offset).contains { isNewline(bytes[$0]) }
    guard hasNewline else { return offset < bytes.count }
    guard offset < bytes.count else { return false }
    switch bytes[offset] {
    case UInt8(ascii: "]"): return true
    case UInt8(ascii: "/"): return offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: "]")
    case let byte where isNameByte(byte):
      var end = endOfName(bytes, from: offset)
      while end < bytes.count, isWhiteSpace(bytes[end]), !isNewline(bytes[end]) { end += 1 }
      return end < bytes.count && bytes[end] == UInt8(ascii: "=")
    default: return false
    }
  }

  private mutating func string(_ bytes: borrowing Span<UInt8>) {
    var end = position + 1
    while end < bytes.count, !isNewline(bytes[end]) {
      switch bytes[end] {
      case UInt8(ascii: "\""):
        if let missed = missedQuote(bytes, before: end) {
          emit(.unterminated, to: missed)
        } else {
          emit(.string, to: end + 1)
        }
        return
      case UInt8(ascii: "\\") where end + 1 < bytes.count && !isNewline(bytes[end + 1]): end += 2
      default: end += 1
      }
    }
    emit(.unterminated, to: unterminatedEnd(bytes, lineEnd: min(end, bytes.count)))
  }

  /// Where a string should have ended when the quote that ends it is the next parameter's first one, as in
  /// `file="a.opus volume="0.3"`: it follows a name and `=`, and a value follows it.
  private func missedQuote(_ bytes: borrowing Span<UInt8>, before quote: Int) -> Int? {
    guard bytes[quote - 1] == UInt8(ascii: "="), quote + 1 < bytes.count, !endsValue(bytes, at: quote + 1)
    else {
      return nil
    }
    var start = quote - 1
    while start > position, isNameByte(bytes[start - 1]) { start -= 1 }
    guard start < quote - 1, start > position + 1, isWhiteSpace(bytes[start - 1]) else { return nil }
    while start > position + 1, isWhiteSpace(bytes[start - 1]) { start -= 1 }
    return start
  }

  /// Whether a value can end before the byte at `offset`.
  private func endsValue(_ bytes: borrowing Span<UInt8>, at offset: Int) -> Bool {
    isWhiteSpace(bytes[offset]) || bytes[offset] == UInt8(ascii: "]")
      || (bytes[offset] == UInt8(ascii: "/") && offset + 1 < bytes.count
        && bytes[offset + 1] == UInt8(ascii: "]"))
  }

  /// A string without its second quote ends before the first bracket on its line, or with the line.
  private func unterminatedEnd(_ bytes: borrowing Span<UInt8>, lineEnd: Int) -> Int {
    for offset in position + 1..<max(position + 1, lineEnd) where bytes[offset] == UInt8(ascii: "]") {
      let hasSlash = offset - 1 > position && bytes[offset - 1] == UInt8(ascii: "/")
      return hasSlash ? offset - 1 : offset
    }
    return lineEnd
  }

  private func opensMisquoted(_ bytes: borrowing Span<UInt8>) -> Bool {
    bytes[position] == UInt8(ascii: "'") || isCurlyQuote(bytes, at: position)
  }

  /// U+201C or U+201D, as word processors put them.
  private func isCurlyQuote(_ bytes: borrowing Span<UInt8>, at offset: Int) -> Bool {
    offset + 2 < bytes.count && bytes[offset] == 0xE2 && bytes[offset + 1] == 0x80
      && (bytes[offset + 2] == 0x9C || bytes[offset + 2] == 0x9D)
  }

  private mutating func misquoted(_ bytes: borrowing Span<UInt8>) {
    let isCurly = bytes[position] != UInt8(ascii: "'")
    var end = position + (isCurly ? 3 : 1)
    while end < bytes.count, !isNewline(bytes[end]), bytes[end] != UInt8(ascii: "]") {
      if isCurly ? isCurlyQuote(bytes, at: end) : bytes[end] == UInt8(ascii: "'") {
        emit(.misquoted, to: end + (isCurly ? 3 : 1))
        return
      }
      end += 1
    }
    let isBracket = end < bytes.count && bytes[end] == UInt8(ascii: "]")
    emit(.unterminated, to: unterminatedEnd(bytes, lineEnd: isBracket ? end + 1 : end))
  }

  private func bareValueEnd(_ bytes: borrowing Span<UInt8>) -> Int {
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

  private func junkEnd(_ bytes: borrowing Span<UInt8>) -> Int {
    var end = position + 1
    while end < bytes.count {
      switch bytes[end] {
      case UInt8(ascii: "]"), UInt8(ascii: "["), UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "\""),
        UInt8(ascii: "'"):
        return end
      case let byte where isWhiteSpace(byte) || isNameByte(byte): return end
      default: end += 1
      }
    }
    return end
  }

  private func endOfName(_ bytes: borrowing Span<UInt8>, from start: Int) -> Int {
    var end = start
    while end < bytes.count, isNameByte(bytes[end]) { end += 1 }
    return end
  }
}

@inline(__always) private func isWhiteSpace(_ byte: UInt8) -> Bool {
  byte == 0x20 || (0x09...0x0D).contains(byte)
}

@inline(__always) private func isNewline(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

@inline(__always) private func isLetter(_ byte: UInt8) -> Bool {
  (0x61...0x7A).contains(byte | 0x20)
}

@inline(__always) private func isNameByte(_ byte: UInt8) -> Bool {
  isLetter(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
}
