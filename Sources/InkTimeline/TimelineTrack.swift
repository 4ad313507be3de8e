import InkLanguage

/// The rows of the timeline, from top to bottom: picture above, sound under.
enum TimelineTrack: String, CaseIterable, Encodable {
  case picture, camera, text, narration, pause, sound, music

  var name: String {
    switch self {
    case .picture: "Picture"
    case .camera: "Camera"
    case .text: "Text"
    case .narration: "Narration"
    case .pause: "Pauses"
    case .sound: "Sounds"
    case .music: "Music"
    }
  }

  init(_ role: TagRole) {
    self =
      switch role {
      case .video, .image: .picture
      case .camera: .camera
      case .style, .color: .text
      case .narration: .narration
      case .pause: .pause
      case .sound: .sound
      case .music: .music
      }
  }
}
