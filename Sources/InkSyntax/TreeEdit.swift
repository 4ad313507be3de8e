package import InkText

/// Takes an edit into a tree. Only a stretch around the edit is cut into tokens again; where its tags are those
/// that were there, whatever parameters they have, the tree keeps its form, else tags are paired and nodes are made
/// again, from the tags and tokens that there are. What comes out is the tree that the parser would have made.
struct TreeEdit {
  private let old: SyntaxTree
  private let source: SourceText
  /// Of the edit, in the old source.
  private let range: ByteRange
  /// How many bytes longer the source became.
  private let growth: Int
  private let stretch: Relexing

  init(_ old: SyntaxTree, _ source: SourceText, _ range: ByteRange) {
    self.old = old
    self.source = source
    self.range = range
    growth = source.bytes.count - old.source.bytes.count
    stretch = Relexing(old, replacing: range, source)
  }

  func edited() -> SyntaxTree.Edited {
    let lexed = lexedTags
    guard keepsForm(lexed) else {
      let tree = Parser.tree(
        source,
        old.vocabulary,
        tokens,
        lexed,
        strayBrackets: strayBrackets
      ) {
        byteIssues
      }
      return SyntaxTree.Edited(tree: tree, changed: changed(in: tree), keepsForm: false)
    }
    let tree = SyntaxTree(
      source: source,
      tokens: tokens,
      tags: meantTags(lexed),
      lexedTags: lexed,
      vocabulary: old.vocabulary,
      matches: old.matches,
      issues: old.issues,
      strayBrackets: strayBrackets,
      nodes: nodes(lexed),
      hasComments: old.hasComments,
      byteIssues: byteIssues
    )
    return SyntaxTree.Edited(tree: tree, changed: changed(changedTokens(in: tree)), keepsForm: true)
  }

  // MARK: Tokens

  private var moreTokens: Int { stretch.lexer.tokens.count - stretch.tokens.count }

  private var tokens: TokenTable {
    let new = stretch.lexer.tokens
    var table = TokenTable()
    table.kinds = old.tokens.kinds.replacing(stretch.tokens, with: new.kinds)
    table.starts = unsafe [UInt32](unsafeUninitializedCapacity: table.kinds.count) { buffer, count in
      // After the stretch every start moves: the one loop of most edits that is as long as the script.
      let head = stretch.tokens.lowerBound
      let growth = UInt32(truncatingIfNeeded: growth)
      _ = unsafe buffer[..<head].update(fromContentsOf: old.tokens.starts[..<head])
      _ = unsafe buffer[head...].update(fromContentsOf: new.starts)
      let tail = head + new.count
      unsafe old.tokens.starts[stretch.tokens.upperBound...].withUnsafeBufferPointer { starts in
        for index in 0..<starts.count { unsafe buffer[tail + index] = starts[index] &+ growth }
        count = tail + starts.count
      }
    }
    return table
  }

  private var strayBrackets: [Int] {
    let place = place
    return old.strayBrackets.filter { $0 < place.start } + stretch.lexer.strayBrackets
      + old.strayBrackets.filter { $0 >= place.end }.map { $0 + growth }
  }

  /// Of the stretch, in the old source.
  private var place: ByteRange {
    ByteRange(old.tokens.start(stretch.tokens.lowerBound), old.tokens.start(stretch.tokens.upperBound))
  }

  private var byteIssues: [UTF8Validator.Issue] {
    let place = ByteRange(place.start, place.end + growth)
    let isClean = old.byteIssues.isEmpty && UTF8Validator.issues(in: source, place, limit: 1).isEmpty
    return isClean ? [] : UTF8Validator.issues(in: source)
  }

  // MARK: Tags

  /// As the lexer would meet them.
  private var lexedTags: [TagRecord] {
    let new = stretch.lexer.tags.map { $0.moved(by: stretch.tokens.lowerBound) }
    var tags = old.lexedTags.replacing(stretch.tags, with: new)
    guard moreTokens != 0 else { return tags }
    for index in stretch.tags.lowerBound + new.count..<tags.count {
      tags[index] = tags[index].moved(by: moreTokens)
    }
    return tags
  }

  /// Whether the tags of the stretch differ in nothing that their pairing looks at, and neither do the kinds
  /// of the tokens between them. Then all pairs are as they were, and all nodes but for the places of their tokens.
  private func keepsForm(_ lexed: [TagRecord]) -> Bool {
    guard stretch.lexer.tags.count == stretch.tags.count else { return false }
    if old.tokens.kinds[stretch.tokens].elementsEqual(stretch.lexer.tokens.kinds) {
      return stretch.tags.allSatisfy { tag in
        let (before, after) = (old.lexedTags[tag], lexed[tag])
        return before.firstToken == after.firstToken && before.endToken == after.endToken
          && isPaired(before, as: after, in: lexed)
      }
    }
    var (place, newPlace) = (stretch.tokens.lowerBound, stretch.tokens.lowerBound)
    for tag in stretch.tags {
      let (before, after) = (old.lexedTags[tag], lexed[tag])
      guard hasSameKinds(place..<Int(before.firstToken), newPlace..<Int(after.firstToken)),
        isPaired(before, as: after, in: lexed), hasSameTokens(before, after) || isReadAlike(tag, as: after)
      else { return false }
      (place, newPlace) = (Int(before.endToken), Int(after.endToken))
    }
    return hasSameKinds(place..<stretch.tokens.upperBound, newPlace..<stretch.tokens.upperBound + moreTokens)
  }

  /// - Parameter new: In the new tree, within the stretch.
  private func hasSameKinds(_ tokens: Range<Int>, _ new: Range<Int>) -> Bool {
    let first = stretch.tokens.lowerBound
    return old.tokens.kinds[tokens]
      .elementsEqual(stretch.lexer.tokens.kinds[new.lowerBound - first..<new.upperBound - first])
  }

  private func hasSameTokens(_ tag: TagRecord, _ new: TagRecord) -> Bool {
    hasSameKinds(
      Int(tag.firstToken)..<Int(tag.endToken),
      Int(new.firstToken)..<Int(new.endToken)
    )
  }

  /// Whether two tags of the stretch are the same for their pairing, but for their tokens after the name.
  private func isPaired(_ tag: TagRecord, as new: TagRecord, in lexed: [TagRecord]) -> Bool {
    tag.shape == new.shape && tag.entry == new.entry && hasSameName(tag, new)
      && (tag.isRegular == new.isRegular || !form(tag).hasWords
        || !isBare(tag) && !isBare(new) && !mayHaveProse(lexed))
  }

  /// Whether the tokens of a tag after its name, which differ, do not matter for its pairing: that looks at them in
  /// closing tags, and in tags that are nothing but a name.
  private func isReadAlike(_ tag: Int, as new: TagRecord) -> Bool {
    let before = old.lexedTags[tag]
    return old.tags[tag] == before && before.shape != .close && !isBare(before) && !isBare(new)
  }

  /// Whether some narration may be the name of a key in brackets: only then does it matter whether others are regular.
  private func mayHaveProse(_ lexed: [TagRecord]) -> Bool {
    lexed.contains { !$0.isRegular && isBare($0) && form($0).hasWords }
  }

  /// Whether a tag is its name and nothing else, or less.
  private func isBare(_ tag: TagRecord) -> Bool { tag.endToken - tag.firstToken <= 3 }

  private func form(_ tag: TagRecord) -> TagForm {
    tag.entry < 0 ? .blockOrLeaf : old.vocabulary.forms[Int(tag.entry)]
  }

  private func hasSameName(_ tag: TagRecord, _ new: TagRecord) -> Bool {
    // `[/` has none.
    guard tag.endToken > tag.firstToken + 1, new.endToken > new.firstToken + 1 else {
      return tag.endToken - tag.firstToken == new.endToken - new.firstToken
    }
    let token = Int(tag.firstToken) + 1
    let newToken = Int(new.firstToken) + 1 - stretch.tokens.lowerBound
    let tokens = stretch.lexer.tokens
    let end = newToken + 1 < tokens.count ? tokens.start(newToken + 1) : place.end + growth
    return old.tokens.kinds[token] == tokens.kinds[newToken]
      && old.source.bytes[old.tokens.start(token)..<old.tokens.end(token)]
        .elementsEqual(source.bytes[tokens.start(newToken)..<end])
  }

  /// The nodes of a tree that keeps its form.
  private func nodes(_ lexed: [TagRecord]) -> [SyntaxTree.Node] {
    // Where all tokens are of the kinds that were there, nothing moves.
    if moreTokens == 0, old.tokens.kinds[stretch.tokens].elementsEqual(stretch.lexer.tokens.kinds) {
      return old.nodes
    }
    var nodes = old.nodes
    let first = UInt32(stretch.tokens.lowerBound)
    for index in nodes.indices where nodes[index].endToken > first {
      nodes[index].endToken = token(nodes[index].endToken, lexed)
      if nodes[index].firstToken > first { nodes[index].firstToken = token(nodes[index].firstToken, lexed) }
    }
    return nodes
  }

  /// Where a token is in the new tree with which a node starts, or which follows one.
  private func token(_ token: UInt32, _ lexed: [TagRecord]) -> UInt32 {
    if token >= stretch.tokens.upperBound {
      return UInt32(truncatingIfNeeded: Int(token) + moreTokens)
    }
    // Nodes start and end with tags, or between them.
    let next = stretch.tags.partitioningIndex { old.lexedTags[$0].firstToken > token }
    guard next > stretch.tags.lowerBound else { return token }
    let (before, after) = (old.lexedTags[next - 1], lexed[next - 1])
    return token < before.endToken ? after.firstToken : after.endToken + (token - before.endToken)
  }

  /// The tags as they are meant, when the pairing would change in them what it changed before.
  private func meantTags(_ lexed: [TagRecord]) -> [TagRecord] {
    guard old.tags != old.lexedTags else { return lexed }
    var tags = lexed
    for index in tags.indices where old.tags[index] != old.lexedTags[index] {
      tags[index].entry = old.tags[index].entry
      tags[index].shape = old.tags[index].shape
      tags[index].isRegular = old.tags[index].isRegular
    }
    return tags
  }

  // MARK: What changed

  /// The stretch of the old source outside which the new tree has the nodes that the old one had.
  private func changed(in tree: SyntaxTree) -> ByteRange {
    let tokens = changedTokens(in: tree)
    var changed = changed(tokens)
    for tag in old.tags.indices where !isSame(tag, in: tree, outside: tokens) {
      changed.start = min(changed.start, old.tokens.start(Int(old.tags[tag].firstToken)))
      changed.end = max(changed.end, old.tokens.end(Int(old.tags[tag].endToken) - 1))
    }
    return changed
  }

  /// The edit together with some tokens.
  private func changed(_ tokens: Range<Int>) -> ByteRange {
    ByteRange(
      min(range.start, old.tokens.start(tokens.lowerBound)),
      max(range.end, old.tokens.start(tokens.upperBound))
    )
  }

  /// Whether a tag means what it meant, and what belongs to it is what belonged to it.
  private func isSame(_ tag: Int, in tree: SyntaxTree, outside changed: Range<Int>) -> Bool {
    guard let new = index(of: tag, outside: changed), old.tags[tag].entry == tree.tags[new].entry,
      old.tags[tag].shape == tree.tags[new].shape, old.tags[tag].isRegular == tree.tags[new].isRegular,
      old.tags[tag].isNarrated == tree.tags[new].isNarrated,
      old.interruptingTags.contains(tag) == tree.interruptingTags.contains(new)
    else { return false }
    switch (old.matches[tag], tree.matches[new]) {
    case (.leaf, .leaf), (.stray, .stray): return true
    case (.closed(let before), .closed(let after)), (.closes(let before), .closes(let after)),
      (.unclosed(let before), .unclosed(let after)):
      return index(of: Int(before), outside: changed) == Int(after)
    default: return false
    }
  }

  /// In the new tree, of a tag of the old one outside some tokens, or of the end of the tags.
  private func index(of tag: Int, outside changed: Range<Int>) -> Int? {
    let moreTags = stretch.lexer.tags.count - stretch.tags.count
    guard tag < old.tags.count else { return tag + moreTags }
    if Int(old.tags[tag].endToken) <= changed.lowerBound { return tag }
    return Int(old.tags[tag].firstToken) >= changed.upperBound ? tag + moreTags : nil
  }

  /// The tokens of the stretch but for those at its ends that are as they were.
  private func changedTokens(in tree: SyntaxTree) -> Range<Int> {
    let (old, new) = (old.tokens, tree.tokens)
    var first = stretch.tokens.lowerBound
    let (end, newEnd) = (stretch.tokens.upperBound, stretch.tokens.upperBound + moreTokens)
    while first < min(end, newEnd), old.kinds[first] == new.kinds[first],
      old.starts[first] == new.starts[first]
    {
      first += 1
    }
    var last = end
    while last > first, last + moreTokens > first, old.kinds[last - 1] == new.kinds[last - 1 + moreTokens],
      old.start(last - 1) + growth == new.start(last - 1 + moreTokens)
    {
      last -= 1
    }
    return first..<last
  }
}

extension TagRecord {
  fileprivate func moved(by tokens: Int) -> TagRecord {
    var tag = self
    tag.firstToken = UInt32(truncatingIfNeeded: Int(firstToken) + tokens)
    tag.endToken = UInt32(truncatingIfNeeded: Int(endToken) + tokens)
    return tag
  }
}

extension Array where Element: Equatable {
  /// The same array where nothing changes: most edits change no structure.
  fileprivate func replacing(_ range: Range<Int>, with new: [Element]) -> [Element] {
    if self[range] == new[...] { return self }
    var result: [Element] = []
    result.reserveCapacity(count + new.count - range.count)
    result += self[..<range.lowerBound]
    result += new
    result += self[range.upperBound...]
    return result
  }
}

extension SyntaxTree {
  /// What an edit made of a tree.
  package struct Edited {
    package let tree: SyntaxTree
    /// The stretch of the old source outside which the new tree has the nodes that the old one had. The nodes
    /// around it may end elsewhere.
    package let changed: ByteRange
    /// Whether all nodes are those that were there, though their tokens may have moved.
    package let keepsForm: Bool
  }

  /// The tree of a source that differs from this one's in one stretch.
  ///
  /// - Parameter range: Of what was replaced, in this tree's source.
  package func edited(_ source: SourceText, replacing range: ByteRange) -> Edited {
    TreeEdit(self, source, range).edited()
  }
}
