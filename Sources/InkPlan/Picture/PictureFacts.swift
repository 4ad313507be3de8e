/// What is known of the picture in a file.
package struct PictureFacts: Hashable, Sendable, Codable {
  /// In pixels, as it is displayed: turned by its orientation, and stretched by the shape of its pixels. For a drawing
  /// without pixels (SVG) the size that it names.
  package var width: Int
  package var height: Int
  /// How it is stored: Exif's 1 to 8, of which 1 is upright. `width` and `height` are those after turning.
  package var orientation: Int
  /// Width of a pixel divided by its height, as numerator and denominator: 1 and 1 for square ones.
  package var pixelAspect: PixelAspect
  /// Whether anything in it may be transparent.
  package var hasAlpha: Bool
  /// What its samples mean, in H.273's terms as libavutil names them: `bt709`, `bt470bg`, `gbr`.
  package var matrix: String
  package var isFullRange: Bool
  /// Whether matrix or range is not named by the file, but taken from its format and size.
  package var colorsAreAssumed: Bool
  /// Whether it has an ICC profile other than sRGB's.
  package var hasProfile: Bool
  /// Of an animated picture; absent for a still one.
  package var animation: Animation?

  /// By name, as JSON has them: an object that is encoded in this order does not have to be sorted.
  private enum CodingKeys: CodingKey {
    case animation, colorsAreAssumed, hasAlpha, hasProfile, height, isFullRange, matrix, orientation
    case pixelAspect, width
  }

  package struct PixelAspect: Hashable, Sendable, Codable {
    package var numerator: Int
    package var denominator: Int

    package static let square = PixelAspect(numerator: 1, denominator: 1)

    /// By name, as JSON has them: an object that is encoded in this order does not have to be sorted.
    private enum CodingKeys: CodingKey {
      case denominator, numerator
    }

    package init(numerator: Int, denominator: Int) {
      self.numerator = numerator
      self.denominator = denominator
    }
  }

  package struct Animation: Hashable, Sendable, Codable {
    package var frames: Int
    /// How often all of it is played; 0 for endlessly.
    package var plays: Int

    package init(frames: Int, plays: Int) {
      self.frames = frames
      self.plays = plays
    }
  }

  package init(
    width: Int,
    height: Int,
    orientation: Int = 1,
    pixelAspect: PixelAspect = .square,
    hasAlpha: Bool = false,
    matrix: String,
    isFullRange: Bool,
    colorsAreAssumed: Bool = false,
    hasProfile: Bool = false,
    animation: Animation? = nil
  ) {
    self.width = width
    self.height = height
    self.orientation = orientation
    self.pixelAspect = pixelAspect
    self.hasAlpha = hasAlpha
    self.matrix = matrix
    self.isFullRange = isFullRange
    self.colorsAreAssumed = colorsAreAssumed
    self.hasProfile = hasProfile
    self.animation = animation
  }
}
