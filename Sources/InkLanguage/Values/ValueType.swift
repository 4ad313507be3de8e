package import InkText

/// A kind of value: how it is read, what it means, and how people see it. Each kind is one file.
///
/// A kind knows its bounds: `GainType(0...4)`.
package protocol ValueType: Hashable, Sendable {
  /// What a value means to a program.
  associatedtype Value: Hashable, Sendable

  /// Reads a value where it is in a source. Does not look for what was meant.
  func read(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) throws(ValueError) -> StoredValue

  /// What a value that was read means.
  ///
  /// - Parameter text: Of the value, without quotes and escapes.
  /// - Returns: `nil` for a value of another kind.
  func value(_ stored: StoredValue, _ text: @autoclosure () -> String) -> Value?

  /// A value as a script writes it.
  func written(_ value: Value) -> String

  // MARK: What was meant

  /// The words that a text may be misspelled from.
  var words: [String] { get }

  /// How a text that is no value may be read, the likeliest first. Not all of them need be values.
  func readings(_ mistaken: MistakenValue) -> [ValueSuggestion]

  /// What InkSlop is known to take of the forms of a value that was read.
  func origin(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Origin

  /// How a configuration writes it.
  var configured: ConfiguredForm { get }

  // MARK: For people

  var wording: ValueWording { get }

  /// A value as a list of facts shows it.
  func shown(_ stored: StoredValue, _ text: String) -> String

  /// What it names outside itself.
  var subject: ValueSubject? { get }

  /// Values that an editor may offer, in addition to the names of its subject.
  ///
  /// - Parameter typed: What is there of the value before the cursor.
  func choices(_ typed: String) -> [ValueChoice]

  /// What a snippet of a tag has for it until something else is written.
  var placeholder: String { get }

  /// How an editor colours a value without escapes and variables, in the order of the source.
  func parts(_ range: ByteRange, of source: SourceText) -> [ValuePart]
}

extension ValueType {
  package var words: [String] { [] }

  package func readings(_ mistaken: MistakenValue) -> [ValueSuggestion] { [] }

  package func origin(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Origin { .known }

  package var configured: ConfiguredForm { .text }

  package func shown(_ stored: StoredValue, _ text: String) -> String { text }

  package var subject: ValueSubject? { nil }

  package func choices(_ typed: String) -> [ValueChoice] { [] }

  package var placeholder: String { "" }

  package func isValue(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return (try? read(bytes.span, 0..<bytes.count)) != nil
  }

  func isValue(_ range: ByteRange, of source: SourceText) -> Bool {
    let bytes = source.bytes
    return (try? read(bytes.span, range.start..<range.end)) != nil
  }

  /// Whether it is the same kind, with the same bounds.
  package func isSame(as other: any ValueType) -> Bool { (other as? Self) == self }
}
