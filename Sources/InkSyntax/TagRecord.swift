/// A tag as the lexer met it.
package struct TagRecord: Hashable, Sendable {
  package enum Shape: UInt8, Hashable, Sendable {
    case open, selfClosing, close
  }

  package var shape: Shape
  /// Whether it is in good order: a known name in the right case, and for an opening tag parameters of the
  /// form `name="value"`, with white space before each.
  package var isRegular = false
  /// Index in the vocabulary; -1 for an unknown name or none.
  package var entry: Int16
  /// The tags of text that are open before it, as the lexer sees it.
  var narrations = OpenNarrations.Packed.none
  package var firstToken: UInt32
  package var endToken: UInt32

  /// Whether it is in a text, as the lexer sees it.
  var isNarrated: Bool { narrations != .none }
}
