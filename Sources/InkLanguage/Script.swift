package import InkText

/// A script that has been understood: its elements in the order of the source, each after its parent.
package struct Script: Sendable {
  package struct Element: Sendable {
    package enum Content: Hashable, Sendable {
      case tag(Tag)
      /// A stretch of narration without a break, white space folded.
      case speech(String)
    }

    package var content: Content
    /// Index in `elements`; `nil` at the top.
    package var parent: Int?
    /// Whether it has content of its own, empty or not.
    package var isBlock: Bool
    package var attributes: Attributes
    /// Where it begins in the source, for messages: the tag's name with its bracket, or the first words.
    package var range: ByteRange
  }

  package var elements: [Element] = []
  /// The element of each id.
  package var ids: [String: Int] = [:]
}
