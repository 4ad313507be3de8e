package import InkText

/// The family of a font.
package struct FontNameType: ValueType {
  /// In bytes: what a plan takes.
  package static let longest = 200

  package func read(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) throws(ValueError) -> StoredValue {
    guard range.count <= FontNameType.longest else {
      throw .range("at most \(FontNameType.longest) bytes long")
    }
    var offset = range.lowerBound
    while offset < range.upperBound {
      let space = bytes.whiteSpaceLength(at: offset)
      if space == 0 { return .text }
      offset += space
    }
    throw .form("the name of a font")
  }

  package func value(_ stored: StoredValue, _ text: @autoclosure () -> String) -> String? {
    stored == .text ? text() : nil
  }

  package func written(_ value: String) -> String { value }

  package var wording: ValueWording {
    ValueWording(
      "text",
      sentence: "The name of a font.",
      cell: "text, not empty",
      production: "Title"
    )
  }

  package func parts(_ range: ByteRange, of source: SourceText) -> [ValuePart] { [ValuePart(range, .text)] }
}
