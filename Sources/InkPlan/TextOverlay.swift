package import InkTime

/// Words that are shown and not spoken, at a place of their own.
package struct TextOverlay: Hashable, Sendable, Codable {
  /// One after the other, without anything between them; there is at least one.
  package var runs: [TextRun]
  package var position: FramePosition
  /// Of its lines, in a box as wide as the longest.
  package var alignment: Cue.Alignment
  /// Where its lines are broken at the latest, as a share of the frame's width.
  package var width: Double
  /// How long it comes up and goes down, as the script asks for it.
  package var fadeIn: Ticks
  package var fadeOut: Ticks

  /// By name, as JSON has them: an object that is encoded in this order does not have to be sorted.
  private enum CodingKeys: CodingKey {
    case alignment, fadeIn, fadeOut, position, runs, width
  }

  package init(
    runs: [TextRun],
    position: FramePosition,
    alignment: Cue.Alignment,
    width: Double,
    fadeIn: Ticks,
    fadeOut: Ticks
  ) {
    self.runs = runs
    self.position = position
    self.alignment = alignment
    self.width = width
    self.fadeIn = fadeIn
    self.fadeOut = fadeOut
  }

  /// All of its words, with a line feed between each two lines.
  package var text: String { runs.map(\.text).joined() }
}

/// A part of a shown text in one style. What is absent is as the subtitles' style has it. Lengths are in pixels of the
/// picture.
package struct TextRun: Hashable, Sendable, Codable {
  /// As it is written; a line feed ends a line.
  package var text: String
  package var font: String?
  package var size: Double?
  package var color: Color?
  package var isBold: Bool?
  package var isItalic: Bool?
  package var outlineWidth: Double?
  package var outline: Color?
  package var hasShadow: Bool?
  /// Of a box behind the letters.
  package var background: Color?
  /// Whether it is shown in capitals.
  package var isUppercase: Bool?

  /// By name, as JSON has them: an object that is encoded in this order does not have to be sorted.
  private enum CodingKeys: CodingKey {
    case background, color, font, hasShadow, isBold, isItalic, isUppercase, outline, outlineWidth, size, text
  }

  package init(_ text: String) {
    self.text = text
  }
}

/// Where something smaller than the frame is.
package struct FramePosition: Hashable, Sendable, Codable {
  /// Which share of the room that it leaves free is to the left of it, and above it.
  package var x: Double
  package var y: Double
  /// Whether it stays within the margins where it is at an edge. In the middle it is in the middle of the frame.
  package var isInMargins: Bool

  /// By name, as JSON has them: an object that is encoded in this order does not have to be sorted.
  private enum CodingKeys: CodingKey {
    case isInMargins, x, y
  }

  package init(x: Double, y: Double, isInMargins: Bool) {
    self.x = x
    self.y = y
    self.isInMargins = isInMargins
  }
}
