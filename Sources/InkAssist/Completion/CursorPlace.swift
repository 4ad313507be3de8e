import InkLanguage
import InkSyntax
import InkText

/// What is being written at a place of a script.
enum CursorPlace {
  case tagName(PartialTag)
  case closingName(PartialTag)
  /// The range is that of the name, as far as it is there.
  case parameter(PartialTag, ByteRange)
  case value(PartialTag, PartialTag.Attribute)
  /// The range is that of the name, between the braces.
  case variable(ByteRange)
  case comment(ByteRange)
  /// Between tags.
  case content
  /// In a tag, where nothing can be written.
  case nowhere

  init(_ offset: Int, in tree: SyntaxTree) {
    if let node = tree.leaf(before: offset), tree.kind(node) == .comment {
      self = .comment(tree.range(node))
      return
    }
    if let name = CursorPlace.variable(at: offset, in: tree.source.bytes) {
      self = .variable(name)
      return
    }
    self = CursorPlace.tag(at: offset, in: tree).map { CursorPlace(offset, $0, tree.source) } ?? .content
  }

  /// - Parameter tag: That the offset is in.
  init(_ offset: Int, _ tag: PartialTag, _ source: SourceText) {
    if offset <= tag.name.end {
      self = offset < tag.name.start ? .nowhere : tag.isClosing ? .closingName(tag) : .tagName(tag)
      return
    }
    guard !tag.isClosing else {
      self = .nowhere
      return
    }
    for attribute in tag.attributes {
      if let place = CursorPlace.place(offset, in: attribute, of: tag, source.bytes) {
        self = place
        return
      }
    }
    let isAfterSpace = offset > 0 && source.bytes[offset - 1].isASCIIWhiteSpace
    self = isAfterSpace ? .parameter(tag, ByteRange(at: offset)) : .nowhere
  }

  private static func place(
    _ offset: Int,
    in attribute: PartialTag.Attribute,
    of tag: PartialTag,
    _ bytes: [UInt8]
  ) -> CursorPlace? {
    if !attribute.name.isEmpty, attribute.name.start < offset, offset <= attribute.name.end {
      return .parameter(tag, attribute.name)
    }
    if let value = attribute.value {
      return value.content.start <= offset && offset <= value.content.end ? .value(tag, attribute) : nil
    }
    guard attribute.hasEquals, offset > attribute.name.end else { return nil }
    // `voice=`, with the cursor after it.
    let equals = bytes.blankEnd(from: attribute.name.end)
    guard offset > equals, offset <= bytes.blankEnd(from: equals + 1) else { return nil }
    var attribute = attribute
    let here = ByteRange(at: offset)
    attribute.value = PartialTag.Value(range: here, content: here, quote: .none, isClosed: false)
    return .value(tag, attribute)
  }

  // MARK: Finding

  /// How far back a bracket is looked for, in bytes.
  private static let reach = 1 << 12

  /// The tag that an offset is in, after its bracket.
  static func tag(at offset: Int, in tree: SyntaxTree) -> PartialTag? {
    let bytes = tree.source.bytes
    if let node = tree.leaf(before: offset) {
      if tree.kind(node) == .comment { return nil }
      if isTag(tree.kind(node)) {
        let tag = PartialTag(bytes, at: tree.range(node).start, cursor: offset)
        if holds(tag, offset) { return tag }
      }
    }
    var bracket = offset - 1
    let first = max(0, offset - reach)
    while bracket >= first {
      if bytes[bracket] == UInt8(ascii: "["), opensTag(bytes, at: bracket, before: offset) {
        let tag = PartialTag(bytes, at: bracket, cursor: offset)
        return holds(tag, offset) ? tag : nil
      }
      bracket -= 1
    }
    return nil
  }

  private static func isTag(_ kind: SyntaxTree.NodeKind) -> Bool {
    switch kind {
    case .openTag, .closeTag, .strayTag: true
    case .script, .element, .text, .comment: false
    }
  }

  private static func holds(_ tag: PartialTag, _ offset: Int) -> Bool {
    tag.bracket < offset && (tag.isComplete ? offset < tag.end : offset <= tag.end)
  }

  private static func opensTag(_ bytes: [UInt8], at bracket: Int, before offset: Int) -> Bool {
    guard !bytes.isEscaped(at: bracket) else { return false }
    let next = bracket + 1
    return next == offset || bytes[next] == UInt8(ascii: "/") || bytes[next].isASCIILetter
  }

  /// The name in double braces that an offset is in, as far as it is written.
  static func variable(at offset: Int, in bytes: [UInt8]) -> ByteRange? {
    let start = bytes.nameStart(before: offset)
    guard start >= 2, bytes[start - 1] == UInt8(ascii: "{"), bytes[start - 2] == UInt8(ascii: "{"),
      !bytes.isEscaped(at: start - 2)
    else { return nil }
    return ByteRange(start, bytes.nameEnd(from: offset))
  }
}
