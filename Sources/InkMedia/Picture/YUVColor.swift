internal import InkPlan

/// A colour in BT.709, limited range, not yet rounded (ITU-R BT.709-6, items 3.2 to 3.4).
struct YUVColor: Hashable, Sendable {
  var luma: Double
  /// Blue and red difference.
  var blue: Double
  var red: Double

  /// Of red, green and blue, each 0 to 255; the opacity does not matter.
  init(_ color: Color) {
    let (red, green, blue) = (Double(color.red) / 255, Double(color.green) / 255, Double(color.blue) / 255)
    let luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    self.luma = 16 + 219 * luma
    self.blue = 128 + 224 * (blue - luma) / 1.8556
    self.red = 128 + 224 * (red - luma) / 1.5748
  }

  /// The colour at `share`, 0 to 1, of the way to another.
  func mixed(with other: YUVColor, share: Double) -> YUVColor {
    var mixed = self
    mixed.luma += (other.luma - luma) * share
    mixed.blue += (other.blue - blue) * share
    mixed.red += (other.red - red) * share
    return mixed
  }
}
