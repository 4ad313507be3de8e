/// A name of at most 16 bytes in two words, so that names of a source are found by comparing numbers.
struct ShortName: Hashable, Sendable {
  static let longest = 16

  private let low: UInt64
  private let high: UInt64
  private let count: UInt8

  /// `nil` for a text that is too long.
  init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    self.init(bytes.span, 0, bytes.count)
  }

  /// `nil` for a range that is too long.
  init?(_ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int) {
    let count = end - start
    guard count <= ShortName.longest else { return nil }
    self.init(
      low: ShortName.word(bytes, start, min(count, 8)),
      high: count > 8 ? ShortName.word(bytes, start + 8, count - 8) : 0,
      count: UInt8(truncatingIfNeeded: count)
    )
  }

  private init(low: UInt64, high: UInt64, count: UInt8) {
    self.low = low
    self.high = high
    self.count = count
  }

  /// Up to eight bytes, the rest zero.
  static func word(_ bytes: borrowing Span<UInt8>, _ start: Int, _ count: Int) -> UInt64 {
    if start + 8 <= bytes.count {
      // In bounds by the condition; offsets are never negative.
      let word = unsafe bytes.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: start, as: UInt64.self)
      let mask = count == 8 ? UInt64.max : (1 << UInt64(count * 8)) - 1
      return UInt64(littleEndian: word) & mask
    }
    var word: UInt64 = 0
    for index in (start..<start + count).reversed() { word = word << 8 | UInt64(bytes[index]) }
    return word
  }
}
