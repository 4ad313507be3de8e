import InkText

/// Cuts a source into tokens, in one pass over its bytes, whatever they are.
///
/// What a `#` means depends on whether its text is narrated, so the lexer keeps the tags of text that are open.
/// Everything else about nesting is the parser's.
struct Lexer: Sendable {
  let vocabulary: Vocabulary
  let names: TagNameReader
  var tokens = TokenTable()
  var tags: [TagRecord] = []
  /// Brackets that look like a tag's, but start no tag: the name is not known, and no `]` is on the line.
  var strayBrackets: [Int] = []
  var position = 0
  var narrations: OpenNarrations
  /// Whether only white space lies between the start of the line and here.
  var isAtLineStart = true
  /// Whether only white space lies between a tag on this line and here.
  var isAfterTag = false
  /// Whether anything would be read otherwise if all of it were in a `style`.
  var dependsOnTextAround = false

  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    names = TagNameReader(vocabulary)
    narrations = OpenNarrations(vocabulary)
  }

  /// One that goes on at a tag.
  ///
  /// - Parameter narrations: Those that are open there.
  init(_ vocabulary: Vocabulary, at tag: Int, within narrations: OpenNarrations) {
    self.init(vocabulary)
    position = tag
    self.narrations = narrations
  }

  mutating func run(_ bytes: borrowing Span<UInt8>) {
    reserve(bytes.count)
    start(bytes)
    run(bytes, to: bytes.count)
    tokens.append(.endOfFile, at: bytes.count)
  }

  /// Passes over what is before all content.
  mutating func start(_ bytes: borrowing Span<UInt8>) {
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF {
      emit(.byteOrderMark, to: 3)
    }
  }

  mutating func run(_ bytes: borrowing Span<UInt8>, to end: Int) {
    while position < end { content(bytes) }
  }

  /// Rather more than there will be of so many bytes: what is not used is never touched.
  mutating func reserve(_ size: Int) {
    tokens.kinds.reserveCapacity(tokens.count + size / 8)
    tokens.starts.reserveCapacity(tokens.count + size / 8)
    tags.reserveCapacity(tags.count + size / 48)
  }

  mutating func emit(_ kind: TokenKind, to end: Int) {
    assert(end > position, "every token advances")
    tokens.append(kind, at: position)
    position = end
  }

  // MARK: Between tags

  /// Reads a tag as a whole, or one token of what is between tags.
  mutating func content(_ bytes: borrowing Span<UInt8>) {
    let byte = bytes[position]
    if byte.isASCIIWhiteSpace {
      blank(bytes)
    } else if byte == UInt8(ascii: "["), let name = names.read(bytes, after: position) {
      tag(name, bytes)
      isAtLineStart = false
      isAfterTag = true
    } else if byte == UInt8(ascii: "#"), startsComment(bytes) {
      emit(.comment, to: lineEnd(bytes, from: position))
    } else {
      emit(.text, to: textEnd(bytes))
      isAtLineStart = false
      isAfterTag = false
    }
  }

  private mutating func blank(_ bytes: borrowing Span<UInt8>) {
    var end = position
    while end < bytes.count, bytes[end].isASCIIWhiteSpace {
      if bytes[end].isNewline {
        isAtLineStart = true
        isAfterTag = false
      }
      end += 1
    }
    emit(.blank, to: end)
  }

  /// Where the text at `position` ends: at a tag, or at the end of a line before one that starts with `#`.
  private mutating func textEnd(_ bytes: borrowing Span<UInt8>) -> Int {
    var end = position + 1
    if bytes[position] == UInt8(ascii: "\\") { end = escapeEnd(bytes, at: position) }
    if bytes[position] == UInt8(ascii: "["), names.opensTag(bytes, at: position) {
      strayBrackets.append(position)
    }
    while true {
      end = bytes.nextMarkup(from: end, to: bytes.count)
      guard end < bytes.count else { return end }
      switch bytes[end] {
      case UInt8(ascii: "["):
        if names.read(bytes, after: end) != nil { return end }
        if names.opensTag(bytes, at: end) { strayBrackets.append(end) }
        end += 1
      case UInt8(ascii: "\\"): end = escapeEnd(bytes, at: end)
      case let byte where byte.isNewline:
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

  private mutating func startsComment(_ bytes: borrowing Span<UInt8>) -> Bool {
    let isAlone =
      isAtLineStart && (position + 1 == bytes.count || bytes[position + 1].isASCIIWhiteSpace)
    let isCommentInText = isAlone || !narrations.isSpoken && isAfterTagOutsideText
    guard narrations.isEmpty else { return isCommentInText }
    let isComment = isAtLineStart || isAfterTag
    if isComment != isCommentInText { dependsOnTextAround = true }
    return isComment
  }

  /// Whether a tag that is in no text comes before on this line: so a `style` around it holds no text itself.
  private var isAfterTagOutsideText: Bool {
    guard isAfterTag, let entry = tags.last?.entry, entry >= 0 else { return false }
    let form = vocabulary.forms[Int(entry)]
    return form != .words && form != .wordsOrBlock
  }

  private func lineEnd(_ bytes: borrowing Span<UInt8>, from start: Int) -> Int {
    var end = start
    while end < bytes.count, !bytes[end].isNewline { end += 1 }
    return end
  }

  func whiteSpaceEnd(_ bytes: borrowing Span<UInt8>, from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end].isASCIIWhiteSpace { end += 1 }
    return end
  }
}
