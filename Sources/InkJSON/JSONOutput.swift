import FoundationEssentials
import InkText

/// JSON in the bytes that the same value always gives: members by name, slashes as they are, and every character escaped
/// that text for people has escaped as well (`VisibleText`).
package enum JSONOutput {
  /// In lines for people and differences, with a newline at the end.
  package static func document(_ value: some Encodable) throws -> [UInt8] {
    try bytes(of: value, .prettyPrinted) + [UInt8(ascii: "\n")]
  }

  /// On one line, without its newline.
  package static func line(_ value: some Encodable) throws -> [UInt8] {
    try bytes(of: value, [])
  }

  private static func bytes(
    of value: some Encodable,
    _ formatting: JSONEncoder.OutputFormatting
  ) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting.union([.sortedKeys, .withoutEscapingSlashes])
    return escaped(Array(try encoder.encode(value)))
  }

  /// Escapes what an encoder leaves as it is: outside of strings JSON is ASCII without control characters.
  private static func escaped(_ bytes: [UInt8]) -> [UInt8] {
    var escaped: [UInt8] = []
    var copied = 0
    var index = 0
    while index < bytes.count {
      guard let count = hiddenLength(bytes, at: index) else {
        index += 1
        continue
      }
      let scalars = String(decoding: bytes[index..<index + count], as: UTF8.self).unicodeScalars
      escaped += bytes[copied..<index]
      for scalar in scalars { escaped += "\\u\(HexText.digits(scalar.value, count: 4))".utf8 }
      index += count
      copied = index
    }
    return copied == 0 ? bytes : escaped + bytes[copied...]
  }

  /// How many bytes a character takes that is not to be shown; `nil` for all others.
  private static func hiddenLength(_ bytes: [UInt8], at index: Int) -> Int? {
    let first = bytes[index]
    guard first >= 0x7F else { return nil }
    func byte(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
    switch first {
    case 0x7F: return 1
    case 0xC2: return (0x80...0x9F).contains(byte(1)) ? 2 : nil
    case 0xD8: return byte(1) == 0x9C ? 2 : nil
    case 0xE2:
      switch (byte(1), byte(2)) {
      case (0x80, 0x8E...0x8F), (0x80, 0xA8...0xAE), (0x81, 0xA6...0xA9): return 3
      default: return nil
      }
    default: return nil
    }
  }
}
