package import InkMedia
package import InkMessages
package import InkPlan

/// Keeps the picture that is on screen, and draws of it what a change of state touches.
package final class Compositor {
  package let picture: VideoFrame
  package let typesetter: SubtitleTypesetter
  private let cues: [Cue]
  private let canvas: Canvas
  private let background: VideoFrame
  private var open: OpenCues?

  /// The cues on screen, with their outlines drawn.
  private struct OpenCues {
    var indices: [Int]
    var texts: [PlacedText]
    var rectangle: PixelRectangle
    var outlines: [UInt32]
  }

  /// - Parameter plan: Within `PlanLimits`.
  package init(_ plan: RenderPlan) throws(MediaError) {
    let video = plan.video
    self.cues = plan.cues
    self.typesetter = try SubtitleTypesetter(plan)
    self.canvas = try Canvas(width: video.width, height: video.height)
    self.background = try VideoFrame(width: video.width, height: video.height)
    self.picture = try VideoFrame(width: video.width, height: video.height)
    try background.fill(with: video.background)
    try picture.copy(PixelRectangle(x: 0, y: 0, width: video.width, height: video.height), from: background)
  }

  /// Makes `picture` that of the state. Indices beyond the cues and their words show nothing.
  package func show(_ shown: [PictureState.Shown]) throws(MediaError) {
    let shown = shown.filter { cues.indices.contains($0.cue) }
    let indices = shown.map(\.cue)
    if let open, open.indices != indices { try clear(open) }
    guard !shown.isEmpty else { return }
    let current = if let open { open } else { try open(indices) }
    canvas.paste(current.outlines, into: current.rectangle)
    for (text, state) in zip(current.texts, shown) {
      try text.layout.drawText(on: canvas, at: text.origins, highlighted: state.word)
    }
    try picture.copy(current.rectangle, from: background)
    try picture.blend(canvas, in: current.rectangle)
  }

  private func open(_ indices: [Int]) throws(MediaError) -> OpenCues {
    var texts: [PlacedText] = []
    for index in indices { texts.append(try typesetter.typeset(index)) }
    for text in texts { try text.layout.drawOutline(on: canvas, at: text.origins) }
    let rectangle = texts.dropFirst().reduce(texts[0].rectangle) { $0.union($1.rectangle) }
      .even(inWidth: canvas.width, height: canvas.height)
    let opened = OpenCues(
      indices: indices,
      texts: texts,
      rectangle: rectangle,
      outlines: canvas.copy(rectangle)
    )
    open = opened
    return opened
  }

  private func clear(_ cues: OpenCues) throws(MediaError) {
    canvas.clear(cues.rectangle)
    try picture.copy(cues.rectangle, from: background)
    open = nil
  }
}
