import InkDiagnostics
import InkText

// What is wrong with the attributes of a tag.
extension SyntaxDiagnostics {
  mutating func attribute(_ attribute: Attribute, of node: SyntaxTree.NodeID) {
    guard let token = attribute.valueToken else {
      missingValue(attribute, of: node)
      return
    }
    self.value(token, of: attribute)
    if attribute.nameToken == nil {
      diagnostics.append(
        Diagnostic(
          .unexpectedInTag,
          "this value has no parameter name",
          at: attribute.range(in: tree),
          notes: ["parameters have the form `name=\"value\"`"],
          fixes: fixes(giving: attribute.valueRange(in: tree), at: attribute.range(in: tree), of: node)
        )
      )
    } else if !attribute.hasEquals, let name = attribute.nameRange(in: tree) {
      let between = ByteRange(name.end, tree.tokens.start(token))
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

  private mutating func value(_ token: Int, of attribute: Attribute) {
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
  }

  private func quote(_ attribute: Attribute, _ range: ByteRange) -> FixIt {
    let quoted = Attribute.requoted(attribute.valueRange(in: tree).map(tree.source.string) ?? "")
    return FixIt("write \(ShownText.quoted(quoted))", [TextEdit(range, quoted)], isSafe: true)
  }

  /// Gives a value without a name to the one parameter that its tag needs, where that is not there.
  func fixes(
    giving value: ByteRange?,
    at range: ByteRange,
    of node: SyntaxTree.NodeID
  ) -> [FixIt] {
    guard let value, tree.kind(node) == .openTag, let entry = tree.entry(node),
      let name = tree.vocabulary.needs[entry]
    else { return [] }
    return fixes(assigning: .init(name, tree.source.string(value)), at: range, of: node)
  }

  /// Writes a parameter and its value, where that parameter is not there.
  private func fixes(
    assigning assignment: Vocabulary.Assignment,
    at range: ByteRange,
    of node: SyntaxTree.NodeID
  ) -> [FixIt] {
    guard let others = tree.fewAttributes(ofTag: node),
      !others.contains(where: { other in
        other.valueToken != nil && other.nameRange(in: tree).map(tree.source.string) == assignment.name
      })
    else { return [] }
    let written = "\(assignment.name)=\(Attribute.requoted(assignment.value))"
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
    let range = attribute.hasEquals ? attribute.range(in: tree) : wordRange(of: attribute, of: node)
    let word = attribute.hasEquals ? attribute.nameRange(in: tree) : range
    let name = word.map(tree.source.string) ?? ""
    let isName = attribute.nameRange(in: tree) == word
    let isValue = !attribute.hasEquals && !(isName && name.first?.isLetter == true)
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
        fixes: fixes(forWord: name, isValue: isValue, at: range, of: node) + equalsForColon(after: attribute)
      )
    )
  }

  private func fixes(
    forWord word: String,
    isValue: Bool,
    at range: ByteRange,
    of node: SyntaxTree.NodeID
  ) -> [FixIt] {
    guard tree.kind(node) == .openTag, let entry = tree.entry(node) else { return [] }
    // A word is no value of the one parameter that is needed: any word would be a file's name.
    if let meant = tree.vocabulary.assignment(entry, word),
      isValue || meant.name != tree.vocabulary.needs[entry]
    {
      return fixes(assigning: meant, at: range, of: node)
    }
    return isValue ? fixes(giving: range, at: range, of: node) : []
  }

  /// From a name to the next white space, as `sounds/pop.wav`, which is cut into several tokens.
  private func wordRange(of attribute: Attribute, of node: SyntaxTree.NodeID) -> ByteRange {
    var end = attribute.tokens.upperBound
    for token in end..<max(end, tree.tokenRange(node).upperBound) {
      guard tree.tokens.kinds[token] == .name || tree.tokens.kinds[token] == .unexpected else { break }
      end = token + 1
    }
    let whole = ByteRange(tree.tokens.start(attribute.tokens.lowerBound), tree.tokens.end(end - 1))
    // What a value may be missing after is no part of a word.
    return tree.source.bytes[whole.end - 1] == UInt8(ascii: ":") ? attribute.range(in: tree) : whole
  }
}
