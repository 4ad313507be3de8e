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
          fixes: fixes(giving: attribute.valueRange(in: tree), for: attribute, of: node)
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
