package import InkMedia
package import InkMessages
package import InkPlan

/// Keeps the picture that is on screen, and draws of it what a change of state touches.
package final class Compositor {
  package let picture: VideoFrame
  private let words: TextCanvas
  private let layers: LayerCanvas

  /// - Parameter plan: Within `PlanLimits`.
  convenience package init(_ plan: RenderPlan) throws(MediaError) {
    try self.init(plan, WorkingCopies(plan))
  }

  /// - Parameter copies: Of the same plan; several compositors may share them.
  init(_ plan: RenderPlan, _ copies: WorkingCopies) throws(MediaError) {
    let video = plan.video
    self.words = try TextCanvas(plan)
    self.layers = try LayerCanvas(plan, copies)
    self.picture = try VideoFrame(width: video.width, height: video.height)
    try picture.copy(picture.bounds, from: layers.frame)
  }

  package var typesetter: SubtitleTypesetter { words.typesetter }

  /// What is on screen.
  var shownWords: [PlacedWords] { words.words }
  /// What is behind the words.
  var layersFrame: VideoFrame { layers.frame }

  /// Makes `picture` that of words over layers. Indices beyond the cues, their words and the texts show nothing.
  package func show(_ state: PictureState, over scene: LayerScene = .empty) throws(MediaError) {
    if try layers.show(scene) {
      try picture.copy(picture.bounds, from: layers.frame)
    } else {
      for rectangle in words.rectangles { try picture.copy(rectangle, from: layers.frame) }
    }
    try words.show(state)
    for rectangle in words.rectangles {
      try picture.copy(rectangle, from: layers.frame)
      try picture.blend(words.canvas, in: rectangle)
    }
  }
}
