package import InkDiagnostics
import InkLanguage
import InkSyntax
import InkText

extension ScriptSnapshot {
  /// The characters after which `edits(afterTyping:at:)` may have something to add.
  package static let typedCharacters = ["]", "/", "\n"]

  /// What is added when a character has just been typed.
  ///
  /// - Parameter offset: After the character.
  package func edits(afterTyping character: String, at offset: Int) -> [TextEdit] {
    guard offset > 0, offset <= source.bytes.count else { return [] }
    switch character {
    case "]": return closing(at: offset)
    case "/": return closingName(at: offset)
    case "\n": return indentation(at: offset)
    default: return []
    }
  }

  /// The closing tag of a block that has none, after its opening tag.
  private func closing(at offset: Int) -> [TextEdit] {
    guard let node = tree.leaf(before: offset), tree.kind(node) == .openTag, tree.range(node).end == offset,
      source.bytes[offset - 1] == UInt8(ascii: "]"), let specification = tree.specification(node),
      specification.form == .block || specification.form.hasWords,
      let element = tree.element(at: tree.range(node).start), tree.isBlock(element),
      tree.closeTag(of: element) == nil
    else { return [] }
    return [TextEdit(ByteRange(at: offset), "[/\(source.string(tree.nameRange(ofTag: node)))]")]
  }

  /// The name after `[/`, and the bracket.
  private func closingName(at offset: Int) -> [TextEdit] {
    let bytes = source.bytes
    guard offset >= 2, bytes[offset - 1] == UInt8(ascii: "/"), bytes[offset - 2] == UInt8(ascii: "["),
      let tag = CursorPlace.tag(at: offset, in: tree), tag.isClosing, tag.bracket == offset - 2,
      tag.name.isEmpty, let block = tree.closable(at: tag.bracket).first
    else { return [] }
    let name = source.string(tree.nameRange(ofTag: block + 1))
    let isComplete = offset < bytes.count && bytes[offset] == UInt8(ascii: "]")
    return name.isEmpty ? [] : [TextEdit(ByteRange(at: offset), name + (isComplete ? "" : "]"))]
  }

  /// The white space that the line before starts with.
  private func indentation(at offset: Int) -> [TextEdit] {
    let bytes = source.bytes
    let start = bytes.lineStart(of: offset)
    guard start > 0 else { return [] }
    let previous = bytes.lineStart(of: start - (isCRLF(before: start) ? 2 : 1))
    let wanted = bytes[previous..<bytes.blankEnd(from: previous)]
    let written = ByteRange(start, bytes.blankEnd(from: start))
    guard wanted != bytes[written.start..<written.end] else { return [] }
    return [TextEdit(written, String(decoding: wanted, as: UTF8.self))]
  }

  private func isCRLF(before offset: Int) -> Bool {
    offset >= 2 && source.bytes[offset - 1] == 0x0A && source.bytes[offset - 2] == 0x0D
  }
}
