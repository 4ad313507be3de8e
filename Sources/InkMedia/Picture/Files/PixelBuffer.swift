internal import InkMessages

/// The owner of rows of packed pixels, each of three or four bytes.
final class PixelBuffer {
  /// The order of components; `rgb` has no transparency.
  enum Order {
    case rgb, rgba, bgra, argb

    var bytesPerPixel: Int { self == .rgb ? 3 : 4 }
    /// Of red, green, blue and alpha in a pixel.
    var offsets: (red: Int, green: Int, blue: Int, alpha: Int?) {
      switch self {
      case .rgb: (0, 1, 2, nil)
      case .rgba: (0, 1, 2, 3)
      case .bgra: (2, 1, 0, 3)
      case .argb: (1, 2, 3, 0)
      }
    }
  }

  let width: Int
  let height: Int
  let order: Order
  let bytesPerRow: Int
  let bytes: UnsafeMutablePointer<UInt8>
  /// What the bytes belong to, if not to this.
  private let owner: AnyObject?

  /// swscale writes whole vectors past the end of a row.
  private static let alignment = 64

  /// The pixels are not set.
  init(width: Int, height: Int, order: Order) throws(MediaError) {
    self.width = width
    self.height = height
    self.order = order
    let used = width * order.bytesPerPixel
    bytesPerRow = (used + PixelBuffer.alignment - 1) / PixelBuffer.alignment * PixelBuffer.alignment
    bytes = UnsafeMutableRawPointer.allocate(
      byteCount: bytesPerRow * height + PixelBuffer.alignment,
      alignment: PixelBuffer.alignment
    ).assumingMemoryBound(to: UInt8.self)
    owner = nil
  }

  /// Pixels of another object, which is kept as long.
  init(
    width: Int,
    height: Int,
    order: Order,
    bytes: UnsafeMutablePointer<UInt8>,
    bytesPerRow: Int,
    owner: AnyObject
  ) {
    self.width = width
    self.height = height
    self.order = order
    self.bytes = bytes
    self.bytesPerRow = bytesPerRow
    self.owner = owner
  }

  deinit {
    if owner == nil { UnsafeMutableRawPointer(bytes).deallocate() }
  }

  func row(_ y: Int) -> UnsafeMutablePointer<UInt8> { bytes + y * bytesPerRow }

  /// Makes all pixels transparent black.
  func clear() { bytes.update(repeating: 0, count: bytesPerRow * height) }

  /// Multiplies colours by their alpha.
  func premultiply() {
    let offsets = order.offsets
    guard let alpha = offsets.alpha else { return }
    for y in 0..<height {
      PixelBuffer.premultiply(row(y), width, (offsets.red, offsets.green, offsets.blue, alpha))
    }
  }

  private static func premultiply(
    _ row: UnsafeMutablePointer<UInt8>,
    _ count: Int,
    _ offsets: (red: Int, green: Int, blue: Int, alpha: Int)
  ) {
    for x in 0..<count {
      let pixel = row + 4 * x
      let alpha = UInt32(pixel[offsets.alpha])
      guard alpha < 255 else { continue }
      pixel[offsets.red] = UInt8(truncatingIfNeeded: (UInt32(pixel[offsets.red]) * alpha + 127) / 255)
      pixel[offsets.green] = UInt8(truncatingIfNeeded: (UInt32(pixel[offsets.green]) * alpha + 127) / 255)
      pixel[offsets.blue] = UInt8(truncatingIfNeeded: (UInt32(pixel[offsets.blue]) * alpha + 127) / 255)
    }
  }
}
