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

  /// Whether some text is in it, byte for byte.
  package func mentions(_ text: String) -> Bool {
    let word = Array(text.utf8)
    guard let first = word.first else { return true }
    var start = 0
    while let found = bytes[start...].firstIndex(of: first) {
      if bytes[found...].starts(with: word) { return true }
      start = found + 1
    }
    return false
  }

  /// The text of a range, clamped to the source; what is not UTF-8 becomes U+FFFD.
  package func string(_ range: ByteRange) -> String {
    let start = min(max(range.start, 0), bytes.count)
    let end = min(max(range.end, start), bytes.count)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
