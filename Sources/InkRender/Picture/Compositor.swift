package import InkMedia
package import InkMessages
package import InkPlan

/// Keeps the picture that is on screen, and draws of it what a change of state touches.
package final class Compositor {
  package let picture: VideoFrame
  private let cues: [Cue]
  private let typesetter: SubtitleTypesetter
  private let canvas: Canvas
  private let background: VideoFrame
  private var shown: ShownCue?

  private struct ShownCue {
    var index: Int
    var text: PlacedText
    var rectangle: PixelRectangle
    var outline: [UInt32]
  }

  /// - Parameter video: Within `PlanLimits`.
  package init(cues: [Cue], video: VideoSettings) throws(MediaError) {
    self.cues = cues
    self.typesetter = try SubtitleTypesetter(video)
    self.canvas = try Canvas(width: video.width, height: video.height)
    self.background = try VideoFrame(width: video.width, height: video.height)
    self.picture = try VideoFrame(width: video.width, height: video.height)
    try background.fill(with: video.background)
    try picture.copy(PixelRectangle(x: 0, y: 0, width: video.width, height: video.height), from: background)
  }

  /// Makes `picture` that of the state. Indices beyond the cues and their words show nothing.
  package func show(cue: Int?, word: Int?) throws(MediaError) {
    if let shown, shown.index != cue { try clear(shown) }
    guard let cue, cues.indices.contains(cue) else { return }
    let current = if let shown { shown } else { try open(cue) }
    canvas.paste(current.outline, into: current.rectangle)
    try current.text.layout.drawText(on: canvas, x: current.text.x, y: current.text.y, highlighted: word)
    try picture.copy(current.rectangle, from: background)
    try picture.blend(canvas, in: current.rectangle)
  }

  private func open(_ index: Int) throws(MediaError) -> ShownCue {
    let text = try typesetter.typeset(cues[index])
    let rectangle = text.rectangle.even(inWidth: canvas.width, height: canvas.height)
    try text.layout.drawOutline(on: canvas, x: text.x, y: text.y)
    let opened = ShownCue(index: index, text: text, rectangle: rectangle, outline: canvas.copy(rectangle))
    shown = opened
    return opened
  }

  private func clear(_ cue: ShownCue) throws(MediaError) {
    canvas.clear(cue.rectangle)
    try picture.copy(cue.rectangle, from: background)
    shown = nil
  }
}
