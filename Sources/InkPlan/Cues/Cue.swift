package import InkTime

/// One subtitle: the words that are on screen together, and while.
///
/// A word is the current one from its `start` to the next word's `start`, the last one to the cue's `end`; of one with
/// moments the part that starts with each, in the same way.
package struct Cue: Hashable, Sendable, Codable {
  package enum Position: String, Hashable, Sendable, Codable, CaseIterable {
    case top, center, bottom
  }

  package enum Alignment: String, Hashable, Sendable, Codable, CaseIterable {
    case left, center, right
  }

  package var start: Ticks
  package var end: Ticks
  package var position: Position
  package var alignment: Alignment
  /// Absent where the lines run from left to right.
  package var direction: TextDirection?
  /// Whether the current word is shown in the highlight colour.
  package var highlight: Bool
  /// Index in `textStyles` of words without spans; absent for the first.
  package var style: Int?
  /// Lines of words; never empty, no line empty.
  package var lines: [[SpokenWord]]
  /// Index in `speech` of what its first word is of; absent in what was not made from speech.
  package var speech: Int?

  /// By name, as JSON has them: an object that is encoded in this order does not have to be sorted.
  private enum CodingKeys: CodingKey {
    case alignment, direction, end, highlight, lines, position, speech, start, style
  }

  package init(
    start: Ticks,
    end: Ticks,
    position: Position,
    alignment: Alignment,
    direction: TextDirection? = nil,
    highlight: Bool,
    style: Int? = nil,
    lines: [[SpokenWord]],
    speech: Int? = nil
  ) {
    self.start = start
    self.end = end
    self.position = position
    self.alignment = alignment
    self.direction = direction
    self.highlight = highlight
    self.style = style
    self.lines = lines
    self.speech = speech
  }

  package var range: TickRange { TickRange(start: start, end: end) }
}
