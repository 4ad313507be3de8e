/// Pixels that a test draws, of red, green, blue and alpha, 0 to 255 each.
package struct TestPicture: Sendable {
  package struct Pixel: Hashable, Sendable {
    package var red: UInt8
    package var green: UInt8
    package var blue: UInt8
    package var alpha: UInt8

    package init(_ red: UInt8, _ green: UInt8, _ blue: UInt8, _ alpha: UInt8 = 255) {
      (self.red, self.green, self.blue, self.alpha) = (red, green, blue, alpha)
    }
  }

  package let width: Int
  package let height: Int
  package let pixels: [Pixel]

  package init(width: Int, height: Int, _ pixel: (_ x: Int, _ y: Int) -> Pixel) {
    self.width = width
    self.height = height
    pixels = (0..<width * height).map { pixel($0 % width, $0 / width) }
  }

  package subscript(x: Int, y: Int) -> Pixel { pixels[y * width + x] }

  /// Eight areas of two columns and four rows, each of one colour.
  package static let patchColors = [
    Pixel(255, 0, 0), Pixel(0, 255, 0), Pixel(0, 0, 255), Pixel(255, 255, 255), Pixel(0, 0, 0),
    Pixel(128, 128, 128), Pixel(230, 180, 40), Pixel(20, 90, 120),
  ]

  package static func patches(width: Int = 160, height: Int = 284) -> TestPicture {
    TestPicture(width: width, height: height) { x, y in
      let (row, column) = (y * 4 / height, x * 2 / width)
      return patchColors[row * 2 + column]
    }
  }

  /// The middle of each area, as shares of width and height.
  package static let patchPlaces: [(x: Double, y: Double)] = (0..<8).map {
    (index: Int) -> (x: Double, y: Double) in
    let (row, column) = (Double(index / 2), Double(index % 2))
    return (x: (column + 0.5) / 2, y: (row + 0.5) / 4)
  }
}

extension TemporaryFolder {
  /// Writes a picture in the format that the name's ending and ffmpeg's options say.
  package func picture(_ picture: TestPicture, _ name: String, _ options: [String] = []) throws -> String {
    try ffmpeg(try pam(picture, name: "\(name).pam"), to: name, options)
  }

  /// As a file that ffmpeg and others read: netpbm's PAM.
  package func pam(_ picture: TestPicture, name: String) throws -> String {
    let isOpaque = picture.pixels.allSatisfy { $0.alpha == 255 }
    let (depth, type) = isOpaque ? (3, "RGB") : (4, "RGB_ALPHA")
    let size = "WIDTH \(picture.width)\nHEIGHT \(picture.height)"
    var bytes = Array("P7\n\(size)\nDEPTH \(depth)\nMAXVAL 255\nTUPLTYPE \(type)\nENDHDR\n".utf8)
    for pixel in picture.pixels {
      bytes += [pixel.red, pixel.green, pixel.blue]
      if !isOpaque { bytes.append(pixel.alpha) }
    }
    return try write(bytes, to: name)
  }
}
