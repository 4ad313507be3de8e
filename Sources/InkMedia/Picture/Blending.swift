package import InkMessages

extension VideoFrame {
  /// Blends what is drawn in an even rectangle over the picture. The sizes are the same.
  package func blend(_ canvas: Canvas, in rectangle: PixelRectangle) throws(MediaError) {
    try makeWritable()
    canvas.flush()
    for row in stride(from: rectangle.y, to: rectangle.y + rectangle.height, by: 2) {
      guard let upper = canvas.address(x: rectangle.x, y: row),
        let lower = canvas.address(x: rectangle.x, y: row + 1)
      else { return }
      blendLuma(upper, x: rectangle.x, y: row, count: rectangle.width)
      blendLuma(lower, x: rectangle.x, y: row + 1, count: rectangle.width)
      blendChroma(upper, lower, x: rectangle.x, y: row, count: rectangle.width)
    }
  }

  private func blendLuma(_ pixels: UnsafePointer<UInt32>, x: Int, y: Int, count: Int) {
    guard let luma = address(plane: 0, x: x, y: y) else { return }
    for index in 0..<count where pixels[index] != 0 {
      let pixel = PixelSum(pixels[index])
      luma[index] = pixel.luma(over: luma[index])
    }
  }

  /// A chroma sample lies on the left one of its two columns, between its two rows: the columns at its
  /// left and right count half.
  private func blendChroma(
    _ upper: UnsafePointer<UInt32>,
    _ lower: UnsafePointer<UInt32>,
    x: Int,
    y: Int,
    count: Int
  ) {
    guard let blue = address(plane: 1, x: x / 2, y: y / 2), let red = address(plane: 2, x: x / 2, y: y / 2)
    else { return }
    for column in stride(from: 0, to: count, by: 2) {
      let left = max(column - 1, 0)
      let covered =
        upper[left] | lower[left] | upper[column] | lower[column] | upper[column + 1] | lower[column + 1]
      guard covered != 0 else { continue }
      var sum = PixelSum(upper[left])
      sum.add(lower[left])
      sum.add(upper[column + 1])
      sum.add(lower[column + 1])
      for _ in 0..<2 {
        sum.add(upper[column])
        sum.add(lower[column])
      }
      blue[column / 2] = sum.blue(over: blue[column / 2])
      red[column / 2] = sum.red(over: red[column / 2])
    }
  }
}

/// Sums of channels of pixels whose colours are multiplied by their opacities.
///
/// The coefficients are those of `YUVColor` in units of 2^-16: limited range over the 255 of a channel.
private struct PixelSum {
  private var alpha: Int32
  private var red: Int32
  private var green: Int32
  private var blue: Int32

  init(_ pixel: UInt32) {
    alpha = Int32(pixel >> 24)
    red = Int32(pixel >> 16 & 255)
    green = Int32(pixel >> 8 & 255)
    blue = Int32(pixel & 255)
  }

  mutating func add(_ pixel: UInt32) {
    alpha += Int32(pixel >> 24)
    red += Int32(pixel >> 16 & 255)
    green += Int32(pixel >> 8 & 255)
    blue += Int32(pixel & 255)
  }

  /// Of one pixel.
  func luma(over background: UInt8) -> UInt8 {
    let color = 11_966 * red + 40_254 * green + 4_064 * blue
    // 257 / 65,536 is 1 / 255, but for a 65,536th of it.
    let mixed = color + 257 * (16 * alpha + Int32(background) * (255 - alpha))
    return UInt8(clamping: (mixed + 32_768) >> 16)
  }

  /// Of eight pixels, as `red(over:)`.
  func blue(over background: UInt8) -> UInt8 {
    chroma(-6_596 * red - 22_188 * green + 28_784 * blue, over: background)
  }

  func red(over background: UInt8) -> UInt8 {
    chroma(28_784 * red - 26_145 * green - 2_639 * blue, over: background)
  }

  private func chroma(_ color: Int32, over background: UInt8) -> UInt8 {
    let mixed = color + 257 * (128 * alpha + Int32(background) * (8 * 255 - alpha))
    return UInt8(clamping: (mixed + 262_144) >> 19)
  }
}
