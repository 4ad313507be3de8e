import InkDiagnostics
import InkSyntax
import InkText

/// Reads the parameters of one tag against what the catalogue says of them.
struct AttributeReader {
  private let tree: SyntaxTree
  private let specification: TagSpecification
  private let tagRange: ByteRange
  private let files: FileNames?
  private let suggests: Bool
  private(set) var diagnostics: [Diagnostic] = []
  /// The parameters that are there under misspelled names.
  private var meant: Set<String> = []

  /// - Parameter suggests: Whether names that were meant are looked for, which takes its time.
  init(
    tree: SyntaxTree,
    specification: TagSpecification,
    tagRange: ByteRange,
    suggests: Bool,
    files: FileNames?
  ) {
    self.suggests = suggests
    self.tree = tree
    self.specification = specification
    self.tagRange = tagRange
    self.files = files
  }

  mutating func read(_ element: SyntaxTree.NodeID, filling: inout VariableFilling) -> Attributes {
    let openTag = element + 1
    var attributes = Attributes(specification, count: tree.subtreeEnd(openTag) - openTag - 1)
    /// Where each parameter stands first.
    var seen = [ByteRange?](repeating: nil, count: specification.parameters.count)
    let derailments = tree.derailments(ofElement: element)
    for node in tree.children(openTag) {
      let attribute = Attribute(node, in: tree)
      guard let nameRange = attribute.nameRange else { continue }
      let name = tree.source.string(nameRange)
      guard let index = specification.parameters.firstIndex(where: { $0.name == name }) else {
        // A lone word in a tag is not likely to be a parameter, and was reported as one without a value.
        if attribute.valueToken != nil { unknown(name, nameRange) }
        continue
      }
      if let first = seen[index] {
        duplicate(name, nameRange, first, attribute)
        continue
      }
      seen[index] = nameRange
      if let (text, range) = filling.value(attribute, in: tree),
        let value = value(text, range, of: specification.parameters[index])
      {
        attributes.set(index, to: Attributes.Given(value: value, range: range))
      }
    }
    if !derailments.isEmpty {
      // What is wrong with the form was told; anything else there may be its consequence.
      diagnostics.removeAll { diagnostic in
        diagnostic.range.map { derailments.holding($0.start) != nil } ?? false
      }
      return attributes
    }
    for (index, parameter) in specification.parameters.enumerated()
    where parameter.isRequired && seen[index] == nil && !meant.contains(parameter.name) {
      missing(parameter, element)
    }
    for constraint in specification.constraints { check(constraint, attributes, seen, element) }
    return attributes
  }

  private mutating func check(
    _ constraint: ParameterConstraint,
    _ attributes: Attributes,
    _ seen: [ByteRange?],
    _ element: SyntaxTree.NodeID
  ) {
    func place(_ name: String) -> ByteRange? {
      specification.parameters.firstIndex { $0.name == name }.flatMap { seen[$0] }
    }
    guard let range = place(constraint.parameter) else { return }
    let name = constraint.parameter
    let condition: String
    let other: ByteRange?
    switch constraint.condition {
    case .block:
      guard tree.isBlock(element) else { return }
      (condition, other) = ("on a tag with content", nil)
    case .given(let otherName):
      guard let otherRange = place(otherName) else { return }
      (condition, other) = ("beside `\(otherName)`", otherRange)
    case .value(let otherName, let value):
      guard place(otherName) != nil, attributes.given(otherName)?.value.text == value else { return }
      (condition, other) = ("beside `\(otherName)=\"\(value)\"`", place(otherName))
    }
    let isConflict = constraint.fault == .conflict
    var diagnostic = Diagnostic(
      isConflict ? .conflictingParameters : .uselessParameter,
      isConflict ? "`\(name)` cannot stand \(condition)" : "`\(name)` has no effect \(condition)",
      at: range
    )
    if let other {
      diagnostic.related = [.init(other, constraint.reason)]
    } else {
      diagnostic.notes = [constraint.reason]
    }
    diagnostics.append(diagnostic)
  }

  private mutating func unknown(_ name: String, _ range: ByteRange) {
    let known = specification.parameters.map(\.name)
    if let right = known.first(where: { $0 == name.lowercased() }) {
      meant.insert(right)
      diagnostics.append(
        Diagnostic(
          .wrongCase,
          "the parameter `\(name)` is written `\(right)`",
          at: range,
          fixes: [FixIt("write `\(right)`", [TextEdit(range, right)], isSafe: true)]
        )
      )
      return
    }
    var diagnostic = Diagnostic(
      .unknownParameter,
      "`\(specification.name)` has no parameter `\(name)`",
      at: range
    )
    if suggests, let nearest = EditDistance.nearest(to: name, among: known) {
      meant.insert(nearest)
      diagnostic.label = "did you mean `\(nearest)`?"
      diagnostic.fixes = [FixIt("write `\(nearest)`", [TextEdit(range, nearest)], isSafe: false)]
    } else if !known.isEmpty {
      diagnostic.notes = ["it has \(ValueReader.list(known, joinedBy: "and"))"]
    }
    diagnostics.append(diagnostic)
  }

  private mutating func duplicate(
    _ name: String,
    _ range: ByteRange,
    _ first: ByteRange,
    _ attribute: Attribute
  ) {
    let whole = tree.range(attribute.node)
    diagnostics.append(
      Diagnostic(
        .duplicateParameter,
        "the parameter `\(name)` stands twice in this tag",
        at: range,
        label: "this one is not used",
        related: [.init(first, "the first one")],
        fixes: [FixIt("delete this one", [TextEdit(whole, "")], isSafe: false)]
      )
    )
  }

  private mutating func missing(_ parameter: ParameterSpecification, _ element: SyntaxTree.NodeID) {
    let end = tree.nameRange(ofTag: element + 1).end
    let edit = TextEdit(ByteRange(at: end), " \(parameter.name)=\"\"")
    diagnostics.append(
      Diagnostic(
        .missingParameter,
        "`\(specification.name)` needs the parameter `\(parameter.name)`",
        at: tagRange,
        label: "\(parameter.name): \(parameter.summary)",
        notes: ["for example `\(specification.example)`"],
        fixes: [FixIt("add `\(parameter.name)=\"\"`", [edit], isSafe: false)]
      )
    )
  }

  // MARK: Values

  private mutating func value(
    _ text: String,
    _ range: ByteRange,
    of parameter: ParameterSpecification
  ) -> Value? {
    switch ValueReader.read(text, as: parameter.type, suggests: suggests) {
    case .success(.file(let name)): return file(name, range, parameter.type)
    case .success(let value): return value
    case .failure(.form(let expected)):
      report(.invalidValue, "\(ShownText.quoted(text)) is not \(expected)", range, parameter)
    case .failure(.range(let bounds)):
      report(
        .valueOutOfRange,
        "`\(parameter.name)` must be \(bounds), not \(ShownText.quoted(text))",
        range,
        parameter
      )
    case .failure(.spelling(let expected, let suggestion)):
      report(
        .invalidValue,
        "\(ShownText.quoted(text)) is not \(expected)",
        range,
        parameter,
        label: "did you mean `\(suggestion)`?",
        fix: FixIt(
          "write `\(suggestion)`",
          [TextEdit(range, suggestion)],
          isSafe: suggestion == text.lowercased()
        )
      )
    }
    return nil
  }

  private mutating func report(
    _ code: DiagnosticCode,
    _ message: String,
    _ range: ByteRange,
    _ parameter: ParameterSpecification,
    label: String? = nil,
    fix: FixIt? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        code,
        message,
        at: range,
        label: label ?? "\(parameter.name): \(parameter.summary)",
        fixes: fix.map { [$0] } ?? []
      )
    )
  }

  // MARK: Files

  private mutating func file(_ name: String, _ range: ByteRange, _ type: ValueType) -> Value? {
    guard case .file(let kind) = type else { return .file(name) }
    if let found = FileKind(endingOf: name), !kind.takes(found) {
      diagnostics.append(
        Diagnostic(
          .wrongFileKind,
          "`\(name)` is a \(found.rawValue) by its ending, not a \(kind.rawValue)",
          at: range,
          notes: ["a \(kind.rawValue) file ends in \(ValueReader.list(kind.extensions.map { ".\($0)" }))"]
        )
      )
      return nil
    }
    guard let files else { return .file(name) }
    switch files.resolution(of: name, kind) {
    case .found(let path):
      return .file(path)
    case .foundInOtherCase(let path, let right):
      diagnostics.append(
        Diagnostic(
          .fileNameCase,
          "the file's name is `\(right)`, not `\(name)`",
          at: range,
          notes: ["only some systems take the one for the other"],
          fixes: [FixIt("write `\(right)`", [TextEdit(range, right)], isSafe: true)]
        )
      )
      return .file(path)
    case .outside:
      diagnostics.append(
        Diagnostic(
          .fileOutsideRoots,
          "\(ShownText.quoted(name)) lies outside the folders that this script may use",
          at: range,
          notes: ["a script may use files below its own folder, and below each folder given with `--library`"]
        )
      )
    case .missing(let tried, let similar):
      var diagnostic = Diagnostic(
        .missingFile,
        "there is no \(kind.rawValue) file \(ShownText.quoted(name))",
        at: range,
        notes: ["looked for \(tried.map(ShownText.quoted).joined(separator: ", "))"]
      )
      if let similar {
        diagnostic.label = "did you mean `\(similar)`?"
        diagnostic.fixes = [FixIt("write `\(similar)`", [TextEdit(range, similar)], isSafe: false)]
      }
      diagnostics.append(diagnostic)
    }
    return nil
  }
}
