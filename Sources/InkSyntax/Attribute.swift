package import InkText

/// A view of one `name="value"` of a tag. Any part may be missing.
package struct Attribute: Sendable {
  package let node: SyntaxTree.NodeID
  package let nameRange: ByteRange?
  package let hasEquals: Bool
  /// The value's token, quotes and all.
  package let valueToken: Int?

  package init(_ node: SyntaxTree.NodeID, in tree: SyntaxTree) {
    self.node = node
    var nameRange: ByteRange?
    var hasEquals = false
    var valueToken: Int?
    for token in tree.tokenRange(node) {
      switch tree.tokens.kinds[token] {
      case .name where !hasEquals: nameRange = tree.range(ofToken: token)
      case .equals: hasEquals = true
      case .string, .misquoted, .bareValue, .unterminated, .name: valueToken = token
      default: break
      }
    }
    self.nameRange = nameRange
    self.hasEquals = hasEquals
    self.valueToken = valueToken
  }

  /// What is between the value's quotes.
  package func valueRange(in tree: SyntaxTree) -> ByteRange? {
    valueToken.map { Attribute.contentRange(ofToken: $0, in: tree) }
  }

  static func contentRange(ofToken token: Int, in tree: SyntaxTree) -> ByteRange {
    let range = tree.range(ofToken: token)
    let bytes = tree.source.bytes
    // Quotes in typographic form are three bytes long.
    let quote = bytes[range.start] == 0xE2 ? 3 : 1
    switch tree.tokens.kinds[token] {
    case .string, .misquoted: return ByteRange(range.start + quote, range.end - quote)
    case .unterminated: return ByteRange(min(range.start + quote, range.end), range.end)
    default:
      let last = bytes[range.end - 1]
      let hasQuote = range.count > 1 && (last == UInt8(ascii: "\"") || last == UInt8(ascii: "'"))
      return ByteRange(range.start, hasQuote ? range.end - 1 : range.end)
    }
  }

  /// `\"` and `\\` stand for the second character; any other backslash for itself.
  package static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
    var result = ""
    var isEscape = false
    for character in text.unicodeScalars {
      if isEscape {
        if character != "\"", character != "\\" { result.unicodeScalars.append("\\") }
        result.unicodeScalars.append(character)
        isEscape = false
      } else if character == "\\" {
        isEscape = true
      } else {
        result.unicodeScalars.append(character)
      }
    }
    return isEscape ? result + "\\" : result
  }

  /// What is written in other quotes, or in none, in double quotes: its escapes mean what they did.
  static func requoted(_ written: String) -> String {
    var result = "\""
    var isEscape = false
    for scalar in written.unicodeScalars {
      if scalar == "\"", !isEscape { result.unicodeScalars.append("\\") }
      isEscape = scalar == "\\" && !isEscape
      result.unicodeScalars.append(scalar)
    }
    return result + (isEscape ? "\\\"" : "\"")
  }

  /// A text as a value in double quotes.
  package static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { result.unicodeScalars.append("\\") }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }
}

extension SyntaxTree {
  /// The attributes of an element's tag, as they are written.
  package func attributes(ofElement element: NodeID) -> [Attribute] {
    let openTag = element + 1
    guard openTag < nodeCount, kind(openTag) == .openTag else { return [] }
    return children(openTag).map { Attribute($0, in: self) }
  }
}
