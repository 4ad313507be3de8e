import InkLanguage
import InkSyntax
import InkText

/// Finds nodes by their places. Nodes are in the order of their starts.
extension SyntaxTree {
  /// The first node that starts at an offset or after it; `nodeCount` where there is none.
  func firstNode(from offset: Int) -> NodeID {
    (0..<nodeCount).partitioningIndex { range($0).start >= offset }
  }

  /// The innermost node that starts before an offset and reaches to it, or over it, and has no parts.
  func leaf(before offset: Int) -> NodeID? {
    let node = firstNode(from: offset) - 1
    guard node > SyntaxTree.root, kind(node) != .element, range(node).end >= offset else { return nil }
    return node
  }

  /// The element whose opening tag starts at an offset.
  func element(at start: Int) -> NodeID? {
    var node = firstNode(from: start)
    while node < nodeCount, range(node).start == start {
      if kind(node) == .element { return node }
      node += 1
    }
    return nil
  }

  func closeTag(of element: NodeID) -> NodeID? {
    var last: NodeID?
    for child in children(element) { last = child }
    return last.flatMap { kind($0) == .closeTag ? $0 : nil }
  }

  /// The blocks whose content an offset lies in, from the outermost on.
  func blocks(around offset: Int) -> [NodeID] {
    var found: [NodeID] = []
    var parent = SyntaxTree.root
    while let block = block(around: offset, in: parent) {
      found.append(block)
      parent = block
    }
    return found
  }

  /// Whether an offset lies in a text.
  func isInText(_ offset: Int) -> Bool { blocks(around: offset).contains(where: holdsText) }

  /// Whether an element has content that could have been a text, and is none.
  func isAround(_ element: NodeID) -> Bool {
    !holdsText(element) && children(element).contains { kind($0) == .element }
  }

  private func block(around offset: Int, in parent: NodeID) -> NodeID? {
    for child in children(parent) {
      let range = range(child)
      if range.start >= offset { return nil }
      guard range.end >= offset, kind(child) == .element, isBlock(child) else { continue }
      let end = closeTag(of: child).map { self.range($0).start } ?? range.end
      if self.range(child + 1).end <= offset, offset <= end { return child }
    }
    return nil
  }

  /// What a closing tag at an offset may be for, what it most likely is for first: the blocks around it, and
  /// the tags before it in them that are without content as long as nothing closes them.
  func closable(at offset: Int) -> [NodeID] {
    var found: [NodeID] = []
    let levels = [SyntaxTree.root] + blocks(around: offset)
    for (depth, level) in levels.enumerated().reversed() {
      let open = children(level).prefix { range($0).start < offset }.filter(isOpenLeaf).reversed()
      guard depth > 0 else {
        found += open
        break
      }
      // A block whose own closing tag is still to come needs none here.
      let isWanted = found.isEmpty && !isClosedLater(level, than: offset)
      found += isWanted ? [level] + open : open + [level]
    }
    return found
  }

  private func isOpenLeaf(_ node: NodeID) -> Bool {
    guard kind(node) == .element, !isBlock(node), !isSelfClosing(node) else { return false }
    return specification(node).map { $0.form == .blockOrLeaf } ?? true
  }

  /// Whether the next closing tag after an offset has a block's name.
  private func isClosedLater(_ block: NodeID, than offset: Int) -> Bool {
    var node = firstNode(from: offset + 1)
    while node < nodeCount, kind(node) != .closeTag, kind(node) != .strayTag { node += 1 }
    return node < nodeCount && entry(node) != nil && entry(node) == entry(block)
  }

  func specification(_ node: NodeID) -> TagSpecification? {
    entry(node).map { Catalogue.standard.specifications[$0] }
  }
}
