/// What all subtitles of a video have.
package struct SubtitleSettings: Hashable, Sendable, Codable {
  package var preset: SubtitlePreset
  /// Of the current word.
  package var highlight: Color

  package init(preset: SubtitlePreset, highlight: Color) {
    self.preset = preset
    self.highlight = highlight
  }
}

/// What marks the current word, and what lies under it.
package enum SubtitlePreset: String, Hashable, Sendable, Codable, CaseIterable {
  /// The current word is in the highlight colour.
  case clean
  /// The same, with a rounded box under each line.
  case box
  /// Words are filled with the highlight colour while they are spoken, and stay so.
  case karaoke
  /// The current word is larger, and in the highlight colour.
  case pop
}
