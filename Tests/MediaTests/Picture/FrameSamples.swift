import InkPlan
import TestSupport

@testable import InkMedia

extension VideoFrame {
  /// In one colour, by its three components.
  static func filled(width: Int, height: Int, _ color: [UInt8]) throws -> VideoFrame {
    let frame = try VideoFrame(width: width, height: height)
    for (plane, value) in color.enumerated() {
      let divisor = plane == 0 ? 1 : 2
      for y in 0..<height / divisor {
        frame.address(plane: plane, x: 0, y: y)?.update(repeating: value, count: width / divisor)
      }
    }
    return frame
  }

  func sample(_ plane: Int, _ x: Int, _ y: Int) -> UInt8 { address(plane: plane, x: x, y: y)?.pointee ?? 0 }

  /// All samples of a plane, row by row.
  func samples(_ plane: Int) -> [UInt8] {
    let divisor = plane == 0 ? 1 : 2
    return (0..<height / divisor).flatMap { y in (0..<width / divisor).map { sample(plane, $0, y) } }
  }

  /// Luma, blue and red difference of a pixel.
  func color(x: Int, y: Int) -> [UInt8] {
    [sample(0, x, y), sample(1, x / 2, y / 2), sample(2, x / 2, y / 2)]
  }

  var whole: PixelRectangle { PixelRectangle(x: 0, y: 0, width: width, height: height) }

  func draw(_ picture: ScaledPicture, at placement: PicturePlacement, opacity: Int = VideoFrame.fullOpacity)
    throws
  {
    try draw(picture, at: placement, within: whole, opacity: opacity)
  }

  /// All of a picture over all of the frame.
  static func of(_ picture: ScaledPicture, width: Int? = nil, height: Int? = nil) throws -> VideoFrame {
    let (width, height) = (width ?? picture.width, height ?? picture.height)
    let frame = try filled(width: width, height: height, [16, 128, 128])
    try frame.draw(picture, at: PicturePlacement(pixels: 0, 0, Double(width), Double(height)))
    return frame
  }
}

extension PicturePlacement {
  init(pixels x: Double, _ y: Double, _ width: Double, _ height: Double) {
    func units(_ pixels: Double) -> Int { Int((pixels * 65_536).rounded()) }
    self.init(x: units(x), y: units(y), width: units(width), height: units(height))
  }
}

extension ScaledPicture {
  /// Of pixels that a test draws.
  static func of(_ picture: TestPicture, orientation: Int = 1) throws -> ScaledPicture {
    let hasAlpha = picture.pixels.contains { $0.alpha < 255 }
    let buffer = try PixelBuffer(width: picture.width, height: picture.height, order: hasAlpha ? .rgba : .rgb)
    for y in 0..<picture.height {
      var row = buffer.row(y)
      for x in 0..<picture.width {
        let pixel = picture[x, y]
        (row[0], row[1], row[2]) = (pixel.red, pixel.green, pixel.blue)
        if hasAlpha { row[3] = pixel.alpha }
        row += hasAlpha ? 4 : 3
      }
    }
    buffer.premultiply()
    let size = PixelSize(width: picture.width, height: picture.height)
    return ScaledPicture(buffer, orientation: orientation, displaySize: size)
  }
}

/// How far components are apart at most.
func difference(_ left: [UInt8], _ right: [UInt8]) -> Int {
  zip(left, right).map { abs(Int($0) - Int($1)) }.max() ?? 0
}

/// BT.709, limited range, rounded.
func videoColor(_ pixel: TestPicture.Pixel) -> [UInt8] {
  let color = YUVColor(Color(red: pixel.red, green: pixel.green, blue: pixel.blue))
  return [color.luma, color.blue, color.red].map { UInt8($0.rounded()) }
}
