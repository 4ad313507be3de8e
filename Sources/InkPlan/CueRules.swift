package import InkTime

/// How words are grouped into cues.
package struct CueRules: Hashable, Sendable, Codable {
  package var wordsPerCue: Int
  package var charactersPerLine: Int
  /// A cue stays this long after its last word, when nothing follows sooner.
  package var hold: Ticks
  /// Cues with a shorter gap between them follow each other without one, so that nothing flickers.
  package var shortestGap: Ticks

  package init(wordsPerCue: Int, charactersPerLine: Int, hold: Ticks, shortestGap: Ticks) {
    self.wordsPerCue = wordsPerCue
    self.charactersPerLine = charactersPerLine
    self.hold = hold
    self.shortestGap = shortestGap
  }

  /// A few large words, as upright videos show them.
  package static let portrait = CueRules(
    wordsPerCue: 4,
    charactersPerLine: 17,
    hold: Ticks(seconds: 0.3),
    shortestGap: Ticks(seconds: 0.5)
  )
  /// One line of a sentence.
  package static let landscape = CueRules(
    wordsPerCue: 7,
    charactersPerLine: 36,
    hold: Ticks(seconds: 0.3),
    shortestGap: Ticks(seconds: 0.5)
  )
}

/// How the words of an utterance are shown.
package struct SubtitleStyle: Hashable, Sendable, Codable {
  package var position: Cue.Position
  package var alignment: Cue.Alignment
  package var highlight: Bool

  package init(position: Cue.Position, alignment: Cue.Alignment, highlight: Bool) {
    self.position = position
    self.alignment = alignment
    self.highlight = highlight
  }
}
