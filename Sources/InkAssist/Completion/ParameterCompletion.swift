import InkLanguage
import InkSyntax
import InkText

/// The parameters that a tag may still be given.
struct ParameterCompletion {
  private let tree: SyntaxTree
  private let source: SourceText
  private let offset: Int

  init(_ snapshot: ScriptSnapshot, _ offset: Int) {
    tree = snapshot.tree
    source = snapshot.source
    self.offset = offset
  }

  /// - Parameter name: What is there of the name.
  func names(_ name: ByteRange, of tag: PartialTag) -> [CompletionItem] {
    guard let specification = CatalogueHelp.specification(source.string(tag.name).lowercased()) else {
      return []
    }
    let own = tag.attributes.first { $0.name == name }
    let hasValue = own.map { $0.hasEquals || $0.value != nil } ?? false
    let given = Set(
      tag.attributes.filter { $0.name != name && !$0.name.isEmpty }.map { source.string($0.name) }
    )
    return specification.parameters.enumerated().filter { !given.contains($1.name) }.map { index, parameter in
      CompletionItem(
        label: parameter.name,
        kind: .parameter,
        detail: detail(of: parameter),
        insertion: hasValue ? Snippet(parameter.name) : snippet(parameter, before: name.end),
        replaced: name,
        inserted: ByteRange(name.start, offset),
        filterText: parameter.name,
        rank: index + (parameter.isRequired ? 0 : isPointless(parameter, specification, tag) ? 200 : 100),
        opensNext: !hasValue,
        topic: .parameter(parameter.name, tag: specification.name)
      )
    }
  }

  /// Whether it cannot be with what the tag has already, or would do nothing.
  private func isPointless(
    _ parameter: ParameterSpecification,
    _ specification: TagSpecification,
    _ tag: PartialTag
  ) -> Bool {
    specification.constraints.contains { constraint in
      guard constraint.parameter == parameter.name else { return false }
      switch constraint.condition {
      case .block: return tree.element(at: tag.bracket).map(tree.isBlock) ?? false
      case .around: return tree.element(at: tag.bracket).map(tree.isAround) ?? false
      case .span: return tree.isInText(tag.bracket)
      case .given(let other): return isGiven(other, in: tag)
      case .givenWithout(let other, let missing): return isGiven(other, in: tag) && !isGiven(missing, in: tag)
      case .value(let other, let value): return self.value(of: other, in: tag) == value
      case .otherValue(let other, let value): return self.value(of: other, in: tag) != value
      }
    }
  }

  private func isGiven(_ name: String, in tag: PartialTag) -> Bool {
    tag.attributes.contains { source.string($0.name) == name }
  }

  private func value(of name: String, in tag: PartialTag) -> String? {
    tag.attributes.first { source.string($0.name) == name }?.value.map { source.string($0.content) }
  }

  private func detail(of parameter: ParameterSpecification) -> String {
    let type = parameter.type.wording.short
    if parameter.isRequired { return "\(type), required" }
    return parameter.defaultValue.map { "\(type), default \($0)" } ?? type
  }

  /// The next parameter is kept apart.
  private func snippet(_ parameter: ParameterSpecification, before next: Int) -> Snippet {
    let bytes = source.bytes
    let needsSpace = next < bytes.count && (bytes[next].isNameByte || bytes[next] == UInt8(ascii: "\""))
    return Snippet([.text("\(parameter.name)=\""), .stop(1, ""), .text(needsSpace ? "\" " : "\"")])
  }
}
