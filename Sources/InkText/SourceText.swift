/// A script as it was read: its name for people, and its bytes, whatever they are.
package struct SourceText: Sendable {
  /// The largest script that is read; offsets are kept in 32 bits.
  package static let largestSize = 1 << 30

  package let name: String
  package let bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  package init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// The text of a range, clamped to the source; what is not UTF-8 becomes U+FFFD.
  package func string(_ range: ByteRange) -> String {
    let start = min(max(range.start, 0), bytes.count)
    let end = min(max(range.end, start), bytes.count)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
