import InkSyntax
import InkText

/// Collects the words of narration from the tree's text, as they will be spoken and shown.
struct NarrationText {
  private var words: [String] = []
  private var word = ""
  /// Where the first word begins in the source, and the last one ends.
  private(set) var range: ByteRange?

  var text: String { (word.isEmpty ? words : words + [word]).joined(separator: " ") }
  var isEmpty: Bool { words.isEmpty && word.isEmpty }

  /// Adds the text of a node. Nodes follow each other without white space between them, other than what
  /// they hold: half a word can be coloured.
  mutating func append(
    _ node: SyntaxTree.NodeID,
    of tree: SyntaxTree,
    filling: inout VariableFilling
  ) {
    for token in tree.tokenRange(node) {
      switch tree.tokens.kinds[token] {
      case .text: append(tree.range(ofToken: token), of: tree.source, &filling)
      default: endWord()
      }
    }
  }

  /// A comment ends a word as the line's end before it does.
  mutating func endWord() {
    if !word.isEmpty { words.append(word) }
    word = ""
  }

  private mutating func append(
    _ token: ByteRange,
    of source: SourceText,
    _ filling: inout VariableFilling
  ) {
    for piece in filling.pieces(of: token, in: source) {
      switch piece {
      case .written(let range): append(written: source.string(range))
      case .text(let text): append(plain: text)
      }
    }
    range = ByteRange(range?.start ?? token.start, token.end)
  }

  private mutating func append(written text: String) {
    var isEscape = false
    for scalar in text.unicodeScalars {
      if isEscape {
        if !"[]#\\".unicodeScalars.contains(scalar) { word.unicodeScalars.append("\\") }
        isEscape = false
      } else if scalar == "\\" {
        isEscape = true
        continue
      } else if scalar.properties.isWhitespace {
        endWord()
        continue
      }
      word.unicodeScalars.append(scalar)
    }
    if isEscape { word += "\\" }
  }

  private mutating func append(plain text: String) {
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace { endWord() } else { word.unicodeScalars.append(scalar) }
    }
  }
}
