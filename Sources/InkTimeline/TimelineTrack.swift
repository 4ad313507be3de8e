import InkPlan

/// The rows of the timeline, from top to bottom: picture above, sound beneath.
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

  init(_ kind: PlanElement.Kind) {
    self =
      switch kind {
      case .video, .image, .aiImage, .aiVideo: .picture
      case .zoom, .pan, .tilt, .shake: .camera
      case .style: .text
      case .tts, .speech: .narration
      case .pause: .pause
      case .sound: .sound
      case .music: .music
      }
  }
}
