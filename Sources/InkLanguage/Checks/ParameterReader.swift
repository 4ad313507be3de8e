import InkDiagnostics
import InkSyntax
import InkText

/// Reads the parameters of tags, one tag after the other, against what the catalogue says of them.
///
/// A value is understood where it stands in the source; only one with escapes or variables in it is copied.
struct ParameterReader {
  /// What the tag gives for a parameter.
  private struct Slot {
    /// Where the parameter stands first.
    var name = ByteRange(at: 0)
    /// Of the value, between its quotes.
    var range = ByteRange(at: 0)
    /// `nil` where it has none that could be understood.
    var value: Value?
    /// The value's text where it is not what is written.
    var text: [UInt8]?
  }

  private let tree: SyntaxTree
  private let files: FileNames?
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether names that were meant are looked for, which takes its time.
  var suggests = true
  private var specification: TagSpecification
  private var element: SyntaxTree.NodeID = 0
  /// Of the last tag, by the parameters' indices; those not in `seen` hold what an earlier one gave.
  private var slots: [Slot]
  private var seen = ParameterSet()
  /// The parameters that are there under misspelled names.
  private var meant: Set<String> = []

  init(_ tree: SyntaxTree, _ catalogue: Catalogue, files: FileNames?) {
    self.tree = tree
    self.files = files
    specification = catalogue.specifications[0]
    slots = [Slot](repeating: Slot(), count: catalogue.mostParameters)
  }

  // MARK: What was read last

  private func index(of parameter: KnownParameter) -> Int? {
    guard let index = specification.index(of: parameter), seen.contains(index) else { return nil }
    return index
  }

  /// Whether the parameter is there, whatever its value.
  func has(_ parameter: KnownParameter) -> Bool { index(of: parameter) != nil }

  /// The value, where it could be understood.
  func value(_ parameter: KnownParameter) -> Value? { index(of: parameter).flatMap { slots[$0].value } }

  /// Where the value stands, where it could be understood.
  func range(_ parameter: KnownParameter) -> ByteRange? {
    index(of: parameter).flatMap { slots[$0].value == nil ? nil : slots[$0].range }
  }

  /// The text of a value that could be understood.
  func text(_ parameter: KnownParameter) -> String? {
    index(of: parameter).flatMap { slots[$0].value == nil ? nil : text(slots[$0]) }
  }

  /// The text of a value, where it is not what is written.
  func replacedText(_ parameter: KnownParameter) -> [UInt8]? {
    index(of: parameter).flatMap { slots[$0].text }
  }

  private func text(_ slot: Slot) -> String {
    slot.text.map { String(decoding: $0, as: UTF8.self) } ?? tree.source.string(slot.range)
  }

  /// What an element's parameters say of its time.
  struct Time {
    let lasts: Bool
    let isNatural: Bool
    /// Whether it takes no time in its sequence, however long it lasts.
    let isBeside: Bool
    let isAnchored: Bool
  }

  func time(of tag: Tag) -> Time {
    let isNatural = text(.size) == "natural"
    let lasts =
      switch tag {
      case .pause, .sound: true
      case .tts, .music, .style: false
      default: isNatural || range(.duration) != nil
      }
    return Time(
      lasts: lasts,
      isNatural: isNatural,
      isBeside: tag == .sound && value(.wait) != .boolean(true),
      isAnchored: range(.start) != nil
    )
  }

  /// All of them, for who wants to keep them.
  var attributes: Attributes {
    var attributes = Attributes(specification)
    for index in specification.parameters.indices where seen.contains(index) {
      guard let value = slots[index].value else { continue }
      var text = text(slots[index])
      if case .file(let kind) = specification.parameters[index].type, let files {
        guard let path = files.path(of: text, kind) else { continue }
        text = path
      }
      attributes.set(index, to: Attributes.Given(value: value, text: text, range: slots[index].range))
    }
    return attributes
  }

  mutating func takeDiagnostics() -> [Diagnostic] {
    defer { diagnostics = [] }
    return diagnostics
  }

  // MARK: Reading

  /// Reads the parameters of an element's tag.
  ///
  /// - Parameter bytes: The tree's source.
  mutating func read(
    _ element: SyntaxTree.NodeID,
    _ specification: TagSpecification,
    _ bytes: borrowing Span<UInt8>,
    filling: inout VariableFilling
  ) {
    self.element = element
    self.specification = specification
    seen = ParameterSet()
    if !meant.isEmpty { meant = [] }
    let tree = tree
    var attributes = tree.attributes(ofTag: element + 1)
    while let attribute = attributes.next() { read(attribute, of: tree, bytes, specification, &filling) }
    if !tree.isRegular(tag: element) {
      let derailments = tree.derailments(ofElement: element)
      if !derailments.isEmpty {
        // What is wrong with the form was told; anything else there may be its consequence.
        diagnostics.removeAll { diagnostic in
          diagnostic.range.map { derailments.holding($0.start) != nil } ?? false
        }
        return
      }
    }
    if !specification.required.isSubset(of: seen) { missing() }
    if !specification.constrained.isDisjoint(with: seen) {
      for placed in specification.placed where seen.contains(placed.index) { check(placed) }
    }
  }

  private mutating func read(
    _ attribute: Attribute,
    of tree: SyntaxTree,
    _ bytes: borrowing Span<UInt8>,
    _ specification: TagSpecification,
    _ filling: inout VariableFilling
  ) {
    guard let nameRange = attribute.nameRange(in: tree) else { return }
    let name = ShortName(bytes, nameRange.start, nameRange.end)
    guard let name, let index = specification.index(of: name) else {
      // A lone word in a tag is not likely to be a parameter, and was reported as one without a value.
      guard attribute.valueToken != nil else { return }
      let meant = unknown(tree.source.string(nameRange), nameRange)
      // What is wrong with its value too is told at once.
      if let meant, !seen.contains(meant), let range = attribute.valueRange(in: tree), isPlain(bytes, range) {
        _ = value(bytes, range.start..<range.end, at: range, of: specification.parameters[meant])
      }
      return
    }
    if seen.contains(index) {
      duplicate(tree.source.string(nameRange), nameRange, slots[index].name, attribute)
      return
    }
    seen.insert(index)
    slots[index] = Slot(name: nameRange)
    guard let range = attribute.valueRange(in: tree) else { return }
    slots[index].range = range
    let parameter = specification.parameters[index]
    if isPlain(bytes, range) {
      slots[index].value = value(bytes, range.start..<range.end, at: range, of: parameter)
    } else if let text = filling.value(range, in: tree.source) {
      slots[index].text = text
      slots[index].value = value(text.span, 0..<text.count, at: range, of: parameter)
    }
  }

  /// Whether a value is what is written: without escapes, and without what looks like a variable.
  private func isPlain(_ bytes: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
    for offset in range.start..<range.end {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "{") { return false }
    }
    return true
  }

  // MARK: Constraints

  private mutating func check(_ placed: PlacedConstraint) {
    let constraint = placed.constraint
    let name = constraint.parameter
    let other = placed.other.flatMap { seen.contains($0) ? slots[$0] : nil }
    let condition: String
    switch constraint.condition {
    case .block:
      guard tree.isBlock(element) else { return }
      condition = "on a tag with content"
    case .given(let otherName):
      guard other != nil else { return }
      condition = "beside `\(otherName)`"
    case .value(let otherName, let value):
      guard let other, other.value != nil, text(other) == value else { return }
      condition = "beside `\(otherName)=\"\(value)\"`"
    }
    let isConflict = constraint.fault == .conflict
    var diagnostic = Diagnostic(
      isConflict ? .conflictingParameters : .uselessParameter,
      isConflict ? "`\(name)` cannot stand \(condition)" : "`\(name)` has no effect \(condition)",
      at: slots[placed.index].name
    )
    if let other {
      diagnostic.related = [.init(other.name, constraint.reason)]
    } else {
      diagnostic.notes = [constraint.reason]
    }
    diagnostics.append(diagnostic)
  }

  /// - Returns: The index of the parameter that is meant.
  private mutating func unknown(_ name: String, _ range: ByteRange) -> Int? {
    let known = specification.parameters.map(\.name)
    if let right = known.first(where: { $0 == name.lowercased() }) {
      meant.insert(right)
      diagnostics.append(.wrongCase(name, of: "the parameter ", right: right, at: range))
      return known.firstIndex(of: right)
    }
    var index: Int?
    var diagnostic = Diagnostic(
      .unknownParameter,
      "`\(specification.name)` has no parameter `\(name)`",
      at: range
    )
    let foreign = ForeignNames.parameters[name.lowercased()].flatMap { known.contains($0) ? $0 : nil }
    if suggests, let right = foreign ?? EditDistance.nearest(to: name, among: known) {
      meant.insert(right)
      index = known.firstIndex(of: right)
      diagnostic.label = "did you mean `\(right)`?"
      diagnostic.fixes = [FixIt("write `\(right)`", [TextEdit(range, right)], isSafe: false)]
    } else if !known.isEmpty {
      diagnostic.notes = ["it has \(ListText.quoted(known, by: "and"))"]
    }
    diagnostics.append(diagnostic)
    return index
  }

  private mutating func duplicate(
    _ name: String,
    _ range: ByteRange,
    _ first: ByteRange,
    _ attribute: Attribute
  ) {
    let whole = attribute.range(in: tree)
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

  private mutating func missing() {
    let nameRange = tree.nameRange(ofTag: element + 1)
    for (index, parameter) in specification.parameters.enumerated()
    where parameter.isRequired && !seen.contains(index) && !meant.contains(parameter.name) {
      let edit = TextEdit(ByteRange(at: nameRange.end), " \(parameter.name)=\"\"")
      diagnostics.append(
        Diagnostic(
          .missingParameter,
          "`\(specification.name)` needs the parameter `\(parameter.name)`",
          at: ByteRange(tree.range(element).start, nameRange.end),
          label: "\(parameter.name): \(parameter.summary)",
          notes: ["for example `\(specification.example)`"],
          fixes: [FixIt("add `\(parameter.name)=\"\"`", [edit], isSafe: false)]
        )
      )
    }
  }

  // MARK: Values

  /// - Parameters:
  ///   - range: Where the text is in `bytes`.
  ///   - place: Where it is in the source.
  private mutating func value(
    _ bytes: borrowing Span<UInt8>,
    _ range: Range<Int>,
    at place: ByteRange,
    of parameter: ParameterSpecification
  ) -> Value? {
    do throws(ValueReader.Fault) {
      let value = try ValueReader.read(bytes, range, as: parameter)
      guard case .file = value, case .file(let kind) = parameter.type else { return value }
      return file(bytes, range, kind, at: place) ? value : nil
    } catch {
      let text = String(decoding: range.map { bytes[$0] }, as: UTF8.self)
      told(suggests ? ValueReader.spelling(error, text, parameter.type) : error, text, place, parameter)
      return nil
    }
  }

  private mutating func told(
    _ fault: ValueReader.Fault,
    _ text: String,
    _ range: ByteRange,
    _ parameter: ParameterSpecification
  ) {
    switch fault {
    case .form(let expected):
      report(.invalidValue, "\(ShownText.quoted(text)) is not \(expected)", range, parameter)
    case .range(let bounds):
      var diagnostic = Diagnostic.valueOutOfRange(of: parameter.name, mustBe: bounds, not: text, at: range)
      diagnostic.label = "\(parameter.name): \(parameter.summary)"
      diagnostics.append(diagnostic)
    case .spelling(let expected, let meant):
      report(
        .invalidValue,
        "\(ShownText.quoted(text)) is not \(expected)",
        range,
        parameter,
        label: "did you mean `\(meant.text)`?",
        fix: FixIt("write `\(meant.text)`", [TextEdit(range, meant.text)], isSafe: meant.isSafe)
      )
    }
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

  /// Whether a file can be used.
  private mutating func file(
    _ bytes: borrowing Span<UInt8>,
    _ range: Range<Int>,
    _ kind: FileKind,
    at place: ByteRange
  ) -> Bool {
    if let files {
      if files.isFine(bytes, range, kind) { return true }
    }
    let name = String(decoding: range.map { bytes[$0] }, as: UTF8.self)
    if let found = FileKind(endingOf: name), !kind.takes(found) {
      diagnostics.append(
        Diagnostic(
          .wrongFileKind,
          "`\(name)` is a \(found.rawValue) by its ending, not a \(kind.rawValue)",
          at: place,
          notes: [
            "a \(kind.rawValue) file ends in \(ListText.quoted(kind.extensions.map { ".\($0)" }, by: "or"))"
          ]
        )
      )
      return false
    }
    guard let files else { return true }
    return file(name, files.resolution(of: name, kind), kind, at: place)
  }

  private mutating func file(
    _ name: String,
    _ resolution: FileResolution,
    _ kind: FileKind,
    at range: ByteRange
  ) -> Bool {
    switch resolution {
    case .found: return true
    case .foundInOtherCase(_, let right):
      diagnostics.append(
        Diagnostic(
          .fileNameCase,
          "the file's name is `\(right)`, not `\(name)`",
          at: range,
          notes: ["only some systems take the one for the other"],
          fixes: [FixIt("write `\(right)`", [TextEdit(range, right)], isSafe: true)]
        )
      )
      return true
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
    return false
  }
}
