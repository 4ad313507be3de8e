internal import CLibAV
internal import InkMessages

/// The owner of a picture as libavcodec gives it.
final class DecodedPicture {
  let pointer: UnsafeMutablePointer<AVFrame>

  init() throws(MediaError) {
    guard let frame = av_frame_alloc() else { throw MediaError.outOfMemory }
    pointer = frame
  }

  deinit {
    var freed: UnsafeMutablePointer<AVFrame>? = pointer
    av_frame_free(&freed)
  }

  var width: Int { Int(pointer.pointee.width) }
  var height: Int { Int(pointer.pointee.height) }
  var format: AVPixelFormat { AVPixelFormat(pointer.pointee.format) }

  /// Of which colours the samples are, where the frame says more than the format's rule.
  func colors(_ assumed: PictureColors) -> PictureColors {
    guard let descriptor = av_pix_fmt_desc_get(format) else { return assumed }
    let isRGB = descriptor.pointee.flags & (UInt64(AV_PIX_FMT_FLAG_RGB) | UInt64(AV_PIX_FMT_FLAG_PAL)) != 0
    if isRGB { return .rgb }
    return assumed == .rgb ? .jpeg : assumed
  }

  /// The profile in it.
  var profile: [UInt8]? {
    guard let data = av_frame_get_side_data(pointer, AV_FRAME_DATA_ICC_PROFILE) else { return nil }
    return Array(UnsafeBufferPointer(start: data.pointee.data, count: Int(data.pointee.size)))
  }

  var planes: [UnsafeMutablePointer<UInt8>?] {
    let data = pointer.pointee.data
    return [data.0, data.1, data.2, data.3]
  }

  var strides: [Int32] {
    let sizes = pointer.pointee.linesize
    return [sizes.0, sizes.1, sizes.2, sizes.3]
  }

  /// Its pixels in place, where they are packed with alpha in bytes; they are changed then.
  func packedPixels() throws(MediaError) -> PixelBuffer? {
    let order: PixelBuffer.Order? =
      switch format {
      case AV_PIX_FMT_RGBA: .rgba
      case AV_PIX_FMT_BGRA: .bgra
      case AV_PIX_FMT_ARGB: .argb
      case AV_PIX_FMT_RGBA64BE: .rgba
      default: nil
      }
    guard let order else { return nil }
    guard av_frame_make_writable(pointer) >= 0, let bytes = planes[0], strides[0] > 0 else {
      throw MediaError.outOfMemory
    }
    let stride = Int(strides[0])
    if format == AV_PIX_FMT_RGBA64BE { DecodedPicture.narrow(bytes, stride, width: width, height: height) }
    return PixelBuffer(
      width: width,
      height: height,
      order: order,
      bytes: bytes,
      bytesPerRow: stride,
      owner: self
    )
  }

  /// Keeps the upper bytes of 16-bit components, in place.
  private static func narrow(_ bytes: UnsafeMutablePointer<UInt8>, _ stride: Int, width: Int, height: Int) {
    for y in 0..<height {
      let row = bytes + y * stride
      for index in 0..<4 * width {
        let value = UInt32(row[2 * index]) << 8 | UInt32(row[2 * index + 1])
        row[index] = UInt8(truncatingIfNeeded: (value * 255 + 32_767) / 65_535)
      }
    }
  }
}
