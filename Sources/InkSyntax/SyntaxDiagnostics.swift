package import InkDiagnostics
import InkText

/// Reads what is wrong with the form of a script off its tree, and says it.
package struct SyntaxDiagnostics {
  private let tree: SyntaxTree
  private var diagnostics: [Diagnostic] = []

  package static func check(_ tree: SyntaxTree) -> [Diagnostic] {
    var check = SyntaxDiagnostics(tree: tree)
    check.bytes()
    for issue in tree.issues { check.pairing(issue) }
    for bracket in tree.strayBrackets { check.strayBracket(bracket) }
    if tree.hasIrregularTags { check.tags() }
    return check.diagnostics
  }

  private init(tree: SyntaxTree) {
    self.tree = tree
  }

  private mutating func tags() {
    for node in 0..<tree.nodeCount {
      switch tree.kind(node) {
      case .openTag where !tree.isRegular(tag: node): openTag(node)
      case .closeTag where !tree.isRegular(tag: node), .strayTag where !tree.isRegular(tag: node):
        closeTag(node)
      default: break
      }
    }
  }

  // MARK: Bytes

  private mutating func bytes() {
    for issue in tree.byteIssues {
      switch issue {
      case .invalid(let range):
        diagnostics.append(
          Diagnostic(
            .invalidUTF8,
            "\(range.count == 1 ? "this byte is" : "these bytes are") not UTF-8",
            at: range,
            label: "read as U+FFFD",
            notes: ["scripts must be UTF-8 text; save the file as UTF-8"]
          )
        )
      case .nul(let range):
        diagnostics.append(
          Diagnostic(
            .nulByte,
            "a script must not contain NUL bytes",
            at: range,
            fixes: [FixIt("delete it", [TextEdit(range, "")], isSafe: true)]
          )
        )
      }
    }
  }

  // MARK: Pairs of tags

  private func node(ofTag tag: Int) -> (name: String, range: ByteRange) {
    let record = tree.tags[tag]
    let first = Int(record.firstToken)
    let nameToken = first + 1
    let hasName = nameToken < Int(record.endToken) && tree.tokens.kinds[nameToken] == .name
    let end = hasName ? tree.tokens.end(nameToken) : tree.tokens.end(first)
    let name = hasName ? tree.source.string(tree.range(ofToken: nameToken)) : ""
    return (name, ByteRange(tree.tokens.start(first), end))
  }

  private func wholeRange(ofTag tag: Int) -> ByteRange {
    let record = tree.tags[tag]
    return ByteRange(
      tree.tokens.start(Int(record.firstToken)),
      tree.tokens.end(Int(record.endToken) - 1)
    )
  }

  private mutating func pairing(_ issue: SyntaxIssue) {
    let (name, range) = node(ofTag: issue.tag)
    switch issue.kind {
    case .unclosed: unclosed(issue, name: name, range: range)
    case .misspelledClose: misspelledClose(issue, name: name)
    case .misspelledOpen: misspelledOpen(issue, name: name, range: range)
    case .slashInOpening:
      let slash = ByteRange(range.start + 1, range.start + 2)
      diagnostics.append(
        Diagnostic(
          .unexpectedInTag,
          "`/` starts a closing tag, but there is no `[\(name)]` to close",
          at: slash,
          label: "read as an opening tag",
          fixes: [FixIt("delete it", [TextEdit(slash, "")], isSafe: true)]
        )
      )
    case .strayClose:
      let whole = wholeRange(ofTag: issue.tag)
      diagnostics.append(
        Diagnostic(
          .strayClosingTag,
          "`[/\(name)]` closes nothing",
          at: whole,
          label: "no `[\(name)]` is open here",
          fixes: [FixIt("delete it", [TextEdit(whole, "")], isSafe: false)]
        )
      )
    case .closedLeaf:
      let whole = wholeRange(ofTag: issue.tag)
      diagnostics.append(
        Diagnostic(
          .closedLeaf,
          "`\(name)` never has content, so it has no closing tag",
          at: whole,
          fixes: [FixIt("delete it", [TextEdit(whole, "")], isSafe: true)]
        )
      )
    case .tooDeep:
      diagnostics.append(
        Diagnostic(
          .nestingTooDeep,
          "blocks are nested more than \(TagPairing.deepest) levels deep",
          at: range,
          label: "from here on, deeper blocks are not read as blocks"
        )
      )
    }
  }

  private mutating func unclosed(_ issue: SyntaxIssue, name: String, range: ByteRange) {
    var diagnostic = Diagnostic(
      .unclosedTag,
      "`[\(name)]` is never closed",
      at: range,
      label: "opened here"
    )
    let insertion: Int
    if let other = issue.other {
      let shown = wholeRange(ofTag: other)
      insertion = shown.start
      diagnostic.related = [.init(shown, "still open when the block around it ends here")]
    } else {
      insertion = tree.source.bytes.count
      diagnostic.notes = ["the script ends while this block is open"]
    }
    let startsLine = insertion == 0 || tree.source.bytes[insertion - 1] == UInt8(ascii: "\n")
    let closing = startsLine ? "[/\(name)]\n" : "[/\(name)]"
    diagnostic.fixes = [
      FixIt("close it with `[/\(name)]`", [TextEdit(ByteRange(at: insertion), closing)], isSafe: false)
    ]
    diagnostics.append(diagnostic)
  }

  private mutating func misspelledOpen(_ issue: SyntaxIssue, name: String, range: ByteRange) {
    guard let other = issue.other else { return }
    let right = node(ofTag: other).name
    let edit = TextEdit(ByteRange(range.end - name.utf8.count, range.end), right)
    var diagnostic = Diagnostic.unknownTag(name, at: range)
    diagnostic.label = "did you mean `\(right)`?"
    diagnostic.related = [.init(wholeRange(ofTag: other), "this closes it")]
    diagnostic.fixes = [FixIt("write `\(right)`", [edit], isSafe: true)]
    diagnostics.append(diagnostic)
  }

  private mutating func strayBracket(_ bracket: Int) {
    let bytes = tree.source.bytes
    var end = bracket + 1
    while end < bytes.count, end < bracket + 40, bytes[end] > 0x20, bytes[end] != UInt8(ascii: "[") {
      end += 1
    }
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    let range = ByteRange(bracket, end)
    diagnostics.append(
      Diagnostic(
        .missingBracket,
        "`\(tree.source.string(range))` looks like a tag, but has no `]`",
        at: range,
        label: "read as text",
        fixes: [
          FixIt("write `\\[` to make it text", [TextEdit(ByteRange(at: bracket), "\\")], isSafe: false)
        ]
      )
    )
  }

  private mutating func misspelledClose(_ issue: SyntaxIssue, name: String) {
    let whole = wholeRange(ofTag: issue.tag)
    let written = tree.source.string(whole)
    guard let other = issue.other else {
      diagnostics.append(
        Diagnostic(
          .strayClosingTag,
          "`\(written)` closes nothing",
          at: whole,
          fixes: [FixIt("delete it", [TextEdit(whole, "")], isSafe: false)]
        )
      )
      return
    }
    let opening = node(ofTag: other)
    diagnostics.append(
      Diagnostic(
        .misspelledClosingTag,
        "`\(written)` should be `[/\(opening.name)]`",
        at: whole,
        related: [.init(opening.range, "this is the block that it closes")],
        fixes: [
          FixIt(
            "write `[/\(opening.name)]`",
            [TextEdit(whole, "[/\(opening.name)]")],
            isSafe: true
          )
        ]
      )
    )
  }

  // MARK: Inside tags

  private mutating func openTag(_ node: SyntaxTree.NodeID) {
    brokenName(node)
    let first = diagnostics.count
    missingSpace(node)
    unexpectedTokens(node)
    for attribute in tree.attributes(ofTag: node) { self.attribute(attribute) }
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

  private func start(of diagnostic: Diagnostic) -> Int { diagnostic.range?.start ?? 0 }

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
        "`\(tree.source.string(whole))` should be `\(right)`",
        at: whole,
        fixes: [FixIt("write `\(right)`", [TextEdit(whole, right)], isSafe: true)]
      )
    )
  }

  private mutating func closeTag(_ node: SyntaxTree.NodeID) {
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
    diagnostics.append(
      Diagnostic(
        .unexpectedInTag,
        "a closing tag contains only its name",
        at: range,
        fixes: [FixIt("delete `\(tree.source.string(range))`", [TextEdit(range, "")], isSafe: true)]
      )
    )
  }

  private func isComplete(_ node: SyntaxTree.NodeID) -> Bool {
    guard let last = tree.tokenRange(node).last else { return true }
    let kind = tree.tokens.kinds[last]
    return kind == .rightBracket || kind == .slashRightBracket
  }

  private mutating func missingBracket(_ node: SyntaxTree.NodeID) {
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
        "the tag `\(name)` has no `]`",
        at: ByteRange(tree.range(node).start, end),
        fixes: [FixIt("end it with `]`", [TextEdit(ByteRange(at: end), "]")], isSafe: false)]
      )
    )
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
        "a space is missing in `\(tree.source.string(range))`",
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
          "`\(text)` has no meaning in a tag",
          at: range,
          notes: ["a tag contains its name and parameters of the form `name=\"value\"`"],
          fixes: [FixIt("delete it", [TextEdit(range, "")], isSafe: false)]
        )
      )
    }
  }

  private mutating func attribute(_ attribute: Attribute) {
    guard let token = attribute.valueToken else {
      missingValue(attribute)
      return
    }
    let range = tree.range(ofToken: token)
    switch tree.tokens.kinds[token] {
    case .bareValue, .name:
      diagnostics.append(
        Diagnostic(
          .unquotedValue,
          "values must be in double quotes",
          at: range,
          fixes: [quote(attribute, range)]
        )
      )
    case .misquoted where tree.source.bytes[range.start] == UInt8(ascii: "\""):
      diagnostics.append(
        Diagnostic(
          .unterminatedValue,
          "this value contains a line break",
          at: range,
          label: "the value continues on the next line",
          notes: ["a value must be on one line"]
        )
      )
    case .misquoted:
      diagnostics.append(
        Diagnostic(
          .singleQuotedValue,
          "values must be in straight double quotes",
          at: range,
          fixes: [quote(attribute, range)]
        )
      )
    case .unterminated:
      let edits = [TextEdit(ByteRange(at: range.end), "\"")]
      diagnostics.append(
        Diagnostic(
          .unterminatedValue,
          "this value has no closing quote",
          at: range,
          label: "read up to here",
          fixes: [FixIt("close it with `\"`", edits, isSafe: false)]
        )
      )
    default: break
    }
    if attribute.nameToken == nil {
      diagnostics.append(
        Diagnostic(
          .unexpectedInTag,
          "this value has no parameter name",
          at: attribute.range(in: tree),
          notes: ["parameters have the form `name=\"value\"`"]
        )
      )
    } else if !attribute.hasEquals, let name = attribute.nameRange(in: tree) {
      let between = ByteRange(name.end, range.start)
      diagnostics.append(
        Diagnostic(
          .missingValue,
          "an `=` is missing between parameter and value",
          at: attribute.range(in: tree),
          fixes: [FixIt("write `=`", [TextEdit(between, "=")], isSafe: true)]
        )
      )
    }
  }

  private func quote(_ attribute: Attribute, _ range: ByteRange) -> FixIt {
    let quoted = Attribute.requoted(attribute.valueRange(in: tree).map(tree.source.string) ?? "")
    return FixIt("write `\(quoted)`", [TextEdit(range, quoted)], isSafe: true)
  }

  private mutating func missingValue(_ attribute: Attribute) {
    let range = attribute.range(in: tree)
    let name = attribute.nameRange(in: tree).map(tree.source.string) ?? ""
    let isValue = !attribute.hasEquals && name.first?.isLetter == false
    diagnostics.append(
      Diagnostic(
        .missingValue,
        name.isEmpty
          ? "this `=` has neither a parameter nor a value"
          : isValue ? "the value `\(name)` has no parameter" : "the parameter `\(name)` has no value",
        at: range,
        notes: ["parameters have the form `name=\"value\"`"]
      )
    )
  }
}
