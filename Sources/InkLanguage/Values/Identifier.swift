package import InkText

/// A name for other elements to refer to.
package struct IdentifierType: ValueType {
  init() {}

  package func read(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) throws(ValueError) -> StoredValue {
    guard IdentifierType.isIdentifier(bytes, range) else {
      throw .form("a name that starts with a letter and has only letters, digits, `-` and `_`")
    }
    return .text
  }

  static func isIdentifier(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard let first = range.first, bytes[first].isASCIILetter else { return false }
    for offset in range where !bytes[offset].isNameByte { return false }
    return true
  }

  package func value(_ stored: StoredValue, _ text: @autoclosure () -> String) -> String? {
    stored == .text ? text() : nil
  }

  package func written(_ value: String) -> String { value }

  /// With `-` in place of what cannot be in a name.
  package func readings(_ mistaken: MistakenValue) -> [ValueSuggestion] {
    let letters = mistaken.text.unicodeScalars.map { scalar in
      scalar.isASCIIAlphanumeric || scalar == "_" ? Character(scalar) : "-"
    }
    return [ValueSuggestion(String(letters.drop { $0 == "-" }), isSafe: false)]
  }

  package var wording: ValueWording {
    ValueWording(
      "name",
      sentence: "A letter, followed by letters, digits, `-` or `_`.",
      cell: "id",
      production: "Identifier"
    )
  }

  package var subject: ValueSubject? { .id }

  package func parts(_ range: ByteRange, of source: SourceText) -> [ValuePart] { [ValuePart(range, .newID)] }
}
