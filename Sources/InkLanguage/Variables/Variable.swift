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
    !text.isEmpty && text.utf8.allSatisfy(isNameByte)
  }

  static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }
}

/// Variables by their names.
package typealias Variables = [String: Variable]
