/// Writes the bits of an H.264 syntax structure, the most significant one first.
struct BitWriter {
  private(set) var bytes: [UInt8] = []
  private var bitCount = 0

  mutating func bit(_ value: UInt32) {
    if bitCount % 8 == 0 { bytes.append(0) }
    if value & 1 == 1 { bytes[bytes.count - 1] |= 0x80 >> UInt8(bitCount % 8) }
    bitCount += 1
  }

  /// `u(n)`, up to 32 bits.
  mutating func bits(_ value: UInt32, count: Int) {
    for shift in stride(from: count - 1, through: 0, by: -1) { bit(value >> UInt32(shift)) }
  }

  /// `ue(v)`, 9.1 of ITU-T H.264, of values below 2^31.
  mutating func unsigned(_ value: UInt32) {
    let length = 32 - (value + 1).leadingZeroBitCount
    bits(0, count: length - 1)
    bits(value + 1, count: length)
  }

  /// `se(v)`, 9.1.1 of ITU-T H.264.
  mutating func signed(_ value: Int32) {
    unsigned(value > 0 ? UInt32(value) * 2 - 1 : value.magnitude * 2)
  }

  /// Fills the last byte with ones, as before the data of an arithmetically coded slice.
  mutating func alignWithOnes() {
    while bitCount % 8 != 0 { bit(1) }
  }

  /// Fills the last byte with zeros.
  mutating func align() {
    bitCount = bytes.count * 8
  }
}
