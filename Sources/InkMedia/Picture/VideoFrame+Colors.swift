package import InkPlan

extension VideoFrame {
  /// The colours of pixels in a rectangle, as far as it lies in the picture.
  ///
  /// - Parameter step: Of so many rows and columns, one is read.
  package func colors(in rectangle: PixelRectangle, every step: Int) -> [Color] {
    let columns = stride(from: max(0, rectangle.x), to: min(width, rectangle.x + rectangle.width), by: step)
    let rows = stride(from: max(0, rectangle.y), to: min(height, rectangle.y + rectangle.height), by: step)
    var colors: [Color] = []
    for y in rows {
      guard let luma = address(plane: 0, x: 0, y: y), let blue = address(plane: 1, x: 0, y: y / 2),
        let red = address(plane: 2, x: 0, y: y / 2)
      else { return colors }
      for x in columns { colors.append(Color(luma: luma[x], blue: blue[x / 2], red: red[x / 2])) }
    }
    return colors
  }
}

extension Color {
  /// Of BT.709 in limited range (ITU-R BT.709-6), in steps of a 1,024th.
  fileprivate init(luma: UInt8, blue: UInt8, red: UInt8) {
    let (y, u, v) = ((Int(luma) - 16) * 1192, Int(blue) - 128, Int(red) - 128)
    func component(_ value: Int) -> UInt8 { UInt8(max(0, min(255, (value + 512) >> 10))) }
    self.init(
      red: component(y + 1836 * v),
      green: component(y - 218 * u - 546 * v),
      blue: component(y + 2163 * u)
    )
  }
}
