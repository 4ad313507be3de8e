internal import InkMedia
internal import InkMessages
internal import InkPlan

/// A frame of layers that is drawn again only from the first layer on that changes.
final class LayerStack {
  let frame: VideoFrame
  private let painter: LayerPainter
  private let background: VideoFrame
  private var shown: [DrawnLayer]?
  /// The layers that did not change last time, drawn.
  private var lower: (layers: [DrawnLayer], frame: VideoFrame)?

  init(_ painter: LayerPainter, over background: VideoFrame) throws(MediaError) {
    self.painter = painter
    self.background = background
    frame = try VideoFrame(width: background.width, height: background.height)
  }

  /// Makes `frame` that of the layers, back to front.
  ///
  /// - Returns: Whether anything changed.
  @discardableResult func show(_ layers: [DrawnLayer]) throws(MediaError) -> Bool {
    guard shown != layers else { return false }
    let same = zip(shown ?? [], layers).prefix { $0 == $1 }.count
    // What is left when drawing fails is not known.
    shown = nil
    if same > 0 {
      try keep(Array(layers[..<same]))
    } else {
      lower = nil
    }
    try frame.copy(frame.bounds, from: lower?.frame ?? background)
    for layer in layers[same...] { try painter.draw(layer, on: frame) }
    shown = layers
    return true
  }

  private func keep(_ layers: [DrawnLayer]) throws(MediaError) {
    var kept: (layers: [DrawnLayer], frame: VideoFrame)
    if let lower, layers.starts(with: lower.layers) {
      kept = lower
    } else {
      let free =
        if let lower { lower.frame } else { try VideoFrame(width: frame.width, height: frame.height) }
      kept = ([], free)
      try kept.frame.copy(frame.bounds, from: background)
    }
    lower = nil
    for layer in layers[kept.layers.count...] { try painter.draw(layer, on: kept.frame) }
    lower = (layers, kept.frame)
  }
}
