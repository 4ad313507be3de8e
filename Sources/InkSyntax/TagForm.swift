/// How a tag is written, as far as the parser has to know.
package enum TagForm: UInt8, Hashable, Sendable {
  /// Has content and a closing tag.
  case block
  /// A block whose text is read or shown.
  case narration
  /// Has neither content nor a closing tag.
  case leaf
  /// Either: a leaf where no closing tag follows. Unknown tags are read in this way too.
  case blockOrLeaf
}
