internal import InkMedia

/// A picture of words and the frames that show it.
package struct PictureState: Hashable, Sendable {
  /// A cue on screen.
  package struct Shown: Hashable, Sendable {
    /// Index in the plan's cues.
    package var cue: Int
    /// The current word, counted through the cue's lines.
    package var word: Int?
    /// Which of its parts is the current one; `nil` where it has none.
    package var part: Int?
    /// How much of that has been spoken, of `WordMark.fillSteps`; `nil` where words are not filled.
    package var fill: Int?

    package init(cue: Int, word: Int?, part: Int? = nil, fill: Int? = nil) {
      self.cue = cue
      self.word = word
      self.part = part
      self.fill = fill
    }
  }

  /// A shown text on screen.
  package struct ShownText: Hashable, Sendable {
    /// Index in the plan's texts.
    package var text: Int
    /// How opaque it is, from 1 to `opaque`.
    package var opacity: Int

    /// A fade has so many steps, so that a video has only so many pictures.
    package static let opaque = 64

    package init(text: Int, opacity: Int = ShownText.opaque) {
      self.text = text
      self.opacity = opacity
    }
  }

  /// By index; empty where no cue is on screen.
  package var shown: [Shown]
  /// Back to front.
  package var texts: [ShownText]
  package var frames: Range<Int>

  package init(shown: [Shown], texts: [ShownText] = [], frames: Range<Int>) {
    self.shown = shown
    self.texts = texts
    self.frames = frames
  }

  package var isEmpty: Bool { shown.isEmpty && texts.isEmpty }

  /// Whether it looks the same.
  func shows(_ other: PictureState) -> Bool { shown == other.shown && texts == other.texts }
}
