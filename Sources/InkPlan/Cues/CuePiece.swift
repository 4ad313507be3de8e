import InkTime

/// The least that can be alone in a line: a word, or a part of one that is written without spaces.
struct CuePiece {
  /// How good it is to start a new line or a new cue after a piece.
  enum Seam: Int {
    /// A sentence ends.
    case sentence = 0
    /// A phrase ends: a comma, or the end of an utterance.
    case phrase = 30
    /// What follows starts a phrase: a conjunction, a preposition.
    case beforePhrase = 70
    /// Between words that need not be together.
    case word = 150
    /// Within a word, where its script allows it.
    case inner = 200
    /// It belongs to what follows.
    case clinging = 350
    /// Within a word, because there is no other way.
    case forced = 700
    /// After a dot that ends no sentence: an abbreviation's, an initial's or an ordinal's.
    case dot = 2500
    /// Between words that are spoken as one: dearer than any number of cues that would do without.
    case withinUnit = 100_000

    /// Of a line that ends here, where the cue goes on.
    var lineCost: Int { min(rawValue, Seam.forced.rawValue) }
  }

  var text: Substring
  var start: Ticks
  var end: Ticks
  /// As wide as so many narrow letters.
  var columns: Int
  /// Whether it goes on with the word of the piece before it, without a space.
  var continues: Bool
  /// Whether it is spoken for itself though it continues a word: one of a script without spaces.
  var isSpokenPart = false
  /// Of the styles of its word what it has, from its start; `nil` where the word has none.
  var spans: [StyleSpan]?
  var seam: Seam
}
