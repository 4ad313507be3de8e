import InkText

/// What a name in double braces stands for.
package struct Variable: Hashable, Sendable {
  package let text: String
  /// Where the text comes from, to follow "which is `…`, ": `given with --set`, `from inkreel.json:4:15`.
  package let origin: String

  package init(_ text: String, origin: String) {
    self.text = text
    self.origin = origin
  }

  /// Whether a text can be a variable's name: letters, digits, `-` and `_` of ASCII, at least one.
  package static func isName(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy(\.isNameByte)
  }
}

/// Variables by their names.
package typealias Variables = [String: Variable]
