import InkDiagnostics
import InkLanguage
import InkSyntax
package import InkText

extension ScriptSnapshot {
  /// The changes that a selection allows, or a cursor where it is empty.
  package func refactorings(in range: ByteRange) -> [Refactoring] {
    let start = min(max(range.start, 0), source.bytes.count)
    let range = ByteRange(start, min(max(range.end, start), source.bytes.count))
    return wraps(range) + conversions(in: range)
  }

  // MARK: Wrapping

  private func wraps(_ selection: ByteRange) -> [Refactoring] {
    let selected = source.trimmed(selection)
    guard !selected.isEmpty, let (parent, parts) = parts(of: selected), let around = content(of: parent)
    else {
      return []
    }
    return wrappers.compactMap { wrapper in
      guard wrapper.isAllowed(in: around, asBlock: true), holds(wrapper, parts, selected, within: around)
      else {
        return nil
      }
      return Refactoring(
        title: "Wrap in [\(wrapper.name)]",
        kind: .wrap,
        edits: [
          TextEdit(ByteRange(at: selected.start), "[\(wrapper.name)]"),
          TextEdit(ByteRange(at: selected.end), "[/\(wrapper.name)]"),
        ]
      )
    }
  }

  /// The node whose content a selection is a part of, and what of it is selected: whole elements, whole
  /// comments, and text. `nil` where it starts or ends within one of them.
  private func parts(
    of selected: ByteRange
  ) -> (parent: SyntaxTree.NodeID, parts: [SyntaxTree.NodeID])? {
    let (first, last) = (tree.path(to: selected.start), tree.path(to: selected.end - 1))
    var depth = 0
    while depth + 1 < min(first.count, last.count), first[depth + 1] == last[depth + 1],
      isContent(of: first[depth + 1], selected)
    { depth += 1 }
    let parent = first[depth]
    let parts = tree.children(parent).filter { child in
      let range = tree.range(child)
      return range.start < selected.end && selected.start < range.end
    }
    let areWhole = parts.allSatisfy { part in
      if tree.kind(part) == .text { return !splitsCharacter(selected) }
      let whole = tree.trimmedRange(of: part)
      return selected.start <= whole.start && whole.end <= selected.end
        && (tree.kind(part) == .element || tree.kind(part) == .comment)
    }
    return areWhole ? (parent, parts) : nil
  }

  private func isContent(of element: SyntaxTree.NodeID, _ selected: ByteRange) -> Bool {
    guard tree.kind(element) == .element, let content = tree.contentRange(of: element) else { return false }
    return content.start <= selected.start && selected.end <= content.end
  }

  /// Whether an end lies within a character, an escape or a variable.
  private func splitsCharacter(_ selected: ByteRange) -> Bool {
    [selected.start, selected.end].contains { offset in
      guard offset > 0, offset < source.bytes.count else { return false }
      if source.bytes[offset] & 0xC0 == 0x80 { return true }
      let tokens = semanticTokens(in: ByteRange(offset - 1, offset + 1))
      return tokens.contains { $0.range.start < offset && offset < $0.range.end }
    }
  }

  /// Whether what is selected may be in a block, and something of it is heard or seen there.
  private func holds(
    _ wrapper: TagSpecification,
    _ parts: [SyntaxTree.NodeID],
    _ selected: ByteRange,
    within around: TagSpecification.Content
  ) -> Bool {
    parts.allSatisfy { part in
      switch tree.kind(part) {
      case .text: return wrapper.content.allowsText
      case .comment:
        // A tag after a comment would be a part of it, and one before it on its line can make it text. What
        // a `#` means also changes with what is around it.
        let range = tree.range(part)
        return around.allowsText == wrapper.content.allowsText && selected.start < range.start
          && range.end < selected.end
      default:
        return tree.specification(part)?.isAllowed(in: wrapper.content, asBlock: tree.isBlock(part)) ?? false
      }
    }
  }

  /// The blocks that need no parameter. Of the colours, those that the script has already come first, and a
  /// few that anybody knows.
  private var wrappers: [TagSpecification] {
    let all = Catalogue.standard.specifications
    let blocks = all.filter { tag in
      if case .color = tag.kind { return false }
      return tag.content != .nothing && !tag.parameters.contains(where: \.isRequired)
    }
    var names: [String] = []
    for tag in tree.tags where tag.shape == .open && tag.entry >= 0 {
      let specification = all[Int(tag.entry)]
      guard case .color = specification.kind, !names.contains(specification.name) else { continue }
      names.append(specification.name)
      if names.count == Self.mostUsedColors { break }
    }
    names += Self.plainColors.filter { !names.contains($0) }
    return blocks + names.compactMap { name in all.first { $0.name == name } }
  }

  private static var mostUsedColors: Int { 8 }
  private static var plainColors: [String] { ["red", "gold", "green", "blue"] }

  // MARK: Leaves and blocks

  private func conversions(in range: ByteRange) -> [Refactoring] {
    let path = tree.path(to: range.start)
    guard let tag = path.last, tree.kind(tag) == .openTag || tree.kind(tag) == .closeTag,
      range.end <= tree.range(tag).end,
      let element = path.last(where: { tree.kind($0) == .element }),
      let specification = tree.specification(element),
      tree.isRegular(element: element), let bracket = tree.tokenRange(element + 1).last
    else { return [] }
    let end = tree.range(ofToken: bracket)
    if tree.isSelfClosing(element) {
      let around = path.dropLast().last { $0 != element }.flatMap(content)
      guard specification.form != .leaf,
        around.map({ specification.isAllowed(in: $0, asBlock: true) }) ?? true
      else { return [] }
      return [
        Refactoring(
          title: "Add a closing tag to [\(specification.name)]",
          kind: .rewrite,
          edits: [TextEdit(end, "][/\(specification.name)]")]
        )
      ]
    }
    guard specification.form == .blockOrLeaf, let close = tree.closeTag(of: element) else { return [] }
    let content = ByteRange(end.end, tree.range(close).start)
    guard source.bytes[content.start..<content.end].allSatisfy(\.isASCIIWhiteSpace) else { return [] }
    return [
      Refactoring(
        title: "Replace the closing tag with [\(specification.name)/]",
        kind: .rewrite,
        edits: [TextEdit(ByteRange(end.start, tree.range(close).end), "/]")]
      )
    ]
  }
}
