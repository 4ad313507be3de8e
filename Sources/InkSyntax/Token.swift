/// What a token is. Tokens tile the source: each ends where the next one starts.
package enum TokenKind: UInt8, Hashable, Sendable, CaseIterable {
  // Between tags.
  /// U+FEFF at the very start.
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
  case unexpected

  case endOfFile
}
