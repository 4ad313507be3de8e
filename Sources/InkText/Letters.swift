extension Span<UInt8> {
  /// The length in bytes of a letter outside ASCII, or of a mark on one; 0 for anything else.
  package func letterLength(at offset: Int) -> Int {
    let first = self[offset]
    guard first >= 0xC2, first <= 0xF4 else { return 0 }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard offset + length <= count else { return 0 }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for index in offset + 1..<offset + length {
      guard self[index] & 0xC0 == 0x80 else { return 0 }
      value = value << 6 | UInt32(self[index] & 0x3F)
    }
    guard let properties = Unicode.Scalar(value)?.properties else { return 0 }
    return properties.isAlphabetic || properties.isGraphemeExtend ? length : 0
  }
}
