package import InkText

/// Any text, or a name from a list that only the configuration or the system has.
package struct TextType: ValueType {
  package let subject: ValueSubject?

  init(_ subject: ValueSubject? = nil) {
    self.subject = subject
  }

  package func read(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) throws(ValueError) -> StoredValue {
    .text
  }

  package func value(_ stored: StoredValue, _ text: @autoclosure () -> String) -> String? {
    stored == .text ? text() : nil
  }

  package func written(_ value: String) -> String { value }

  package var wording: ValueWording {
    ValueWording("text", sentence: "Any text.", cell: "text", production: "String")
  }

  package func parts(_ range: ByteRange, of source: SourceText) -> [ValuePart] { [ValuePart(range, .text)] }
}
