/// What the public pages of InkSlop, as far as they have been read, say of a part of the language.
package enum Origin: Hashable, Sendable {
  /// They show it and say what it means.
  case known
  /// They name it. What it takes and what it means is ours.
  case named
  /// They do not have it: it is ours.
  case own
}

/// A service that takes the same scripts, and may not know all that is written in them.
package enum Dialect: String, CaseIterable, Sendable {
  case inkSlop = "inkslop"

  /// What it is called.
  package var title: String {
    switch self {
    case .inkSlop: "InkSlop"
    }
  }
}
