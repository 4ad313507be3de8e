import InkText

/// What has to be found out of texts that are shown, and what only a program that has fonts and dictionaries knows.
///
/// Nothing is asked of Latin letters and the marks between them: every font has them, and spaces part their words.
package struct TextQuestions: Hashable, Sendable {
  /// Which no font may have, each once, with its marks: `ம்`, `日`.
  package private(set) var characters: Set<String> = []
  /// In which words follow each other without a space.
  package private(set) var words: Set<String> = []

  package init() {}

  package init(_ texts: some Sequence<String>) {
    for text in texts { add(text) }
  }

  package var isEmpty: Bool { characters.isEmpty && words.isEmpty }

  package mutating func add(_ text: String) {
    guard text.utf8.contains(where: { $0 >= TextQuestions.firstLead }) else { return }
    for word in PlanWords.of(text) where word.utf8.contains(where: { $0 >= TextQuestions.firstLead }) {
      if TextQuestions.isUnspaced(word) { words.insert(String(word)) }
      for character in word where TextQuestions.isAsked(character) { characters.insert(String(character)) }
    }
  }

  package mutating func remove(characters known: Set<String>) { characters.subtract(known) }

  package mutating func remove(words known: some Sequence<String>) { words.subtract(known) }

  /// Whether there are letters in a text that a dictionary parts into words.
  package static func isUnspaced(_ text: some StringProtocol) -> Bool {
    guard text.utf8.contains(where: { $0 >= 0xE0 }) else { return false }
    return text.unicodeScalars.contains { WritingSystem($0)?.isUnspaced ?? false }
  }

  /// Of the first letter after U+024F, in UTF-8.
  package static let firstLead: UInt8 = 0xC9

  package static func isAsked(_ character: Character) -> Bool {
    character.unicodeScalars.contains(where: isAsked)
  }

  private static func isAsked(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Latin, marks on its letters, general punctuation and currencies.
    case 0...0x024F, 0x0300...0x036F, 0x1E00...0x1EFF, 0x2000...0x206F, 0x20A0...0x20BF, 0x2122: return false
    default: break
    }
    // What is not drawn.
    return !scalar.properties.isDefaultIgnorableCodePoint && scalar.properties.generalCategory != .control
  }
}

/// What was found out of texts.
package struct TextFacts: Hashable, Sendable {
  /// Characters that some font draws.
  package var drawn: Set<String> = []
  /// Characters that no font draws.
  package var undrawn: Set<String> = []
  /// By word: how many scalars are before each place where one word ends and the next one starts.
  package var boundaries: [String: [Int]] = [:]

  package init() {}

  package init(_ drawn: [String], _ undrawn: [String], _ boundaries: [String: [Int]]) {
    self.drawn = Set(drawn)
    self.undrawn = Set(undrawn)
    self.boundaries = boundaries
  }

  /// The questions that are left.
  package func open(_ questions: TextQuestions) -> TextQuestions {
    var open = questions
    open.remove(characters: drawn)
    open.remove(characters: undrawn)
    open.remove(words: boundaries.keys)
    return open
  }

  package mutating func add(_ others: TextFacts) {
    drawn.formUnion(others.drawn)
    undrawn.formUnion(others.undrawn)
    boundaries.merge(others.boundaries) { _, new in new }
  }
}
