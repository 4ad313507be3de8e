package import InkLanguage
package import InkPlan

extension PlanElement.Kind {
  /// A tag as plans know it.
  package init(_ tag: Tag) {
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

  private static let roles = Dictionary(
    Tag.allCases.map { (PlanElement.Kind($0), $0.specification.role) },
    uniquingKeysWith: { first, _ in first }
  )

  /// What its tag is for; a stretch of speech is narration as its tag is.
  package var role: TagRole { PlanElement.Kind.roles[self] ?? .narration }
}
