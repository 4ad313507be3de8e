package import InkText

/// What looks like a tag in a text, but for the bracket that should start it: `tts voice="en-us"]`, `(tts]`, `/tts]`.
package struct LostBracket: Sendable {
  /// From its name, or the slash before it, to its `]`.
  package let range: ByteRange
  /// Index of its name in the vocabulary.
  let entry: Int
  let closes: Bool
  /// Whether it has parameters or a slash: then hardly anything else is meant.
  package let isCertain: Bool
  /// Where `[` belongs: before the name, or in the place of another bracket there, or of one with spaces after it.
  package let bracket: ByteRange

  /// In bytes: a tag without its bracket is not looked for farther away.
  private static let reach = 1 << 16
  private static let reachInTokens = 1 << 14

  /// The last one in a range of tokens that opens, or closes, a tag of some name.
  package static func last(in tokens: Range<Int>, of tree: SyntaxTree, entry: Int, closes: Bool)
    -> LostBracket?
  {
    guard let end = tokens.last.map(tree.tokens.end) else { return nil }
    for token in tokens.suffix(reachInTokens).reversed() where tree.tokens.kinds[token] == .text {
      let text = tree.range(ofToken: token)
      guard end - text.end < reach else { return nil }
      let start = max(text.start, end - reach)
      if let found = all(in: ByteRange(start, text.end), of: tree).last(where: { $0.isTag(entry, closes) }) {
        return found
      }
    }
    return nil
  }

  /// The first one in a range of tokens.
  static func first(in tokens: Range<Int>, of tree: SyntaxTree, entry: Int, closes: Bool) -> LostBracket? {
    guard let start = tokens.first.map(tree.tokens.start) else { return nil }
    for token in tokens.prefix(reachInTokens) where tree.tokens.kinds[token] == .text {
      let text = tree.range(ofToken: token)
      guard text.start - start < reach else { return nil }
      let end = min(text.end, start + reach)
      if let found = all(in: ByteRange(text.start, end), of: tree).first(where: { $0.isTag(entry, closes) }) {
        return found
      }
    }
    return nil
  }

  private func isTag(_ entry: Int, _ closes: Bool) -> Bool { self.entry == entry && self.closes == closes }

  /// All in a text, in order.
  package static func all(in text: ByteRange, of tree: SyntaxTree) -> [LostBracket] {
    let source = tree.source.bytes
    let bytes = source.span
    var found: [LostBracket] = []
    var start = text.start
    // What `\[` starts has its bracket, and is text.
    var isEscaped = false
    var backslashes = 0
    for offset in text.start..<text.end {
      let byte = bytes[offset]
      if byte.isNewline || byte == UInt8(ascii: "[") {
        start = offset + 1
        isEscaped = byte == UInt8(ascii: "[") && backslashes % 2 == 1
      } else if byte == UInt8(ascii: "]") {
        if !isEscaped, let lost = ending(at: offset, from: start, bytes, tree.vocabulary) {
          found.append(lost)
        }
        start = offset + 1
        isEscaped = false
      }
      backslashes = byte == UInt8(ascii: "\\") ? backslashes + 1 : 0
    }
    return found
  }

  /// - Parameters:
  ///   - bracket: Of the `]`.
  ///   - start: Of the line, or after the last bracket on it.
  private static func ending(
    at bracket: Int,
    from start: Int,
    _ bytes: borrowing Span<UInt8>,
    _ vocabulary: Vocabulary
  ) -> LostBracket? {
    var offset = max(start, bracket - 1000)
    while offset < bracket {
      let closes = bytes[offset] == UInt8(ascii: "/")
      let name = offset + (closes ? 1 : 0)
      let end = nameEnd(bytes, from: name)
      guard end > name,
        closes || offset == start || !(bytes[offset - 1].isNameByte || bytes[offset - 1] >= 0x80)
      else {
        offset += 1
        continue
      }
      if let entry = vocabulary.entry(in: bytes, from: name, to: end),
        let parameters = parameterCount(bytes, from: end, to: bracket), !closes || parameters == 0
      {
        let hasWrongBracket = offset > start && isOtherBracket(bytes[offset - 1])
        let hasSlash = bytes[bracket - 1] == UInt8(ascii: "/")
        let apart = bracketApart(from: offset, bytes, start)
        return LostBracket(
          range: ByteRange(apart ?? offset, bracket + 1),
          entry: entry,
          closes: closes,
          isCertain: parameters > 0 || hasSlash || closes,
          bracket: ByteRange(apart ?? (hasWrongBracket ? offset - 1 : offset), offset)
        )
      }
      offset = end
    }
    return nil
  }

  /// A `[` before a name, with nothing but spaces between.
  private static func bracketApart(from name: Int, _ bytes: borrowing Span<UInt8>, _ start: Int) -> Int? {
    var offset = name
    while offset > start, bytes[offset - 1].isBlank { offset -= 1 }
    guard offset < name, offset == start, start > 0, bytes[start - 1] == UInt8(ascii: "[") else { return nil }
    return start - 1
  }

  private static func isOtherBracket(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: "{"), UInt8(ascii: "<"), UInt8(ascii: "]"): true
    default: false
    }
  }

  /// How many whole parameters, and nothing else but a slash, lie between a name and its bracket; `nil` where
  /// something else does.
  static func parameterCount(
    _ bytes: borrowing Span<UInt8>,
    from start: Int,
    to bracket: Int
  ) -> Int? {
    var offset = start
    var count = 0
    func skipBlanks(_ bytes: borrowing Span<UInt8>) {
      while offset < bracket, bytes[offset].isBlank { offset += 1 }
    }
    while true {
      skipBlanks(bytes)
      if offset == bracket { return count }
      if bytes[offset] == UInt8(ascii: "/") { return offset + 1 == bracket ? count : nil }
      let name = offset
      offset = nameEnd(bytes, from: offset)
      guard offset > name else { return nil }
      skipBlanks(bytes)
      guard offset < bracket, bytes[offset] == UInt8(ascii: "=") else { return nil }
      offset += 1
      skipBlanks(bytes)
      guard offset < bracket else { return nil }
      offset = min(ValueScan.end(bytes, at: offset), bracket)
      count += 1
    }
  }
}
