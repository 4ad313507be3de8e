internal import CLibAV
package import InkMessages

/// Converts rectangles of a canvas to YUV 4:2:0, BT.709, limited range.
package final class PixelConverter {
  private var context: OpaquePointer?

  package init() {}

  deinit {
    sws_freeContext(context)
  }

  /// - Parameter rectangle: Aligned; the same in both pictures, which have the same size.
  package func convert(_ rectangle: PixelRectangle, of canvas: Canvas, into frame: VideoFrame)
    throws(MediaProblem)
  {
    guard !rectangle.isEmpty else { return }
    try prepare(width: Int32(rectangle.width), height: Int32(rectangle.height))
    try frame.makeWritable()
    canvas.flush()
    guard let pixels = canvas.pixels else { return }
    let source: [UnsafePointer<UInt8>?] = [
      UnsafePointer(pixels + (rectangle.y * canvas.stride + rectangle.x * 4)), nil, nil, nil,
    ]
    let target = [0, 1, 2].map { plane in
      let divisor = plane == 0 ? 1 : 2
      return frame.address(plane: plane, x: rectangle.x / divisor, y: rectangle.y / divisor)
    }
    let strides = [0, 1, 2].map { Int32(frame.stride(plane: $0)) }
    let rows = sws_scale(
      context, source, [Int32(canvas.stride), 0, 0, 0], 0, Int32(rectangle.height), target + [nil],
      strides + [0])
    guard rows == rectangle.height else { throw MediaProblem.outOfMemory }
  }

  private func prepare(width: Int32, height: Int32) throws(MediaProblem) {
    let flags = SWS_BILINEAR | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INP | SWS_BITEXACT
    context = sws_getCachedContext(
      context, width, height, AV_PIX_FMT_BGR0, width, height, AV_PIX_FMT_YUV420P, flags, nil, nil, nil)
    guard let context, let bt709 = sws_getCoefficients(SWS_CS_ITU709) else { throw MediaProblem.outOfMemory }
    let (full, limited, neutral): (Int32, Int32, Int32) = (1, 0, 1 << 16)
    guard sws_setColorspaceDetails(context, bt709, full, bt709, limited, 0, neutral, neutral) >= 0 else {
      throw MediaProblem(.environment, "this machine's libswscale cannot convert to BT.709")
    }
  }
}
