internal import CLibAV
package import InkMessages

/// The owner of one picture in YUV 4:2:0, BT.709, limited range.
package final class VideoFrame {
  let pointer: UnsafeMutablePointer<AVFrame>
  package let width: Int
  package let height: Int

  /// The content is not set. Both lengths are even and within `VideoEncoder.sizes`.
  package init(width: Int, height: Int) throws(MediaError) {
    guard let frame = av_frame_alloc() else { throw MediaError.outOfMemory }
    self.pointer = frame
    self.width = width
    self.height = height
    frame.pointee.width = Int32(width)
    frame.pointee.height = Int32(height)
    frame.pointee.format = AV_PIX_FMT_YUV420P.rawValue
    frame.pointee.color_range = AVCOL_RANGE_MPEG
    frame.pointee.colorspace = AVCOL_SPC_BT709
    frame.pointee.color_primaries = AVCOL_PRI_BT709
    frame.pointee.color_trc = AVCOL_TRC_BT709
    frame.pointee.chroma_location = AVCHROMA_LOC_LEFT
    guard av_frame_get_buffer(frame, 0) >= 0 else { throw MediaError.outOfMemory }
  }

  deinit {
    var freed: UnsafeMutablePointer<AVFrame>? = pointer
    av_frame_free(&freed)
  }

  /// Before each change: an encoder that still holds the pixels keeps its own.
  func makeWritable() throws(MediaError) {
    guard av_frame_make_writable(pointer) >= 0 else { throw MediaError.outOfMemory }
  }

  /// Copies the pixels of an even rectangle from a frame of the same size.
  package func copy(_ rectangle: PixelRectangle, from source: VideoFrame) throws(MediaError) {
    try makeWritable()
    for (plane, divisor) in [(0, 1), (1, 2), (2, 2)] {
      guard var from = source.address(plane: plane, x: rectangle.x / divisor, y: rectangle.y / divisor),
        var to = address(plane: plane, x: rectangle.x / divisor, y: rectangle.y / divisor)
      else { continue }
      for _ in 0..<(rectangle.height / divisor) {
        to.update(from: from, count: rectangle.width / divisor)
        from += source.bytesPerRow(plane: plane)
        to += bytesPerRow(plane: plane)
      }
    }
  }

  func address(plane: Int, x: Int, y: Int) -> UnsafeMutablePointer<UInt8>? {
    let planes = [pointer.pointee.data.0, pointer.pointee.data.1, pointer.pointee.data.2]
    return planes[plane]?.advanced(by: y * bytesPerRow(plane: plane) + x)
  }

  func bytesPerRow(plane: Int) -> Int {
    let strides = pointer.pointee.linesize
    return Int([strides.0, strides.1, strides.2][plane])
  }
}
