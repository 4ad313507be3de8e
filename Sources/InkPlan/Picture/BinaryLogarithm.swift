/// Logarithms and powers of two in whole numbers. The C library's differ between machines.
enum BinaryLogarithm {
  /// Fraction bits of a logarithm.
  static let bits = 48
  /// Fraction bits of a power.
  static let powerBits = 44
  /// Fraction bits of what is computed with.
  private static let innerBits = 62

  /// The logarithm of a number, to one part in 2^47: its digits are found one after the other, by squaring.
  ///
  /// - Parameter number: More than zero, in 2^-48.
  static func of(_ number: Int) -> Int {
    precondition(number > 0, "only what is more than zero has a logarithm")
    let exponent = Int.bitWidth - 1 - number.leadingZeroBitCount
    // From 1 to 2.
    var mantissa = UInt64(number) << UInt64(innerBits - exponent)
    var fraction = 0
    for bit in stride(from: bits - 1, through: 0, by: -1) {
      mantissa = UInt64(truncatingIfNeeded: (UInt128(mantissa) * UInt128(mantissa)) >> UInt128(innerBits))
      if mantissa >> UInt64(innerBits + 1) != 0 {
        fraction |= 1 << bit
        mantissa >>= 1
      }
    }
    return (exponent - bits) << bits + fraction
  }

  /// Two to a power, in 2^-44, to one part in 2^50 of it and one of those.
  ///
  /// - Parameter exponent: From -40 to 18, in 2^-48; what is beyond is taken as the nearest of these.
  static func power(_ exponent: Int) -> Int {
    let exponent = min(max(exponent, -40 << bits), 18 << bits)
    let whole = exponent >> bits
    var power = UInt64(1) << UInt64(innerBits)
    for bit in 0..<bits where exponent >> bit & 1 != 0 {
      power = UInt64(
        truncatingIfNeeded: (UInt128(power) * UInt128(roots[bits - 1 - bit])) >> UInt128(innerBits)
      )
    }
    return Int(power >> UInt64(innerBits - powerBits - whole))
  }

  /// Two to 1/2, 1/4, 1/8 and so on: each the root of the one before it, rounded down.
  private static let roots: [UInt64] = {
    var roots: [UInt64] = []
    var last = UInt128(2) << UInt128(innerBits)
    for _ in 0..<bits {
      let root = root(last << UInt128(innerBits))
      roots.append(UInt64(root))
      last = root
    }
    return roots
  }()

  /// Rounded down.
  private static func root(_ number: UInt128) -> UInt128 {
    var root: UInt128 = 0
    for bit in stride(from: UInt128(63), through: 0, by: -1) {
      let next = root | UInt128(1) << bit
      if next * next <= number { root = next }
    }
    return root
  }
}
