package import InkText

/// The words that a parameter takes, as the cases of an enumeration.
package protocol Keyword: RawRepresentable<String>, CaseIterable, Hashable, Sendable {}

/// One of a few words. Only its extension requires a `Keyword`: to make a type that requires a conformance, a program
/// looks through all that it has, which takes half as long as a start.
package struct KeywordType<Word>: Hashable, Sendable {
  private let names: [ShortName]
}

extension KeywordType: ValueType where Word: Keyword {
  init() {
    let names = Word.allCases.compactMap { ShortName($0.rawValue) }
    precondition(names.count == Word.allCases.count, "the words of a parameter are short")
    self.names = names
  }

  package func read(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) throws(ValueError) -> StoredValue {
    if let name = ShortName(bytes, range.lowerBound, range.upperBound) {
      for index in names.indices where names[index] == name { return .word(index) }
    }
    throw .form(ListText.quoted(words, by: "or"))
  }

  package func value(_ stored: StoredValue, _ text: @autoclosure () -> String) -> Word? {
    guard case .word(let index) = stored else { return nil }
    return Word.allCases.dropFirst(index).first
  }

  package func written(_ value: Word) -> String { value.rawValue }

  package var words: [String] { Word.allCases.map(\.rawValue) }

  package var wording: ValueWording {
    ValueWording(
      words.joined(separator: "|"),
      sentence: "One of \(words.map { "`\($0)`" }.joined(separator: ", ")).",
      cell: words.map { "`\($0)`" }.joined(separator: ", "),
      production: "( \(words.map { "'\"\($0)\"'" }.joined(separator: " | ")) )"
    )
  }

  package func choices(_ typed: String) -> [ValueChoice] { words.map { ValueChoice($0, .word) } }

  package func parts(_ range: ByteRange, of source: SourceText) -> [ValuePart] {
    [ValuePart(range, isValue(range, of: source) ? .constant : .text)]
  }
}
