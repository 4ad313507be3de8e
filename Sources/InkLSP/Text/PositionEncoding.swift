import InkText

/// What the characters of a position are counted in.
package enum PositionEncoding: String, Sendable {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
  case utf32 = "utf-32"

  /// Of those that a client offers: ours are bytes, so that they need no counting. Without an offer the
  /// protocol has UTF-16.
  init(offered: [String]) {
    let known = offered.compactMap(PositionEncoding.init(rawValue:))
    self = known.contains(.utf8) ? .utf8 : known.first ?? .utf16
  }

  /// The units of a scalar that starts with some byte of UTF-8; 0 for a byte within a scalar.
  @inline(__always)
  func units(ofScalarStartingWith byte: UInt8) -> Int {
    switch self {
    case .utf8: 1
    case .utf16: byte & 0xC0 == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1
    case .utf32: byte & 0xC0 == 0x80 ? 0 : 1
    }
  }

  /// The units of a stretch of a text.
  func units(in range: ByteRange, of bytes: [UInt8]) -> Int {
    if self == .utf8 { return range.count }
    var units = 0
    for byte in bytes[range.start..<range.end] { units += self.units(ofScalarStartingWith: byte) }
    return units
  }
}
