/// How an element's picture is shown, as the script asks for it: `LayerBuilder` makes a layer of it after each layout.
/// Lengths are in pixels of the picture.
package struct PictureLook: Hashable, Sendable, Codable {
  package var scale: Layer.Scale
  /// What shows around a contained picture that fills the frame; absent for what has nothing around it.
  package var fill: LayerFill?
  /// Of an overlay; absent for what fills the frame.
  package var position: FramePosition?
  /// Of an overlay, where the script gives them. One of them keeps the picture's shape.
  package var width: Double?
  package var height: Double?
  /// 0 to 1.
  package var opacity: Double
  /// Of a picture that is made from one.
  package var prompt: String?

  /// By name, as JSON has them: an object that is encoded in this order does not have to be sorted.
  private enum CodingKeys: CodingKey {
    case fill, height, opacity, position, prompt, scale, width
  }

  package init(
    scale: Layer.Scale,
    fill: LayerFill? = nil,
    position: FramePosition? = nil,
    width: Double? = nil,
    height: Double? = nil,
    opacity: Double = 1,
    prompt: String? = nil
  ) {
    self.scale = scale
    self.fill = fill
    self.position = position
    self.width = width
    self.height = height
    self.opacity = opacity
    self.prompt = prompt
  }
}
