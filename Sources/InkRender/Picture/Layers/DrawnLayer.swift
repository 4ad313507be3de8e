package import InkPlan

/// A layer as a frame shows it.
package struct DrawnLayer: Hashable, Sendable {
  /// Index in the plan's layers.
  package var layer: Int
  package var placement: PicturePlacement
  /// From 1 to `Layer.opaque`.
  package var opacity: Int
  /// Which of its frames an animated picture shows; 0 for a still one.
  package var frame: Int

  package init(layer: Int, placement: PicturePlacement, opacity: Int, frame: Int = 0) {
    self.layer = layer
    self.placement = placement
    self.opacity = opacity
    self.frame = frame
  }
}
