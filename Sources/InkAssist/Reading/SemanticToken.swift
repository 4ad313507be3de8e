import InkLanguage
package import InkText

/// A stretch of a script with what it means, for editors to colour.
package struct SemanticToken: Hashable, Sendable {
  /// The raw value is the name that editors know it by, where there is one in the Language Server Protocol;
  /// its index among all is its number in the legend.
  package enum Kind: String, CaseIterable, Sendable {
    case tag = "keyword"
    case parameter = "property"
    case string
    case number
    /// Words that the language knows: `true`, `loop`, `end`, `gold`.
    case constant = "enumMember"
    case id = "variable"
    /// `{{name}}`
    case filled = "macro"
    case comment
    /// Not in the protocol's list; editors that do not know it leave it as it is.
    case escape = "escapeSequence"

    /// Of a part of a value.
    init(_ part: ValuePart.Kind) {
      self =
        switch part {
        case .text: .string
        case .number: .number
        case .constant: .constant
        case .id, .newID: .id
        }
    }

    package var index: Int {
      switch self {
      case .tag: 0
      case .parameter: 1
      case .string: 2
      case .number: 3
      case .constant: 4
      case .id: 5
      case .filled: 6
      case .comment: 7
      case .escape: 8
      }
    }
  }

  package struct Modifiers: OptionSet, Hashable, Sendable {
    package let rawValue: UInt32

    package init(rawValue: UInt32) { self.rawValue = rawValue }

    /// The place where an id is given.
    package static let declaration = Modifiers(rawValue: 1)
    /// The names of the bits, from the lowest on.
    package static let names = ["declaration"]
  }

  /// Not empty, and on one line.
  package var range: ByteRange
  package var kind: Kind
  package var modifiers: Modifiers
}
