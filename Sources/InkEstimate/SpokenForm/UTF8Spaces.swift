/// White space in UTF-8.
enum UTF8Spaces {
  /// The bytes of the white space at `position`; 0 where none begins.
  static func length(_ bytes: borrowing Span<UInt8>, at position: Int) -> Int {
    let byte = bytes[position]
    if byte < 0x80 { return byte == 0x20 || byte &- 9 < 5 ? 1 : 0 }
    guard byte == 0xc2 || byte == 0xe1 || byte == 0xe2 || byte == 0xe3 else { return 0 }
    guard position + 1 < bytes.count else { return 0 }
    let second = bytes[position + 1]
    // U+0085 and U+00A0.
    if byte == 0xc2 { return second == 0x85 || second == 0xa0 ? 2 : 0 }
    guard position + 2 < bytes.count else { return 0 }
    switch (byte, second, bytes[position + 2]) {
    // U+1680, U+2000 to U+200A, U+2028, U+2029, U+202F, U+205F, U+3000.
    case (0xe1, 0x9a, 0x80), (0xe2, 0x80, 0x80...0x8a), (0xe2, 0x80, 0xa8), (0xe2, 0x80, 0xa9),
      (0xe2, 0x80, 0xaf), (0xe2, 0x81, 0x9f), (0xe3, 0x80, 0x80):
      return 3
    default: return 0
    }
  }
}
