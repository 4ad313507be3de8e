import InkDiagnostics
import InkSyntax
import InkText

/// What there is to say of tags themselves: their names, and where they are.
extension ContentChecker {
  mutating func misplaced(
    _ node: SyntaxTree.NodeID,
    _ specification: TagSpecification,
    in scope: Scope
  ) {
    if scope.tag === specification, lacksBracket(node) { return }
    let note =
      switch scope.content {
      case .words: "\(scope.name) can contain only words, colours and `style`"
      case .narration:
        "\(scope.name) can contain words, colours, `style`, `say`, pauses, and media tags without content"
      default:
        specification.role == .say
          ? "`say` is allowed only inside `[tts]`" : "colours are allowed only inside `[tts]` or `[style]`"
      }
    found.diagnostics.append(
      Diagnostic(
        .misplacedTag,
        "`[\(specification.name)]` is not allowed in \(scope.name)",
        at: tagRange(node),
        notes: [note],
        fixes: scope.tag === specification
          ? [closeBefore(node, specification)]
          : specification.role == .color && scope.content == .tags ? [styled(node)] : []
      )
    )
  }

  /// Whether the narration around another one of its name ends before it, but for a bracket: that is reported there.
  private func lacksBracket(_ node: SyntaxTree.NodeID) -> Bool {
    guard suggests, let outer = tree.parent(of: node), let entry = tree.entry(outer) else { return false }
    let tokens = tree.tokenRange(outer + 1).upperBound..<tree.tokenRange(node).lowerBound
    return LostBracket.last(in: tokens, of: tree, entry: entry, closes: true) != nil
  }

  /// Ends a narration where another one of the same name starts in it.
  private func closeBefore(_ node: SyntaxTree.NodeID, _ specification: TagSpecification) -> FixIt {
    let closing = "[/\(specification.name)]"
    return FixIt(
      "end the one before with `\(closing)`",
      [TextEdit(ByteRange(at: tree.range(node).start), closing)],
      isSafe: false
    )
  }

  /// Makes a text of a colour's words.
  private func styled(_ node: SyntaxTree.NodeID) -> FixIt {
    let range = tree.range(node)
    return FixIt(
      "write `[style]…[/style]` around it",
      [TextEdit(ByteRange(at: range.start), "[style]"), TextEdit(ByteRange(at: range.end), "[/style]")],
      isSafe: false
    )
  }

  func tagRange(_ element: SyntaxTree.NodeID) -> ByteRange {
    ByteRange(tree.range(element).start, tree.nameRange(ofTag: element + 1).end)
  }

  mutating func slashHint(_ node: SyntaxTree.NodeID, _ specification: TagSpecification) {
    guard !tree.isBlock(node), specification.form != .block,
      let last = tree.tokenRange(node + 1).last, tree.tokens.kinds[last] == .rightBracket
    else { return }
    let bracket = tree.range(ofToken: last)
    found.diagnostics.append(
      Diagnostic(
        .openLeaf,
        "`[\(specification.name)]` has no content; end it with `/]`",
        at: tagRange(node),
        fixes: [FixIt("end it with `/]`", [TextEdit(bracket, "/]")], isSafe: true)]
      )
    )
  }

  mutating func notRendered(
    _ node: SyntaxTree.NodeID,
    _ specification: TagSpecification,
    in scope: Scope
  ) {
    // Of what is in a text that is not shown it need not be said again.
    if scope.content.allowsText, !scope.isSpoken { return }
    let isGenerated = specification.name == Tag.aiImage.rawValue
    // A picture that has been made is shown.
    if isGenerated, tree.attributes(ofTag: node + 1).contains(where: { isFile($0) }) { return }
    let note =
      switch specification.rendering {
      case _ where isGenerated:
        "`inkreel render --placeholders` shows a card with the prompt; `file` shows a picture that has been made"
      case .sound:
        "it keeps its place in the timing, but its picture is not shown; its sound is heard if `volume` is set"
      case _ where specification.content == .words && (scope.isSpoken || specification.form == .words):
        "its words are treated as if the tag were not there"
      case _ where specification.form == .wordsOrBlock && !tree.holdsText(node):
        "what is in it is treated as if the tag were not there"
      default: "it keeps its place in the timing, but is neither seen nor heard"
      }
    found.diagnostics.append(
      Diagnostic(
        .notRendered,
        "`\(specification.name)` is not rendered yet",
        at: tagRange(node),
        notes: [note]
      )
    )
  }

  private func isFile(_ attribute: Attribute) -> Bool {
    attribute.nameRange(in: tree).map { tree.source.string($0) == SharedParameters.file.specification.name }
      ?? false
  }

  /// - Returns: The entry of the tag that it is in other languages: it is read as that one.
  mutating func unknownTag(_ node: SyntaxTree.NodeID, in scope: Scope) -> Int? {
    let nameRange = tree.nameRange(ofTag: node + 1)
    let name = tree.source.string(nameRange)
    let alias = context.catalogue.entry(ofAlias: name).flatMap { isAllowed($0, node, in: scope) ? $0 : nil }
    var diagnostic = Diagnostic.unknownTag(ShownText.plain(name), at: tagRange(node))
    if suggests { suggest(for: name, nameRange, node, alias, in: scope, &diagnostic) }
    if scope.isSpoken || scope.content == .words {
      diagnostic.fixes.append(tree.escape(node))
    } else if suggests, diagnostic.fixes.isEmpty {
      diagnostic.fixes.append(deletion(of: node))
    }
    found.diagnostics.append(diagnostic)
    return alias
  }

  private func suggest(
    for name: String,
    _ nameRange: ByteRange,
    _ node: SyntaxTree.NodeID,
    _ alias: Int?,
    in scope: Scope,
    _ diagnostic: inout Diagnostic
  ) {
    let specifications = context.catalogue.specifications
    if isLink(node) {
      diagnostic.label = "scripts do not support Markdown links"
      if let fix = linkText(node, name) { diagnostic.fixes.append(fix) }
    } else if let foreign = alias == nil ? ForeignTag(name) : nil {
      suggest(foreign, node, &diagnostic)
    } else if alias == nil, let owners = owners(ofParameter: name) {
      diagnostic.label = "`\(name.lowercased())` is a parameter of \(ListText.quoted(owners, by: "and"))"
      diagnostic.notes = ["write it in the tag that it is for: `[\(owners[0]) \(name.lowercased())=\"…\"]`"]
      let deletion = FixIt("delete it", [TextEdit(tree.range(node + 1), "")], isSafe: false)
      if !tree.isBlock(node) { diagnostic.fixes.append(moveToParent(node, name.lowercased()) ?? deletion) }
    } else if let meant = alias.map({ specifications[$0].name })
      ?? EditDistance.nearest(
        to: name,
        among: specifications.indices.filter { isAllowed($0, node, in: scope) }.map {
          specifications[$0].name
        }
      )
    {
      diagnostic.label = "did you mean `\(meant)`?"
      diagnostic.fixes.append(rename(to: meant, nameRange, closing(of: node), isSafe: false))
    }
  }

  /// Whether a tag may be meant by another one: there is no use in what is misplaced. But a tag with parameters or an end
  /// that is in narration may be so because the narration has lost its end.
  private func isAllowed(_ entry: Int, _ node: SyntaxTree.NodeID, in scope: Scope) -> Bool {
    let isBlock = tree.isBlock(node)
    if context.catalogue.specifications[entry].isAllowed(in: scope.content, asBlock: isBlock) { return true }
    return scope.isSpoken && (isBlock || tree.attributes(ofTag: node + 1).contains { $0.valueToken != nil })
  }

  /// Takes a tag out, and leaves what is in it.
  private func deletion(of node: SyntaxTree.NodeID) -> FixIt {
    let halves = [node + 1] + (closing(of: node).map { [$0] } ?? [])
    let edits = halves.map { TextEdit(tree.range($0), "") }
    return FixIt("delete \(halves.count > 1 ? "both tags" : "it")", edits, isSafe: false)
  }

  private func closing(of node: SyntaxTree.NodeID) -> SyntaxTree.NodeID? {
    tree.children(node).first { tree.kind($0) == .closeTag }
  }

  // MARK: Tags of other languages

  private func suggest(_ foreign: ForeignTag, _ node: SyntaxTree.NodeID, _ diagnostic: inout Diagnostic) {
    let (opening, end): (String, String)
    switch foreign {
    case .style(let parameters): (opening, end) = ("[style \(parameters)]", "[/style]")
    case .color:
      let value = tree.attributes(ofTag: node + 1).lazy.compactMap { $0.valueRange(in: tree) }.first
      let color = value.map(tree.source.string) ?? ""
      guard ColorType().isValue(color) else {
        diagnostic.label = "did you mean the parameter `color` of `style`?"
        diagnostic.fixes.append(deletion(of: node))
        return
      }
      (opening, end) = ("[style color=\"\(color.lowercased())\"]", "[/style]")
    case .nothing:
      diagnostic.label = "InkReel has no equivalent"
      diagnostic.fixes.append(deletion(of: node))
      return
    }
    diagnostic.label = "did you mean `\(opening)…\(end)`?"
    guard let close = closing(of: node) else { return }
    let edits = [TextEdit(tree.range(node + 1), opening), TextEdit(tree.range(close), end)]
    diagnostic.fixes.append(FixIt("write `\(opening)…\(end)`", edits, isSafe: false))
  }

  /// Whether a bracket is the text of a Markdown link.
  private func isLink(_ node: SyntaxTree.NodeID) -> Bool {
    let end = tree.range(node + 1).end
    return !tree.isBlock(node) && end < tree.source.bytes.count
      && tree.source.bytes[end] == UInt8(ascii: "(") && linkEnd(from: end) != nil
  }

  /// After the parenthesis that ends a link's address.
  private func linkEnd(from start: Int) -> Int? {
    let bytes = tree.source.bytes
    let end = bytes[start...].prefix(2000).firstIndex { $0 == UInt8(ascii: ")") || $0.isNewline }
    guard let end, bytes[end] == UInt8(ascii: ")") else { return nil }
    return end + 1
  }

  private func linkText(_ node: SyntaxTree.NodeID, _ name: String) -> FixIt? {
    let tag = tree.range(node + 1)
    guard let end = linkEnd(from: tag.end) else { return nil }
    let text = tree.source.string(ByteRange(tag.start + 1, tag.end - 1))
    return FixIt(
      "write \(ShownText.quoted(text))",
      [TextEdit(ByteRange(tag.start, tag.start + 1), ""), TextEdit(ByteRange(tag.end - 1, end), "")],
      isSafe: false
    )
  }

  /// The tags that have a parameter, which is written as a tag.
  private func owners(ofParameter name: String) -> [String]? {
    let owners = context.catalogue.specifications.filter { $0.parameter(name.lowercased()) != nil }.map(
      \.name
    )
    return owners.isEmpty ? nil : owners
  }

  /// Makes a leaf a parameter of the block that it is in, where that has such a one and does not give it.
  private func moveToParent(_ node: SyntaxTree.NodeID, _ name: String) -> FixIt? {
    guard !tree.isBlock(node), let parent = tree.parent(of: node), let entry = tree.entry(parent),
      let parameter = context.catalogue.specifications[entry].parameter(name),
      !tree.attributes(ofTag: parent + 1).contains(where: { attribute in
        attribute.nameRange(in: tree).map(tree.source.string) == name
      }),
      let value = tree.attributes(ofTag: node + 1).lazy.compactMap({ $0.valueRange(in: tree) })
        .map(tree.source.string).first(where: parameter.type.isValue),
      let bracket = tree.tokenRange(parent + 1).last
    else { return nil }
    let written = "\(name)=\(Attribute.quoted(value))"
    return FixIt(
      "write `\(written)` in `[\(context.catalogue.specifications[entry].name)]`",
      [TextEdit(ByteRange(at: tree.tokens.start(bracket)), " " + written), TextEdit(tree.range(node), "")],
      isSafe: false
    )
  }

  mutating func wrongCase(_ node: SyntaxTree.NodeID, _ name: String) {
    // That it is not closed was reported, and how it is written.
    guard tree.isMeant(tag: node + 1) || !tree.isUnclosed(node) else { return }
    // A misspelled closing tag has been reported already.
    let closing = tree.children(node).first { tree.kind($0) == .closeTag && tree.isMeant(tag: $0) }
    for tag in [node + 1] + (closing.map { [$0] } ?? []) {
      let range = tree.nameRange(ofTag: tag)
      let written = tree.source.string(range)
      guard written != name, written.lowercased() == name else { continue }
      found.diagnostics.append(.wrongCase(written, right: name, at: range))
    }
  }

  /// Offers to make a bracket text that may be prose, before all that makes it a tag, and leaves the choice to the
  /// writer. What the tag lacks does not matter before that.
  ///
  /// - Parameter first: Of the diagnostics of the element's tag.
  mutating func ask(of node: SyntaxTree.NodeID, _ specification: TagSpecification, from first: Int) {
    guard tree.entry(node) != nil, !tree.isMeant(tag: node + 1), !tree.isUnclosed(node) else { return }
    let isExact = tree.source.string(tree.nameRange(ofTag: node + 1)) == specification.name
    let isMiscased = found.diagnostics[first...].contains { $0.code == .wrongCase }
    var asked = found.diagnostics[first...].filter { diagnostic in
      switch diagnostic.code {
      case .openLeaf: false
      case .missingParameter: isExact
      case .misplacedTag: !isMiscased
      default: true
      }
    }
    for index in asked.indices {
      for fix in asked[index].fixes.indices { asked[index].fixes[fix].isSafe = false }
    }
    if !asked.isEmpty { asked[0].fixes.insert(tree.escape(node), at: isExact ? asked[0].fixes.count : 0) }
    found.diagnostics.replaceSubrange(first..., with: asked)
  }

  private func rename(
    to name: String,
    _ nameRange: ByteRange,
    _ closing: SyntaxTree.NodeID?,
    isSafe: Bool
  ) -> FixIt {
    var edits = [TextEdit(nameRange, name)]
    if let closing { edits.append(TextEdit(tree.nameRange(ofTag: closing), name)) }
    return FixIt("write `\(name)`", edits, isSafe: isSafe)
  }
}
