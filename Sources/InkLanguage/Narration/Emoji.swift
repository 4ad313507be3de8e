import InkText

enum Emoji {
  /// Whether some bytes are of blocks that have emoji, which quotes, dashes and kana are not.
  static func isLikely(_ bytes: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
    for offset in range.start..<range.end {
      let next = offset + 1 < range.end ? bytes[offset + 1] : 0
      switch bytes[offset] {
      case 0xF0: return true
      case 0xE2 where next >= 0x83: return true
      case 0xE3 where next == 0x80 || next == 0x8A: return true
      default: break
      }
    }
    return false
  }

  /// The first run of emoji in a range of the source, with what joins and varies them.
  static func first(in source: SourceText, _ range: ByteRange) -> (text: String, range: ByteRange)? {
    var offset = range.start
    var start: Int?
    let scalars = Array(source.string(range).unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1].value : 0
      let isEmoji = scalar.properties.isEmojiPresentation || (scalar.properties.isEmoji && next == 0xFE0F)
      let joins = scalar.properties.isEmojiModifier || [0xFE0F, 0x200D, 0x20E3].contains(scalar.value)
      if isEmoji, start == nil { start = offset }
      if let start, !isEmoji, !joins { return found(in: source, start, offset) }
      offset += UTF8.width(scalar)
    }
    return start.map { found(in: source, $0, range.end) }
  }

  private static func found(in source: SourceText, _ start: Int, _ end: Int) -> (String, ByteRange) {
    (source.string(ByteRange(start, end)), ByteRange(start, end))
  }
}
