import InkSyntax
import InkText

/// Collects the words of narration from the tree's text, as they will be spoken and shown.
struct NarrationText {
  /// The words, a space, a line's end or an empty line between each two.
  private var bytes: [UInt8] = []
  private var isInWord = false
  /// Since the last word.
  private var lineEnds = 0
  /// Where the word starts in `bytes`, and in the source.
  private var wordStart = 0
  private var wordRange = ByteRange(at: 0)
  /// Where the first word starts in the source, and the last one ends.
  private(set) var range: ByteRange?
  /// Where words of more than `longestWord` characters are in the source, and how many they have.
  private(set) var longWords: [(range: ByteRange, count: Int)] = []
  private let longestWord: Int
  /// What its words look like where nothing in it says otherwise: an index in the script's looks.
  let baseLook: Int
  /// Of what comes next.
  var look: Int
  /// Where each look starts, in order; none where all of it has the base.
  private(set) var looks: [NarrationLook] = []

  /// - Parameter longestWord: In characters.
  init(longestWord: Int = .max, look: Int = 0) {
    self.longestWord = longestWord
    baseLook = look
    self.look = look
  }

  /// The words of a narration that are too long.
  static func longWords(
    in element: SyntaxTree.NodeID,
    of tree: SyntaxTree,
    longerThan limit: Int,
    filling: inout VariableFilling
  ) -> [(range: ByteRange, count: Int)] {
    var words = NarrationText(longestWord: limit)
    for node in element..<tree.subtreeEnd(element) {
      switch tree.kind(node) {
      case .text: words.append(node, of: tree, filling: &filling)
      case .comment: words.passComment()
      case _ where tree.followsBlank(node): words.endWord()
      case .element where tree.entry(node).map { !tree.vocabulary.forms[$0].hasWords } ?? false:
        words.endWord()
      default: break
      }
    }
    words.endWord()
    return words.longWords
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }
  var isEmpty: Bool { bytes.isEmpty }
  /// In bytes.
  var length: Int { bytes.count }

  /// Where the words are that were added after it had a length, without the space before them; `nil` where there are
  /// none.
  func words(from length: Int) -> Range<Int>? {
    bytes[length...].firstIndex { $0 != 0x20 && $0 != 0x0A }.map { $0..<bytes.count }
  }

  /// Adds the text of a node. It goes on with the word before it, unless there is white space between them: half a word
  /// can be coloured.
  mutating func append(
    _ node: SyntaxTree.NodeID,
    of tree: SyntaxTree,
    filling: inout VariableFilling
  ) {
    for token in tree.tokenRange(node) {
      switch tree.tokens.kinds[token] {
      case .text: append(tree.range(ofToken: token), of: tree.source, &filling)
      default: passBlank(tree.range(ofToken: token), tree.source.bytes)
      }
    }
  }

  mutating func passBlank(_ range: ByteRange, _ source: [UInt8]) {
    endWord()
    for offset in range.start..<range.end { countLineEnd(source.span, at: offset) }
  }

  /// LF, CR, and CRLF as one.
  private mutating func countLineEnd(_ source: borrowing Span<UInt8>, at offset: Int) {
    guard source[offset].isNewline else { return }
    if source[offset] == 0x0D, offset + 1 < source.count, source[offset + 1] == 0x0A { return }
    lineEnds += 1
  }

  /// A comment ends a word as the line's end before it does; the line that it is on is none of the text's.
  mutating func passComment() {
    endWord()
    lineEnds = max(0, lineEnds - 1)
  }

  mutating func endWord() {
    if isInWord, bytes.count - wordStart > longestWord {
      let count = String(decoding: bytes[wordStart...], as: UTF8.self).count
      if count > longestWord { longWords.append((wordRange, count)) }
    }
    isInWord = false
  }

  /// Adds a stretch of a text.
  mutating func append(
    _ token: ByteRange,
    of source: SourceText,
    _ filling: inout VariableFilling
  ) {
    for piece in filling.pieces(of: token, in: source) {
      switch piece {
      case .written(let range): append(written: range, of: source.bytes)
      case .text(let text): append(filled: Array(text.utf8), at: token)
      }
    }
    range = ByteRange(range?.start ?? token.start, token.end)
  }

  /// Text that a variable stands for: nothing in it is an escape.
  private mutating func append(filled text: [UInt8], at place: ByteRange) {
    let span = text.span
    var offset = 0
    while offset < text.count {
      let blank = span.whiteSpaceLength(at: offset)
      if blank > 0 {
        endWord()
        offset += blank
        continue
      }
      startWord(at: place.start)
      startLook()
      bytes.append(text[offset])
      offset += 1
      wordRange.end = place.end
    }
  }

  private mutating func append(written token: ByteRange, of source: [UInt8]) {
    let span = source.span
    var offset = token.start
    while offset < token.end {
      let blank = span.whiteSpaceLength(at: offset)
      if blank > 0 {
        endWord()
        countLineEnd(span, at: offset)
        offset += blank
        continue
      }
      if isEscape(span, at: offset), offset + 1 < token.end { offset += 1 }
      startWord(at: offset)
      startLook()
      let end = endOfRun(span, from: offset, to: token.end)
      bytes.append(contentsOf: source[offset..<end])
      offset = end
      wordRange.end = end
    }
  }

  /// Where letters end that start with the byte at `start`, whatever that is.
  private func endOfRun(_ source: borrowing Span<UInt8>, from start: Int, to limit: Int) -> Int {
    var end = start + 1
    while end < limit, source.whiteSpaceLength(at: end) == 0, source[end] != UInt8(ascii: "\\") {
      end += 1
    }
    return end
  }

  private mutating func startWord(at offset: Int) {
    guard !isInWord else { return }
    if !bytes.isEmpty {
      bytes.append(lineEnds > 0 ? 0x0A : 0x20)
      if lineEnds > 1 { bytes.append(0x0A) }
    }
    isInWord = true
    lineEnds = 0
    wordStart = bytes.count
    wordRange = ByteRange(at: offset)
  }

  private mutating func startLook() {
    guard (looks.last?.look ?? baseLook) != look else { return }
    looks.append(NarrationLook(start: bytes.count, look: look))
  }

  private func isEscape(_ source: borrowing Span<UInt8>, at offset: Int) -> Bool {
    guard source[offset] == UInt8(ascii: "\\"), offset + 1 < source.count else { return false }
    switch source[offset + 1] {
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "#"), UInt8(ascii: "\\"): return true
    default: return false
    }
  }
}
