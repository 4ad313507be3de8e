import InkText

/// Cuts tags into tokens, however they are written.
extension Lexer {
  mutating func tag(_ name: TagName, _ bytes: borrowing Span<UInt8>) {
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
        isRegular: isComplete && isRegular(from: first, name, bytes),
        entry: name.entry,
        narrations: narrations.packed,
        firstToken: UInt32(first),
        endToken: UInt32(tokens.count)
      )
    )
    if narrations.pass(shape, name.entry) { dependsOnTextAround = true }
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

  /// The words after the last parameter of a tag without its bracket are text, which it must not swallow.
  private mutating func giveBackText(from first: Int) {
    var last = tokens.count - 1
    while last > first + 1 {
      switch tokens.kinds[last] {
      case .name, .space, .unexpected: last -= 1
      default:
        giveBack(from: last + 1)
        return
      }
    }
    giveBack(from: first + 2)
  }

  private mutating func giveBack(from firstToken: Int) {
    // A slash there is more likely the first half of `/]`.
    let isSlash = firstToken < tokens.count && tokens.kinds[firstToken] == .unexpected
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
      // A quote after `=` may be the next value's first one.
      guard end < bytes.count, bytes[end] == UInt8(ascii: "\""), bytes[end - 1] != UInt8(ascii: "=") else {
        return
      }
      // `""x""` is no empty value.
      if end == equals + 2, end + 1 < bytes.count, bytes[end + 1].isNameByte { return }
      emit(.space, to: position + 1)
      emit(.name, to: equals)
      emit(.equals, to: equals + 1)
      emit(.string, to: end + 1)
    }
  }

  /// Neither a control character, nor a quote, a backslash or `]`, which are neighbours.
  private func isPlainInValue(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte | 1 != UInt8(ascii: "]")
  }

  /// Reads one token of a tag. False once the tag has ended, by its bracket or for want of one.
  private mutating func tagPart(_ bytes: borrowing Span<UInt8>, closes: Bool) -> Bool {
    switch bytes[position] {
    case UInt8(ascii: "]"):
      if !closes, isTooEarly(bytes) {
        emit(.unexpected, to: position + 1)
        return true
      }
      emit(.rightBracket, to: position + 1)
      return false
    case UInt8(ascii: "/") where position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: "]"):
      emit(.slashRightBracket, to: position + 2)
      return false
    case UInt8(ascii: "["):
      guard !startsKnownTag(bytes) else { return false }
      emit(.unexpected, to: position + 1)
    case let byte where byte.isASCIIWhiteSpace:
      let end = whiteSpaceEnd(bytes, from: position)
      guard goesOn(bytes, at: end) else { return false }
      emit(.space, to: end)
    case UInt8(ascii: "="):
      emit(.equals, to: position + 1)
    case UInt8(ascii: "\""):
      let (kind, end) = ValueScan.string(bytes, at: position)
      emit(kind, to: end)
    case _ where ValueScan.opensMisquoted(bytes, at: position, followsEquals: followsEquals):
      let (kind, end) = ValueScan.misquoted(bytes, at: position)
      emit(kind, to: end)
    case _ where followsEquals:
      emit(.bareValue, to: ValueScan.bareValueEnd(bytes, at: position))
    case let byte where byte.isNameByte || bytes.letterLength(at: position) > 0:
      emit(.name, to: letteredNameEnd(bytes, from: position))
    default:
      emit(.unexpected, to: unexpectedEnd(bytes))
    }
    return true
  }

  /// A tag within a tag shows that the first one lacks its bracket; any other `[` is there by mistake, as the
  /// one in `[pause duration="1s"[/]`.
  private func startsKnownTag(_ bytes: borrowing Span<UInt8>) -> Bool {
    guard let name = names.read(bytes, after: position) else { return false }
    guard name.closes else { return name.entry >= 0 }
    return !(name.end == position + 2 && name.end < bytes.count && bytes[name.end] == UInt8(ascii: "]"))
  }

  /// Whether the rest of a tag is after the bracket at `position`, as in `[music] file="a.opus"]`: the
  /// line goes on with parameters, and another bracket.
  private func isTooEarly(_ bytes: borrowing Span<UInt8>) -> Bool {
    var offset = position + 1
    func byte(at offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }
    func endsTag(at offset: Int) -> Bool {
      byte(at: offset) == UInt8(ascii: "]")
        || (byte(at: offset) == UInt8(ascii: "/") && byte(at: offset + 1) == UInt8(ascii: "]"))
    }
    func afterSpaces(from offset: Int) -> Int {
      var end = offset
      while byte(at: end).isBlank { end += 1 }
      return end
    }
    if byte(at: offset) == UInt8(ascii: "/"), endsTag(at: offset) { return true }
    var hasEquals = followsEquals
    while true {
      if !hasEquals {
        offset = afterSpaces(from: offset)
        while byte(at: offset).isNameByte { offset += 1 }
        offset = afterSpaces(from: offset)
        guard byte(at: offset) == UInt8(ascii: "=") else { return false }
        offset = afterSpaces(from: offset + 1)
      }
      hasEquals = false
      guard byte(at: offset) == UInt8(ascii: "\"") else { return false }
      offset += 1
      while offset < bytes.count, bytes[offset] != UInt8(ascii: "\"") {
        guard !bytes[offset].isNewline, bytes[offset] != UInt8(ascii: "[") else { return false }
        offset += 1
      }
      offset = afterSpaces(from: offset + 1)
      if endsTag(at: offset) { return true }
    }
  }

  private var followsEquals: Bool {
    var index = tokens.count - 1
    while index > 0, tokens.kinds[index] == .space { index -= 1 }
    return tokens.kinds[index] == .equals
  }

  /// Whether a tag goes on after white space that ends at `offset`. On the same line it does; a new line
  /// must look like the rest of a tag, so that a forgotten bracket does not swallow the text.
  private func goesOn(_ bytes: borrowing Span<UInt8>, at offset: Int) -> Bool {
    let hasNewline = (position..<offset).contains { bytes[$0].isNewline }
    guard hasNewline else { return offset < bytes.count }
    guard offset < bytes.count else { return false }
    switch bytes[offset] {
    case UInt8(ascii: "]"), UInt8(ascii: "="): return true
    case UInt8(ascii: "\""): return followsEquals
    case UInt8(ascii: "/"): return offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: "]")
    case let byte where byte.isNameByte || bytes.letterLength(at: offset) > 0:
      var end = letteredNameEnd(bytes, from: offset)
      while end < bytes.count, bytes[end].isASCIIWhiteSpace, !bytes[end].isNewline { end += 1 }
      return end < bytes.count && bytes[end] == UInt8(ascii: "=")
    default: return false
    }
  }

  private func unexpectedEnd(_ bytes: borrowing Span<UInt8>) -> Int {
    var end = position + 1
    while end < bytes.count {
      switch bytes[end] {
      case UInt8(ascii: "]"), UInt8(ascii: "["), UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "\""),
        UInt8(ascii: "'"):
        return end
      case let byte where byte.isASCIIWhiteSpace || byte.isNameByte: return end
      default: end += 1
      }
    }
    return end
  }
}
