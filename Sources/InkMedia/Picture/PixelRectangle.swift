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

  /// The smallest rectangle around this one and another.
  package func union(_ other: PixelRectangle) -> PixelRectangle {
    let (left, top) = (min(x, other.x), min(y, other.y))
    let (right, bottom) = (max(x + width, other.x + other.width), max(y + height, other.y + other.height))
    return PixelRectangle(x: left, y: top, width: right - left, height: bottom - top)
  }

  package func meets(_ other: PixelRectangle) -> Bool {
    x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height
  }

  /// The smallest rectangle of even coordinates around this one, as far as it lies within a picture of this
  /// even size: chroma has half the rows and columns.
  package func even(inWidth pictureWidth: Int, height pictureHeight: Int) -> PixelRectangle {
    let left = min(max(x, 0), pictureWidth) / 2 * 2
    let top = min(max(y, 0), pictureHeight) / 2 * 2
    let right = min((max(x + width, left) + 1) / 2 * 2, pictureWidth)
    let bottom = min((max(y + height, top) + 1) / 2 * 2, pictureHeight)
    return PixelRectangle(x: left, y: top, width: right - left, height: bottom - top)
  }
}
