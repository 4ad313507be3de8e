extension Span where Element == UInt8 {
  /// How many bytes the white space at an offset takes, 0 for none: what Unicode calls White_Space, in UTF-8.
  @inlinable @inline(__always)
  package func whiteSpaceLength(at offset: Int) -> Int {
    let byte = self[offset]
    if byte < 0xC2 { return byte.isASCIIWhiteSpace ? 1 : 0 }
    return byte <= 0xE3 ? wideSpaceLength(at: offset) : 0
  }

  /// U+0085, U+00A0, U+1680, U+2000 to U+200A, U+2028, U+2029, U+202F, U+205F and U+3000.
  @usableFromInline
  package func wideSpaceLength(at offset: Int) -> Int {
    func byte(_ index: Int) -> UInt8 { offset + index < count ? self[offset + index] : 0 }
    switch (byte(0), byte(1), byte(2)) {
    case (0xC2, 0x85, _), (0xC2, 0xA0, _): return 2
    case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
      (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      return 3
    default: return 0
    }
  }
}
