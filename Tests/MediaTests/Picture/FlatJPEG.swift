/// JPEG files in one colour, whose components a test chooses: what no program at hand writes.
enum FlatJPEG {
  /// - Parameters:
  ///   - components: One value each, as it is coded.
  ///   - side: In pixels, a multiple of 8.
  ///   - adobe: What Adobe's marker says; without the marker if absent.
  static func bytes(_ components: [UInt8], side: Int = 16, adobe: UInt8?, profile: [UInt8]? = nil) -> [UInt8]
  {
    var bytes: [UInt8] = [0xFF, 0xD8]
    if let adobe { bytes += segment(0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, adobe]) }
    if let profile { bytes += segment(0xE2, Array("ICC_PROFILE\0".utf8) + [1, 1] + profile) }
    bytes += segment(0xDB, [0] + [UInt8](repeating: 1, count: 64))
    let count = UInt8(components.count)
    let size = [UInt8(side >> 8), UInt8(side & 255)]
    bytes += segment(0xC0, [8] + size + size + [count] + (1...count).flatMap { [$0, 0x11, 0] })
    // Categories 0 to 11 have codes of four bits; of the other coefficients, all are zero.
    bytes += segment(
      0xC4,
      [0x00, 0, 0, 0, 12] + [UInt8](repeating: 0, count: 12) + (0..<12).map { UInt8($0) }
    )
    bytes += segment(0xC4, [0x10, 1] + [UInt8](repeating: 0, count: 15) + [0])
    bytes += segment(0xDA, [count] + (1...count).flatMap { [$0, 0x00] } + [0, 63, 0])
    return bytes + coded(components, blocks: side / 8 * (side / 8)) + [0xFF, 0xD9]
  }

  private static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
    let length = content.count + 2
    return [0xFF, marker, UInt8(length >> 8), UInt8(length & 255)] + content
  }

  private static func coded(_ components: [UInt8], blocks: Int) -> [UInt8] {
    var bits: [Bool] = []
    func append(_ value: Int, _ count: Int) {
      for bit in stride(from: count - 1, through: 0, by: -1) { bits.append(value >> bit & 1 != 0) }
    }
    for block in 0..<blocks {
      for component in components {
        let difference = block == 0 ? 8 * (Int(component) - 128) : 0
        let category = Int.bitWidth - difference.magnitude.leadingZeroBitCount
        append(category, 4)
        append(difference < 0 ? difference - 1 & (1 << category - 1) : difference, category)
        append(0, 1)
      }
    }
    while bits.count % 8 != 0 { bits.append(true) }
    var bytes: [UInt8] = []
    for start in stride(from: 0, to: bits.count, by: 8) {
      let byte = bits[start..<start + 8].reduce(UInt8(0)) { $0 << 1 | ($1 ? 1 : 0) }
      bytes += byte == 0xFF ? [0xFF, 0] : [byte]
    }
    return bytes
  }
}
