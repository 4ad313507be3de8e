package import InkTime

/// One element of the script with the facts that decide its time, and the time that they give.
///
/// Elements are in the order of the script, each after its parent. The rules are those of
/// `docs/timing.md`, and `Layout` is their one implementation.
package struct PlanElement: Hashable, Sendable, Codable {
  /// The tag, or `speech` for a stretch of narration.
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case tts, speech, music, sound, pause, chapter
    case video, image, zoom, pan, tilt, shake, style
    case aiImage = "ai-image"
    case aiVideo = "ai-video"

    /// `nil` for what uses no file.
    package var fileUse: FileUse? {
      switch self {
      case .music, .sound: .sound
      case .image, .aiImage: .picture
      case .video, .aiVideo: .video
      case .tts, .speech, .pause, .chapter, .zoom, .pan, .tilt, .shake, .style: nil
      }
    }
  }

  /// What an element takes from its file.
  package enum FileUse: Hashable, Sendable {
    case sound
    /// A still picture, which has no end.
    case picture
    /// Moving pictures, which give it its length, and their sound.
    case video
  }

  /// How an element takes time in the sequence of its parent.
  package enum Timing: String, Hashable, Sendable, Codable, CaseIterable {
    /// As long as its children one after the other, and at least `length`.
    case sequence
    /// Lasts `length`, and what follows waits for it.
    case own
    /// Takes no time in the sequence and lasts to the end of its parent; a picture that fills the frame and a text, to
    /// the next one in the sequence that is in the same place.
    case background
    /// Takes no time in the sequence and lasts `length`; the script waits for it at its very end.
    case parallel
  }

  package var kind: Kind
  /// Index in `elements`; absent for an element at the top of the script.
  package var parent: Int?
  package var id: String?
  package var place: SourcePlace
  package var timing: Timing
  /// Zero where `timing` gives it no meaning.
  package var length: Ticks
  /// Where it starts when it is taken out of the sequence.
  package var anchor: Anchor?
  /// True for what covers the whole picture: it ends such a one that is in the background, in the same sequence.
  package var fillsFrame: Bool?
  /// Absent for what plays or shows no file.
  package var media: MediaUse?
  /// Of an image or a video; absent for all else.
  package var picture: PictureLook?
  /// What a chapter is called; absent for all else.
  package var title: String?
  /// Of a `style` that is a text; absent for all else.
  package var text: TextOverlay?
  package var start: Ticks
  package var end: Ticks

  /// By name, as JSON has them: an object that is encoded in this order does not have to be sorted.
  private enum CodingKeys: CodingKey {
    case anchor, end, fillsFrame, id, kind, length, media, parent, picture, place, start, text, timing, title
  }

  package init(
    kind: Kind,
    parent: Int?,
    id: String?,
    place: SourcePlace,
    timing: Timing,
    length: Ticks,
    anchor: Anchor?,
    fillsFrame: Bool? = nil,
    media: MediaUse? = nil,
    picture: PictureLook? = nil,
    title: String? = nil,
    text: TextOverlay? = nil
  ) {
    self.kind = kind
    self.parent = parent
    self.id = id
    self.place = place
    self.timing = timing
    self.length = length
    self.anchor = anchor
    self.fillsFrame = fillsFrame
    self.media = media
    self.picture = picture
    self.title = title
    self.text = text
    self.start = .zero
    self.end = .zero
  }

  package var range: TickRange { TickRange(start: start, end: end) }

  /// When its file plays or is shown: to the end of the file or the element, whichever comes first.
  package var mediaRange: TickRange { TickRange(start: start, end: media?.end ?? end) }
}

/// A start that is counted from another element, or from the parent's start.
package struct Anchor: Hashable, Sendable, Codable {
  package enum Edge: String, Hashable, Sendable, Codable, CaseIterable {
    case start, end
  }

  /// Index in `elements`; absent for the parent (the whole script at its top).
  package var element: Int?
  package var edge: Edge
  package var offset: Ticks

  /// By name, as JSON has them: an object that is encoded in this order does not have to be sorted.
  private enum CodingKeys: CodingKey {
    case edge, element, offset
  }

  package init(element: Int?, edge: Edge, offset: Ticks) {
    self.element = element
    self.edge = edge
    self.offset = offset
  }
}

/// A place in the script, for messages. Both count from 1; columns count Unicode scalars.
package struct SourcePlace: Hashable, Sendable, Codable {
  package var line: Int
  package var column: Int

  /// By name, as JSON has them: an object that is encoded in this order does not have to be sorted.
  private enum CodingKeys: CodingKey {
    case column, line
  }

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
