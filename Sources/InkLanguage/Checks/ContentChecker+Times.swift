import InkSyntax

/// Keeps in which parts a script was walked, for what decides when its elements start and end.
extension ContentChecker {
  /// Walks an element whose content is walked in parts.
  mutating func walkBlock(
    _ node: SyntaxTree.NodeID,
    _ bytes: borrowing Span<UInt8>,
    in scope: inout Scope
  ) {
    timed.append(.tag(node))
    stretch(from: node, to: tree.subtreeEnd(node), bytes, in: &scope)
    timed.append(.end)
  }

  /// Whether the content of an element that is no narration can be walked in parts.
  func hasParts(_ node: SyntaxTree.NodeID) -> Bool {
    let entry =
      tree.entry(node)
      ?? context.catalogue.entry(ofAlias: tree.source.string(tree.nameRange(ofTag: node + 1)))
    guard let specification = entry.map({ context.catalogue.specifications[$0] }) else { return true }
    if case .color = specification.kind { return false }
    if specification.form == .wordsOrBlock { return !tree.holdsText(node) }
    return !specification.content.allowsText
  }
}
