/// Finds bytes that are not UTF-8, and NUL, which no text holds.
package enum UTF8Validator {
  package enum Issue: Hashable, Sendable {
    case invalid(ByteRange)
    case nul(ByteRange)

    package var range: ByteRange {
      switch self {
      case .invalid(let range), .nul(let range): range
      }
    }
  }

  /// Every maximal run of bad bytes, in order, up to `limit` of them.
  ///
  /// - Parameter range: To look at, which starts and ends with a whole character; everything by default.
  package static func issues(
    in source: SourceText,
    _ range: ByteRange? = nil,
    limit: Int = 100
  ) -> [Issue] {
    let bytes = source.bytes.span
    var issues: [Issue] = []
    var offset = range?.start ?? 0
    let end = min(range?.end ?? bytes.count, bytes.count)
    while offset < end, issues.count < limit {
      offset = bytes.nextNonASCII(from: offset, to: end)
      guard offset < end else { break }
      let byte = bytes[offset]
      if byte == 0 {
        let end = endOfRun(bytes, from: offset) { bytes, at in bytes[at] == 0 }
        issues.append(.nul(ByteRange(offset, end)))
        offset = end
      } else {
        let length = sequenceLength(bytes, at: offset)
        if length > 0 {
          offset += length
          continue
        }
        let end = endOfRun(bytes, from: offset) { bytes, at in
          bytes[at] >= 0x80 && sequenceLength(bytes, at: at) == 0
        }
        issues.append(.invalid(ByteRange(offset, end)))
        offset = end
      }
    }
    return issues
  }

  private static func endOfRun(
    _ bytes: borrowing Span<UInt8>,
    from start: Int,
    while matches: (borrowing Span<UInt8>, Int) -> Bool
  ) -> Int {
    var end = start + 1
    while end < bytes.count, matches(bytes, end) { end += 1 }
    return end
  }

  /// The length of the well-formed sequence at an offset, 0 for none (Unicode 15, table 3-7).
  private static func sequenceLength(_ bytes: borrowing Span<UInt8>, at offset: Int) -> Int {
    func byte(_ index: Int) -> UInt8 { offset + index < bytes.count ? bytes[offset + index] : 0 }
    func continues(_ index: Int) -> Bool { byte(index) & 0xC0 == 0x80 }
    let second = byte(1)
    switch byte(0) {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: return continues(1) ? 2 : 0
    case 0xE0: return (0xA0...0xBF).contains(second) && continues(2) ? 3 : 0
    case 0xED: return (0x80...0x9F).contains(second) && continues(2) ? 3 : 0
    case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
    case 0xF0: return (0x90...0xBF).contains(second) && continues(2) && continues(3) ? 4 : 0
    case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
    case 0xF4: return (0x80...0x8F).contains(second) && continues(2) && continues(3) ? 4 : 0
    default: return 0
    }
  }
}
