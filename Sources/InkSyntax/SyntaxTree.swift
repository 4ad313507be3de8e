package import InkText

/// The lossless tree of a script: its tokens tile the source byte for byte, and its nodes are ranges of
/// tokens, stored parents first in the order of the source.
///
/// A class, because it is handed from phase to phase and never changed: a copy costs one count, not nine.
package final class SyntaxTree: Sendable {
  package typealias NodeID = Int

  package enum NodeKind: UInt8, Hashable, Sendable {
    /// Everything. Always node 0.
    case script
    /// A tag with what belongs to it: `openTag`, then, for a block, its content and `closeTag`.
    case element
    case openTag
    case closeTag
    /// A closing tag that closes nothing.
    case strayTag
    /// A run of text, with the white space in and before it.
    case text
    case comment
  }

  struct Node: Hashable, Sendable {
    var kind: NodeKind
    var firstToken: UInt32
    var endToken: UInt32
    /// The node after the last descendant.
    var subtreeEnd: UInt32
    /// Index of the tag for the kinds that are tags, and `element`.
    var tag: Int32
  }

  package let source: SourceText
  package let tokens: TokenTable
  /// Those with a mistake in the name or a slash too many as they are meant.
  package let tags: [TagRecord]
  /// As the lexer met them.
  let lexedTags: [TagRecord]
  package let vocabulary: Vocabulary
  let matches: [TagMatch]
  let issues: [SyntaxIssue]
  /// Offsets of brackets in text that look like a tag's, but start no tag.
  let strayBrackets: [Int]
  let nodes: [Node]
  /// Bytes that are no text.
  let byteIssues: [UTF8Validator.Issue]
  package let hasComments: Bool
  /// Tags before which a block was given up that is not closed.
  let interruptingTags: Set<Int>

  init(
    source: SourceText,
    tokens: TokenTable,
    tags: [TagRecord],
    lexedTags: [TagRecord],
    vocabulary: Vocabulary,
    matches: [TagMatch],
    issues: [SyntaxIssue],
    strayBrackets: [Int],
    nodes: [Node],
    hasComments: Bool,
    byteIssues: [UTF8Validator.Issue]
  ) {
    self.source = source
    self.tokens = tokens
    self.tags = tags
    self.lexedTags = lexedTags
    self.vocabulary = vocabulary
    self.matches = matches
    self.issues = issues
    self.strayBrackets = strayBrackets
    self.nodes = nodes
    self.hasComments = hasComments
    self.byteIssues = byteIssues
    interruptingTags = Set(issues.lazy.filter { $0.kind == .unclosed }.compactMap(\.other))
  }

  /// The same in an object of its own. Threads that count references to the same object wait for each other.
  package func copy() -> SyntaxTree {
    SyntaxTree(
      source: source,
      tokens: tokens,
      tags: tags,
      lexedTags: lexedTags,
      vocabulary: vocabulary,
      matches: matches,
      issues: issues,
      strayBrackets: strayBrackets,
      nodes: nodes,
      hasComments: hasComments,
      byteIssues: byteIssues
    )
  }

  package static let root: NodeID = 0

  /// Whether another tree is of the same form.
  package func isSame(as other: SyntaxTree) -> Bool {
    nodes == other.nodes && tags == other.tags && lexedTags == other.lexedTags && matches == other.matches
      && issues == other.issues && strayBrackets == other.strayBrackets && byteIssues == other.byteIssues
      && hasComments == other.hasComments
  }

  /// Whether some tag's form has something wrong with it.
  var hasIrregularTags: Bool { tags.contains { !$0.isRegular } }

  /// Whether some tag does not open or close what it should.
  package var hasUnpairedTags: Bool { !issues.isEmpty }

  package var nodeCount: Int { nodes.count }

  package func kind(_ node: NodeID) -> NodeKind { nodes[node].kind }

  /// Index in the vocabulary of the tag of an element, an opening, closing or stray tag; `nil` if unknown.
  package func entry(_ node: NodeID) -> Int? {
    let tag = Int(nodes[node].tag)
    guard tag >= 0, tags[tag].entry >= 0 else { return nil }
    return Int(tags[tag].entry)
  }

  package func tokenRange(_ node: NodeID) -> Range<Int> {
    Int(nodes[node].firstToken)..<Int(nodes[node].endToken)
  }

  package func subtreeEnd(_ node: NodeID) -> NodeID { Int(nodes[node].subtreeEnd) }

  package func range(_ node: NodeID) -> ByteRange {
    let tokens = tokenRange(node)
    return ByteRange(
      self.tokens.start(tokens.lowerBound),
      tokens.isEmpty ? self.tokens.start(tokens.lowerBound) : self.tokens.end(tokens.upperBound - 1)
    )
  }

  package func range(ofToken token: Int) -> ByteRange {
    ByteRange(tokens.start(token), tokens.end(token))
  }

  /// Whether there is white space before a node.
  package func followsBlank(_ node: NodeID) -> Bool {
    let first = tokenRange(node).lowerBound
    return first > 0 && tokens.kinds[first - 1] == .blank
  }

  package func children(_ node: NodeID) -> Children {
    Children(tree: self, upcoming: node + 1, end: subtreeEnd(node))
  }

  /// The element around a node; it is looked for only where something is wrong, and no farther than 10,000 nodes
  /// before it.
  package func parent(of node: NodeID) -> NodeID? {
    let first = max(0, node - 10_000)
    return (first..<node).last { kind($0) == .element && subtreeEnd($0) > node }
  }

  package struct Children: Sequence, IteratorProtocol {
    let tree: SyntaxTree
    var upcoming: NodeID
    let end: NodeID

    package mutating func next() -> NodeID? {
      guard upcoming < end else { return nil }
      defer { upcoming = tree.subtreeEnd(upcoming) }
      return upcoming
    }
  }

  /// The name of a tag, as it is written; the range is empty for `[/]`.
  package func nameRange(ofTag node: NodeID) -> ByteRange {
    let tokens = tokenRange(node)
    let token = tokens.lowerBound + 1
    guard token < tokens.upperBound, self.tokens.kinds[token] == .name else {
      return ByteRange(at: self.tokens.end(tokens.lowerBound))
    }
    return range(ofToken: token)
  }

  /// Whether an opening, closing or stray tag is in good order, and so of no interest to those who look for
  /// mistakes in its form.
  package func isRegular(tag node: NodeID) -> Bool { tags[Int(nodes[node].tag)].isRegular }

  /// Whether the tags of an element, and their names, are as they should be.
  package func isRegular(element: NodeID) -> Bool {
    let tag = Int(nodes[element].tag)
    guard tags[tag].isRegular else { return false }
    guard case .closed(let close) = matches[tag] else { return true }
    return tags[Int(close)].isRegular && tags[Int(close)].entry == tags[tag].entry
  }

  /// Whether what is in an element is words. A block may be instead what can be either; in a text it never is.
  ///
  /// It is words if it has words or spans of its own, and no other tag but such as can be either too.
  package func holdsText(_ element: NodeID) -> Bool {
    guard let entry = entry(element) else { return false }
    guard vocabulary.forms[entry] == .wordsOrBlock else { return vocabulary.forms[entry].hasWords }
    var hasWords = false
    for child in children(element) {
      switch kind(child) {
      case .text: hasWords = true
      case .element:
        // What is unknown may be words in brackets.
        guard let entry = self.entry(child) else { continue }
        switch vocabulary.forms[entry] {
        case .words: hasWords = true
        case .wordsOrBlock: break
        case .narration, .block, .leaf, .blockOrLeaf: return false
        }
      default: break
      }
    }
    return hasWords
  }

  /// Whether an element has a closing tag or should have one.
  package func isBlock(_ element: NodeID) -> Bool {
    switch matches[Int(nodes[element].tag)] {
    case .closed, .unclosed: true
    default: false
    }
  }

  /// Whether an element should have a closing tag, and has none.
  package func isUnclosed(_ element: NodeID) -> Bool {
    if case .unclosed = matches[Int(nodes[element].tag)] { true } else { false }
  }

  /// Whether an element's tag ends in `/]`.
  package func isSelfClosing(_ element: NodeID) -> Bool {
    tags[Int(nodes[element].tag)].shape == .selfClosing
  }
}
