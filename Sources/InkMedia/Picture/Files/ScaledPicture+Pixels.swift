internal import InkMessages

extension ScaledPicture {
  /// A working copy of packed pixels, turned as Exif says.
  ///
  /// - Parameter buffer: In the size of the copy, before it is turned; colours are multiplied by their alpha.
  convenience init(_ buffer: PixelBuffer, orientation: Int, displaySize: PixelSize) {
    let turned = orientation >= 5
    self.init(
      width: turned ? buffer.height : buffer.width,
      height: turned ? buffer.width : buffer.height,
      displaySize: displaySize,
      hasAlpha: buffer.order != .rgb
    ) { level in
      let reader = TurnedPixels(buffer, orientation: orientation)
      let conversion = PixelConversion(order: buffer.order, level: level)
      let length = level.luma.width * buffer.order.bytesPerPixel
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 2 * length) { rows in
        guard let upper = rows.baseAddress else { return }
        let lower = upper + length
        for y in stride(from: 0, to: level.luma.height, by: 2) {
          reader.copy(row: y, to: upper)
          reader.copy(row: min(y + 1, level.luma.height - 1), to: lower)
          conversion.convert(upper, lower, row: y)
        }
      }
    }
  }
}

/// The rows of a picture that is stored turned or mirrored.
private struct TurnedPixels {
  private let buffer: PixelBuffer
  private let width: Int
  /// In bytes: the place of the first pixel, and from it to the next one of a row and of a column.
  private let origin: Int
  private let across: Int
  private let down: Int

  init(_ buffer: PixelBuffer, orientation: Int) {
    self.buffer = buffer
    let (pixel, row) = (buffer.order.bytesPerPixel, buffer.bytesPerRow)
    let (right, bottom) = ((buffer.width - 1) * pixel, (buffer.height - 1) * row)
    width = orientation < 5 ? buffer.width : buffer.height
    (origin, across, down) =
      switch orientation {
      case 2: (right, -pixel, row)
      case 3: (right + bottom, -pixel, -row)
      case 4: (bottom, pixel, -row)
      case 5: (0, row, pixel)
      case 6: (bottom, -row, pixel)
      case 7: (right + bottom, -row, -pixel)
      case 8: (right, row, -pixel)
      default: (0, pixel, row)
      }
  }

  func copy(row: Int, to destination: UnsafeMutablePointer<UInt8>) {
    let pixel = buffer.order.bytesPerPixel
    var source = buffer.bytes + origin + row * down
    if across == pixel { return destination.update(from: source, count: width * pixel) }
    var target = destination
    for _ in 0..<width {
      for byte in 0..<pixel { target[byte] = source[byte] }
      source += across
      target += pixel
    }
  }
}

/// Packed pixels to BT.709, limited range, in whole numbers: the coefficients are those of `YUVColor` in 1/65,536.
///
/// Chroma is the mean of two rows, and of three columns, the outer ones with half the weight; what is transparent has the
/// same weights, so that both belong together.
private struct PixelConversion {
  let order: PixelBuffer.Order
  let level: ScaledPicture.Level

  func convert(_ upper: UnsafePointer<UInt8>, _ lower: UnsafePointer<UInt8>, row: Int) {
    luma(upper, to: level.luma.row(row))
    if row + 1 < level.luma.height { luma(lower, to: level.luma.row(row + 1)) }
    chroma(upper, lower, row: row / 2)
    guard let alpha = level.alpha, let offset = order.offsets.alpha else { return }
    copyAlpha(upper + offset, to: alpha.luma.row(row))
    if row + 1 < level.luma.height { copyAlpha(lower + offset, to: alpha.luma.row(row + 1)) }
    let target = alpha.chroma.row(row / 2)
    for x in 0..<alpha.chroma.width {
      target[x] = UInt8(truncatingIfNeeded: (sum(upper, lower, offset, x) + 4) / 8)
    }
  }

  private func luma(_ row: UnsafePointer<UInt8>, to target: UnsafeMutablePointer<UInt8>) {
    let (red, green, blue) = (row + order.offsets.red, row + order.offsets.green, row + order.offsets.blue)
    let pixel = order.bytesPerPixel
    for x in 0..<level.luma.width {
      let place = x &* pixel
      let sum = 11_966 &* Int32(red[place]) &+ 40_254 &* Int32(green[place]) &+ 4_064 &* Int32(blue[place])
      target[x] = UInt8(truncatingIfNeeded: (sum &+ 16 << 16 &+ 32_768) &>> 16)
    }
  }

  private func chroma(_ upper: UnsafePointer<UInt8>, _ lower: UnsafePointer<UInt8>, row: Int) {
    let (blues, reds) = (level.blue.row(row), level.red.row(row))
    let offsets = order.offsets
    for x in 0..<level.blue.width {
      let red = sum(upper, lower, offsets.red, x)
      let green = sum(upper, lower, offsets.green, x)
      let blue = sum(upper, lower, offsets.blue, x)
      blues[x] = clamped(28_784 &* blue &- 6_596 &* red &- 22_188 &* green)
      reds[x] = clamped(28_784 &* red &- 26_145 &* green &- 2_639 &* blue)
    }
  }

  private func clamped(_ chroma: Int32) -> UInt8 {
    UInt8(clamping: (chroma &+ 128 << 19 &+ 1 << 18) &>> 19)
  }

  /// Of one component around a sample of chroma, eight times its mean.
  private func sum(
    _ upper: UnsafePointer<UInt8>,
    _ lower: UnsafePointer<UInt8>,
    _ offset: Int,
    _ x: Int
  ) -> Int32 {
    let pixel = order.bytesPerPixel
    let middle = 2 &* x &* pixel &+ offset
    let left = x > 0 ? middle &- pixel : middle
    let right = 2 &* x &+ 1 < level.luma.width ? middle &+ pixel : middle
    let outer = Int32(upper[left]) &+ Int32(lower[left]) &+ Int32(upper[right]) &+ Int32(lower[right])
    return outer &+ 2 &* (Int32(upper[middle]) &+ Int32(lower[middle]))
  }

  private func copyAlpha(_ row: UnsafePointer<UInt8>, to target: UnsafeMutablePointer<UInt8>) {
    for x in 0..<level.luma.width { target[x] = row[4 &* x] }
  }
}
