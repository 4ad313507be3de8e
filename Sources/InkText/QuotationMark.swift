/// The marks that people put around a value: those of typewriters, of print, and their escaped forms.
package enum QuotationMark {
  /// Marks that can belong together: `„x“` and `“x"`, but not `'x"`.
  package enum Family: Sendable {
    case single, double
  }

  /// A mark where it is written.
  package struct Written: Sendable {
    package let family: Family
    /// In bytes.
    package let length: Int
  }

  private static let single = [
    "'", "‘", "’", "‚", "‛", "‹", "›", "`", "´", "′", "‵", "＇", "ʼ", "❛", "❜", "\\'", "&apos;", "&#39;",
    "&#x27;", "&lsquo;", "&rsquo;", "&sbquo;", "&lsaquo;", "&rsaquo;", "&prime;", "&#8216;", "&#8217;",
    "&grave;", "&acute;",
  ]
  private static let double = [
    "\"", "“", "”", "„", "‟", "«", "»", "″", "‶", "「", "」", "『", "』", "〝", "〞", "〟", "＂", "❝", "❞", "\\\"",
    "&quot;", "&#34;", "&#x22;", "&ldquo;", "&rdquo;", "&bdquo;", "&laquo;", "&raquo;", "&Prime;",
    "&#8220;", "&#8221;",
  ]

  /// The marks by their first byte, and by their last one, the longest first.
  private static let byFirstByte = table { $0.first }
  private static let byLastByte = table { $0.last }

  private static func table(_ key: ([UInt8]) -> UInt8?) -> [UInt8: [(bytes: [UInt8], family: Family)]] {
    let marks =
      single.map { (bytes: Array($0.utf8), family: Family.single) }
      + double.map { (bytes: Array($0.utf8), family: Family.double) }
    return Dictionary(grouping: marks) { key($0.bytes) ?? 0 }.mapValues { marks in
      marks.sorted { $0.bytes.count > $1.bytes.count }
    }
  }

  /// The mark that starts at an offset.
  package static func at(_ offset: Int, in bytes: borrowing Span<UInt8>) -> Written? {
    guard offset < bytes.count, mayBeMark(bytes[offset]), let marks = byFirstByte[bytes[offset]] else {
      return nil
    }
    for mark in marks where matches(mark.bytes, bytes, at: offset) {
      return Written(family: mark.family, length: mark.bytes.count)
    }
    return nil
  }

  /// The mark that ends at an offset, and starts no earlier than `start`.
  package static func ending(
    at end: Int,
    notBefore start: Int,
    in bytes: borrowing Span<UInt8>
  ) -> Written? {
    guard start < end, end <= bytes.count, let marks = byLastByte[bytes[end - 1]] else { return nil }
    for mark in marks where end - mark.bytes.count >= start {
      if matches(mark.bytes, bytes, at: end - mark.bytes.count) {
        return Written(family: mark.family, length: mark.bytes.count)
      }
    }
    return nil
  }

  private static func mayBeMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "&"), UInt8(ascii: "\\"),
      0xC2, 0xCA, 0xE2, 0xE3, 0xEF:
      true
    default: false
    }
  }

  private static func matches(_ mark: [UInt8], _ bytes: borrowing Span<UInt8>, at start: Int) -> Bool {
    guard start + mark.count <= bytes.count else { return false }
    for index in mark.indices where bytes[start + index] != mark[index] { return false }
    return true
  }
}
