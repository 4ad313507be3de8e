import InkDiagnostics
import InkSyntax
import InkText

/// What another service is not known to have, for those who send it the same script.
extension ContentChecker {
  mutating func beyond(
    _ dialect: Dialect,
    _ node: SyntaxTree.NodeID,
    _ specification: TagSpecification,
    _ read: ParameterReader
  ) {
    guard specification.origin != .own else {
      let kind = if case .color = specification.kind { "the colour " } else { "" }
      found.diagnostics.append(
        .beyond(dialect, "has \(kind)`[\(specification.name)]`", at: tagRange(node))
      )
      return
    }
    if specification.form == .wordsOrBlock, !read.isPartOfText, !tree.holdsText(node) {
      found.diagnostics.append(
        .beyond(dialect, "takes `[\(specification.name)]` around other tags", at: tagRange(node))
      )
    }
    for index in specification.parameters.indices where read.seen.contains(index) {
      beyond(dialect, specification.parameters[index], read.slots[index])
    }
  }

  private mutating func beyond(
    _ dialect: Dialect,
    _ parameter: ParameterSpecification,
    _ slot: ParameterReader.Slot
  ) {
    switch parameter.origin {
    case .own:
      found.diagnostics.append(.beyond(dialect, "has the parameter `\(parameter.name)`", at: slot.name))
    case .named:
      found.diagnostics.append(
        .beyond(
          dialect,
          "takes this for `\(parameter.name)`",
          at: slot.range.isEmpty ? slot.name : slot.range,
          notes: ["\(dialect.title) has a parameter of this name, but its values are not documented"]
        )
      )
    case .known:
      guard slot.value != nil else { return }
      let text = slot.text ?? Array(tree.source.bytes[slot.range.start..<slot.range.end])
      guard parameter.type.origin(text.span, 0..<text.count) == .own else { return }
      let shown = ShownText.quoted(String(decoding: text, as: UTF8.self))
      found.diagnostics.append(.beyond(dialect, "takes a value such as \(shown)", at: slot.range))
    }
  }

  mutating func beyondCast(_ dialect: Dialect, _ name: String, at range: ByteRange) {
    found.diagnostics.append(
      .beyond(
        dialect,
        "has a voice \(ShownText.quoted(name))",
        at: range,
        notes: ["it is in the `cast` of the configuration, which stays here"]
      )
    )
  }

  /// Variables are filled in here.
  static func beyond(_ dialect: Dialect, _ filled: [FilledVariable]) -> [Diagnostic] {
    filled.map { .beyond(dialect, "has variables", at: $0.range) }
  }
}

extension Diagnostic {
  /// - Parameter what: What is not known, to follow the service's name.
  fileprivate static func beyond(
    _ dialect: Dialect,
    _ what: String,
    at range: ByteRange,
    notes: [String] = []
  ) -> Diagnostic {
    Diagnostic(.beyondDialect, "it is not known whether \(dialect.title) \(what)", at: range, notes: notes)
  }
}
