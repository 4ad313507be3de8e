import InkText

/// Cuts an edited source into tokens again from a tag before the edit to a tag after it: before the one and from
/// the other on, the tokens are those of the source as it was.
struct Relexing {
  /// What has read the stretch; its tokens and tags are counted from the start of it.
  private(set) var lexer: Lexer
  /// Of the stretch, in the old tree. The end of the file is none of them.
  let tokens: Range<Int>
  /// Of the stretch, in the old tree.
  let tags: Range<Int>

  /// - Parameters:
  ///   - range: Of what was replaced, in the old source.
  ///   - source: As it is now.
  init(_ old: SyntaxTree, replacing range: ByteRange, _ source: SourceText) {
    let first = Relexing.first(of: old, range.start)
    var narrations = Relexing.narrations(before: first ?? 0, of: old)
    let start = first.map { Int(old.lexedTags[$0].firstToken) } ?? 0
    lexer = Lexer(old.vocabulary, at: old.tokens.start(start), within: narrations)
    let bytes = source.bytes
    if first == nil { lexer.start(bytes.span) }
    let growth = bytes.count - old.source.bytes.count
    var next = first ?? 0
    while lexer.position < bytes.count {
      while next < old.lexedTags.count, old.start(ofTag: next) + growth < lexer.position {
        narrations.pass(old.lexedTags[next].shape, old.lexedTags[next].entry)
        next += 1
      }
      if lexer.position >= range.end + growth, next < old.lexedTags.count,
        old.start(ofTag: next) + growth == lexer.position, lexer.narrations == narrations
      {
        break
      }
      lexer.content(bytes.span)
    }
    if lexer.position == bytes.count { next = old.lexedTags.count }
    tags = (first ?? 0)..<next
    let isToEnd = next == old.lexedTags.count
    tokens = start..<(isToEnd ? old.tokens.count - 1 : Int(old.lexedTags[next].firstToken))
  }

  /// The last tag that starts a line, and has another line with something on it between itself and the line of the
  /// edit; `nil` where there is none.
  ///
  /// Nothing before it, and not that it is a tag, hangs on the edit: to decide about a byte, the lexer looks no
  /// further than to the end of the next line with something on it.
  private static func first(of old: SyntaxTree, _ edit: Int) -> Int? {
    let bytes = old.source.bytes
    var line = edit
    while line > 0, !bytes[line - 1].isNewline { line -= 1 }
    while line > 0, bytes[line - 1].isASCIIWhiteSpace { line -= 1 }
    while line > 0, !bytes[line - 1].isNewline { line -= 1 }
    var tag = old.countOfTags(before: line)
    while tag > 0 {
      tag -= 1
      var start = old.start(ofTag: tag)
      while start > 0, bytes[start - 1].isBlank { start -= 1 }
      if start > 0, bytes[start - 1].isNewline { return tag }
    }
    return nil
  }

  private static func narrations(before tag: Int, of old: SyntaxTree) -> OpenNarrations {
    guard tag < old.lexedTags.count else { return OpenNarrations(old.vocabulary) }
    var first = tag
    while old.lexedTags[first].narrations == .many { first -= 1 }
    var narrations = OpenNarrations(old.vocabulary, old.lexedTags[first].narrations)
    for passed in old.lexedTags[first..<tag] { narrations.pass(passed.shape, passed.entry) }
    return narrations
  }
}

extension SyntaxTree {
  fileprivate func start(ofTag tag: Int) -> Int { tokens.start(Int(lexedTags[tag].firstToken)) }

  /// How many tags start before a place.
  fileprivate func countOfTags(before place: Int) -> Int {
    lexedTags.indices.partitioningIndex { start(ofTag: $0) >= place }
  }
}
