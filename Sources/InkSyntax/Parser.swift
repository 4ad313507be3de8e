package import InkText

/// Builds the tree by recursive descent. It cannot fail: every token ends up in the tree, every loop
/// advances, and depth was limited by the pairing of tags before it started.
///
///     script    = content
///     content   = { element | strayTag | text | comment }
///     element   = openTag [ content closeTag ]
///     openTag   = "[" name { attribute } ( "]" | "/]" )
///     closeTag  = "[/" name "]"
///
/// What is in a tag is read by `AttributeSequence`, for those who ask.
package struct Parser {
  private let tokens: TokenTable
  private let tags: [TagRecord]
  private let matches: [TagMatch]
  private var nodes: [SyntaxTree.Node] = []
  private var hasComments = false
  private var cursor = 0
  private var nextTag = 0

  /// In bytes. Below, a thread costs more than it brings.
  private static let shortestInParallel = 1 << 18

  /// - Parameter parallel: Does parts of a large source at once.
  package static func parse(
    _ source: SourceText,
    vocabulary: Vocabulary,
    parallel: ParallelWork? = nil
  ) -> SyntaxTree {
    let lexer = Lexer.run(source, vocabulary, parallel: parallel)
    return tree(
      source,
      vocabulary,
      lexer.tokens,
      lexer.tags,
      strayBrackets: lexer.strayBrackets,
      parallel: source.bytes.count >= shortestInParallel ? parallel : nil
    ) {
      UTF8Validator.issues(in: source)
    }
  }

  /// - Parameters:
  ///   - tags: As the lexer met them.
  ///   - byteIssues: Looks for bytes that are not text, in parallel with the parsing.
  static func tree(
    _ source: SourceText,
    _ vocabulary: Vocabulary,
    _ tokens: TokenTable,
    _ tags: [TagRecord],
    strayBrackets: [Int],
    parallel: ParallelWork? = nil,
    byteIssues: @Sendable () -> [UTF8Validator.Issue]
  ) -> SyntaxTree {
    let ((pairing, parser), byteIssues) = both(parallel) {
      let names = TagNames(source: source, tokens: tokens, tags: tags)
      let pairing = TagPairing(tags: tags, tokens: tokens, names: names, vocabulary: vocabulary)
      var parser = Parser(tokens: tokens, tags: pairing.tags, matches: pairing.matches)
      parser.script()
      return (pairing, parser)
    } _: {
      byteIssues()
    }
    return SyntaxTree(
      source: source,
      tokens: tokens,
      tags: pairing.tags,
      lexedTags: tags,
      vocabulary: vocabulary,
      matches: pairing.matches,
      issues: pairing.issues,
      strayBrackets: strayBrackets,
      nodes: parser.nodes,
      hasComments: parser.hasComments,
      byteIssues: byteIssues
    )
  }

  private init(tokens: TokenTable, tags: [TagRecord], matches: [TagMatch]) {
    self.tokens = tokens
    self.tags = tags
    self.matches = matches
    // Rather more than there will be: what is not used is never touched.
    nodes.reserveCapacity(tags.count * 3 + 16)
  }

  private mutating func script() {
    let node = open(.script)
    content(upTo: tokens.count - 1)
    cursor = tokens.count
    close(node)
  }

  private mutating func content(upTo end: Int) {
    while cursor < end {
      let before = cursor
      switch tokens.kinds[cursor] {
      case .leftBracket, .leftBracketSlash:
        if tags[nextTag].shape == .close { tag(.strayTag) } else { element() }
      case .comment: comment()
      case .byteOrderMark: cursor += 1
      default: text(upTo: end)
      }
      assert(cursor > before, "every turn advances")
    }
  }

  private mutating func element() {
    let tagIndex = nextTag
    let node = open(.element, tag: tagIndex)
    tag(.openTag)
    switch matches[tagIndex] {
    case .closed(let close):
      content(upTo: Int(tags[Int(close)].firstToken))
      tag(.closeTag)
    case .unclosed(let before):
      content(upTo: Int(before) < tags.count ? Int(tags[Int(before)].firstToken) : tokens.count - 1)
    case .leaf, .closes, .stray:
      break
    }
    close(node)
  }

  /// A tag that is a node by itself, with all its tokens.
  private mutating func tag(_ kind: SyntaxTree.NodeKind) {
    let node = open(kind, tag: nextTag)
    cursor = Int(tags[nextTag].endToken)
    nextTag += 1
    close(node)
  }

  private mutating func comment() {
    hasComments = true
    let node = open(.comment)
    cursor += 1
    close(node)
  }

  /// Text up to a tag or a comment. White space alone is trivia, and no node.
  private mutating func text(upTo end: Int) {
    var next = cursor
    var hasText = false
    while next < end, tokens.kinds[next] == .text || tokens.kinds[next] == .blank {
      hasText = hasText || tokens.kinds[next] == .text
      next += 1
    }
    guard hasText else {
      cursor = next
      return
    }
    let node = open(.text)
    cursor = next
    close(node)
  }

  private mutating func open(_ kind: SyntaxTree.NodeKind, tag: Int? = nil) -> Int {
    nodes.append(
      SyntaxTree.Node(
        kind: kind,
        firstToken: UInt32(cursor),
        endToken: UInt32(cursor),
        subtreeEnd: 0,
        tag: Int32(tag ?? -1)
      )
    )
    return nodes.count - 1
  }

  private mutating func close(_ node: Int) {
    nodes[node].endToken = UInt32(cursor)
    nodes[node].subtreeEnd = UInt32(nodes.count)
  }
}
