internal import InkMedia
internal import InkMessages
internal import InkPlan

/// What is shown in the place of a picture that has yet to be made: its prompt on a plain ground.
struct PromptCard {
  private let prompt: String
  private let width: Int
  private let height: Int
  private let longestSide: Int

  private static let ground = Background(top: Color(rgba: 0x3A41_52FF), bottom: Color(rgba: 0x252A_36FF))
  private static let letters = Color(rgba: 0xE6E9_F0FF)
  private static let smallest = 8.0

  /// - Parameter rectangle: Where the picture is in the frame: the card has its shape, and no more pixels than the frame.
  init(_ prompt: String, _ rectangle: LayerRectangle, in video: VideoSettings) {
    let share = min(1, Double(video.width) / rectangle.width, Double(video.height) / rectangle.height)
    func even(_ length: Double) -> Int { max(16, Int(length * share) / 2 * 2) }
    self.prompt = prompt
    width = even(rectangle.width)
    height = even(rectangle.height)
    longestSide = max(width, height)
  }

  func picture() throws(MediaError) -> ScaledPicture {
    let frame = try VideoFrame(width: width, height: height)
    try frame.fill(with: PromptCard.ground)
    let fonts = try FontMap()
    var size = Double(longestSide) / 24
    while true {
      let style = style(size)
      let layout = try layout(style, fonts)
      let metrics = try fonts.metrics(of: style)
      let isFitting = metrics.height * Double(layout.lines.count) < 0.8 * Double(height)
      if isFitting || size < PromptCard.smallest {
        try draw(layout, metrics, on: frame)
        return frame.picture()
      }
      size *= 0.85
    }
  }

  private func style(_ size: Double) -> TextStyle {
    TextStyle(
      fonts: PlanDefaults.fonts,
      weight: 500,
      size: size,
      color: PromptCard.letters,
      outline: PromptCard.letters,
      outlineWidth: 0
    )
  }

  private func layout(_ style: TextStyle, _ fonts: FontMap) throws(MediaError) -> TextLayout {
    try TextLayout(
      lines: [prompt.split(whereSeparator: \.isWhitespace).map { StyledWord(String($0)) }],
      styles: [style],
      marking: TextMarking(preset: .clean, highlight: PromptCard.letters),
      direction: TextDirection(of: [prompt], language: ""),
      wrapWidth: 0.8 * Double(width),
      fonts: fonts
    )
  }

  private func draw(
    _ layout: TextLayout,
    _ metrics: FontMap.LineMetrics,
    on frame: VideoFrame
  ) throws(MediaError) {
    let canvas = try Canvas(width: width, height: height)
    let block = metrics.height * Double(layout.lines.count)
    let top = (Double(height) - block) / 2 + metrics.ascent
    let origins = layout.lines.enumerated().map { index, line in
      TextLayout.Origin(
        x: Int((Double(width) - line.right - line.left) / 2),
        y: Int(top + metrics.height * Double(index))
      )
    }
    try layout.drawText(on: canvas, at: origins, mark: nil)
    try frame.blend(canvas, in: frame.bounds)
  }
}
