package import InkText

/// A stretch of a value in one colour.
package struct ValuePart: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case text
    case number
    /// A word that the language knows.
    case constant
    /// The id of an element.
    case id
    /// An id where its element gets it.
    case newID
  }

  package let range: ByteRange
  package let kind: Kind

  init(_ range: ByteRange, _ kind: Kind) {
    self.range = range
    self.kind = kind
  }

  /// Digits with or without a unit; text where it is something else.
  static func quantity(_ range: ByteRange, of source: SourceText) -> ValuePart {
    let isNumber = source.bytes[range.start..<range.end].allSatisfy { byte in
      byte.isASCIIDigit || units.contains(byte)
    }
    return ValuePart(range, isNumber ? .number : .text)
  }

  private static let units = Array(".%ms".utf8)
}
