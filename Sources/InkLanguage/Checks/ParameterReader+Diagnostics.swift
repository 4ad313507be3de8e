import InkDiagnostics
import InkSyntax
import InkText

/// What there is to say of the parameters of a tag.
extension ParameterReader {
  // MARK: Constraints

  /// Of each parameter at most one of each fault: the others say the same.
  mutating func reportViolations(of specification: TagSpecification) {
    var useless = ParameterSet()
    var conflicting = ParameterSet()
    for placed in specification.placed where seen.contains(placed.index) {
      let isConflict = placed.constraint.fault == .conflict
      guard !(isConflict ? conflicting : useless).contains(placed.index), isViolated(placed) else { continue }
      if isConflict { conflicting.insert(placed.index) } else { useless.insert(placed.index) }
      reportViolation(of: placed)
    }
  }

  private func isViolated(_ placed: PlacedConstraint) -> Bool {
    let other = placed.other.flatMap { seen.contains($0) ? slots[$0] : nil }
    return switch placed.constraint.condition {
    case .block: tree.isBlock(element)
    // One that is not closed holds what is not meant to be in it.
    case .around: !isPartOfText && !tree.holdsText(element) && isClosed
    case .span: isPartOfText
    case .given: other != nil
    case .givenWithout: other != nil && !(placed.missing.map(seen.contains) ?? false)
    case .value(_, let value): other.map { $0.value != nil && text($0) == value } ?? false
    // One that could not be understood may be meant to be the right one.
    case .otherValue(_, let value): other.map { $0.value != nil && text($0) != value } ?? true
    }
  }

  private var isClosed: Bool {
    tree.children(element).contains { tree.kind($0) == .closeTag && tree.isRegular(tag: $0) }
  }

  private mutating func reportViolation(of placed: PlacedConstraint) {
    let constraint = placed.constraint
    let name = constraint.parameter
    let other = placed.other.flatMap { seen.contains($0) ? slots[$0] : nil }
    let condition = constraint.condition.text(tag: specification.name)
    let isConflict = constraint.fault == .conflict
    var diagnostic = Diagnostic(
      isConflict ? .conflictingParameters : .uselessParameter,
      isConflict ? "`\(name)` is not allowed \(condition)" : "`\(name)` has no effect \(condition)",
      at: slots[placed.index].name
    )
    if let other {
      diagnostic.related = [.init(other.name, constraint.reason)]
    } else {
      diagnostic.notes = [constraint.reason]
    }
    if case .otherValue(let otherName, let value) = constraint.condition, suggests {
      diagnostic.fixes = [lending(value, to: otherName, other, before: slots[placed.index])]
    }
    diagnostics.append(diagnostic)
  }

  /// Gives another parameter the value that it would have to have.
  private func lending(_ value: String, to name: String, _ other: Slot?, before slot: Slot) -> FixIt {
    let written = "\(name)=\"\(value)\""
    return FixIt(
      other == nil ? "add `\(written)`" : "write `\(written)`",
      [other.map { TextEdit($0.range, value) } ?? TextEdit(ByteRange(at: slot.name.start), written + " ")],
      isSafe: false
    )
  }

  /// - Returns: The index of the parameter that is meant, where the value is still to be read.
  mutating func reportUnknown(_ name: String, _ range: ByteRange, _ attribute: Attribute) -> Int? {
    let known = specification.parameters.map(\.name)
    if let right = known.first(where: { $0 == name.lowercased() }) {
      meant.insert(right)
      diagnostics.append(.wrongCase(name, of: "the parameter ", right: right, at: range))
      return known.firstIndex(of: right)
    }
    var index: Int?
    var diagnostic = Diagnostic(
      .unknownParameter,
      "`\(specification.name)` has no parameter \(ShownText.quoted(name))",
      at: range
    )
    let alias = name.lowercased()
    let foreign = specification.parameters.first { $0.aliases.contains(alias) }?.name
    if suggests,
      let right = foreign ?? EditDistance.nearest(to: name, among: known) ?? abbreviated(alias, among: known)
        ?? lacking(attribute)
    {
      meant.insert(right)
      diagnostic.label = "did you mean `\(right)`?"
      if let fix = wordOfSwitch(alias, attribute, for: right) {
        diagnostic.fixes = [fix]
      } else {
        index = known.firstIndex(of: right)
        diagnostic.fixes = [FixIt("write `\(right)`", [TextEdit(range, right)], isSafe: false)]
      }
    } else if !known.isEmpty {
      diagnostic.notes = ["it has \(ListText.quoted(known, by: "and"))"]
    }
    diagnostics.append(diagnostic)
    return index
  }

  /// The one name that starts in a way, such as `vol`.
  private func abbreviated(_ name: String, among known: [String]) -> String? {
    let longer = known.filter { $0.hasPrefix(name) }
    return name.count >= 3 && longer.count == 1 ? longer[0] : nil
  }

  /// The one parameter that the tag needs and lacks, if it takes the value of the only one that is not known.
  private func lacking(_ attribute: Attribute) -> String? {
    guard let others = tree.fewAttributes(ofTag: element + 1) else { return nil }
    var lacking = specification.parameters.filter { $0.isRequired && !meant.contains($0.name) }
    for other in others where other.nameToken != attribute.nameToken {
      guard let name = other.nameRange(in: tree).map(tree.source.string),
        specification.parameter(name) != nil
      else { return nil }
      lacking.removeAll { $0.name == name }
    }
    guard lacking.count == 1, let value = attribute.valueRange(in: tree),
      lacking[0].type.isValue(tree.source.string(value))
    else { return nil }
    return lacking[0].name
  }

  /// For a switch that is one of a parameter's words here: `fit="loop"` for `loop="true"`.
  private func wordOfSwitch(_ name: String, _ attribute: Attribute, for right: String) -> FixIt? {
    guard specification.parameter(right)?.type.words.contains(name) == true,
      let value = attribute.valueRange(in: tree)
    else { return nil }
    let whole = attribute.range(in: tree)
    switch tree.source.string(value).lowercased() {
    case "true", "yes", "on", "1":
      let written = "\(right)=\"\(name)\""
      return FixIt("write `\(written)`", [TextEdit(whole, written)], isSafe: false)
    case "false", "no", "off", "0": return FixIt("delete it", [TextEdit(whole, "")], isSafe: false)
    default: return nil
    }
  }

  mutating func reportDuplicate(
    _ name: String,
    _ range: ByteRange,
    _ first: ByteRange,
    _ attribute: Attribute
  ) {
    let whole = attribute.range(in: tree)
    diagnostics.append(
      Diagnostic(
        .duplicateParameter,
        "the parameter \(ShownText.quoted(name)) is given twice in this tag",
        at: range,
        label: "this one is not used",
        related: [.init(first, "the first one")],
        fixes: [FixIt("delete this one", [TextEdit(whole, "")], isSafe: false)]
      )
    )
  }

  mutating func reportMissing() {
    let nameRange = tree.nameRange(ofTag: element + 1)
    for (index, parameter) in specification.parameters.enumerated()
    where parameter.isRequired && !seen.contains(index) && !meant.contains(parameter.name) {
      let value = parameter.type.choices("").isEmpty ? "" : parameter.type.placeholder
      let written = "\(parameter.name)=\"\(value)\""
      let edit = TextEdit(ByteRange(at: nameRange.end), " " + written)
      diagnostics.append(
        Diagnostic(
          .missingParameter,
          "`\(specification.name)` needs the parameter `\(parameter.name)`",
          at: ByteRange(tree.range(element).start, nameRange.end),
          label: "\(parameter.name): \(parameter.summary)",
          notes: ["for example `\(specification.example)`"],
          fixes: [FixIt("add `\(written)`", [edit], isSafe: false)]
        )
      )
    }
  }

  // MARK: Values

  mutating func reportFault(
    _ fault: ValueError,
    _ text: String,
    _ range: ByteRange,
    _ parameter: ParameterSpecification
  ) {
    let label = "\(parameter.name): \(parameter.summary)"
    switch fault {
    case .range(let bounds):
      var diagnostic = Diagnostic.valueOutOfRange(of: parameter.name, mustBe: bounds, not: text, at: range)
      diagnostic.label = label
      if suggests, let percentage = percentages(text).first(where: parameter.type.isValue) {
        diagnostic.fixes = [FixIt("write `\(percentage)`", [TextEdit(range, percentage)], isSafe: false)]
      }
      diagnostics.append(diagnostic)
    case .form(let expected):
      var diagnostic = Diagnostic(
        .invalidValue,
        "\(ShownText.quoted(text)) is not \(expected)",
        at: range,
        label: label
      )
      if suggests || readsAllFaults, let meant = ValueSuggestion.of(text, as: parameter.type),
        meant.element.map(isWritten(id:)) ?? true
      {
        diagnostic.label = "did you mean `\(meant.text)`?"
        diagnostic.fixes = [
          FixIt("write `\(meant.text)`", [TextEdit(range, meant.text)], isSafe: meant.isSafe)
        ]
        diagnostic.fixes += meant.others.map { other in
          FixIt("write `\(other)`", [TextEdit(range, other)], isSafe: false)
        }
      }
      diagnostics.append(diagnostic)
    }
  }

  /// What a number without its sign may mean: `40%` for `40`, and for `0.4` too.
  private func percentages(_ text: String) -> [String] {
    guard text.utf8.count <= 20, let number = Double(text) else { return [text + "%"] }
    return [text + "%", NumberText.plain(number * 100) + "%"]
  }

  /// Whether an element has an id; where in the script does not matter.
  private func isWritten(id: String) -> Bool {
    tree.source.bytes.firstRange(of: Array("id=\"\(id)\"".utf8)) != nil
  }

  /// Asks of a long time without its unit whether milliseconds are meant.
  mutating func reportUnit(_ text: String, _ range: ByteRange, _ parameter: ParameterSpecification) {
    diagnostics.append(
      Diagnostic(
        .timeWithoutUnit,
        "\(ShownText.quoted(text)) without a unit is in seconds",
        at: range,
        label: "\(parameter.name): \(parameter.summary)",
        fixes: ["ms", "s"].map { unit in
          FixIt("write `\(text)\(unit)`", [TextEdit(ByteRange(at: range.end), unit)], isSafe: false)
        }
      )
    )
  }

  // MARK: Files

  /// Reports what is wrong with the name of a file.
  ///
  /// - Parameter resolution: `nil` where files are not looked for.
  /// - Returns: Whether the file can be used all the same.
  mutating func reportFile(
    _ name: String,
    _ resolution: FileResolution?,
    _ kind: FileKind,
    at range: ByteRange
  ) -> Bool {
    if let found = FileKind(endingOf: name), !kind.takes(found) {
      let endings = ListText.quoted(kind.extensions.map { ".\($0)" }, by: "or")
      diagnostics.append(
        Diagnostic(
          .wrongFileKind,
          "\(ShownText.quoted(name)) has the extension of a \(found.rawValue), not of a \(kind.rawValue)",
          at: range,
          notes: ["a \(kind.rawValue) file has the extension \(endings)"]
        )
      )
      return false
    }
    switch resolution {
    case nil, .found: return true
    case .foundInOtherCase(_, let right):
      diagnostics.append(
        Diagnostic(
          .fileNameCase,
          right == name
            ? "the file's name has the same letters as `\(name)`, written in different Unicode characters"
            : "the file's name is `\(right)`, not `\(name)`",
          at: range,
          notes: [
            right == name
              ? "systems that compare names byte for byte would not find the file"
              : "systems that distinguish capitals would not find the file"
          ],
          fixes: [FixIt("write `\(right)`", [TextEdit(range, right)], isSafe: true)]
        )
      )
      return true
    case .outside:
      diagnostics.append(
        Diagnostic(
          .fileOutsideRoots,
          "\(ShownText.quoted(name)) is outside the folders that this script can use",
          at: range,
          notes: [
            "a script can use files in its own folder, in the library folders, and in the folders inside them"
          ]
        )
      )
    case .missing(let tried, let similar):
      var diagnostic = Diagnostic(
        .missingFile,
        "there is no \(kind.rawValue) file \(ShownText.quoted(name))",
        at: range,
        notes: FileNameForm(name).map { [$0.note] }
          ?? ["looked for \(tried.map(ShownText.quoted).joined(separator: ", "))"]
      )
      if let similar {
        diagnostic.label = "did you mean `\(similar)`?"
        diagnostic.fixes = [FixIt("write `\(similar)`", [TextEdit(range, similar)], isSafe: false)]
      }
      diagnostics.append(diagnostic)
    }
    return false
  }
}
