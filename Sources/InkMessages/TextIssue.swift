package import InkTime

/// What makes words on screen hard to read, though they are drawn as planned.
package struct TextIssue: Hashable, Sendable, Codable {
  package enum Kind: String, Hashable, Sendable, Codable {
    /// Letters differ little from what is under them.
    case lowContrast
    /// Words lie over other words.
    case overlap
    /// A shown text reaches out of the safe area.
    case outsideSafeArea
  }

  package var kind: Kind
  /// Of the words: index in the plan's elements.
  package var element: Int
  /// Of the words that these lie over, in the same way.
  package var other: Int?
  /// A frame that shows it: where the contrast is lowest, else the first one.
  package var time: Ticks
  /// The lowest contrast, 1 to 21; absent for other kinds.
  package var contrast: Double?

  package init(kind: Kind, element: Int, other: Int? = nil, time: Ticks, contrast: Double? = nil) {
    self.kind = kind
    self.element = element
    self.other = other
    self.time = time
    self.contrast = contrast
  }
}
