import InkLanguage
import InkPlan

// The words of scripts as plans have them.
extension MediaUse.Fit {
  init(_ fit: MediaFit) {
    self =
      switch fit {
      case .none: .none
      case .trim: .trim
      case .loop: .loop
      }
  }
}

extension Cue.Position {
  init(_ position: SubtitlePosition) {
    self =
      switch position {
      case .top: .top
      case .center: .center
      case .bottom: .bottom
      }
  }
}

extension Cue.Alignment {
  init(_ alignment: SubtitleAlignment) {
    self =
      switch alignment {
      case .left: .left
      case .center: .center
      case .right: .right
      }
  }
}
