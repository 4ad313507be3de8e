/// The tags of the language, in the order of its reference. The raw value is the name in a script.
///
/// Each has a file of its own, in which everything else is said of it.
package enum Tag: String, CaseIterable, Sendable {
  case video, tts, music, sound, pause, image
  case aiImage = "ai-image"
  case aiVideo = "ai-video"
  case zoom, pan, tilt, shake, style, say, chapter

  package var specification: TagSpecification {
    switch self {
    case .video: VideoTag.specification
    case .tts: SpeechTag.specification
    case .music: MusicTag.specification
    case .sound: SoundTag.specification
    case .pause: PauseTag.specification
    case .image: ImageTag.specification
    case .aiImage: AIImageTag.specification
    case .aiVideo: AIVideoTag.specification
    case .zoom: ZoomTag.specification
    case .pan: PanTag.specification
    case .tilt: TiltTag.specification
    case .shake: ShakeTag.specification
    case .style: StyleTag.specification
    case .say: SayTag.specification
    case .chapter: ChapterTag.specification
    }
  }
}
