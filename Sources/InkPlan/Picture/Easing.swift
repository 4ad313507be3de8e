import InkTime

extension CameraMove.Easing {
  /// Fraction bits of what `value` returns.
  static let bits = 40

  /// How far a motion has come: CSS's curve of this name, in whole numbers, to one part in 2^38.
  ///
  /// - Parameters:
  ///   - elapsed: From 0 to `whole`.
  ///   - whole: More than zero.
  /// - Returns: 0 to 2^40.
  func value(_ elapsed: Ticks, of whole: Ticks) -> Int {
    let one = 1 << Self.bits
    if elapsed <= .zero { return 0 }
    if elapsed >= whole { return one }
    guard let (x1, x2) = handles else {
      return Int((Int128(elapsed.count) << Int128(Self.bits)) / Int128(whole.count))
    }
    // In 2^-78, in which the curve's own value has 50 times as many steps as there are hundredths of two.
    let wanted = (Int128(elapsed.count) << 78) / Int128(whole.count)
    var (low, high) = (0, one)
    while high - low > 1 {
      let middle = (low + high) / 2
      if Self.abscissa(middle, x1, x2) <= wanted { low = middle } else { high = middle }
    }
    return Self.ordinate(low)
  }

  /// The abscissas of the curve's handles in fiftieths; their ordinates are 0 and 1. `nil` for a straight line.
  private var handles: (Int128, Int128)? {
    switch self {
    case .linear: nil
    case .easeIn: (21, 50)
    case .easeOut: (0, 29)
    case .easeInOut: (21, 29)
    }
  }

  /// In 2^-78, rounded down.
  ///
  /// - Parameter place: On the curve, in 2^-40. Its cube times 50 has 126 bits.
  private static func abscissa(_ place: Int, _ x1: Int128, _ x2: Int128) -> Int128 {
    let s = Int128(place)
    let r = (Int128(1) << Int128(bits)) - s
    let fifties = 3 * x1 * s * r * r + 3 * x2 * s * s * r + 50 * s * s * s
    return (fifties >> 42) / 50
  }

  /// 3s² - 2s³, rounded down.
  private static func ordinate(_ place: Int) -> Int {
    let s = Int128(place)
    return Int((s * s * ((3 << Int128(bits)) - 2 * s)) >> Int128(2 * bits))
  }
}
