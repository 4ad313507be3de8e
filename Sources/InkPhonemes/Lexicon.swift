/// One of the tables of words. A word in lower case also answers to its capitalized form, and the other way round,
/// where the other form has no entry of its own.
struct Lexicon: Sendable {
  let table: ByteTable

  subscript(word: String) -> LexiconEntry? {
    if let bytes = table.value(of: word.utf8) { return LexiconEntry(bytes: bytes) }
    return otherForm(of: word).flatMap { table.value(of: $0.utf8) }.map(LexiconEntry.init(bytes:))
  }

  func contains(_ word: String) -> Bool {
    table.contains(word.utf8) || otherForm(of: word).map { table.contains($0.utf8) } ?? false
  }

  private func otherForm(of word: String) -> String? {
    guard word.unicodeScalars.count >= 2 else { return nil }
    let capitalized = word.capitalized
    if word.isLowercased { return capitalized == word ? nil : capitalized }
    return word == capitalized ? word.lowercased() : nil
  }
}
