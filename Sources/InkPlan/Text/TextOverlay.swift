package import InkTime

/// Words that are shown and not spoken, at a place of their own.
package struct TextOverlay: Hashable, Sendable, Codable {
  /// One after the other, without anything between them; there is at least one.
  package var runs: [TextRun]
  package var position: FramePosition
  /// A BCP 47 tag; absent where it is not known.
  package var language: String?
  /// Of its lines, in a box as wide as the longest.
  package var alignment: Cue.Alignment
  /// Where its lines are broken at the latest, as a share of the frame's width.
  package var width: Double
  /// How long it comes up and goes down, as the script asks for it.
  package var fadeIn: Ticks
  package var fadeOut: Ticks

  /// By name, as JSON has them: an object that is encoded in this order does not have to be sorted.
  private enum CodingKeys: CodingKey {
    case alignment, fadeIn, fadeOut, language, position, runs, width
  }

  package init(
    runs: [TextRun],
    language: String? = nil,
    position: FramePosition,
    alignment: Cue.Alignment,
    width: Double,
    fadeIn: Ticks,
    fadeOut: Ticks
  ) {
    self.runs = runs
    self.language = language
    self.position = position
    self.alignment = alignment
    self.width = width
    self.fadeIn = fadeIn
    self.fadeOut = fadeOut
  }

  /// All of its words, with a line feed between each two lines.
  package var text: String { runs.map(\.text).joined() }
}

/// A part of a shown text in one style.
package struct TextRun: Hashable, Sendable, Codable {
  /// As it is written; a line feed ends a line.
  package var text: String
  /// Index in `textStyles`.
  package var style: Int

  /// By name, as JSON has them: an object that is encoded in this order does not have to be sorted.
  private enum CodingKeys: CodingKey {
    case style, text
  }

  package init(_ text: String, style: Int = 0) {
    self.text = text
    self.style = style
  }
}

/// Where something smaller than the frame is.
package struct FramePosition: Hashable, Sendable, Codable {
  /// Which share of the room that it leaves free is to the left of it, and above it.
  package var x: Double
  package var y: Double
  /// Whether it stays within the safe area where it is at an edge. In the middle it is in the middle of the frame.
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

extension Cue.Alignment {
  /// The side that a position names.
  package init(sideOf position: FramePosition) {
    guard position.isInMargins, position.x != 0.5 else {
      self = .center
      return
    }
    self = position.x < 0.5 ? .left : .right
  }
}
