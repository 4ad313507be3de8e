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
    let note =
      switch scope.content {
      case .words: "\(scope.name) can contain only words, colours and `style`"
      case .narration:
        "\(scope.name) can contain words, colours, `style`, pauses, and media tags without content"
      default: "colours are allowed only inside `[tts]` or `[style]`"
      }
    found.diagnostics.append(
      Diagnostic(
        .misplacedTag,
        "`[\(specification.name)]` is not allowed in \(scope.name)",
        at: tagRange(node),
        notes: [note]
      )
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

  mutating func notRendered(_ node: SyntaxTree.NodeID, _ specification: TagSpecification) {
    let note =
      switch specification.rendering {
      case .sound:
        "it keeps its place in the timing, but its picture is not shown; its sound is heard if `volume` is set"
      case _ where specification.content == .words: "its words are treated as if the tag were not there"
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

  /// - Returns: The entry of the tag that it is in other languages: it is read as that one.
  mutating func unknownTag(_ node: SyntaxTree.NodeID, in scope: Scope) -> Int? {
    let nameRange = tree.nameRange(ofTag: node + 1)
    let name = tree.source.string(nameRange)
    let known = context.catalogue.specifications.map(\.name)
    let closing = tree.children(node).first { tree.kind($0) == .closeTag }
    var diagnostic = Diagnostic.unknownTag(name, at: tagRange(node))
    let foreign = context.catalogue.entry(ofAlias: name)
    if suggests, let meant = foreign.map({ known[$0] }) ?? EditDistance.nearest(to: name, among: known) {
      diagnostic.label = "did you mean `\(meant)`?"
      diagnostic.fixes.append(rename(to: meant, nameRange, closing, isSafe: false))
    }
    if scope.isSpoken || scope.content == .words {
      let brackets = [node + 1] + (closing.map { [$0] } ?? [])
      let edits = brackets.map { TextEdit(ByteRange(at: tree.range($0).start), "\\") }
      diagnostic.fixes.append(FixIt("write `\\[\(name)]` to make it text", edits, isSafe: false))
    }
    found.diagnostics.append(diagnostic)
    return foreign
  }

  mutating func wrongCase(_ node: SyntaxTree.NodeID, _ name: String) {
    let closing = tree.children(node).first { tree.kind($0) == .closeTag }
    for tag in [node + 1] + (closing.map { [$0] } ?? []) {
      let range = tree.nameRange(ofTag: tag)
      let written = tree.source.string(range)
      // A misspelled closing tag has been reported already.
      guard written != name, written.lowercased() == name else { continue }
      found.diagnostics.append(.wrongCase(written, right: name, at: range))
    }
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
