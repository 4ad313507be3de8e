/// A rectangle of whole pixels; `x` and `y` count from the top left.
package struct PixelRectangle: Hashable, Sendable {
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

  package var isEmpty: Bool { width <= 0 || height <= 0 }

  /// The smallest rectangle around this one within a picture of this size whose edges lie on multiples
  /// of 32 horizontally, where the picture goes on, and of 2 vertically.
  ///
  /// Chroma is halved, and the converter's vector code writes 32 pixels at a time.
  package func aligned(inWidth pictureWidth: Int, height pictureHeight: Int) -> PixelRectangle {
    let left = min(max(x, 0), pictureWidth) / 32 * 32
    let top = min(max(y, 0), pictureHeight) / 2 * 2
    let right = min((max(x + width, left) + 31) / 32 * 32, pictureWidth)
    let bottom = min((max(y + height, top) + 1) / 2 * 2, pictureHeight)
    return PixelRectangle(x: left, y: top, width: right - left, height: bottom - top)
  }
}
