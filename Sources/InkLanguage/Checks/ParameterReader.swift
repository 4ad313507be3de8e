import InkDiagnostics
import InkSyntax
import InkText
import InkTime

/// Reads the parameters of tags, one tag after the other, against what the catalogue says of them.
///
/// A value is read where it is in the source; only one with escapes or variables in it is copied.
struct ParameterReader: GivenParameters {
  /// What the tag gives for a parameter.
  struct Slot {
    /// Where the parameter is first.
    var name = ByteRange(at: 0)
    /// Of the value, between its quotes.
    var range = ByteRange(at: 0)
    /// `nil` where it has none that could be understood.
    var value: StoredValue?
    /// The value's text where it is not what is written.
    var text: [UInt8]?
  }

  let tree: SyntaxTree
  private let files: FileNames?
  var diagnostics: [Diagnostic] = []
  /// Whether names that were meant are looked for, which takes its time.
  var suggests = true
  /// Whether values that were meant are looked for all the same.
  var readsAllFaults = false
  /// Whether the element is a part of a text.
  var isPartOfText = false
  private(set) var specification: TagSpecification
  private(set) var element: SyntaxTree.NodeID = 0
  /// Of the last tag, by the parameters' indices; those not in `seen` hold what an earlier one gave.
  private(set) var slots: [Slot]
  private(set) var seen = ParameterSet()
  /// The parameters that are there under misspelled names.
  var meant: Set<String> = []

  init(_ tree: SyntaxTree, _ catalogue: Catalogue, files: FileNames?) {
    self.tree = tree
    self.files = files
    specification = catalogue.specifications[0]
    slots = [Slot](repeating: Slot(), count: catalogue.maxParameters)
  }

  // MARK: What was read last

  /// The slot of a parameter that is there, whatever its value. A tag gives a handful: no table is faster.
  func index<Value>(of parameter: Parameter<Value>) -> Int? {
    var rest = seen
    while let index = rest.popFirst() {
      if specification.keys[index] == parameter.key { return index }
    }
    return nil
  }

  subscript<Value>(parameter: Parameter<Value>) -> Value {
    guard let index = index(of: parameter) else { return parameter.value(nil) { "" } }
    return parameter.value(slots[index].value) { text(slots[index]) }
  }

  /// Where the value is, where it could be understood.
  func range<Value>(of parameter: Parameter<Value>) -> ByteRange? {
    guard let index = index(of: parameter), slots[index].value != nil else { return nil }
    return slots[index].range
  }

  func text(_ slot: Slot) -> String {
    slot.text.map { String(decoding: $0, as: UTF8.self) } ?? tree.source.string(slot.range)
  }

  /// What an element says of its time.
  func time(isBlock: Bool) -> ElementTime { specification.timing.time(of: self, isBlock: isBlock) }

  /// All of them, for callers that keep them.
  var attributes: Attributes {
    var attributes = Attributes()
    for index in specification.parameters.indices where seen.contains(index) {
      guard let value = slots[index].value else { continue }
      var text = text(slots[index])
      if case .file(let kind) = value, let files {
        guard let path = files.path(of: text, kind) else { continue }
        text = path
      }
      attributes.append(
        Attributes.Given(
          parameter: specification.parameters[index],
          value: value,
          text: text,
          range: slots[index].range
        )
      )
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
        // What is wrong with the form was reported; anything else there may be its consequence.
        diagnostics.removeAll { diagnostic in
          diagnostic.range.map { derailments.holding($0.start) != nil } ?? false
        }
        return
      }
    }
    if !specification.required.isSubset(of: seen) { reportMissing() }
    if !specification.constrained.isDisjoint(with: seen) { reportViolations(of: specification) }
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
      let meant = reportUnknown(tree.source.string(nameRange), nameRange, attribute)
      // What is wrong with its value too is reported at once.
      if let meant, !seen.contains(meant), let range = attribute.valueRange(in: tree), isPlain(bytes, range) {
        _ = value(bytes, range.start..<range.end, at: range, of: specification.parameters[meant])
      }
      return
    }
    if seen.contains(index) {
      reportDuplicate(tree.source.string(nameRange), nameRange, slots[index].name, attribute)
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

  // MARK: Values

  /// Hardly anything in a script takes longer; so many milliseconds are often meant.
  private static let longestWithoutUnit = Ticks(seconds: 60)

  /// - Parameters:
  ///   - range: Where the text is in `bytes`.
  ///   - place: Where it is in the source.
  private mutating func value(
    _ bytes: borrowing Span<UInt8>,
    _ range: Range<Int>,
    at place: ByteRange,
    of parameter: ParameterSpecification
  ) -> StoredValue? {
    do throws(ValueError) {
      let value = try parameter.type.read(bytes, range)
      if case .file(let kind) = value { return isUsable(bytes, range, kind, at: place) ? value : nil }
      if case .time(let time) = value, time >= ParameterReader.longestWithoutUnit, let last = range.last,
        bytes[last].isASCIIDigit || bytes[last] == UInt8(ascii: ".")
      {
        reportUnit(String(decoding: range.map { bytes[$0] }, as: UTF8.self), place, parameter)
      }
      return value
    } catch {
      reportFault(error, String(decoding: range.map { bytes[$0] }, as: UTF8.self), place, parameter)
      return nil
    }
  }

  /// Whether a file can be used.
  private mutating func isUsable(
    _ bytes: borrowing Span<UInt8>,
    _ range: Range<Int>,
    _ kind: FileKind,
    at place: ByteRange
  ) -> Bool {
    if let files, files.isFine(bytes, range, kind) { return true }
    let name = String(decoding: range.map { bytes[$0] }, as: UTF8.self)
    return reportFile(name, files?.resolution(of: name, kind), kind, at: place)
  }
}
