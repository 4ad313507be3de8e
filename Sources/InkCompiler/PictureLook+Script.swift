import InkLanguage
import InkPlan

extension PictureLook {
  /// `nil` for what is no picture.
  init?(_ tag: Tag, _ attributes: Attributes, in video: VideoSettings) {
    guard tag.specification.role.isPicture else { return nil }
    let isOverlay = !PictureParameters.fillFrame(attributes)
    let scale = attributes[PictureParameters.scale].map(Layer.Scale.init) ?? (isOverlay ? .contain : .cover)
    let pixel = Double(min(video.width, video.height)) / 1080
    self.init(
      scale: scale,
      fill: isOverlay || scale != .contain ? nil : LayerFill(attributes[PictureParameters.fill] ?? .blur),
      position: isOverlay ? FramePosition(attributes[PictureParameters.position] ?? .center) : nil,
      width: attributes[PictureParameters.width]?.pixels(of: Double(video.width), pixel: pixel),
      height: attributes[PictureParameters.height]?.pixels(of: Double(video.height), pixel: pixel),
      opacity: attributes[PictureParameters.opacity],
      prompt: attributes[SharedParameters.prompt]
    )
  }
}

extension SizeValue {
  fileprivate func pixels(of whole: Double, pixel: Double) -> Double {
    switch self {
    case .share(let share): share * whole
    case .pixels(let pixels): pixels * pixel
    }
  }
}

extension Layer.Scale {
  fileprivate init(_ scale: PictureScale) {
    self =
      switch scale {
      case .cover: .cover
      case .contain: .contain
      case .stretch: .stretch
      }
  }
}

extension LayerFill {
  fileprivate init(_ fill: FillValue) {
    self =
      switch fill {
      case .blur: .blur
      case .none: .none
      case .color(let rgba): .color(Color(rgba: rgba))
      }
  }
}
