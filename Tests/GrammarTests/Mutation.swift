import InkSyntax
import InkText

/// A change to a token that surely takes a script out of the grammar.
enum Mutation: CaseIterable {
  case dropsBracket, dropsFirstQuote, dropsLastQuote, dropsClosingTag, misspellsClosingTag, doublesEquals

  /// Whether it changes the tags of `tts` alone.
  var isOfNarration: Bool { self == .dropsClosingTag || self == .misspellsClosingTag }

  /// The changed source; `nil` where there is nothing to change.
  func apply(to tree: SyntaxTree, using numbers: inout some RandomNumberGenerator) -> [UInt8]? {
    let candidates: [(range: ByteRange, replacement: [UInt8])]
    switch self {
    case .dropsBracket:
      // Another bracket may be after it, and take its place.
      candidates = tokens(of: tree, [.rightBracket]).filter { !isFollowedByBracket($0, tree) }.map {
        ($0, [])
      }
    case .dropsFirstQuote:
      candidates = tokens(of: tree, [.string]).map { (ByteRange($0.start, $0.start + 1), []) }
    case .dropsLastQuote:
      // A value of the next parameter may be taken for the end of this one, and is still reported, unless the tag
      // seems to end there.
      candidates = tokens(of: tree, [.string]).filter { !isBeforeBracketInQuotes($0, tree) }.map {
        (ByteRange($0.end - 1, $0.end), [])
      }
    case .dropsClosingTag:
      candidates = closingTags(of: tree).map { ($0.tag, []) }
    case .misspellsClosingTag:
      candidates = closingTags(of: tree).map { (ByteRange(at: $0.name.end), Array("x".utf8)) }
    case .doublesEquals:
      candidates = tokens(of: tree, [.equals]).map { (ByteRange(at: $0.end), Array("=".utf8)) }
    }
    guard let (range, replacement) = candidates.randomElement(using: &numbers) else { return nil }
    var bytes = tree.source.bytes
    bytes.replaceSubrange(range.start..<range.end, with: replacement)
    return bytes
  }

  private func tokens(of tree: SyntaxTree, _ kinds: [TokenKind]) -> [ByteRange] {
    (0..<tree.tokens.count).filter { kinds.contains(tree.tokens.kinds[$0]) }.map { tree.range(ofToken: $0) }
  }

  private func isBeforeBracketInQuotes(_ range: ByteRange, _ tree: SyntaxTree) -> Bool {
    let next = tree.source.bytes[range.end...].drop { $0 != UInt8(ascii: "\"") }.dropFirst()
    return next.first == UInt8(ascii: "]") || next.starts(with: "/]".utf8)
  }

  private func isFollowedByBracket(_ range: ByteRange, _ tree: SyntaxTree) -> Bool {
    tree.source.bytes[range.end...].prefix(40).contains { $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "=") }
  }

  /// Those of `tts`: other blocks may be leaves without theirs.
  private func closingTags(of tree: SyntaxTree) -> [(tag: ByteRange, name: ByteRange)] {
    (0..<tree.nodeCount).filter { tree.kind($0) == .closeTag }
      .map { (tree.range($0), tree.nameRange(ofTag: $0)) }
      .filter { tree.source.string($0.1) == "tts" }
  }
}
