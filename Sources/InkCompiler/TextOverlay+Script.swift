import InkLanguage
import InkPlan
import InkTime

extension LayoutPlace {
  /// Where an element is shown of which there is one at a time.
  init(_ element: Script.Element, _ tag: Tag) {
    if tag.specification.role.isPicture, PictureParameters.fillFrame(element.attributes) {
      self = .frame
    } else if element.shown?.runs.isEmpty == false {
      self.init(FramePosition(ofText: element.attributes))
    } else {
      self = .none
    }
  }
}

extension FramePosition {
  init(_ position: PositionValue) {
    self.init(x: position.x, y: position.y, isInMargins: position.isWord)
  }

  init(ofText attributes: Attributes) { self.init(StyleTag.position(in: attributes)) }
}

extension TextOverlay {
  /// - Parameter shown: The words of an element with these attributes.
  init?(
    _ shown: ShownWords?,
    _ attributes: Attributes,
    in video: VideoSettings,
    language: String?,
    _ styles: inout TextStyles
  ) {
    guard let shown, !shown.runs.isEmpty else { return nil }
    let position = FramePosition(ofText: attributes)
    let pixel = Double(min(video.width, video.height)) / 1080
    self.init(
      runs: shown.runs.map { TextRun($0.text, style: styles.index(ofShownText: $0.look)) },
      language: language,
      position: position,
      alignment: attributes[StyleTag.alignment].map(Cue.Alignment.init) ?? Cue.Alignment(sideOf: position),
      width: attributes[StyleTag.width].map { $0.share(of: Double(video.width), pixel: pixel) }
        ?? PlanDefaults.textWidth(position, in: video),
      fadeIn: attributes[SharedParameters.fadeIn],
      fadeOut: attributes[SharedParameters.fadeOut]
    )
  }
}

extension SizeValue {
  fileprivate func share(of whole: Double, pixel: Double) -> Double {
    switch self {
    case .share(let share): share
    case .pixels(let pixels): pixels * pixel / whole
    }
  }
}
