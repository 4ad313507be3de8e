import InkText

/// Credits as people read them.
package enum CreditsText {
  /// More digits than these say nothing.
  package static let maxDecimals = 3

  /// With a fixed number of digits after the point, so that columns of them are in line.
  package static func text(_ credits: Double, decimals: Int) -> String {
    let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
    guard let scaled = Int64(exactly: (credits * scale).rounded()) else { return "\(credits)" }
    return NumberText.fixed(scaled, decimals: decimals)
  }

  /// The fewest digits that show a value to a thousandth.
  package static func decimals(of credits: Double) -> Int {
    let thousandths = (credits * 1000).rounded()
    guard thousandths.magnitude < 1e15 else { return 0 }
    return thousandths.remainder(dividingBy: 1000) == 0
      ? 0
      : thousandths.remainder(dividingBy: 100) == 0 ? 1 : thousandths.remainder(dividingBy: 10) == 0 ? 2 : 3
  }
}
