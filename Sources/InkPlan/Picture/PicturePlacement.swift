/// Where all of a picture lies at a moment, in 1/65,536 of a pixel of the frame, from its upper left corner. `x` grows to
/// the right, `y` downwards; both are negative where the picture starts outside the frame.
package struct PicturePlacement: Hashable, Sendable {
  package static let unitsPerPixel = 1 << 16

  package var x: Int
  package var y: Int
  package var width: Int
  package var height: Int

  package init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }
}
