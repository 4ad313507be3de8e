/// A kind of value in words.
package struct ValueWording: Hashable, Sendable {
  /// A few words, for lists.
  package let short: String
  /// A sentence, in Markdown.
  package let sentence: String
  /// A cell of the reference's tables, in Markdown.
  package let cell: String
  /// The expression that the grammar has for it.
  package let production: String

  init(_ short: String, sentence: String, cell: String, production: String) {
    self.short = short
    self.sentence = sentence
    self.cell = cell
    self.production = production
  }
}
