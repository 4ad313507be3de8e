import InkLanguage
import InkPlan
import InkTime

extension CameraMove {
  /// Without its time, which the layout gives it; `nil` for what moves no camera.
  ///
  /// Of `from` and `to` the one that is left out is rest if the other is given.
  init?(_ tag: Tag, _ attributes: Attributes, element: Int) {
    let kind: Kind
    let ends: (from: Double, to: Double)
    switch tag {
    case .zoom:
      kind = .zoom
      let amount = attributes[ZoomTag.amount]
      ends =
        CameraMove.ends(attributes[ZoomTag.from], attributes[ZoomTag.to], rest: 1)
        ?? (amount < 0 ? (1 - amount, 1) : (1, 1 + amount))
    case .pan, .tilt:
      kind = tag == .pan ? .pan : .tilt
      let amount = attributes[OffsetParameters.amount]
      ends =
        CameraMove.ends(attributes[OffsetParameters.from], attributes[OffsetParameters.to], rest: 0)
        ?? (-amount / 2, amount / 2)
    case .shake:
      kind = .shake
      let amount = attributes[ShakeTag.amount]
      ends =
        CameraMove.ends(attributes[ShakeTag.from], attributes[ShakeTag.to], rest: 0) ?? (amount, amount)
    case .video, .tts, .music, .sound, .pause, .image, .aiImage, .aiVideo, .style, .say, .chapter: return nil
    }
    self.init(
      kind: kind,
      element: element,
      start: .zero,
      end: .zero,
      from: ends.from,
      to: ends.to,
      easing: Easing(attributes[CameraParameters.easing]),
      at: kind == .zoom ? FramePosition(point: attributes[ZoomTag.at]) : nil,
      millihertz: kind == .shake ? Int((attributes[ShakeTag.frequency] * 1000).rounded()) : nil,
      seed: kind == .shake ? attributes[ShakeTag.seed] : nil
    )
  }

  private static func ends(_ from: Double?, _ to: Double?, rest: Double) -> (from: Double, to: Double)? {
    from == nil && to == nil ? nil : (from ?? rest, to ?? rest)
  }
}

extension FramePosition {
  /// A point of the frame, which has no margins.
  fileprivate init(point: PositionValue) {
    self.init(x: point.x, y: point.y, isInMargins: false)
  }
}

extension CameraMove.Easing {
  fileprivate init(_ easing: InkLanguage.Easing) {
    self =
      switch easing {
      case .linear: .linear
      case .easeIn: .easeIn
      case .easeOut: .easeOut
      case .easeInOut: .easeInOut
      }
  }
}
