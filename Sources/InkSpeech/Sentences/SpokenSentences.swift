/// Narration in sentences, as voices speak it one by one.
///
/// No abbreviation, initial, ordinal or decimal ends one. Very short ones are joined to a neighbour, because
/// voices stumble over them; very long ones are cut at a mark, else between words. Takes time in proportion to
/// the text.
package struct SpokenSentences: Hashable, Sendable {
  package struct Limits: Hashable, Sendable {
    /// Of fewer words than this no sentence is left alone. Where words are not parted by spaces, two characters
    /// count as one.
    package var minWords = 3
    /// Of more UTF-8 bytes than this none is spoken at once, unless it is one word.
    package var maxBytes = 360

    package init() {}

    package init(minWords: Int, maxBytes: Int) {
      self.minWords = minWords
      self.maxBytes = maxBytes
    }
  }

  package struct Sentence: Hashable, Sendable {
    /// Indices of `SpokenText.words`; never empty.
    package let words: Range<Int>
    /// Indices of `SpokenText.units`. All sentences have all units between them, in order; two share one only
    /// where a word that spaces do not part goes on from one to the other.
    package let units: Range<Int>
    /// The bytes of the shown text; those of all sentences follow each other without a gap.
    package let shown: Range<Int>
    /// The mark after its last word.
    package let mark: SpeechMark?
    package let endsParagraph: Bool
  }

  /// None where nothing is spoken.
  package let sentences: [Sentence]

  /// - Parameter shownCount: The bytes of the shown text.
  package init(_ text: SpokenText, shownCount: Int, limits: Limits = Limits()) {
    var cutter = SentenceCutter(text, limits)
    let pieces = cutter.pieces()
    sentences = pieces.indices.map { index in
      SpokenSentences.sentence(pieces, index, text, shownCount)
    }
  }

  private static func sentence(
    _ pieces: [Range<Int>],
    _ index: Int,
    _ text: SpokenText,
    _ shownCount: Int
  ) -> Sentence {
    let words = pieces[index]
    let first = text.words[words.lowerBound]
    let last = text.words[words.upperBound - 1]
    let next = index + 1 < pieces.count ? text.words[pieces[index + 1].lowerBound] : nil
    let start = index == 0 ? 0 : text.words[pieces[index - 1].upperBound - 1].shown.upperBound
    // What is silent between two sentences belongs to the first.
    let unitsEnd = max(last.unit + 1, next?.unit ?? text.units.count)
    return Sentence(
      words: words,
      units: (index == 0 ? 0 : first.unit)..<unitsEnd,
      shown: start..<(next == nil ? shownCount : max(start, last.shown.upperBound)),
      mark: last.mark,
      endsParagraph: last.endsParagraph
    )
  }
}
