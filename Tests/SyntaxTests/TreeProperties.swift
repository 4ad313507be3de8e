import InkDiagnostics
import InkSyntax
import InkText
import Testing

/// What holds for the tree of every input, script or not.
enum TreeProperties {
  static let vocabulary = Vocabulary([
    ("tts", .narration), ("red", .words), ("style", .wordsOrBlock), ("music", .blockOrLeaf),
    ("video", .blockOrLeaf),
    ("sound", .leaf), ("pause", .leaf), ("zoom", .block),
  ])

  @discardableResult
  static func check(_ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) -> SyntaxTree {
    let source = SourceText(name: "test", bytes: bytes)
    let tree = Parser.parse(source, vocabulary: vocabulary)
    let shown = String(decoding: bytes, as: UTF8.self)
    #expect(tokensTile(tree), "\(shown)", sourceLocation: sourceLocation)
    #expect(nodesNest(tree), "\(shown)", sourceLocation: sourceLocation)
    for diagnostic in SyntaxDiagnostics.check(tree) {
      #expect(isInBounds(diagnostic, bytes.count), "\(shown)\n\(diagnostic)", sourceLocation: sourceLocation)
    }
    return tree
  }

  /// Tokens start at 0, never run backwards, none but the last is empty, and the last ends with the source.
  private static func tokensTile(_ tree: SyntaxTree) -> Bool {
    let tokens = tree.tokens
    guard tokens.start(0) == 0, tokens.kinds.last == .endOfFile else { return false }
    guard tokens.start(tokens.count - 1) == tree.source.bytes.count else { return false }
    return (0..<tokens.count - 1).allSatisfy { tokens.end($0) > tokens.start($0) }
  }

  /// Every node lies within its parent, after its sibling; the root holds all tokens.
  private static func nodesNest(_ tree: SyntaxTree) -> Bool {
    guard tree.tokenRange(SyntaxTree.root) == 0..<tree.tokens.count,
      tree.subtreeEnd(SyntaxTree.root) == tree.nodeCount
    else { return false }
    return (0..<tree.nodeCount).allSatisfy { node in
      var next = tree.tokenRange(node).lowerBound
      for child in tree.children(node) {
        let range = tree.tokenRange(child)
        guard child > node, range.lowerBound >= next, range.upperBound <= tree.tokenRange(node).upperBound,
          !range.isEmpty
        else { return false }
        next = range.upperBound
      }
      return true
    }
  }

  private static func isInBounds(_ diagnostic: Diagnostic, _ count: Int) -> Bool {
    let edits = diagnostic.fixes.flatMap(\.edits).map(\.range)
    let ranges = [diagnostic.range].compactMap { $0 } + diagnostic.related.map(\.range) + edits
    return ranges.allSatisfy { 0 <= $0.start && $0.start <= $0.end && $0.end <= count }
  }
}
