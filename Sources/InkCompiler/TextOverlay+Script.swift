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
  init?(_ shown: ShownWords?, _ attributes: Attributes, in video: VideoSettings) {
    guard let shown, !shown.runs.isEmpty else { return nil }
    let position = FramePosition(ofText: attributes)
    let pixel = Double(min(video.width, video.height)) / 1080
    self.init(
      runs: shown.runs.map { TextRun($0, pixel: pixel) },
      position: position,
      alignment: attributes[StyleTag.alignment].map(Cue.Alignment.init) ?? Cue.Alignment(sideOf: position),
      width: attributes[StyleTag.width].map { $0.share(of: Double(video.width), pixel: pixel) }
        ?? PlanDefaults.textWidth(in: video),
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

extension Cue.Alignment {
  /// The side that a position names.
  fileprivate init(sideOf position: FramePosition) {
    guard position.isInMargins, position.x != 0.5 else {
      self = .center
      return
    }
    self = position.x < 0.5 ? .left : .right
  }
}

extension TextRun {
  fileprivate init(_ run: ShownWords.Run, pixel: Double) {
    self.init(run.text)
    let look = run.look
    font = look[StyleTag.font].flatMap { PlanLimits.isFontName($0) ? $0 : nil }
    size = look[StyleTag.fontSize].map { $0 * pixel }
    color = look[StyleTag.color].map { Color(rgba: $0) }
    outlineWidth = look[StyleTag.outline].map { $0 * pixel }
    outline = look[StyleTag.outlineColor].map { Color(rgba: $0) }
    background = look[StyleTag.background].map { Color(rgba: $0) }
    isBold = look.given(StyleTag.bold).map { _ in look[StyleTag.bold] }
    isItalic = look.given(StyleTag.italic).map { _ in look[StyleTag.italic] }
    hasShadow = look.given(StyleTag.shadow).map { _ in look[StyleTag.shadow] }
    isUppercase = look.given(StyleTag.uppercase).map { _ in look[StyleTag.uppercase] }
  }
}
