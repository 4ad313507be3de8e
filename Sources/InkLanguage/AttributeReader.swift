import InkDiagnostics
import InkSyntax
import InkText

/// Reads the parameters of one tag against what the catalogue says of them.
struct AttributeReader {
  private let tree: SyntaxTree
  private let specification: TagSpecification
  private let tagRange: ByteRange
  private let files: FileSearch?
  private(set) var diagnostics: [Diagnostic] = []

  init(tree: SyntaxTree, specification: TagSpecification, tagRange: ByteRange, files: FileSearch?) {
    self.tree = tree
    self.specification = specification
    self.tagRange = tagRange
    self.files = files
  }

  mutating func read(_ element: SyntaxTree.NodeID) -> Attributes {
    let openTag = element + 1
    var attributes = Attributes(specification, count: tree.subtreeEnd(openTag) - openTag - 1)
    // A bit for each parameter; no tag has more than a dozen.
    var seen: UInt64 = 0
    for node in tree.children(openTag) {
      let attribute = Attribute(node, in: tree)
      guard let nameRange = attribute.nameRange else { continue }
      let name = tree.source.string(nameRange)
      guard let index = specification.parameters.firstIndex(where: { $0.name == name }) else {
        // A lone word in a tag is not likely to be a parameter, and was reported as one without a value.
        if attribute.valueToken != nil { unknown(name, nameRange) }
        continue
      }
      if seen & (1 << index) != 0 {
        duplicate(name, nameRange, firstRange(of: name, in: openTag), attribute)
        continue
      }
      seen |= 1 << index
      if let (text, range) = attribute.value(in: tree),
        let value = value(text, range, of: specification.parameters[index])
      {
        attributes.set(index, to: Attributes.Given(value: value, range: range))
      }
    }
    for (index, parameter) in specification.parameters.enumerated() where parameter.isRequired {
      if seen & (1 << index) == 0 { missing(parameter, element) }
    }
    return attributes
  }

  /// The place of a name in a tag that holds it.
  private func firstRange(of name: String, in openTag: SyntaxTree.NodeID) -> ByteRange {
    let ranges = tree.children(openTag).lazy.compactMap { Attribute($0, in: tree).nameRange }
    return ranges.first { tree.source.string($0) == name } ?? tagRange
  }

  private mutating func unknown(_ name: String, _ range: ByteRange) {
    let known = specification.parameters.map(\.name)
    if let right = known.first(where: { $0 == name.lowercased() }) {
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
    if let nearest = EditDistance.nearest(to: name, among: known) {
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
    switch ValueReader.read(text, as: parameter.type) {
    case .success(.file(let name)): return file(name, range, parameter.type)
    case .success(let value):
      if case .duck(let depth) = value, depth > 0 { notDucked(range) }
      return value
    case .failure(.form(let expected)):
      report(.invalidValue, "`\(text)` is not \(expected)", range, parameter)
    case .failure(.range(let bounds)):
      report(.valueOutOfRange, "`\(parameter.name)` must be \(bounds), not `\(text)`", range, parameter)
    case .failure(.spelling(let expected, let suggestion)):
      report(
        .invalidValue,
        "`\(text)` is not \(expected)",
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

  private mutating func notDucked(_ range: ByteRange) {
    diagnostics.append(
      Diagnostic(
        .notRendered,
        "`duck` is known, but not rendered yet",
        at: range,
        notes: ["the music keeps its volume under speech"]
      )
    )
  }

  // MARK: Files

  private mutating func file(_ name: String, _ range: ByteRange, _ type: ValueType) -> Value? {
    guard let files, case .file(let kind) = type else { return .file(name) }
    switch files.resolve(name, kind) {
    case .found(let path):
      return .file(path)
    case .outside:
      diagnostics.append(
        Diagnostic(
          .fileOutsideRoots,
          "`\(name)` lies outside the folders that this script may use",
          at: range,
          notes: ["a script may use files below its own folder, and below each folder given with `--library`"]
        )
      )
    case .missing(let tried, let similar):
      var diagnostic = Diagnostic(
        .missingFile,
        "there is no \(kind.rawValue) file `\(name)`",
        at: range,
        notes: ["looked for \(tried.map { "`\($0)`" }.joined(separator: ", "))"]
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
