/// A picture and the frames that show it.
package struct PictureState: Hashable, Sendable {
  /// Index in the plan's cues; `nil` for the background alone.
  package var cue: Int?
  /// The highlighted word, counted through the cue's lines.
  package var word: Int?
  package var frames: Range<Int>

  package init(cue: Int?, word: Int?, frames: Range<Int>) {
    self.cue = cue
    self.word = word
    self.frames = frames
  }
}
