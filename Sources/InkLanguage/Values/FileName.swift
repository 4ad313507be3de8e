package import InkText

/// The name of a file of a kind. As a value it is the file's path, where that is known.
package struct FileNameType: ValueType {
  private let kind: FileKind

  init(_ kind: FileKind) {
    self.kind = kind
  }

  package func read(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) throws(ValueError) -> StoredValue {
    if range.isEmpty { throw .form("the name of a file") }
    return .file(kind)
  }

  package func value(_ stored: StoredValue, _ text: @autoclosure () -> String) -> String? {
    if case .file = stored { text() } else { nil }
  }

  package func written(_ value: String) -> String { value }

  package var wording: ValueWording {
    let endings = kind.extensions.joined(separator: ", ")
    return ValueWording(
      "\(kind.rawValue) file",
      sentence: "A \(kind.rawValue) file (\(endings)), or the name of a library entry.",
      cell: "\(kind.rawValue) file",
      production: "File"
    )
  }

  package func shown(_ stored: StoredValue, _ text: String) -> String {
    text.split(separator: "/").last.map(String.init) ?? text
  }

  package var subject: ValueSubject? { .file(kind) }

  package func parts(_ range: ByteRange, of source: SourceText) -> [ValuePart] { [ValuePart(range, .text)] }
}
