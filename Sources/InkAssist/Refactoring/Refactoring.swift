package import InkDiagnostics

/// A change that means something else, or says the same in another form: for the writer to choose.
package struct Refactoring: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// Puts what is selected into a block.
    case wrap
    /// Writes the same in another form.
    case rewrite
  }

  /// In the imperative.
  package var title: String
  package var kind: Kind
  /// Do not overlap; in the order of the source.
  package var edits: [TextEdit]
}
