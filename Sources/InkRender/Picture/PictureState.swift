/// A picture and the frames that show it.
package struct PictureState: Hashable, Sendable {
  /// A cue on screen.
  package struct Shown: Hashable, Sendable {
    /// Index in the plan's cues.
    package var cue: Int
    /// The highlighted word, counted through the cue's lines.
    package var word: Int?

    package init(cue: Int, word: Int?) {
      self.cue = cue
      self.word = word
    }
  }

  /// By index; empty for the background alone.
  package var shown: [Shown]
  package var frames: Range<Int>

  package init(shown: [Shown], frames: Range<Int>) {
    self.shown = shown
    self.frames = frames
  }
}
