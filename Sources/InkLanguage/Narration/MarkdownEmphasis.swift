import InkText

/// `**bold**`, `_slanted_`, `` `code` `` and the like.
struct MarkdownEmphasis {
  private(set) var opening: ByteRange
  private(set) var closing: ByteRange

  /// Words between the marks, in bytes, at most: no one emphasises more.
  private static let longest = 200

  /// - Parameters:
  ///   - word: The white-space separated word that may start with the opening mark.
  ///   - token: The text that the closing mark must be in.
  init?(_ bytes: [UInt8], wordAt word: ByteRange, in token: ByteRange) {
    var start = word.start
    while start < word.end, Self.isOpeningPunctuation(bytes[start]) { start += 1 }
    guard start < word.end, Self.isMark(bytes[start]) else { return nil }
    let mark = bytes[start]
    var end = start
    while end < word.end, bytes[end] == mark { end += 1 }
    guard end - start <= 3, end < word.end, Self.isInWord(bytes[end]) else { return nil }
    opening = ByteRange(start, end)

    var offset = end
    let limit = min(token.end, end + Self.longest)
    while offset < limit, !bytes[offset].isNewline {
      guard bytes[offset] == mark else {
        offset += 1
        continue
      }
      let first = offset
      while offset < limit, bytes[offset] == mark { offset += 1 }
      let endsWord = offset == token.end || !Self.isInWord(bytes[offset])
      if offset - first == opening.count, bytes[first - 1] > 0x20, endsWord {
        closing = ByteRange(first, offset)
        return
      }
    }
    return nil
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "`")
  }

  private static func isOpeningPunctuation(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "'")
  }

  private static func isInWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte.isASCIIAlphanumeric
  }
}
