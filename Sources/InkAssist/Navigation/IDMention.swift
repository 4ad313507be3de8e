import InkLanguage
import InkText

/// A place where an element gets its id, or where an anchor refers to one.
struct IDMention {
  let name: String
  /// Of the id, or of the whole value where the id is not written as it is.
  let range: ByteRange
  let role: ScriptSymbol.Role
  let isLiteral: Bool
  /// Whether no element before has this id.
  let isFirst: Bool

  /// In the order of the source.
  static func all(in script: Script, of source: SourceText) -> [IDMention] {
    var mentions: [IDMention] = []
    for (index, element) in script.elements.enumerated() {
      if let id = element.attributes.given(SharedParameters.id) {
        let isLiteral = source.string(id.range) == id.text
        mentions.append(
          IDMention(
            name: id.text,
            range: id.range,
            role: .definition,
            isLiteral: isLiteral,
            isFirst: script.ids[id.text] == index
          )
        )
      }
      guard let given = element.attributes.given(SharedParameters.start),
        let name = element.attributes[SharedParameters.start]?.id
      else {
        continue
      }
      let part = ByteRange(given.range.start, given.range.start + name.utf8.count)
      let isLiteral = part.end <= given.range.end && source.string(part) == name
      mentions.append(
        IDMention(
          name: name,
          range: isLiteral ? part : given.range,
          role: .reference,
          isLiteral: isLiteral,
          isFirst: false
        )
      )
    }
    return mentions.sorted { $0.range.start < $1.range.start }
  }
}
