package import InkDiagnostics
import InkLanguage
import InkSyntax
package import InkText

/// A place of a script that says a colour.
package struct DocumentColor: Hashable, Sendable {
  /// Of a value between its quotes, or of the name of a colour's opening tag.
  package var range: ByteRange
  /// `0xrrggbbaa`
  package var rgba: UInt32
}

/// A way to write a colour in a place.
package struct ColorPresentation: Hashable, Sendable {
  package var label: String
  package var edit: TextEdit
  /// What has to change elsewhere with it.
  package var additionalEdits: [TextEdit]
}

extension ScriptSnapshot {
  /// The colours in values and as tags, in the order of the source.
  package func documentColors() -> [DocumentColor] {
    var colors: [DocumentColor] = []
    for tag in tree.tags where tag.shape != .close && tag.entry >= 0 {
      let specification = Catalogue.standard.specifications[Int(tag.entry)]
      if case .color(let rgba) = specification.kind {
        let name = Int(tag.firstToken) + 1
        if tree.tokens.kinds[name] == .name {
          colors.append(DocumentColor(range: tree.range(ofToken: name), rgba: rgba))
        }
      } else if specification.parameters.contains(where: { $0.type.subject == .color }) {
        colors += values(of: tag, specification)
      }
    }
    return colors
  }

  private func values(of tag: TagRecord, _ specification: TagSpecification) -> [DocumentColor] {
    var colors: [DocumentColor] = []
    var name: Int?
    for token in Int(tag.firstToken) + 2..<max(Int(tag.firstToken) + 2, Int(tag.endToken)) {
      switch tree.tokens.kinds[token] {
      case .name: name = token
      case .string, .misquoted, .bareValue:
        let range = Attribute.contentRange(ofToken: token, in: tree)
        if let name,
          specification.parameter(source.string(tree.range(ofToken: name)))?.type.subject == .color,
          let rgba = ColorType.rgba(source.string(range))
        {
          colors.append(DocumentColor(range: range, rgba: rgba))
        }
        name = nil
      default: break
      }
    }
    return colors
  }

  /// The ways to write a colour where another one is, the shortest first: its name where it has one, and
  /// its digits. A colour's tag becomes a `style` where the colour has no name.
  ///
  /// - Parameter range: As `documentColors` gave it.
  package func colorPresentations(of rgba: UInt32, at range: ByteRange) -> [ColorPresentation] {
    let names = NamedColor.all.filter { $0.rgba == rgba }.map(\.name)
    guard let (symbol, _) = symbol(at: range.start), symbol.kind == .tag,
      symbol.occurrences.first?.range == range
    else {
      return (names + [HexText.shortColor(rgba)]).map {
        ColorPresentation(label: $0, edit: TextEdit(range, $0), additionalEdits: [])
      }
    }
    let close = symbol.occurrences.dropFirst().map(\.range)
    let tags = names.map { name in
      ColorPresentation(
        label: "[\(name)]",
        edit: TextEdit(range, name),
        additionalEdits: close.map { TextEdit($0, name) }
      )
    }
    let style = "style color=\"\(HexText.shortColor(rgba))\""
    return tags + [
      ColorPresentation(
        label: "[\(style)]",
        edit: TextEdit(range, style),
        additionalEdits: close.map { TextEdit($0, "style") }
      )
    ]
  }
}
