import InkLanguage

/// The rows of the timeline, from top to bottom: picture above, sound under, then what is about the script.
enum TimelineTrack: String, CaseIterable, Encodable {
  case chapter, picture, camera, text, caption, narration, pause, sound, music, diagnostic, credit

  /// Whether its bars are elements of the script; the others are made from them.
  var holdsElements: Bool {
    switch self {
    case .chapter, .picture, .camera, .text, .narration, .pause, .sound, .music: true
    case .caption, .diagnostic, .credit: false
    }
  }

  var name: String {
    switch self {
    case .chapter: "Chapters"
    case .picture: "Picture"
    case .camera: "Camera"
    case .text: "Text"
    case .caption: "Captions"
    case .narration: "Narration"
    case .pause: "Pauses"
    case .sound: "Sounds"
    case .music: "Music"
    case .diagnostic: "Problems"
    case .credit: "Credits"
    }
  }

  init(_ role: TagRole) {
    self =
      switch role {
      case .chapter: .chapter
      case .video, .image: .picture
      case .camera: .camera
      case .style, .color: .text
      case .narration, .say: .narration
      case .pause: .pause
      case .sound: .sound
      case .music: .music
      }
  }
}
