/// The forms in which other programs read a plan.
package enum ExportFormat: String, Sendable, CaseIterable {
  /// SubRip subtitles.
  case srt
  /// WebVTT subtitles, with the time of every word.
  case vtt
  /// Advanced SubStation Alpha subtitles: karaoke, styles and places.
  case ass
  /// OpenTimelineIO.
  case otio
  /// A project of the Media Lovin' Toolkit, for Shotcut, Kdenlive and `melt`.
  case mlt
  /// Final Cut Pro 7's XML, which Premiere Pro and DaVinci Resolve import.
  case xmeml
  /// Chapters as `ffmpeg` reads them.
  case ffmetadata
  /// Chapters as a list for a video's description.
  case chapters
  /// What is said, in paragraphs.
  case transcript
  /// What is shown, and what is said for it.
  case spoken

  /// The endings of file names that tell the form, without the dot.
  package var endings: [String] {
    switch self {
    case .srt: ["srt"]
    case .vtt: ["vtt"]
    case .ass: ["ass"]
    case .otio: ["otio"]
    case .mlt: ["mlt"]
    case .xmeml: ["xml", "xmeml"]
    case .ffmetadata: ["ffmeta", "ffmetadata"]
    case .chapters: ["chapters"]
    case .transcript: ["txt"]
    case .spoken: ["spoken"]
    }
  }

  /// Whether it refers to the sound files of the speech.
  package var usesClips: Bool {
    switch self {
    case .otio, .mlt, .xmeml: true
    case .srt, .vtt, .ass, .ffmetadata, .chapters, .transcript, .spoken: false
    }
  }

  /// Whether times are in it, and it has no place to say how exact they are.
  package var hidesLengthSource: Bool { self == .srt || self == .chapters }
}
