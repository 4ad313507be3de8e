import InkSyntax
import InkText

/// Collects the words of narration from the tree's text, as they will be spoken and shown.
struct NarrationText {
  /// The words with a space between each two. Bytes, because every character of every script goes through
  /// here.
  private var bytes: [UInt8] = []
  /// Whether white space lies behind the last word.
  private var isWordEnded = false
  /// Where the first word begins in the source, and the last one ends.
  private(set) var range: ByteRange?

  /// What is not UTF-8 becomes U+FFFD.
  var text: String { String(decoding: bytes, as: UTF8.self) }
  var isEmpty: Bool { bytes.isEmpty }

  /// Adds the text of a node. Nodes follow each other without white space between them, other than what
  /// they hold: half a word can be coloured.
  mutating func append(_ node: SyntaxTree.NodeID, of tree: SyntaxTree) {
    let bytes = tree.source.bytes
    for token in tree.tokenRange(node) {
      switch tree.tokens.kinds[token] {
      case .text: append(tree.range(ofToken: token), of: bytes.span)
      default: endWord()
      }
    }
  }

  /// A comment ends a word as the line's end before it does.
  mutating func endWord() {
    isWordEnded = true
  }

  private mutating func append(_ token: ByteRange, of source: borrowing Span<UInt8>) {
    bytes.reserveCapacity(bytes.count + token.count + 1)
    var offset = token.start
    while offset < token.end {
      let space = whiteSpaceLength(source, at: offset, end: token.end)
      if space > 0 {
        endWord()
        offset += space
        continue
      }
      if isEscape(source, at: offset, end: token.end) { offset += 1 }
      // A run of words with single spaces between them goes over whole.
      let end = endOfRun(source, from: offset, end: token.end)
      if isWordEnded, !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
      isWordEnded = false
      append(source, from: offset, to: end)
      offset = end
      if bytes.last == UInt8(ascii: " ") {
        bytes.removeLast()
        endWord()
      }
    }
    range = ByteRange(range?.start ?? token.start, token.end)
  }

  private mutating func append(_ source: borrowing Span<UInt8>, from start: Int, to end: Int) {
    let part = source.extracting(start..<end)
    unsafe part.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
  }

  /// Where a run ends that begins with the byte at `start`, whatever that is.
  private func endOfRun(_ source: borrowing Span<UInt8>, from start: Int, end: Int) -> Int {
    var offset = start + 1
    while true {
      offset = source.nextBreak(from: offset, to: end)
      guard offset < end, whiteSpaceLength(source, at: offset, end: end) == 0,
        !isEscape(source, at: offset, end: end)
      else { return offset }
      offset += 1
    }
  }

  /// The length of the white space at `offset` (Unicode's White_Space) in UTF-8; 0 for anything else.
  private func whiteSpaceLength(_ source: borrowing Span<UInt8>, at offset: Int, end: Int) -> Int {
    let byte = source[offset]
    if byte == 0x20 || (0x09...0x0D).contains(byte) { return 1 }
    guard byte >= 0xC2 else { return 0 }
    let second = offset + 1 < end ? source[offset + 1] : 0
    let third = offset + 2 < end ? source[offset + 2] : 0
    switch (byte, second, third) {
    case (0xC2, 0x85, _), (0xC2, 0xA0, _): return 2
    case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
      (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      return 3
    default: return 0
    }
  }

  /// Whether a backslash at `offset` gives the next character its plain meaning, and is not read itself.
  private func isEscape(_ source: borrowing Span<UInt8>, at offset: Int, end: Int) -> Bool {
    guard source[offset] == UInt8(ascii: "\\"), offset + 1 < end else { return false }
    switch source[offset + 1] {
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "#"), UInt8(ascii: "\\"): return true
    default: return false
    }
  }
}
