package import InkText

/// What people call something: text that is not blank, in one line, and short enough for players to show.
package struct TitleType: ValueType {
  /// In bytes: what a plan takes as a name.
  package static let longest = 1000

  package func read(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) throws(ValueError) -> StoredValue {
    guard range.count <= TitleType.longest else { throw .range("at most \(TitleType.longest) bytes long") }
    var isBlank = true
    var offset = range.lowerBound
    while offset < range.upperBound {
      let space = bytes.whiteSpaceLength(at: offset)
      guard !TitleType.isControl(bytes, offset, range.upperBound) else {
        throw .form("a title in one line, without control characters")
      }
      if space == 0 { isBlank = false }
      offset += max(space, 1)
    }
    guard !isBlank else { throw .form("a title with at least one visible character") }
    return .text
  }

  /// Those of ASCII, and U+0080 to U+009F.
  private static func isControl(_ bytes: borrowing Span<UInt8>, _ offset: Int, _ end: Int) -> Bool {
    if bytes[offset] < 0x20 || bytes[offset] == 0x7F { return true }
    return bytes[offset] == 0xC2 && offset + 1 < end && (0x80..<0xA0).contains(bytes[offset + 1])
  }

  package func value(_ stored: StoredValue, _ text: @autoclosure () -> String) -> String? {
    stored == .text ? text() : nil
  }

  package func written(_ value: String) -> String { value }

  package var wording: ValueWording {
    ValueWording(
      "text",
      sentence: "Any text that is not empty, in one line.",
      cell: "text, not empty",
      production: "Title"
    )
  }

  package func parts(_ range: ByteRange, of source: SourceText) -> [ValuePart] { [ValuePart(range, .text)] }
}
