/// What a token is. Tokens tile the source: each ends where the next one begins.
package enum TokenKind: UInt8, Hashable, Sendable, CaseIterable {
  // Between tags.
  /// U+FEFF at the very beginning.
  case byteOrderMark
  /// White space before text, a comment or a tag.
  case blank
  /// Text from its first character that is not white space, escapes in it as they are written.
  case text
  /// From `#` to before the line's end.
  case comment

  // In a tag.
  case leftBracket
  case leftBracketSlash
  case rightBracket
  case slashRightBracket
  case space
  case name
  case equals
  /// `"…"`
  case string
  /// `'…'` or `“…”`, or `"…"` with a line break in it.
  case misquoted
  /// A value without quotes.
  case bareValue
  /// `"…` to the end of its line, or to before the bracket that ends the tag.
  case unterminated
  case junk

  case endOfFile

  package var isTrivia: Bool {
    switch self {
    case .byteOrderMark, .blank, .comment, .space: true
    default: false
    }
  }
}

/// All tokens of a source, in columns. The last one is `endOfFile`.
package struct TokenTable: Sendable {
  package internal(set) var kinds: [TokenKind] = []
  package internal(set) var starts: [UInt32] = []

  package var count: Int { kinds.count }

  mutating func append(_ kind: TokenKind, at start: Int) {
    kinds.append(kind)
    starts.append(UInt32(truncatingIfNeeded: start))
  }

  mutating func removeLast(_ count: Int) {
    kinds.removeLast(count)
    starts.removeLast(count)
  }

  package func start(_ token: Int) -> Int { Int(starts[token]) }

  package func end(_ token: Int) -> Int {
    token + 1 < starts.count ? Int(starts[token + 1]) : Int(starts[token])
  }
}

/// A tag as the lexer met it.
package struct TagRecord: Hashable, Sendable {
  package enum Shape: UInt8, Hashable, Sendable {
    case open, selfClosing, close
  }

  package var shape: Shape
  /// Whether its `]` is there.
  package var isComplete: Bool
  /// Index in the vocabulary; -1 for an unknown name or none.
  package var entry: Int16
  package var firstToken: UInt32
  package var endToken: UInt32
}
