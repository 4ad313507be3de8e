package import InkDiagnostics
package import InkText

/// Reads what is wrong with the form of a script off its tree, and says it.
package struct SyntaxDiagnostics {
  let tree: SyntaxTree
  var diagnostics: [Diagnostic] = []
  private lazy var lineEnd = tree.source.lineEnd

  package static func check(_ tree: SyntaxTree) -> [Diagnostic] {
    if let foreign = foreignContent(tree) { return [foreign] }
    var check = SyntaxDiagnostics(tree: tree)
    check.bytes()
    for issue in tree.issues { check.pairing(issue) }
    for bracket in tree.strayBrackets { check.strayBracket(bracket) }
    for tag in tree.doubledTags { check.doubled(tag) }
    if tree.hasIrregularTags { check.tags() }
    return check.diagnostics
  }

  /// The one thing to say of a file that is no script at all.
  package static func foreignContent(_ tree: SyntaxTree) -> Diagnostic? {
    let bytes = tree.source.bytes
    guard !tree.byteIssues.isEmpty || bytes.starts(with: "{\\rtf".utf8) || bytes.starts(with: "%PDF-".utf8),
      let name = ForeignContent.name(of: bytes)
    else { return nil }
    return Diagnostic(
      .invalidUTF8,
      "this file is \(name), not a script",
      at: nil,
      notes: [
        ForeignContent.isText(bytes) || name.hasPrefix("UTF")
          ? "scripts must be UTF-8 text; save the file as UTF-8" : "scripts must be UTF-8 text"
      ]
    )
  }

  private init(tree: SyntaxTree) {
    self.tree = tree
  }

  mutating func tags() {
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

  mutating func bytes() {
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

  func node(ofTag tag: Int) -> (name: String, range: ByteRange) {
    let record = tree.tags[tag]
    let first = Int(record.firstToken)
    let nameToken = first + 1
    let hasName = nameToken < Int(record.endToken) && tree.tokens.kinds[nameToken] == .name
    let end = hasName ? tree.tokens.end(nameToken) : tree.tokens.end(first)
    let name = hasName ? tree.source.string(tree.range(ofToken: nameToken)) : ""
    return (name, ByteRange(tree.tokens.start(first), end))
  }

  func wholeRange(ofTag tag: Int) -> ByteRange {
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
          fixes: [FixIt("delete it", [TextEdit(slash, "")], isSafe: isMeantDespiteItsPlace(issue.tag))]
        )
      )
    case .strayClose: strayClose(issue, name: name)
    case .closedLeaf:
      let whole = wholeRange(ofTag: issue.tag)
      diagnostics.append(
        Diagnostic(
          .closedLeaf,
          "`\(name)` never has content, so it has no closing tag",
          at: whole,
          fixes: followsItsLeaf(issue.tag)
            ? [FixIt("delete it", [TextEdit(whole, "")], isSafe: true)]
            : inLikelyOrder(issue.tag, FixIt("delete it", [TextEdit(whole, "")], isSafe: false))
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

  private mutating func strayClose(_ issue: SyntaxIssue, name: String) {
    let whole = wholeRange(ofTag: issue.tag)
    if let opening = lostOpening(issue.tag) {
      lostBracket(opening, .init(whole, "this closes it"))
      return
    }
    let unspoken = textStart(before: issue.tag).map { start in
      FixIt(
        "start narration here with `[\(name)]`",
        [TextEdit(ByteRange(at: start), "[\(name)]")],
        isSafe: false
      )
    }
    let deletion = FixIt("delete it", [TextEdit(whole, "")], isSafe: false)
    diagnostics.append(
      Diagnostic(
        .strayClosingTag,
        "`[/\(ShownText.plain(name))]` closes nothing",
        at: whole,
        label: "no `[\(ShownText.plain(name))]` is open here",
        fixes: (unspoken.map { [$0] } ?? []) + inLikelyOrder(issue.tag, deletion)
      )
    )
  }

  private mutating func unclosed(_ issue: SyntaxIssue, name: String, range: ByteRange) {
    if let closing = lostClosing(issue.tag, before: issue.other) {
      lostBracket(closing, .init(range, "this is the block that it closes"))
      return
    }
    var diagnostic = Diagnostic(
      .unclosedTag,
      "`[\(name)]` is never closed",
      at: range,
      label: "opened here"
    )
    if let other = issue.other {
      diagnostic.related = [.init(wholeRange(ofTag: other), "still open when the block around it ends here")]
    } else {
      diagnostic.notes = ["the script ends while this block is open"]
    }
    let closing = closing(issue, name: name, range)
    let isProse = !tree.isMeant(record: issue.tag)
    let isExact = tree.vocabulary.names[Int(tree.tags[issue.tag].entry)] == name
    // A name in the wrong case is more likely a word than a tag.
    diagnostic.fixes =
      isProse ? (isExact ? [closing] + escape(issue.tag) : escape(issue.tag) + [closing]) : [closing]
    diagnostics.append(diagnostic)
  }

  /// Closes a block, and writes its name as it should be.
  mutating func closing(_ issue: SyntaxIssue, name: String, _ range: ByteRange) -> FixIt {
    let right = tree.vocabulary.names[Int(tree.tags[issue.tag].entry)]
    let insertion = issue.other.map { wholeRange(ofTag: $0).start } ?? tree.source.bytes.count
    let startsLine = insertion == 0 || tree.source.bytes[insertion - 1] == UInt8(ascii: "\n")
    let lineEnd = startsLine ? lineEnd : ""
    var edits = [TextEdit(ByteRange(at: insertion), "[/\(right)]" + lineEnd)]
    let isMeant = tree.isMeant(record: issue.tag)
    if !isMeant, name != right {
      edits.insert(TextEdit(ByteRange(range.end - name.utf8.count, range.end), right), at: 0)
    }
    let title = isMeant || name == right ? "close it with `[/\(right)]`" : "write `[\(right)]…[/\(right)]`"
    return FixIt(title, edits, isSafe: false)
  }

  private mutating func misspelledOpen(_ issue: SyntaxIssue, name: String, range: ByteRange) {
    guard let other = issue.other else { return }
    let right = node(ofTag: other).name
    let edit = TextEdit(ByteRange(range.end - name.utf8.count, range.end), right)
    var diagnostic = Diagnostic.unknownTag(ShownText.plain(name), at: range)
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

  /// `[[tts]]`.
  private mutating func doubled(_ tag: Int) {
    let range = wholeRange(ofTag: tag)
    let brackets = [ByteRange(range.start - 1, range.start), ByteRange(range.end, range.end + 1)]
    diagnostics.append(
      Diagnostic(
        .unexpectedInTag,
        "this tag is in two pairs of brackets",
        at: ByteRange(range.start - 1, range.end + 1),
        fixes: [
          FixIt(
            "write \(ShownText.quoted(tree.source.string(range)))",
            brackets.map { TextEdit($0, "") },
            isSafe: false
          )
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
          "\(ShownText.quoted(written)) closes nothing",
          at: whole,
          fixes: [FixIt("delete it", [TextEdit(whole, "")], isSafe: false)]
        )
      )
      return
    }
    let opening = node(ofTag: other)
    let isSafe = isCertain(closing: issue.tag, of: other)
    diagnostics.append(
      Diagnostic(
        .misspelledClosingTag,
        "\(ShownText.quoted(written)) should be `[/\(opening.name)]`",
        at: whole,
        related: [.init(opening.range, "this is the block that it closes")],
        fixes: [
          FixIt(
            "write `[/\(opening.name)]`",
            [TextEdit(whole, "[/\(opening.name)]")],
            isSafe: isSafe
          )
        ] + (isSafe ? [] : escape(issue.tag))
      )
    )
  }
}

extension Diagnostic {
  /// What looks like a tag, but does not start as one.
  package static func lostBracket(_ lost: LostBracket, in source: SourceText) -> Diagnostic {
    let written = source.string(lost.bracket)
    let isApart = written.hasPrefix("[")
    return Diagnostic(
      .missingBracket,
      "\(ShownText.quoted(source.string(lost.range))) looks like a tag, but has "
        + (isApart ? "a space after `[`" : "no `[`"),
      at: lost.range,
      label: "read as text",
      fixes: [
        FixIt(
          lost.bracket.isEmpty ? "add `[`" : isApart ? "delete the space" : "write `[` for `\(written)`",
          [TextEdit(lost.bracket, "[")],
          isSafe: false
        )
      ]
    )
  }
}
