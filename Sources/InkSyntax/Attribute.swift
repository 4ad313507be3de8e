package import InkText

/// A view of one `name="value"` of a tag. Any part may be missing.
package struct Attribute: Sendable {
  package let tokens: Range<Int>
  /// The token of the name.
  package let nameToken: Int?
  package let hasEquals: Bool
  /// The value's token, quotes and all.
  package let valueToken: Int?

  package func range(in tree: SyntaxTree) -> ByteRange {
    ByteRange(tree.tokens.start(tokens.lowerBound), tree.tokens.end(tokens.upperBound - 1))
  }

  package func nameRange(in tree: SyntaxTree) -> ByteRange? { nameToken.map(tree.range(ofToken:)) }

  /// What is between the value's quotes.
  package func valueRange(in tree: SyntaxTree) -> ByteRange? {
    valueToken.map { Attribute.contentRange(ofToken: $0, in: tree) }
  }

  package static func contentRange(ofToken token: Int, in tree: SyntaxTree) -> ByteRange {
    let range = tree.range(ofToken: token)
    // Nearly all are, and the source need not be looked at for them.
    if tree.tokens.kinds[token] == .string { return ByteRange(range.start + 1, range.end - 1) }
    let source = tree.source.bytes
    let bytes = source.span
    switch tree.tokens.kinds[token] {
    case .misquoted: return ValueScan.content(of: range, isClosed: true, in: bytes)
    case .unterminated: return ValueScan.content(of: range, isClosed: false, in: bytes)
    default: return ByteRange(range.start, ValueScan.contentEnd(ofBare: range, in: bytes))
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
  /// The attributes of an opening tag, as they are written.
  package func attributes(ofTag openTag: NodeID) -> AttributeSequence {
    AttributeSequence(tokenRange(openTag), in: self)
  }

  /// The same for a tag that is not made of more of them than anyone writes; `nil` for others, of which not each should
  /// look at all.
  package func fewAttributes(ofTag openTag: NodeID) -> [Attribute]? {
    let most = 24
    let attributes = Array(attributes(ofTag: openTag).prefix(most + 1))
    return attributes.count > most ? nil : attributes
  }
}

/// Finds the attributes of a tag among its tokens.
package struct AttributeSequence: Sequence, IteratorProtocol {
  private let tree: SyntaxTree
  private var cursor: Int
  private let end: Int

  init(_ tag: Range<Int>, in tree: SyntaxTree) {
    self.tree = tree
    end = tag.upperBound
    let name = tag.lowerBound + 1
    cursor = name < end && tree.tokens.kinds[name] == .name ? name + 1 : name
  }

  package mutating func next() -> Attribute? {
    while cursor < end {
      switch tree.tokens.kinds[cursor] {
      case .name, .equals, .string, .misquoted, .bareValue, .unterminated: return attribute()
      default: cursor += 1
      }
    }
    return nil
  }

  /// A name, an equals sign and a value, of which any may be missing.
  private mutating func attribute() -> Attribute {
    let start = cursor
    var name: Int?
    var value: Int?
    if tree.tokens.kinds[cursor] == .name {
      name = cursor
      cursor += 1
    }
    let equals = skippingSpace(cursor)
    let hasEquals = equals < end && tree.tokens.kinds[equals] == .equals
    if hasEquals {
      cursor = equals + 1
      let next = skippingSpace(cursor)
      if next < end, isValue(tree.tokens.kinds[next]) { value = next }
    } else if cursor < end, isValue(tree.tokens.kinds[cursor]) {
      value = cursor
    } else if name != nil, isQuoted(equals) {
      // Only the sign between them is missing.
      value = equals
    }
    if let value { cursor = value + 1 }
    return Attribute(tokens: start..<cursor, nameToken: name, hasEquals: hasEquals, valueToken: value)
  }

  private func skippingSpace(_ token: Int) -> Int {
    token < end && tree.tokens.kinds[token] == .space ? token + 1 : token
  }

  private func isQuoted(_ token: Int) -> Bool {
    token < end && (tree.tokens.kinds[token] == .string || tree.tokens.kinds[token] == .misquoted)
  }

  private func isValue(_ kind: TokenKind) -> Bool {
    switch kind {
    case .string, .misquoted, .bareValue, .unterminated: true
    default: false
    }
  }
}
