internal import InkMedia
internal import InkMessages
internal import InkPlan

/// Draws layers over each other. One thread uses it.
final class LayerPainter {
  private let plan: RenderPlan
  private let copies: WorkingCopies
  /// Of those that are on screen, by layer.
  private var held: [Int: Held] = [:]
  private var files: [Int: PictureFile] = [:]
  /// What a layer that is more than a picture is put together on.
  private var scratch: VideoFrame?

  /// What is kept of a layer while it is on screen.
  private struct Held {
    var frame: Int
    var picture: ScaledPicture
    /// What fills the frame around it.
    var fill: VideoFrame?
  }

  init(_ plan: RenderPlan, _ copies: WorkingCopies) {
    self.plan = plan
    self.copies = copies
  }

  /// Lets go of all pictures but those of some layers.
  func keep(_ layers: [DrawnLayer]) {
    guard held.count > layers.count else { return }
    let kept = Set(layers.map(\.layer))
    held = held.filter { kept.contains($0.key) }
    let keptFiles = Set(kept.compactMap { plan.layers[$0].file })
    files = files.filter { keptFiles.contains($0.key) }
  }

  /// - Throws: What is wrong with the layer's file.
  func draw(_ drawn: DrawnLayer, on frame: VideoFrame) throws(MediaError) {
    let layer = plan.layers[drawn.layer]
    let held = try hold(drawn)
    let box = PixelRectangle(x: layer.box.x, y: layer.box.y, width: layer.box.width, height: layer.box.height)
    guard layer.isFilled, let fill = layer.fill else {
      return try frame.draw(held.picture, at: drawn.placement, within: box, opacity: drawn.opacity)
    }
    // Fill and picture fade as one.
    let isWhole = drawn.opacity >= Layer.opaque
    let target = isWhole ? frame : try copy(of: frame)
    try draw(fill, of: drawn.layer, on: target)
    try target.draw(held.picture, at: drawn.placement, within: box, opacity: Layer.opaque)
    if !isWhole { try frame.mix(target, share: drawn.opacity, in: box) }
  }

  private func draw(_ fill: LayerFill, of layer: Int, on frame: VideoFrame) throws(MediaError) {
    guard let held = held[layer] else { return }
    let area: VideoFrame
    if let made = held.fill {
      area = made
    } else {
      area = try VideoFrame(width: frame.width, height: frame.height)
      if case .color(let color) = fill {
        try area.fill(with: Background(top: color, bottom: color))
      } else {
        try area.copy(frame.bounds, from: frame)
        try area.blurredFill(of: held.picture)
      }
      self.held[layer]?.fill = area
    }
    guard case .color(let color) = fill, color.alpha < 255 else {
      return try frame.copy(frame.bounds, from: area)
    }
    try frame.mix(area, share: Layer.opaque * Int(color.alpha) / 255, in: frame.bounds)
  }

  private func copy(of frame: VideoFrame) throws(MediaError) -> VideoFrame {
    let copy = if let scratch { scratch } else { try VideoFrame(width: frame.width, height: frame.height) }
    scratch = copy
    try copy.copy(frame.bounds, from: frame)
    return copy
  }

  private func hold(_ drawn: DrawnLayer) throws(MediaError) -> Held {
    if let held = held[drawn.layer], held.frame == drawn.frame { return held }
    let picture = try picture(drawn)
    let held = Held(frame: drawn.frame, picture: picture)
    self.held[drawn.layer] = held
    return held
  }

  private func picture(_ drawn: DrawnLayer) throws(MediaError) -> ScaledPicture {
    let layer = plan.layers[drawn.layer]
    guard let file = layer.file else {
      return try PromptCard(layer.prompt ?? "", layer.rectangle, in: plan.video).picture()
    }
    let opened = if let opened = files[file] { opened } else { try PictureFile(path: plan.files[file].path) }
    files[file] = opened
    return try copies.copy(of: drawn.layer, frame: drawn.frame, from: opened)
  }
}

extension Layer {
  /// Whether something of its own may show around the picture.
  fileprivate var isFilled: Bool { !isOverlay && scale == .contain && fill != nil && fill != LayerFill.none }
}

extension VideoFrame {
  /// All of it.
  var bounds: PixelRectangle { PixelRectangle(x: 0, y: 0, width: width, height: height) }
}
