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
