internal import InkMedia
internal import InkMessages
internal import InkPlan

/// Keeps the frame that a plan's layers make over its background.
final class LayerCanvas {
  private let painter: LayerPainter
  private let background: VideoFrame
  /// By the way to them through dissolves, from the outermost: 0 for all of the scene.
  private var stacks: [Int: LayerStack] = [:]
  private var shown: LayerScene?

  init(_ plan: RenderPlan, _ copies: WorkingCopies) throws(MediaError) {
    painter = LayerPainter(plan, copies)
    background = try VideoFrame(width: plan.video.width, height: plan.video.height)
    try background.fill(with: plan.video.background)
    frame = background
    if let file = plan.video.backgroundPicture { try cover(background, with: plan.files[file].path) }
  }

  /// - Throws: What is wrong with the picture.
  private func cover(_ frame: VideoFrame, with path: String) throws(MediaError) {
    let file = try PictureFile(path: path)
    let size = file.displaySize
    let isWide = size.width * frame.height >= frame.width * size.height
    let unit = PicturePlacement.unitsPerPixel
    let (width, height) =
      isWide
      ? (size.width * frame.height * unit / size.height, frame.height * unit)
      : (frame.width * unit, size.height * frame.width * unit / size.width)
    let placement = PicturePlacement(
      x: (frame.width * unit - width) / 2,
      y: (frame.height * unit - height) / 2,
      width: width,
      height: height
    )
    let closest = PixelSize(width: width / unit + 1, height: height / unit + 1)
    let picture = try file.scaled(for: file.workingSize(for: closest))
    try frame.draw(picture, at: placement, within: frame.bounds, opacity: VideoFrame.fullOpacity)
  }

  /// What the last scene shows.
  private(set) var frame: VideoFrame

  /// - Returns: Whether `frame` is another one than before.
  func show(_ scene: LayerScene) throws(MediaError) -> Bool {
    guard shown != scene else { return false }
    shown = nil
    painter.keep(scene.layers)
    switch scene.ground {
    case .layers(let layers) where layers.isEmpty && scene.overlays.isEmpty:
      frame = background
      stacks = [:]
    case .layers(let layers):
      stacks = stacks.filter { $0.key == 0 }
      frame = try draw(layers + scene.overlays, 0)
    case .dissolve:
      frame = try draw(scene.ground, 1)
      for overlay in scene.overlays { try painter.draw(overlay, on: frame) }
    }
    shown = scene
    return true
  }

  private func draw(_ ground: LayerScene.Ground, _ way: Int) throws(MediaError) -> VideoFrame {
    switch ground {
    case .layers(let layers):
      return try draw(layers, way)
    case .dissolve(let old, let new, let share):
      let (old, new) = (try draw(old, 2 * way), try draw(new, 2 * way + 1))
      let frame = try VideoFrame(width: background.width, height: background.height)
      try frame.copy(frame.bounds, from: old)
      try frame.mix(new, share: share, in: frame.bounds)
      return frame
    }
  }

  private func draw(_ layers: [DrawnLayer], _ way: Int) throws(MediaError) -> VideoFrame {
    let stack = if let stack = stacks[way] { stack } else { try LayerStack(painter, over: background) }
    stacks[way] = stack
    try stack.show(layers)
    return stack.frame
  }
}
