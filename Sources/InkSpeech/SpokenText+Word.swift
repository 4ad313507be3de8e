extension SpokenText {
  /// A word that a voice says.
  package struct Word: Hashable, Sendable {
    private var start: UInt32
    private var end: UInt32
    private var shownStart: UInt32
    private var shownEnd: UInt32
    private var unitIndex: UInt32
    /// What follows it.
    package internal(set) var mark: SpeechMark?
    /// Whether its letters are said one by one: `F.B.I`.
    package internal(set) var isSpelled: Bool
    /// Whether a sentence ends after it.
    package internal(set) var endsSentence = false
    /// Whether an empty line, which ends a paragraph, comes after it.
    package internal(set) var endsParagraph = false

    init(start: Int, shown: Range<Int>, unit: Int, isSpelled: Bool) {
      self.start = UInt32(start)
      end = UInt32(start)
      shownStart = UInt32(shown.lowerBound)
      shownEnd = UInt32(shown.upperBound)
      unitIndex = UInt32(unit)
      self.isSpelled = isSpelled
    }

    /// Where it is in `bytes`, without its mark.
    package var range: Range<Int> { Int(start)..<Int(end) }

    /// The bytes of the shown text that it is said for, with its mark. Words that are said for one stretch share
    /// it.
    package var shown: Range<Int> { Int(shownStart)..<Int(shownEnd) }

    /// The index of its unit.
    package var unit: Int { Int(unitIndex) }

    mutating func end(at offset: Int) { end = UInt32(offset) }

    mutating func shownEnd(at offset: Int) { shownEnd = UInt32(offset) }
  }
}
