package import InkText

/// Lines that an editor can fold away.
package struct FoldingRange: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// The content of a block.
    case block
    /// The parameters of a tag that goes on over several lines.
    case tag
    /// Comments on lines one after the other.
    case comment
  }

  /// Starts on the line that stays, and ends on the last one that goes; the two differ.
  package var range: ByteRange
  package var kind: Kind
}
