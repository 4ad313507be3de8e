package import InkDiagnostics
package import InkText

/// Reads what is wrong with the form of a script off its tree, and says it.
package struct SyntaxDiagnostics {
  private let tree: SyntaxTree
  private var diagnostics: [Diagnostic] = []
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
  private mutating func closing(_ issue: SyntaxIssue, name: String, _ range: ByteRange) -> FixIt {
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

  // MARK: Brackets that may be prose

  /// Makes a bracket in narration text; nothing outside.
  private func escape(_ tag: Int) -> [FixIt] {
    guard tree.tags[tag].isNarrated else { return [] }
    let (name, range) = node(ofTag: tag)
    return [.escape(name, closes: tree.lexedTags[tag].shape == .close, at: [range.start])]
  }

  /// To delete a closing tag that closes nothing, or to make it text: a name in the wrong case is more likely a word.
  private func inLikelyOrder(_ tag: Int, _ deletion: FixIt) -> [FixIt] {
    let entry = Int(tree.tags[tag].entry)
    let isExact = entry < 0 || tree.vocabulary.names[entry] == node(ofTag: tag).name
    return isExact ? [deletion] + escape(tag) : escape(tag) + [deletion]
  }

  private func isMeantDespiteItsPlace(_ tag: Int) -> Bool {
    guard tree.tags[tag].isNarrated else { return true }
    let tokens = Int(tree.tags[tag].firstToken)..<Int(tree.tags[tag].endToken)
    return tokens.contains { tree.tokens.kinds[$0] == .equals }
  }

  /// Whether a leaf of the same name comes right before a closing tag.
  private func followsItsLeaf(_ tag: Int) -> Bool {
    guard tree.tags[tag].isNarrated else { return true }
    guard tag > 0, tree.tags[tag - 1].entry == tree.tags[tag].entry else { return false }
    let between = Int(tree.tags[tag - 1].endToken)..<Int(tree.tags[tag].firstToken)
    return tree.tags[tag - 1].shape == .open && tree.isMeant(record: tag - 1)
      && node(ofTag: tag - 1).name == node(ofTag: tag).name
      && between.allSatisfy { tree.tokens.kinds[$0] == .blank }
  }

  /// Whether what is read as a closing tag can hardly be anything else: nothing else closes its block, and, if it
  /// is written as an opening one, nothing follows it on its line.
  private func isCertain(closing tag: Int, of opening: Int) -> Bool {
    if tree.lexedTags[tag].shape != .close {
      let isExact = tree.vocabulary.names[Int(tree.tags[tag].entry)] == node(ofTag: tag).name
      return isExact && !tree.tags[opening].isNarrated && endsLine(tag)
    }
    guard diagnostics.count < SyntaxDiagnostics.mostSearches else { return false }
    let entry = tree.tags[opening].entry
    let next = tree.tags[(tag + 1)...].prefix(SyntaxDiagnostics.mostSearches).first { $0.entry == entry }
    return next?.shape != .close
  }

  private func endsLine(_ tag: Int) -> Bool {
    var offset = wholeRange(ofTag: tag).end
    let bytes = tree.source.bytes
    while offset < bytes.count, bytes[offset].isBlank { offset += 1 }
    return offset == bytes.count || bytes[offset].isNewline || bytes[offset] == UInt8(ascii: "[")
  }

  // MARK: Lost brackets

  /// With more mistakes than this, what was meant is not looked for; nor is it farther away than so many tags.
  private static let mostSearches = 1000

  /// The tag without its first bracket that a closing tag belongs to.
  private func lostOpening(_ tag: Int) -> LostBracket? {
    let entry = tree.tags[tag].entry
    guard entry >= 0, diagnostics.count < SyntaxDiagnostics.mostSearches else { return nil }
    let before = tree.tags[..<tag].suffix(SyntaxDiagnostics.mostSearches)
    let first = before.last { $0.entry == entry }?.endToken ?? before.first?.firstToken ?? 0
    let tokens = Int(first)..<Int(tree.tags[tag].firstToken)
    return LostBracket.last(in: tokens, of: tree, entry: Int(entry), closes: false)
  }

  /// The closing tag without its first bracket that belongs to an opening one.
  private func lostClosing(_ tag: Int, before end: Int?) -> LostBracket? {
    guard diagnostics.count < SyntaxDiagnostics.mostSearches else { return nil }
    let last = end.map { Int(tree.tags[$0].firstToken) } ?? tree.tokens.count - 1
    let tokens = Int(tree.tags[tag].endToken)..<last
    return LostBracket.first(in: tokens, of: tree, entry: Int(tree.tags[tag].entry), closes: true)
  }

  private mutating func lostBracket(_ lost: LostBracket, _ other: Diagnostic.Label) {
    var diagnostic = Diagnostic.lostBracket(lost, in: tree.source)
    diagnostic.related = [other]
    diagnostics.append(diagnostic)
  }

  /// Where the text starts that lies before a closing tag of narration, outside all narration.
  private func textStart(before tag: Int) -> Int? {
    guard !tree.tags[tag].isNarrated, tree.tags[tag].entry >= 0,
      tree.vocabulary.forms[Int(tree.tags[tag].entry)] == .narration
    else { return nil }
    var token = Int(tree.tags[tag].firstToken) - 1
    var start: Int?
    while token >= 0, tree.tokens.kinds[token] == .text || tree.tokens.kinds[token] == .blank {
      if tree.tokens.kinds[token] == .text { start = tree.tokens.start(token) }
      token -= 1
    }
    return start
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

  // MARK: Inside tags

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

  private mutating func openTag(_ node: SyntaxTree.NodeID) {
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
        "\(ShownText.quoted(tree.source.string(whole))) should be `\(right)`",
        at: whole,
        fixes: [FixIt("write `\(right)`", [TextEdit(whole, right)], isSafe: true)]
      )
    )
  }

  private mutating func closeTag(_ node: SyntaxTree.NodeID) {
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

  private mutating func attribute(_ attribute: Attribute, of node: SyntaxTree.NodeID) {
    guard let token = attribute.valueToken else {
      missingValue(attribute, of: node)
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
    case .misquoted where tree.source.bytes[range.start..<range.end].contains(where: \.isNewline):
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
          notes: ["parameters have the form `name=\"value\"`"],
          fixes: fixes(giving: attribute.valueRange(in: tree), for: attribute, of: node)
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
    return FixIt("write \(ShownText.quoted(quoted))", [TextEdit(range, quoted)], isSafe: true)
  }

  /// Gives a value without a name to the one parameter that its tag needs, where that is not there.
  private func fixes(
    giving value: ByteRange?,
    for attribute: Attribute,
    of node: SyntaxTree.NodeID
  ) -> [FixIt] {
    guard let value, tree.kind(node) == .openTag, let entry = tree.entry(node),
      let name = tree.vocabulary.needs[entry], let others = tree.fewAttributes(ofTag: node),
      !others.contains(where: { $0.nameRange(in: tree).map(tree.source.string) == name })
    else { return [] }
    let range = attribute.range(in: tree)
    let written = "\(name)=\(Attribute.requoted(tree.source.string(value)))"
    let isApart = tree.source.bytes[range.start - 1].isASCIIWhiteSpace
    return [
      FixIt(
        "write \(ShownText.quoted(written))",
        [TextEdit(range, isApart ? written : " " + written)],
        isSafe: false
      )
    ]
  }

  /// Writes the equals sign for a colon after a name.
  private func equalsForColon(after attribute: Attribute) -> [FixIt] {
    let end = attribute.range(in: tree).end
    guard attribute.nameToken != nil, !attribute.hasEquals, end < tree.source.bytes.count,
      tree.source.bytes[end] == UInt8(ascii: ":")
    else { return [] }
    return [FixIt("write `=` for `:`", [TextEdit(ByteRange(end, end + 1), "=")], isSafe: false)]
  }

  private mutating func missingValue(_ attribute: Attribute, of node: SyntaxTree.NodeID) {
    let range = attribute.range(in: tree)
    let name = attribute.nameRange(in: tree).map(tree.source.string) ?? ""
    let isValue = !attribute.hasEquals && name.first?.isLetter == false
    diagnostics.append(
      Diagnostic(
        .missingValue,
        name.isEmpty
          ? "this `=` has neither a parameter nor a value"
          : isValue
            ? "the value \(ShownText.quoted(name)) has no parameter"
            : "the parameter \(ShownText.quoted(name)) has no value",
        at: range,
        notes: ["parameters have the form `name=\"value\"`"],
        fixes: isValue ? fixes(giving: range, for: attribute, of: node) : equalsForColon(after: attribute)
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
