import InkText

/// Cuts a source into tokens, in one pass over its bytes, whatever they are.
///
/// What a `#` means depends on whether its text is narrated, so the lexer keeps the narrating tags that
/// are open. Everything else about nesting is the parser's.
struct Lexer {
  private let vocabulary: Vocabulary
  private(set) var tokens = TokenTable()
  private(set) var tags: [TagRecord] = []
  /// Brackets that look like a tag's, but begin no tag: the name is not known, and no `]` is on the line.
  private(set) var strayBrackets: [Int] = []
  private var position = 0
  private var narrations: [Int16] = []
  /// How often each entry is among `narrations`, so that a closing tag that closes nothing costs no search.
  private var narrationCounts: [Int]
  /// Whether only white space lies between the begin of the line and here.
  private var isAtLineStart = true
  /// Whether only white space lies between a tag on this line and here.
  private var isAfterTag = false

  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    narrationCounts = [Int](repeating: 0, count: vocabulary.names.count)
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
    } else if byte == UInt8(ascii: "["), let name = tagName(bytes, after: position) {
      tag(name, bytes)
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
  private mutating func textEnd(_ bytes: borrowing Span<UInt8>) -> Int {
    var end = position + 1
    if bytes[position] == UInt8(ascii: "\\") { end = escapeEnd(bytes, at: position) }
    if bytes[position] == UInt8(ascii: "["), opensTag(bytes, at: position) { strayBrackets.append(position) }
    while true {
      end = bytes.nextMarkup(from: end, to: bytes.count)
      guard end < bytes.count else { return end }
      switch bytes[end] {
      case UInt8(ascii: "["):
        if tagName(bytes, after: end) != nil { return end }
        if opensTag(bytes, at: end) { strayBrackets.append(end) }
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

  // MARK: Names of tags

  /// The name that follows a bracket, as far as it can be made out.
  private struct TagName {
    /// Where it ends; it begins behind the bracket.
    var end: Int
    /// Index in the vocabulary; -1 for an unknown name or none.
    var entry: Int16
    var closes: Bool
  }

  /// The name of the tag that begins at a bracket, or `nil` where none does.
  private func tagName(_ bytes: borrowing Span<UInt8>, after bracket: Int) -> TagName? {
    guard opensTag(bytes, at: bracket) else { return nil }
    let closes = bytes[bracket + 1] == UInt8(ascii: "/")
    let start = bracket + (closes ? 2 : 1)
    var end = endOfName(bytes, from: start)
    if end < bytes.count, bytes[end] == UInt8(ascii: "=") { end = partedNameEnd(bytes, from: start, to: end) }
    if end > start, let entry = vocabulary.entry(in: bytes, from: start, to: end) {
      // `[blue, because …`: a word of the text behind a stray bracket.
      if !closes, end < bytes.count, isPunctuation(bytes[end]), !hasRest(bytes, from: end) { return nil }
      return TagName(end: end, entry: Int16(entry), closes: closes)
    }
    if let broken = brokenName(bytes, from: start, to: end, closes: closes) { return broken }
    guard closes || hasRest(bytes, from: end) else { return nil }
    return TagName(end: end, entry: -1, closes: closes)
  }

  /// Where the tag's name ends in a name that runs into its first parameter, as in `[ttsvoice="…"`.
  private func partedNameEnd(_ bytes: borrowing Span<UInt8>, from start: Int, to end: Int) -> Int {
    var shorter = min(end - 1, start + vocabulary.longestName)
    while shorter > start, vocabulary.entry(in: bytes, from: start, to: shorter) == nil { shorter -= 1 }
    return shorter > start ? shorter : end
  }

  /// A known name with one byte in it that has no place there, as in `[mu"sic` and `[/ tts]`, or with a
  /// letter before the slash, as in `[x/tts]`.
  private func brokenName(
    _ bytes: borrowing Span<UInt8>,
    from start: Int,
    to end: Int,
    closes: Bool
  ) -> TagName? {
    guard end < bytes.count, end - start <= vocabulary.longestName else { return nil }
    let limit = min(bytes.count, end + vocabulary.longestName + 2)
    var next = end + 1
    while next < limit, isNameByte(bytes[next]) { next += 1 }
    guard next > end + 1 else { return nil }
    let name = (start..<end).map { bytes[$0] } + (end + 1..<next).map { bytes[$0] }
    if let entry = vocabulary.entry(in: name.span, from: 0, to: name.count) {
      return TagName(end: next, entry: Int16(entry), closes: closes)
    }
    guard !closes, bytes[end] == UInt8(ascii: "/"), next < bytes.count, bytes[next] == UInt8(ascii: "]"),
      let entry = vocabulary.entry(in: bytes, from: end + 1, to: next)
    else { return nil }
    return TagName(end: next, entry: Int16(entry), closes: true)
  }

  /// Whether an unknown name is followed by what makes it a tag, on its line: a bracket, or a parameter.
  private func hasRest(_ bytes: borrowing Span<UInt8>, from start: Int) -> Bool {
    var offset = start
    while offset < bytes.count, !isNewline(bytes[offset]), bytes[offset] != UInt8(ascii: "[") {
      if bytes[offset] == UInt8(ascii: "]") || bytes[offset] == UInt8(ascii: "=") { return true }
      offset += 1
    }
    return false
  }

  // MARK: In a tag

  private mutating func tag(_ name: TagName, _ bytes: borrowing Span<UInt8>) {
    let first = tokens.count
    let hasSlash = bytes[position + 1] == UInt8(ascii: "/")
    emit(hasSlash ? .leftBracketSlash : .leftBracket, to: position + (hasSlash ? 2 : 1))
    if name.end > position { emit(.name, to: name.end) }
    while position < bytes.count, tagPart(bytes, closes: name.closes) {}
    let last = tokens.kinds[tokens.count - 1]
    let isComplete = last == .rightBracket || last == .slashRightBracket
    if !isComplete { giveBackText(from: first) }
    let shape: TagRecord.Shape =
      name.closes ? .close : last == .slashRightBracket ? .selfClosing : .open
    tags.append(
      TagRecord(
        shape: shape,
        isComplete: isComplete,
        entry: name.entry,
        firstToken: UInt32(first),
        endToken: UInt32(tokens.count)
      )
    )
    trackNarration(shape, name.entry)
  }

  /// The words behind the last parameter of a tag without its bracket are text, which it must not swallow.
  private mutating func giveBackText(from first: Int) {
    var last = tokens.count - 1
    while last > first + 1 {
      switch tokens.kinds[last] {
      case .name, .space, .junk: last -= 1
      default:
        giveBack(from: last + 1)
        return
      }
    }
    giveBack(from: first + 2)
  }

  private mutating func giveBack(from firstToken: Int) {
    // A slash there is more likely the first half of `/]`.
    let isSlash = firstToken < tokens.count && tokens.kinds[firstToken] == .junk
    let token = isSlash ? firstToken + 1 : firstToken
    guard token < tokens.count else { return }
    position = tokens.start(token)
    tokens.removeLast(tokens.count - token)
  }

  private mutating func trackNarration(_ shape: TagRecord.Shape, _ entry: Int16) {
    guard entry >= 0, vocabulary.forms[Int(entry)] == .narration else { return }
    switch shape {
    case .open:
      narrations.append(entry)
      narrationCounts[Int(entry)] += 1
    case .close:
      guard narrationCounts[Int(entry)] > 0 else { return }
      while let last = narrations.popLast() {
        narrationCounts[Int(last)] -= 1
        if last == entry { break }
      }
    case .selfClosing: break
    }
  }

  /// Reads one token of a tag. False once the tag has ended, by its bracket or for want of one.
  private mutating func tagPart(_ bytes: borrowing Span<UInt8>, closes: Bool) -> Bool {
    switch bytes[position] {
    case UInt8(ascii: "]"):
      if !closes, isTooEarly(bytes) {
        emit(.junk, to: position + 1)
        return true
      }
      emit(.rightBracket, to: position + 1)
      return false
    case UInt8(ascii: "/") where position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: "]"):
      emit(.slashRightBracket, to: position + 2)
      return false
    case UInt8(ascii: "["):
      guard !beginsKnownTag(bytes) else { return false }
      emit(.junk, to: position + 1)
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

  /// A tag within a tag shows that the first one lacks its bracket; any other `[` is there by mistake, as the
  /// one in `[pause duration="1s"[/]`.
  private func beginsKnownTag(_ bytes: borrowing Span<UInt8>) -> Bool {
    guard let name = tagName(bytes, after: position) else { return false }
    guard name.closes else { return name.entry >= 0 }
    return !(name.end == position + 2 && name.end < bytes.count && bytes[name.end] == UInt8(ascii: "]"))
  }

  /// Whether the rest of a tag stands behind the bracket at `position`, as in `[music] file="a.opus"]`: the
  /// line goes on with parameters, and another bracket.
  private func isTooEarly(_ bytes: borrowing Span<UInt8>) -> Bool {
    var offset = position + 1
    func byte() -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }
    func endsTag() -> Bool {
      byte() == UInt8(ascii: "]")
        || (byte() == UInt8(ascii: "/") && offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: "]"))
    }
    func skipSpaces() { while byte() == 0x20 || byte() == 0x09 { offset += 1 } }
    if byte() == UInt8(ascii: "/"), endsTag() { return true }
    var hasEquals = followsEquals
    while true {
      if !hasEquals {
        skipSpaces()
        while isNameByte(byte()) { offset += 1 }
        skipSpaces()
        guard byte() == UInt8(ascii: "=") else { return false }
        offset += 1
        skipSpaces()
      }
      hasEquals = false
      guard byte() == UInt8(ascii: "\"") else { return false }
      offset += 1
      while offset < bytes.count, byte() != UInt8(ascii: "\"") {
        guard !isNewline(byte()), byte() != UInt8(ascii: "[") else { return false }
        offset += 1
      }
      offset += 1
      skipSpaces()
      if endsTag() { return true }
    }
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
    case UInt8(ascii: "]"), UInt8(ascii: "="): return true
    case UInt8(ascii: "\""): return followsEquals
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
    if let quote = quoteOnNextLine(bytes, from: end) {
      emit(.misquoted, to: quote + 1)
    } else {
      emit(.unterminated, to: unterminatedEnd(bytes, lineEnd: min(end, bytes.count)))
    }
  }

  /// Where a value ends that a line break cut in two: at a quote, before anything else of a tag.
  private func quoteOnNextLine(_ bytes: borrowing Span<UInt8>, from newline: Int) -> Int? {
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
    let stopsAtBracket = end < bytes.count && bytes[end] == UInt8(ascii: "]")
    emit(.unterminated, to: unterminatedEnd(bytes, lineEnd: stopsAtBracket ? end + 1 : end))
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

@inline(__always) private func isPunctuation(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
    UInt8(ascii: "?"):
    true
  default: false
  }
}

@inline(__always) func isNameByte(_ byte: UInt8) -> Bool {
  isLetter(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
}
