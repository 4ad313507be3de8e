import InkDiagnostics
import InkText

// What is wrong in a tag, apart from its attributes.
extension SyntaxDiagnostics {
  /// What fixes a tag that may be prose is asked for, and making it text is offered too.
  private mutating func ask(of node: SyntaxTree.NodeID, from first: Int) {
    guard diagnostics.count > first, !tree.isMeant(tag: node) else { return }
    // That there is no such tag says enough.
    if tree.kind(node) == .openTag, tree.entry(node) == nil {
      diagnostics.removeSubrange(first...)
      return
    }
    for index in first..<diagnostics.count {
      for fix in diagnostics[index].fixes.indices { diagnostics[index].fixes[fix].isSafe = false }
    }
    diagnostics[first].fixes.append(tree.escape(node))
  }

  mutating func openTag(_ node: SyntaxTree.NodeID) {
    let start = diagnostics.count
    defer { ask(of: node, from: start) }
    // That it is not closed was reported, and how it is written.
    if tree.isMeant(tag: node) || !tree.isUnclosed(node - 1) { brokenName(node) }
    let first = diagnostics.count
    missingSpace(node)
    unexpectedTokens(node)
    for attribute in tree.attributes(ofTag: node) { self.attribute(attribute, of: node) }
    if diagnostics.count > first + 1 { keepFirst(in: tree.derailments(ofTag: node), from: first) }
    missingBracket(node)
  }

  /// Keeps only the first of what is said about each of some ranges.
  private mutating func keepFirst(in ranges: [ByteRange], from first: Int) {
    var reported: Set<ByteRange> = []
    let said = diagnostics[first...].sorted { start(of: $0) < start(of: $1) }
    diagnostics.removeSubrange(first...)
    for diagnostic in said {
      if let range = ranges.holding(start(of: diagnostic)), !reported.insert(range).inserted { continue }
      diagnostics.append(diagnostic)
    }
  }

  func start(of diagnostic: Diagnostic) -> Int { diagnostic.range?.start ?? 0 }

  /// A known name with something in it that does not belong there; the lexer read it all the same.
  private mutating func brokenName(_ node: SyntaxTree.NodeID) {
    guard let entry = tree.entry(node) else { return }
    let range = tree.nameRange(ofTag: node)
    let name = tree.vocabulary.names[entry]
    guard range.count > name.utf8.count else { return }
    let written = tree.source.string(range)
    let right = (tree.kind(node) == .openTag ? "[" : "[/") + name
    let whole = ByteRange(tree.range(node).start, range.end)
    guard written.utf8.contains(where: { !$0.isNameByte }) else { return }
    diagnostics.append(
      Diagnostic(
        .unexpectedInTag,
        "\(ShownText.quoted(tree.source.string(whole))) should be `\(right)`",
        at: whole,
        fixes: [FixIt("write `\(right)`", [TextEdit(whole, right)], isSafe: true)]
      )
    )
  }

  mutating func closeTag(_ node: SyntaxTree.NodeID) {
    let start = diagnostics.count
    defer { ask(of: node, from: start) }
    brokenName(node)
    missingBracket(node)
    let tokens = tree.tokenRange(node)
    let extra = tokens.dropFirst(2).filter {
      switch tree.tokens.kinds[$0] {
      case .space, .rightBracket: false
      default: true
      }
    }
    guard let first = extra.first, let last = extra.last, tree.tokens.kinds[tokens.lowerBound + 1] == .name
    else { return }
    let range = ByteRange(tree.tokens.start(first), tree.tokens.end(last))
    // Words may have lost their place.
    let holdsWords =
      !extra.contains { tree.tokens.kinds[$0] == .equals }
      && extra.contains { tree.tokens.kinds[$0] == .name }
    diagnostics.append(
      Diagnostic(
        .unexpectedInTag,
        "a closing tag contains only its name",
        at: range,
        fixes: [
          FixIt(
            "delete \(ShownText.quoted(tree.source.string(range)))",
            [TextEdit(range, "")],
            isSafe: !holdsWords
          )
        ]
      )
    )
  }

  private func isComplete(_ node: SyntaxTree.NodeID) -> Bool {
    guard let last = tree.tokenRange(node).last else { return true }
    let kind = tree.tokens.kinds[last]
    return kind == .rightBracket || kind == .slashRightBracket
  }

  mutating func missingBracket(_ node: SyntaxTree.NodeID) {
    guard !isComplete(node) else { return }
    let tokens = tree.tokenRange(node)
    // The bracket belongs after the last part that is well formed: what follows is more likely text.
    var end = tree.tokens.end(tokens.lowerBound)
    for token in tokens {
      switch tree.tokens.kinds[token] {
      case .string, .misquoted, .bareValue, .unterminated: end = tree.tokens.end(token)
      case .name where token == tokens.lowerBound + 1: end = tree.tokens.end(token)
      default: break
      }
    }
    let name = tree.source.string(tree.nameRange(ofTag: node))
    diagnostics.append(
      Diagnostic(
        .missingBracket,
        "the tag \(ShownText.quoted(name)) has no `]`",
        at: ByteRange(tree.range(node).start, end),
        fixes: [FixIt("end it with `]`", [TextEdit(bracketPlace(at: end), "]")], isSafe: false)]
      )
    )
  }

  /// Where the bracket of a tag belongs: another one there is in its place.
  private func bracketPlace(at end: Int) -> ByteRange {
    guard end < tree.source.bytes.count else { return ByteRange(at: end) }
    switch tree.source.bytes[end] {
    case UInt8(ascii: ")"), UInt8(ascii: "}"), UInt8(ascii: ">"): return ByteRange(end, end + 1)
    default: return ByteRange(at: end)
    }
  }

  /// Between the tag's name and its first parameter; the lexer parted them.
  private mutating func missingSpace(_ node: SyntaxTree.NodeID) {
    let name = tree.tokenRange(node).lowerBound + 1
    guard name + 1 < tree.tokenRange(node).upperBound, tree.tokens.kinds[name] == .name,
      tree.tokens.kinds[name + 1] == .name
    else { return }
    let range = ByteRange(tree.tokens.start(name), tree.tokens.end(name + 1))
    let space = TextEdit(ByteRange(at: tree.tokens.end(name)), " ")
    diagnostics.append(
      Diagnostic(
        .unexpectedInTag,
        "a space is missing in \(ShownText.quoted(tree.source.string(range)))",
        at: range,
        fixes: [
          FixIt("add a space after `\(tree.source.string(tree.range(ofToken: name)))`", [space], isSafe: true)
        ]
      )
    )
  }

  private mutating func unexpectedTokens(_ node: SyntaxTree.NodeID) {
    guard isComplete(node) else { return }
    for token in tree.tokenRange(node) where tree.tokens.kinds[token] == .unexpected {
      let range = tree.range(ofToken: token)
      let text = tree.source.string(range)
      diagnostics.append(
        Diagnostic(
          .unexpectedInTag,
          "\(ShownText.quoted(text)) has no meaning in a tag",
          at: range,
          notes: ["a tag contains its name and parameters of the form `name=\"value\"`"],
          fixes: [FixIt("delete it", [TextEdit(range, "")], isSafe: false)]
        )
      )
    }
  }
}
