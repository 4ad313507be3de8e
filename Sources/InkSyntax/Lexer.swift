import InkText
import Synchronization

/// Cuts a source into tokens, in one pass over its bytes, whatever they are.
///
/// What a `#` means depends on whether its text is narrated, so the lexer keeps the narrating tags that
/// are open. Everything else about nesting is the parser's.
struct Lexer: Sendable {
  private let vocabulary: Vocabulary
  private let names: TagNameReader
  private(set) var tokens = TokenTable()
  private(set) var tags: [TagRecord] = []
  /// Brackets that look like a tag's, but begin no tag: the name is not known, and no `]` is on the line.
  private(set) var strayBrackets: [Int] = []
  private(set) var position = 0
  private(set) var narrations: OpenNarrations
  /// Whether only white space lies between the begin of the line and here.
  private var isAtLineStart = true
  /// Whether only white space lies between a tag on this line and here.
  private var isAfterTag = false

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
    begin(bytes)
    run(bytes, to: bytes.count)
    tokens.append(.endOfFile, at: bytes.count)
  }

  /// Passes over what stands before all content.
  mutating func begin(_ bytes: borrowing Span<UInt8>) {
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF {
      emit(.byteOrderMark, to: 3)
    }
  }

  private mutating func run(_ bytes: borrowing Span<UInt8>, to end: Int) {
    while position < end { content(bytes) }
  }

  /// Rather more than there will be of so many bytes: what is not used is never touched.
  private mutating func reserve(_ size: Int) {
    tokens.kinds.reserveCapacity(tokens.count + size / 8)
    tokens.starts.reserveCapacity(tokens.count + size / 8)
    tags.reserveCapacity(tags.count + size / 48)
  }

  private mutating func emit(_ kind: TokenKind, to end: Int) {
    assert(end > position, "every token advances")
    tokens.append(kind, at: position)
    position = end
  }

  // MARK: Between tags

  /// Reads a tag as a whole, or one token of what stands between tags.
  mutating func content(_ bytes: borrowing Span<UInt8>) {
    let byte = bytes[position]
    if isWhiteSpace(byte) {
      blank(bytes)
    } else if byte == UInt8(ascii: "["), let name = names.read(bytes, after: position) {
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

  // MARK: In a tag

  private mutating func tag(_ name: TagName, _ bytes: borrowing Span<UInt8>) {
    let first = tokens.count
    let hasSlash = bytes[position + 1] == UInt8(ascii: "/")
    emit(hasSlash ? .leftBracketSlash : .leftBracket, to: position + (hasSlash ? 2 : 1))
    if name.end > position { emit(.name, to: name.end) }
    if !name.closes { plainParameters(bytes) }
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
        isRegular: isComplete && isRegular(from: first, name, bytes),
        isNarrated: !narrations.isEmpty,
        entry: name.entry,
        firstToken: UInt32(first),
        endToken: UInt32(tokens.count)
      )
    )
    narrations.pass(shape, name.entry)
  }

  /// Whether a complete tag holds its name, spelled as it should be, and nothing but whole parameters with
  /// white space before each.
  private func isRegular(from first: Int, _ name: TagName, _ bytes: borrowing Span<UInt8>) -> Bool {
    guard name.entry >= 0, tokens.kinds[first + 1] == .name,
      vocabulary.isExact(Int(name.entry), in: bytes, from: tokens.start(first + 1), to: name.end)
    else { return false }
    var token = first + 2
    let last = tokens.count - 1
    if name.closes { return token == last && tokens.kinds[last] == .rightBracket }
    while token + 4 <= last {
      guard tokens.kinds[token] == .space, tokens.kinds[token + 1] == .name,
        tokens.kinds[token + 2] == .equals, tokens.kinds[token + 3] == .string
      else { return false }
      token += 4
    }
    return token == last || (token + 1 == last && tokens.kinds[token] == .space)
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

  /// Reads parameters as long as they are written as nearly all are: a space, a name, `=`, and a value in
  /// double quotes without an escape. `tagPart` reads whatever else there is.
  private mutating func plainParameters(_ bytes: borrowing Span<UInt8>) {
    while position + 1 < bytes.count, bytes[position] == 0x20 {
      let equals = nameEnd(bytes, from: position + 1)
      guard equals > position + 1, equals + 2 < bytes.count, bytes[equals] == UInt8(ascii: "="),
        bytes[equals + 1] == UInt8(ascii: "\"")
      else { return }
      var end = equals + 2
      while end < bytes.count, isPlainInValue(bytes[end]) { end += 1 }
      // A quote behind `=` may be the next value's first one.
      guard end < bytes.count, bytes[end] == UInt8(ascii: "\""), bytes[end - 1] != UInt8(ascii: "=") else {
        return
      }
      emit(.space, to: position + 1)
      emit(.name, to: equals)
      emit(.equals, to: equals + 1)
      emit(.string, to: end + 1)
    }
  }

  private func isPlainInValue(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
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
      let (kind, end) = ValueScan.string(bytes, at: position)
      emit(kind, to: end)
    case _ where ValueScan.opensMisquoted(bytes, at: position):
      let (kind, end) = ValueScan.misquoted(bytes, at: position)
      emit(kind, to: end)
    case _ where followsEquals:
      emit(.bareValue, to: ValueScan.bareValueEnd(bytes, at: position))
    case let byte where isNameByte(byte):
      emit(.name, to: nameEnd(bytes, from: position))
    default:
      emit(.junk, to: junkEnd(bytes))
    }
    return true
  }

  /// A tag within a tag shows that the first one lacks its bracket; any other `[` is there by mistake, as the
  /// one in `[pause duration="1s"[/]`.
  private func beginsKnownTag(_ bytes: borrowing Span<UInt8>) -> Bool {
    guard let name = names.read(bytes, after: position) else { return false }
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
      var end = nameEnd(bytes, from: offset)
      while end < bytes.count, isWhiteSpace(bytes[end]), !isNewline(bytes[end]) { end += 1 }
      return end < bytes.count && bytes[end] == UInt8(ascii: "=")
    default: return false
    }
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
}

// MARK: In parts

extension Lexer {
  /// In bytes. Below, the threads cost more than they bring.
  private static let shortestPart = 1 << 17
  private static let mostParts = 16

  /// Cuts a large source in parts, several at once. A part begins where a tag begins a line and, so it is
  /// guessed, no narration is open; where the part before it ends otherwise, that one goes on instead.
  static func run(_ source: SourceText, _ vocabulary: Vocabulary, parallel: ParallelWork?) -> Lexer {
    let size = source.bytes.count
    let parts = min(mostParts, size / shortestPart)
    guard let parallel, parts > 1 else {
      var lexer = Lexer(vocabulary)
      lexer.run(source.bytes.span)
      return lexer
    }
    let bytes = source.bytes
    let begins = begins(parts, bytes, vocabulary)
    let ends = Array(begins.dropFirst()) + [size]
    let made = Mutex([Lexer?](repeating: nil, count: begins.count))
    parallel(begins.count) { number in
      var lexer = Lexer(vocabulary)
      lexer.position = begins[number]
      // The first one takes up the others.
      lexer.reserve(number == 0 ? size : ends[number] - begins[number])
      if number == 0 { lexer.begin(bytes.span) }
      lexer.run(bytes.span, to: ends[number])
      made.withLock { $0[number] = lexer }
    }
    return made.withLock { join($0.compactMap { $0 }, ends, bytes) }
  }

  private static func join(_ parts: [Lexer], _ ends: [Int], _ bytes: [UInt8]) -> Lexer {
    var parts = parts
    var whole = parts.removeFirst()
    for (part, (begin, end)) in zip(parts, zip(ends, ends.dropFirst())) {
      if whole.isFresh(at: begin) { whole.absorb(part) } else { whole.run(bytes.span, to: end) }
    }
    whole.tokens.append(.endOfFile, at: bytes.count)
    return whole
  }

  private static func begins(_ parts: Int, _ bytes: [UInt8], _ vocabulary: Vocabulary) -> [Int] {
    var begins = [0]
    for part in 1..<parts {
      let wanted = max(bytes.count / parts * part, begins[begins.count - 1] + 1)
      if let begin = likelyBegin(bytes.span, from: wanted, vocabulary) { begins.append(begin) }
    }
    return begins
  }

  /// Where a tag begins a line, behind the end of a narration.
  private static func likelyBegin(
    _ bytes: borrowing Span<UInt8>,
    from start: Int,
    _ vocabulary: Vocabulary
  ) -> Int? {
    let names = TagNameReader(vocabulary)
    var isBehindNarration = false
    var offset = bytes.nextMarkup(from: start, to: bytes.count)
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "["), let name = names.read(bytes, after: offset), name.entry >= 0 {
        if isBehindNarration, !name.closes, isNewline(bytes[offset - 1]) { return offset }
        isBehindNarration =
          name.closes
          ? vocabulary.forms[Int(name.entry)] == .narration
          : isBehindNarration && vocabulary.forms[Int(name.entry)] != .narration
      }
      offset = bytes.nextMarkup(from: offset + 1, to: bytes.count)
    }
    return nil
  }

  /// Whether this one has come to a place and would go on there as one that begins. What is before it on its
  /// line does not matter to a tag.
  private func isFresh(at place: Int) -> Bool { position == place && narrations.isEmpty }

  /// Takes up what another one made that began where this one ended.
  private mutating func absorb(_ next: Lexer) {
    let shift = UInt32(tokens.count)
    tokens.kinds += next.tokens.kinds
    tokens.starts += next.tokens.starts
    tags += next.tags.lazy.map { tag in
      var tag = tag
      tag.firstToken += shift
      tag.endToken += shift
      return tag
    }
    strayBrackets += next.strayBrackets
    (position, narrations) = (next.position, next.narrations)
    (isAtLineStart, isAfterTag) = (next.isAtLineStart, next.isAfterTag)
  }
}
