package import InkText

/// Takes an edit into a tree by reading nothing anew but the element that it lies in, where that is all that
/// it changes. What comes out is the tree that the parser would have made.
struct TreeEdit {
  private let old: SyntaxTree
  private let source: SourceText
  /// Of the edit, in the old source.
  private let range: ByteRange
  /// How many bytes longer the source became.
  private let growth: Int

  /// The innermost element that holds the edit and can be read by itself.
  private struct Unit {
    let node: SyntaxTree.NodeID
    /// The elements around it.
    let ancestors: [SyntaxTree.NodeID]
  }

  /// The element as it is now, counted from its begin.
  private struct Reading {
    let lexer: Lexer
    let tags: [TagRecord]
    let fates: [TagFate]
    let nodes: [SyntaxTree.Node]
  }

  init(_ old: SyntaxTree, _ source: SourceText, _ range: ByteRange) {
    self.old = old
    self.source = source
    self.range = range
    growth = source.bytes.count - old.source.bytes.count
  }

  /// `nil` when more than one element has to be read anew.
  func tree() -> SyntaxTree? {
    // With mistakes in it, tags may belong together that are far apart.
    guard old.issues.isEmpty, !old.looksAhead, let unit = unit(), let reading = read(unit) else { return nil }
    return spliced(reading, for: unit.node)
  }

  // MARK: What is read

  private func unit() -> Unit? {
    var found: Unit?
    var ancestors: [SyntaxTree.NodeID] = []
    var node = SyntaxTree.root
    while let inner = element(in: node) {
      if isWhole(inner) { found = Unit(node: inner, ancestors: ancestors) }
      // What is narrated is lexed otherwise.
      guard let entry = old.entry(inner), old.vocabulary.forms[entry] != .narration else { break }
      ancestors.append(inner)
      node = inner
    }
    return found
  }

  /// The child that holds the edit, with its first bytes to the end of its name, and its last one, outside it.
  private func element(in node: SyntaxTree.NodeID) -> SyntaxTree.NodeID? {
    for child in old.children(node) {
      let place = old.range(child)
      if place.end <= range.start { continue }
      guard old.kind(child) == .element, old.nameRange(ofTag: child + 1).end < range.start,
        range.end < place.end
      else { return nil }
      return child
    }
    return nil
  }

  /// Whether an element ends with its own last tag, whatever follows.
  private func isWhole(_ element: SyntaxTree.NodeID) -> Bool {
    let tag = Int(old.nodes[element].tag)
    guard let entry = old.entry(element) else { return false }
    if case .closed = old.fates[tag] { return true }
    return old.tags[tag].shape == .selfClosing || old.vocabulary.forms[entry] == .leaf
  }

  private func read(_ unit: Unit) -> Reading? {
    let place = old.range(unit.node)
    let stretch = ByteRange(place.start, place.end + growth)
    guard let lexer = Lexer.stretch(stretch, of: source, old.vocabulary), let first = lexer.tags.first,
      first.entry == old.tags[Int(old.nodes[unit.node].tag)].entry, lexer.tokens.start(0) == place.start,
      !lexer.tags.contains(where: mayCloseAnEarlier)
    else { return nil }
    let names = TagNames(source: source, tokens: lexer.tokens, tags: lexer.tags)
    let pairing = TagPairing(
      tags: lexer.tags,
      tokens: lexer.tokens,
      names: names,
      vocabulary: old.vocabulary
    )
    guard pairing.issues.isEmpty, !pairing.looksAhead, isOne(pairing),
      unit.ancestors.count + pairing.depth < TagPairing.deepest
    else { return nil }
    let nodes = Parser.nodes(lexer.tokens, pairing.tags, pairing.fates)
    guard nodes.first.map({ Int($0.subtreeEnd) == nodes.count }) ?? false else { return nil }
    return Reading(lexer: lexer, tags: pairing.tags, fates: pairing.fates, nodes: nodes)
  }

  /// Whether the tags are those of one element.
  private func isOne(_ pairing: TagPairing) -> Bool {
    switch pairing.fates.first {
    case .leaf?: pairing.tags.count == 1 && isLeaf(pairing.tags[0])
    case .closed(let close)?: Int(close) == pairing.tags.count - 1
    default: false
    }
  }

  private func isLeaf(_ tag: TagRecord) -> Bool {
    tag.shape == .selfClosing || (tag.entry >= 0 && old.vocabulary.forms[Int(tag.entry)] == .leaf)
  }

  /// Whether a tag may be meant to close something before the element, as the second `[music]` may: not only
  /// the elements around it, but every leaf without a slash before it too.
  private func mayCloseAnEarlier(_ tag: TagRecord) -> Bool {
    let isBare = tag.shape == .open && tag.endToken - tag.firstToken == 3
    return isBare && (tag.entry < 0 || old.vocabulary.forms[Int(tag.entry)] == .blockOrLeaf)
  }

  // MARK: The new tree

  /// Where the element was, and how much more there is of each kind.
  private struct Splice {
    let tokens: Range<Int>
    let tags: Range<Int>
    let nodes: Range<Int>
    let moreTokens: Int32
    let moreTags: Int32
    let moreNodes: Int32
  }

  private func spliced(_ reading: Reading, for unit: SyntaxTree.NodeID) -> SyntaxTree {
    let tokens = old.tokenRange(unit)
    let firstTag = Int(old.nodes[unit].tag)
    var lastTag = firstTag
    if case .closed(let close) = old.fates[firstTag] { lastTag = Int(close) }
    let nodes = unit..<old.subtreeEnd(unit)
    let splice = Splice(
      tokens: tokens,
      tags: firstTag..<lastTag + 1,
      nodes: nodes,
      moreTokens: Int32(reading.lexer.tokens.count - 1 - tokens.count),
      moreTags: Int32(reading.tags.count - (lastTag + 1 - firstTag)),
      moreNodes: Int32(reading.nodes.count - nodes.count)
    )
    return SyntaxTree(
      source: source,
      tokens: self.tokens(reading, splice),
      tags: tags(reading, splice),
      vocabulary: old.vocabulary,
      fates: fates(reading, splice),
      issues: [],
      strayBrackets: strayBrackets(reading, old.range(unit)),
      nodes: self.nodes(reading, splice),
      looksAhead: false,
      faults: faults(in: old.range(unit))
    )
  }

  /// - Parameter place: Of the element, in the old source.
  private func faults(in place: ByteRange) -> [UTF8Validator.Fault] {
    let stretch = ByteRange(place.start, place.end + growth)
    let isClean = old.faults.isEmpty && UTF8Validator.faults(in: source, stretch, limit: 1).isEmpty
    return isClean ? [] : UTF8Validator.faults(in: source)
  }

  private func tokens(_ reading: Reading, _ splice: Splice) -> TokenTable {
    let new = reading.lexer.tokens
    var table = TokenTable()
    table.kinds = replaced(old.tokens.kinds, splice.tokens, by: new.kinds.dropLast())
    let growth = UInt32(truncatingIfNeeded: growth)
    table.starts = unsafe [UInt32](unsafeUninitializedCapacity: table.kinds.count) { buffer, count in
      // Behind the element every start moves: the one loop of an edit that is as long as the script.
      let head = splice.tokens.lowerBound
      let tail = old.tokens.starts[splice.tokens.upperBound...]
      _ = unsafe buffer[..<head].update(fromContentsOf: old.tokens.starts[..<head])
      _ = unsafe buffer[head...].update(fromContentsOf: new.starts.dropLast())
      var offset = head + new.count - 1
      for start in tail {
        unsafe buffer[offset] = start &+ growth
        offset += 1
      }
      count = offset
    }
    return table
  }

  private func tags(_ reading: Reading, _ splice: Splice) -> [TagRecord] {
    let base = UInt32(splice.tokens.lowerBound)
    let new = reading.tags.map { tag in
      var tag = tag
      tag.firstToken += base
      tag.endToken += base
      return tag
    }
    var tags = replaced(old.tags, splice.tags, by: new[...])
    guard splice.moreTokens != 0 else { return tags }
    for index in splice.tags.lowerBound + new.count..<tags.count {
      tags[index].firstToken = moved(tags[index].firstToken, by: splice.moreTokens)
      tags[index].endToken = moved(tags[index].endToken, by: splice.moreTokens)
    }
    return tags
  }

  private func fates(_ reading: Reading, _ splice: Splice) -> [TagFate] {
    let new = reading.fates.map { $0.moved(by: Int32(splice.tags.lowerBound), from: 0) }
    var fates = replaced(old.fates, splice.tags, by: new[...])
    guard splice.moreTags != 0 else { return fates }
    let behind = Int32(splice.tags.upperBound)
    for index in fates.indices
    where !(splice.tags.lowerBound..<splice.tags.lowerBound + new.count).contains(index) {
      fates[index] = fates[index].moved(by: splice.moreTags, from: behind)
    }
    return fates
  }

  private func nodes(_ reading: Reading, _ splice: Splice) -> [SyntaxTree.Node] {
    let (token, node, tag) = (
      UInt32(splice.tokens.lowerBound), UInt32(splice.nodes.lowerBound), Int32(splice.tags.lowerBound)
    )
    let new = reading.nodes.map { old in
      var new = old
      new.firstToken += token
      new.endToken += token
      new.subtreeEnd += node
      if new.tag >= 0 { new.tag += tag }
      return new
    }
    var nodes = replaced(old.nodes, splice.nodes, by: new[...])
    guard splice.moreTokens != 0 || splice.moreNodes != 0 || splice.moreTags != 0 else { return nodes }
    for index in 0..<splice.nodes.lowerBound where nodes[index].subtreeEnd >= splice.nodes.upperBound {
      // Those around the element, and no others before it, end behind it.
      nodes[index].endToken = moved(nodes[index].endToken, by: splice.moreTokens)
      nodes[index].subtreeEnd = moved(nodes[index].subtreeEnd, by: splice.moreNodes)
    }
    for index in splice.nodes.lowerBound + new.count..<nodes.count {
      nodes[index].firstToken = moved(nodes[index].firstToken, by: splice.moreTokens)
      nodes[index].endToken = moved(nodes[index].endToken, by: splice.moreTokens)
      nodes[index].subtreeEnd = moved(nodes[index].subtreeEnd, by: splice.moreNodes)
      if nodes[index].tag >= 0 { nodes[index].tag += splice.moreTags }
    }
    return nodes
  }

  private func strayBrackets(_ reading: Reading, _ place: ByteRange) -> [Int] {
    old.strayBrackets.filter { $0 < place.start } + reading.lexer.strayBrackets
      + old.strayBrackets.filter { $0 >= place.end }.map { $0 + growth }
  }

  private func moved(_ position: UInt32, by more: Int32) -> UInt32 {
    UInt32(truncatingIfNeeded: Int64(position) + Int64(more))
  }

  /// The same array where nothing changes: most edits change no structure.
  private func replaced<Element: Equatable>(
    _ old: [Element],
    _ range: Range<Int>,
    by new: ArraySlice<Element>
  ) -> [Element] {
    if old[range] == new { return old }
    var result: [Element] = []
    result.reserveCapacity(old.count + new.count - range.count)
    result += old[..<range.lowerBound]
    result += new
    result += old[range.upperBound...]
    return result
  }
}

extension TagFate {
  /// With the index that is `first` or more moved.
  fileprivate func moved(by more: Int32, from first: Int32) -> TagFate {
    switch self {
    case .closed(let tag) where tag >= first: .closed(by: tag + more)
    case .closes(let tag) where tag >= first: .closes(tag + more)
    case .unclosed(let tag) where tag >= first: .unclosed(before: tag + more)
    default: self
    }
  }
}

extension SyntaxTree {
  /// The tree of a source that differs from this one's in one stretch; `nil` when that has to be parsed anew.
  ///
  /// - Parameter range: Of what was replaced, in this tree's source.
  package func edited(_ source: SourceText, replacing range: ByteRange) -> SyntaxTree? {
    TreeEdit(self, source, range).tree()
  }
}
