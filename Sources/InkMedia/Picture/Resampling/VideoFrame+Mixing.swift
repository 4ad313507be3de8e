package import InkMessages

extension VideoFrame {
  /// Mixes another frame of the same size into a rectangle of this one.
  ///
  /// - Parameters:
  ///   - share: Of the other frame: from 0, which changes nothing, to `fullOpacity`, which copies it.
  ///   - rectangle: Made even outwards.
  package func mix(_ other: VideoFrame, share: Int, in rectangle: PixelRectangle) throws(MediaError) {
    let even = rectangle.even(inWidth: min(width, other.width), height: min(height, other.height))
    guard share > 0 else { return }
    if share >= VideoFrame.fullOpacity { return try copy(even, from: other) }
    try makeWritable()
    let share = Int32(share / 2)
    for (plane, divisor) in [(0, 1), (1, 2), (2, 2)] {
      guard var from = other.address(plane: plane, x: even.x / divisor, y: even.y / divisor),
        var to = address(plane: plane, x: even.x / divisor, y: even.y / divisor)
      else { continue }
      for _ in 0..<(even.height / divisor) {
        VideoFrame.mix(from, into: to, share: share, even.width / divisor)
        from += other.bytesPerRow(plane: plane)
        to += bytesPerRow(plane: plane)
      }
    }
  }

  @inline(never)
  private static func mix(
    _ source: UnsafePointer<UInt8>,
    into destination: UnsafeMutablePointer<UInt8>,
    share: Int32,
    _ count: Int
  ) {
    for x in 0..<count {
      let old = Int32(destination[x])
      let sum = old &<< 15 &+ (Int32(source[x]) &- old) &* share &+ 1 << 14
      destination[x] = UInt8(truncatingIfNeeded: sum &>> 15)
    }
  }
}
