package import InkLanguage
package import InkPlan

extension PlanElement.Kind {
  /// A tag as plans know it.
  init(_ tag: Tag) {
    self =
      switch tag {
      case .video: .video
      case .tts: .tts
      case .music: .music
      case .sound: .sound
      case .pause: .pause
      case .image: .image
      case .aiImage: .aiImage
      case .aiVideo: .aiVideo
      case .zoom: .zoom
      case .pan: .pan
      case .tilt: .tilt
      case .shake: .shake
      case .style: .style
      // A part of its narration, and never an element.
      case .say: .tts
      case .chapter: .chapter
      }
  }

  /// What its tag is for; a stretch of speech is narration as its tag is.
  package var role: TagRole {
    Tag.allCases.first { PlanElement.Kind($0) == self }?.specification.role ?? .narration
  }
}
