import InkSyntax
import InkText

/// The words of a text that is shown and not spoken.
package struct ShownWords: Sendable {
  /// Some of them, in one style.
  package struct Run: Sendable {
    /// White space folded; a line feed for each end of a line.
    package fileprivate(set) var text: String
    /// What the styles and colours around it say.
    package let look: Attributes
  }

  package private(set) var runs: [Run] = []
  /// Of the white space since the last word: whether there is some, and how many lines end in it.
  private var isBlank = false
  private var lineEnds = 0
  /// The bytes of the last run, and whether what comes next is in another style.
  private var bytes: [UInt8] = []
  private var startsRun = true
  /// Of what comes next.
  var look: Attributes {
    didSet { startsRun = true }
  }

  init(_ look: Attributes) {
    self.look = look
  }

  /// Adds the text of a node.
  mutating func append(_ node: SyntaxTree.NodeID, of tree: SyntaxTree, filling: inout VariableFilling) {
    for token in tree.tokenRange(node) {
      let range = tree.range(ofToken: token)
      guard tree.tokens.kinds[token] == .text else {
        passBlank(range, tree.source.bytes)
        continue
      }
      for piece in filling.pieces(of: range, in: tree.source) {
        switch piece {
        case .written(let range): append(tree.source.bytes[range.start..<range.end], hasEscapes: true)
        case .text(let text): append(Array(text.utf8)[...], hasEscapes: false)
        }
      }
    }
  }

  mutating func passBlank(_ range: ByteRange, _ source: [UInt8]) {
    append(source[range.start..<range.end], hasEscapes: false)
  }

  /// A comment goes with the end of its line.
  mutating func passComment() { lineEnds = max(0, lineEnds - 1) }

  /// Ends the last run.
  mutating func finish() {
    guard !bytes.isEmpty, !runs.isEmpty else { return }
    runs[runs.count - 1].text = String(decoding: bytes, as: UTF8.self)
    bytes = []
  }

  private mutating func append(_ text: ArraySlice<UInt8>, hasEscapes: Bool) {
    let text = Array(text)
    let span = text.span
    var offset = 0
    while offset < text.count {
      let blank = span.whiteSpaceLength(at: offset)
      if blank > 0 {
        isBlank = true
        // CRLF is one end.
        let isFirstHalf = text[offset] == 0x0D && offset + 1 < text.count && text[offset + 1] == 0x0A
        if text[offset].isNewline, !isFirstHalf { lineEnds += 1 }
        offset += blank
        continue
      }
      if hasEscapes, isEscape(text, at: offset) { offset += 1 }
      startWord()
      bytes.append(text[offset])
      offset += 1
    }
  }

  private func isEscape(_ text: [UInt8], at offset: Int) -> Bool {
    text[offset] == UInt8(ascii: "\\") && offset + 1 < text.count
      && "[]#\\".utf8.contains(text[offset + 1])
  }

  /// Writes the white space before a letter, and starts a run where the style has changed.
  private mutating func startWord() {
    if startsRun {
      finish()
      let separator = runs.isEmpty ? [] : separator
      runs.append(Run(text: "", look: look))
      bytes = separator
      startsRun = false
    } else {
      bytes += separator
    }
    (isBlank, lineEnds) = (false, 0)
  }

  private var separator: [UInt8] {
    lineEnds > 0 ? [UInt8](repeating: 0x0A, count: lineEnds) : isBlank ? [0x20] : []
  }
}
