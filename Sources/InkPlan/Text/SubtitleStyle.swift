/// How the words of an utterance are shown.
package struct SubtitleStyle: Hashable, Sendable, Codable {
  package var position: Cue.Position
  package var alignment: Cue.Alignment
  package var highlight: Bool
  /// Index in `textStyles` of what all of it has that has no spans; absent for the first.
  package var style: Int?

  /// By name, as JSON has them: an object that is encoded in this order does not have to be sorted.
  private enum CodingKeys: CodingKey {
    case alignment, highlight, position, style
  }

  package init(position: Cue.Position, alignment: Cue.Alignment, highlight: Bool, style: Int? = nil) {
    self.position = position
    self.alignment = alignment
    self.highlight = highlight
    self.style = style
  }
}
