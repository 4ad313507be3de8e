import InkLanguage
package import InkText

/// A line of a script's outline.
package struct OutlineItem: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// A `tts` element.
    case narration
    /// A stretch of narration between pauses and sounds.
    case speech
    case music, sound, pause, picture, video, camera, style, chapter

    init(_ role: TagRole) {
      self =
        switch role {
        case .narration, .say: .narration
        case .music: .music
        case .sound: .sound
        case .pause: .pause
        case .image: .picture
        case .video: .video
        case .camera: .camera
        case .style, .color: .style
        case .chapter: .chapter
        }
    }
  }

  /// The id, the first words, or the file: what a person would call it.
  package var name: String
  /// The tag, with start and length as hints show them: `tts · at ~0:09.3 for ~2.1 s`.
  package var detail: String
  package var kind: Kind
  /// Of the whole element. Those of children lie within.
  package var range: ByteRange
  /// What is shown when it is chosen: the tag's name, or the first words. Lies within `range`.
  package var selectionRange: ByteRange
  package var children: [OutlineItem]
}
