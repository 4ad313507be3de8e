/// The direction of text, by its first letter (UAX #9, P2).
enum TextDirection {
  static func runsLeft(_ words: some Sequence<String>) -> Bool {
    for word in words {
      for scalar in word.unicodeScalars {
        if isRightToLeft(scalar) { return true }
        if scalar.properties.isAlphabetic { return false }
      }
    }
    return false
  }

  /// The blocks of Hebrew, Arabic and their relatives.
  private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0590...0x08FF, 0x200F, 0x202B, 0x202E, 0x2067, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF,
      0x1E800...0x1EFFF:
      return true
    default: return false
    }
  }
}
