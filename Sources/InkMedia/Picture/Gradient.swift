package import InkMessages
package import InkPlan

extension VideoFrame {
  /// Fills the picture with a soft vertical gradient.
  ///
  /// Between dark colours a gradient has fewer steps than the picture has rows, and each step would show as
  /// a band. So each row's colour is computed in floating point and rounded up or down by a fixed pattern of
  /// thresholds (ordered dither): the mean over a few pixels is the exact colour. That is done here, in the
  /// picture's own colour space, because a dithered RGB picture is rounded again when it is converted.
  package func fill(with gradient: Background) throws(MediaError) {
    try makeWritable()
    let (top, bottom) = (YUVColor(gradient.top), YUVColor(gradient.bottom))
    func color(atHeight position: Double) -> YUVColor {
      top.mixed(with: bottom, share: position / Double(height))
    }
    for row in 0..<height {
      fillRow(row, plane: 0, width: width, value: color(atHeight: Double(row) + 0.5).luma)
    }
    for row in 0..<height / 2 {
      let color = color(atHeight: Double(row) * 2 + 1)
      fillRow(row, plane: 1, width: width / 2, value: color.blue)
      fillRow(row, plane: 2, width: width / 2, value: color.red)
    }
  }

  private func fillRow(_ row: Int, plane: Int, width: Int, value: Double) {
    guard let samples = address(plane: plane, x: 0, y: row) else { return }
    let period = (0..<DitherPattern.size).map { column in
      UInt8(min(value + DitherPattern.threshold(x: column, y: row, plane: plane), 255))
    }
    for x in 0..<width { samples[x] = period[x % DitherPattern.size] }
  }
}

/// Bayer's matrix of order 16.
private enum DitherPattern {
  static let size = 16

  /// Within 0 and 1, with a pattern of its own in each plane.
  static func threshold(x: Int, y: Int, plane: Int) -> Double {
    let (x, y) = (x + 5 * plane, y + 3 * plane)
    var rank = 0
    for bit in 0..<4 {
      let (column, row) = (x >> bit & 1, y >> bit & 1)
      rank = rank << 2 | (column ^ row) << 1 | row
    }
    return (Double(rank) + 0.5) / 256
  }
}
