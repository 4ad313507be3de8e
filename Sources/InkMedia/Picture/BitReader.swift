/// Reads the bits of an H.264 syntax structure from the most significant one on. What lies beyond the end
/// reads as zero, and `isOverrun` says.
struct BitReader {
  private let bytes: [UInt8]
  private(set) var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  var isOverrun: Bool { position > bytes.count * 8 }

  mutating func bit() -> UInt32 {
    let byte = position / 8
    let shift = 7 - position % 8
    position += 1
    return byte < bytes.count ? UInt32(bytes[byte] >> shift) & 1 : 0
  }

  mutating func flag() -> Bool { bit() == 1 }

  /// `u(n)`, up to 32 bits.
  mutating func bits(_ count: Int) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<count { value = value << 1 | bit() }
    return value
  }

  /// `ue(v)`, 9.1 of ITU-T H.264.
  mutating func unsigned() -> UInt32 {
    var zeros = 0
    while zeros < 31, !isOverrun, bit() == 0 { zeros += 1 }
    return (1 << UInt32(zeros)) - 1 + bits(zeros)
  }

  /// `se(v)`, 9.1.1 of ITU-T H.264.
  mutating func signed() -> Int32 {
    let code = Int32(bitPattern: unsigned())
    return code % 2 == 0 ? -(code / 2) : code / 2 + 1
  }
}
