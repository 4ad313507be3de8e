/// Asks what only fonts and dictionaries know of texts that are shown. The answers depend neither on the language that a
/// text is said to be in nor on the fonts that its style names: where those lack a letter, all others are searched.
package struct TextRequest: Hashable, Sendable, Codable {
  /// As they are drawn: letters with their marks.
  package var characters: [String]
  /// In which words follow each other without a space.
  package var words: [String]

  package init(characters: [String], words: [String]) {
    self.characters = characters
    self.words = words
  }
}

package struct TextAnswer: Hashable, Sendable, Codable {
  /// Those of the request's characters that no font draws.
  package var undrawn: [String]
  /// One for each word of the request, in order: how many scalars are before each place where a word ends and another one
  /// starts.
  package var boundaries: [[Int]]
  /// Absolute paths of the folders and files that the answers come from: with none changed, they stay the same.
  package var sources: [String]

  package init(undrawn: [String], boundaries: [[Int]], sources: [String]) {
    self.undrawn = undrawn
    self.boundaries = boundaries
    self.sources = sources
  }
}
