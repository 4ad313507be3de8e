/// How a tag is written, as far as the parser has to know.
package enum TagForm: UInt8, Hashable, Sendable {
  /// Has content and a closing tag.
  case block
  /// A block whose text is spoken.
  case narration
  /// A block of words in a text, whether that is spoken or shown.
  case words
  /// Either words or a block: `SyntaxTree.isWords` says which.
  case wordsOrBlock
  /// Has neither content nor a closing tag.
  case leaf
  /// Either: a leaf where no closing tag follows. Unknown tags are read in this way too.
  case blockOrLeaf

  /// Whether there can be a text in it, which the lexer reads as one.
  package var hasWords: Bool { self == .narration || self == .words || self == .wordsOrBlock }
}
