import InkLanguage
package import InkText

/// The parameters of the tag that is being written.
package struct SignatureHelp: Hashable, Sendable {
  package struct Parameter: Hashable, Sendable {
    /// In the bytes of `label`, which are ASCII.
    package var range: ByteRange
    /// Markdown.
    package var text: String
  }

  package var label: String
  /// Markdown.
  package var text: String
  package var parameters: [Parameter]
  /// The one that is being written; else the first that must be given and is not.
  package var active: Int?
}

extension ScriptSnapshot {
  /// `nil` outside the opening tags that have parameters.
  package func signature(at offset: Int) -> SignatureHelp? {
    guard offset >= 0, offset <= source.bytes.count, let tag = CursorPlace.tag(at: offset, in: tree),
      !tag.isClosing, offset > tag.name.end,
      let specification = CatalogueHelp.specification(source.string(tag.name).lowercased()),
      !specification.parameters.isEmpty
    else { return nil }
    var label = "[\(specification.name)"
    let parameters = specification.parameters.map { parameter in
      label += " "
      let start = label.utf8.count
      label += "\(parameter.name)=\"\(parameter.type.wording.short)\""
      return SignatureHelp.Parameter(
        range: ByteRange(start, label.utf8.count),
        text: CatalogueHelp.text(of: parameter, in: specification)
      )
    }
    return SignatureHelp(
      label: label + "]",
      text: specification.summary,
      parameters: parameters,
      active: active(offset, tag, specification)
    )
  }

  private func active(_ offset: Int, _ tag: PartialTag, _ specification: TagSpecification) -> Int? {
    let written: String?
    switch CursorPlace(offset, tag, source) {
    case .parameter(_, let name) where !name.isEmpty: written = source.string(name)
    case .value(_, let attribute): written = source.string(attribute.name)
    default: written = nil
    }
    if let written, !written.isEmpty {
      // A name that is half written stands for the first that starts so.
      return specification.parameters.firstIndex { $0.name == written }
        ?? specification.parameters.firstIndex { $0.name.hasPrefix(written) }
    }
    let given = tag.attributes.map { source.string($0.name) }
    return specification.parameters.firstIndex { $0.isRequired && !given.contains($0.name) }
  }
}
