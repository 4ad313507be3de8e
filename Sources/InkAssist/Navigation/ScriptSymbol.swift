package import InkText

/// Something in a script that has a name and is in one place or several.
package struct ScriptSymbol: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// The names of an opening tag and, where there is one, its closing tag.
    case tag
    case id
    /// What a name in double braces stands for.
    case variable
  }

  package enum Role: Hashable, Sendable {
    /// Where an element gets its id, or the name of an opening tag.
    case definition
    /// An anchor, a closing tag, or a variable.
    case reference
  }

  package struct Occurrence: Hashable, Sendable {
    /// Of the name alone.
    package var range: ByteRange
    package var role: Role
    /// Whether the name is there as it is. An id may be put together from variables.
    package var isLiteral: Bool
  }

  package var kind: Kind
  package var name: String
  /// In the order of the source.
  package var occurrences: [Occurrence]
}
