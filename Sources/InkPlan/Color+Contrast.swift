import InkSystem

extension Color {
  /// The relative luminance of sRGB, without regard to the opacity: 0 for black, 1 for white (WCAG 2.2).
  package var relativeLuminance: Double {
    0.2126 * Color.linear[Int(red)] + 0.7152 * Color.linear[Int(green)] + 0.0722 * Color.linear[Int(blue)]
  }

  /// From 1 for what looks the same to 21 for black and white (WCAG 2.2, contrast ratio).
  package func contrast(with other: Color) -> Double {
    let (one, two) = (relativeLuminance, other.relativeLuminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  /// What shows where this lies over an opaque colour.
  package func over(_ other: Color) -> Color {
    func mixed(_ upper: UInt8, _ lower: UInt8) -> UInt8 {
      let share = Int(alpha)
      return UInt8(truncatingIfNeeded: (Int(upper) * share + Int(lower) * (255 - share) + 127) / 255)
    }
    return Color(
      red: mixed(red, other.red),
      green: mixed(green, other.green),
      blue: mixed(blue, other.blue)
    )
  }

  /// Of each component.
  private static let linear: [Double] = (0...255).map { component in
    let share = Double(component) / 255
    return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
  }
}
