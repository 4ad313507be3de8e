internal import InkPlan

/// The pixels of a soft vertical gradient.
///
/// Between dark colours a gradient has fewer steps than the picture has rows, and each step would show as
/// a band. So each row's colour is computed in floating point and rounded up or down by a fixed pattern of
/// thresholds: the mean over a few pixels is the exact colour.
struct Gradient {
  private let top: [Double]
  private let bottom: [Double]
  private let height: Int

  init(_ background: Background, height: Int) {
    self.top = Gradient.channels(background.top)
    self.bottom = Gradient.channels(background.bottom)
    self.height = height
  }

  /// Writes one row of pixels of the form 0x00rrggbb.
  func paint(row: Int, into pixels: UnsafeMutablePointer<UInt32>, width: Int) {
    let share = height > 1 ? Double(row) / Double(height - 1) : 0
    let period = (0..<Gradient.period).map { column in
      var pixel: UInt32 = 0
      for channel in 0..<3 {
        let value = top[channel] + (bottom[channel] - top[channel]) * share
        let threshold = Gradient.threshold(x: column + 5 * channel, y: row + 3 * channel)
        pixel = pixel << 8 | UInt32(min(value + threshold, 255))
      }
      return pixel
    }
    for x in 0..<width { pixels[x] = period[x % Gradient.period] }
  }

  private static let period = 16

  private static func channels(_ color: Color) -> [Double] {
    [Double(color.red), Double(color.green), Double(color.blue)]
  }

  /// Bayer's matrix of order 16, within 0 and 1: bits of `x ^ y` and `y`, the lowest ones weighing most.
  private static func threshold(x: Int, y: Int) -> Double {
    var rank = 0
    for bit in 0..<4 {
      let (column, row) = (x >> bit & 1, y >> bit & 1)
      rank = rank << 2 | (column ^ row) << 1 | row
    }
    return (Double(rank) + 0.5) / 256
  }
}
