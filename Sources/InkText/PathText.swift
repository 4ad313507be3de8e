/// Paths as text, whatever bytes are in them.
///
/// A path is a row of bytes, which mostly are UTF-8. In the text of a path, a byte that is not UTF-8 is the private-use
/// scalar U+10FF00 plus the byte. Where a name really has such a scalar, its bytes are written in the same way, so that
/// each path has one text and comes back from it byte by byte.
package enum PathText {
  private static let base: UInt32 = 0x10_FF00

  package static func text(of bytes: some Collection<UInt8>) -> String {
    if let text = String(validating: bytes, as: UTF8.self), isPlain(text) { return text }
    var scalars = String.UnicodeScalarView()
    var rest = Array(bytes)[...]
    while let first = rest.first {
      if let (scalar, count) = scalar(at: rest), byte(of: scalar) == nil {
        scalars.append(scalar)
        rest = rest.dropFirst(count)
      } else {
        if let stand = Unicode.Scalar(base + UInt32(first)) { scalars.append(stand) }
        rest = rest.dropFirst()
      }
    }
    return String(scalars)
  }

  package static func bytes(of text: String) -> [UInt8] {
    guard !isPlain(text) else { return Array(text.utf8) }
    return text.unicodeScalars.flatMap { scalar in
      byte(of: scalar).map { [$0] } ?? Array(UTF8.encode(scalar) ?? .init())
    }
  }

  /// The byte that is not UTF-8 which a scalar is in a path's text; `nil` for all other scalars.
  package static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    scalar.value >= base + 0x80 ? UInt8(truncatingIfNeeded: scalar.value) : nil
  }

  /// Whether all bytes of a path are UTF-8, so that its text is written in any form.
  package static func isPlain(_ text: String) -> Bool {
    !text.utf8.contains(0xF4) || !text.unicodeScalars.contains { byte(of: $0) != nil }
  }

  /// The first scalar of some bytes and its length, if they start with one.
  private static func scalar(at bytes: ArraySlice<UInt8>) -> (Unicode.Scalar, Int)? {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    guard case .valid(let encoded) = parser.parseScalar(from: &iterator) else { return nil }
    return (Unicode.UTF8.decode(encoded), encoded.count)
  }
}
