import InkLanguage
import InkSyntax
import InkText

/// Tags that may be at a place, and the closing tags that are wanted there.
struct TagCompletion {
  private let snapshot: ScriptSnapshot
  private let offset: Int
  private var tree: SyntaxTree { snapshot.tree }
  private var source: SourceText { snapshot.source }

  init(_ snapshot: ScriptSnapshot, _ offset: Int) {
    self.snapshot = snapshot
    self.offset = offset
  }

  /// What may be where the cursor is: one kind of content, or in an empty block that has words or tags, either.
  ///
  /// - Parameters:
  ///   - blocks: Those around it, from the outermost on.
  ///   - written: The tag that is being written.
  private func contents(of blocks: [SyntaxTree.NodeID], written: ByteRange) -> [TagSpecification.Content] {
    blocks.reduce([.tags]) { around, block in
      // What is in a tag that is not known is taken for what is around it.
      guard let tag = tree.specification(block) else { return around }
      guard tag.form == .wordsOrBlock, around.contains(.tags) else { return [tag.content] }
      if isEmpty(block, apartFrom: written) { return [tag.content, .tags] }
      return tree.isAround(block) ? [.tags] : [tag.content]
    }
  }

  /// Whether nothing but white space and comments is in a block, apart from what is being written.
  private func isEmpty(_ block: SyntaxTree.NodeID, apartFrom written: ByteRange) -> Bool {
    tree.children(block).allSatisfy { child in
      let range = tree.range(child)
      switch tree.kind(child) {
      case .element, .strayTag: return range.start == written.start
      case .text:
        return (range.start..<range.end).allSatisfy { offset in
          written.contains(offset) || source.bytes[offset].isASCIIWhiteSpace
        }
      case .script, .openTag, .closeTag, .comment: return true
      }
    }
  }

  // MARK: Names after a bracket

  /// For `[`, and what is there of the name.
  func names(for tag: PartialTag) -> [CompletionItem] {
    let blocks = tree.blocks(around: tag.bracket)
    let isWhole = !hasRest(tag)
    let range = ByteRange(tag.name.start, isWhole && tag.isComplete ? tag.end : tag.name.end)
    let contents = contents(of: blocks, written: ByteRange(tag.bracket, tag.end))
    var items = tags(in: contents, replaced: range, isWhole: isWhole, opening: "")
    if tag.name.isEmpty, let block = tree.closable(at: tag.bracket).first, let name = name(of: block) {
      items.append(closing(name, replaced: range, text: "/\(name)]", rank: 400))
    }
    return items
  }

  /// Whether the tag already has something after its name.
  private func hasRest(_ tag: PartialTag) -> Bool {
    if tag.attributes.contains(where: { $0.value != nil || $0.hasEquals }) { return true }
    guard tag.isComplete, let element = tree.element(at: tag.bracket) else { return false }
    return tree.closeTag(of: element) != nil
  }

  /// Tags with their brackets, and the closing tag, where nothing has been written yet.
  func whole() -> [CompletionItem] {
    let blocks = tree.blocks(around: offset)
    let start = source.bytes.nameStart(before: offset)
    let range = ByteRange(start, offset)
    let contents = contents(of: blocks, written: range)
    // Among words that are read, no one means a tag by a letter.
    guard contents.contains(where: \.allowsText) ? !isInWord : isBetweenTags(start) else { return [] }
    var items = tags(in: contents, replaced: range, isWhole: true, opening: "[")
    if let block = blocks.last, let name = name(of: block), tree.closeTag(of: block) == nil {
      items.append(closing(name, replaced: range, text: "[/\(name)]", rank: 0))
    }
    return items
  }

  private var isInWord: Bool {
    guard offset > 0 else { return false }
    let before = source.bytes[offset - 1]
    return !before.isASCIIWhiteSpace && before != UInt8(ascii: "]")
  }

  /// Whether nothing but white space and tags is before an offset on its line.
  private func isBetweenTags(_ start: Int) -> Bool {
    let bytes = source.bytes
    var offset = start
    while offset > 0, bytes[offset - 1].isASCIIWhiteSpace, !bytes[offset - 1].isNewline { offset -= 1 }
    return offset == 0 || bytes[offset - 1].isNewline || bytes[offset - 1] == UInt8(ascii: "]")
  }

  private func tags(
    in contents: [TagSpecification.Content],
    replaced: ByteRange,
    isWhole: Bool,
    opening: String
  ) -> [CompletionItem] {
    var items: [CompletionItem] = []
    for (index, tag) in Catalogue.standard.specifications.enumerated() {
      func isAllowed(asBlock: Bool) -> Bool { contents.contains { tag.isAllowed(in: $0, asBlock: asBlock) } }
      let isBlock = tag.form != .leaf && isAllowed(asBlock: true)
      let isLeaf = (tag.form == .leaf || tag.form == .blockOrLeaf) && isAllowed(asBlock: false)
      guard isBlock || isLeaf else { continue }
      let item = CompletionItem(
        label: tag.name,
        kind: tag.role == .color ? .color : .tag,
        detail: detail(of: tag),
        insertion: Snippet(tag.name),
        replaced: replaced,
        inserted: ByteRange(replaced.start, offset),
        filterText: tag.name,
        rank: rank(of: tag, index),
        opensNext: !isWhole && !tag.parameters.isEmpty,
        topic: .tag(tag.name)
      )
      guard isWhole else {
        items.append(item)
        continue
      }
      let isOnLines = !contents.contains { $0.allowsText && tag.isAllowed(in: $0, asBlock: true) }
      if isLeaf { items.append(filled(item, TagSnippet.leaf(tag, opening), opensNext(tag))) }
      if isBlock {
        var item = item
        if isLeaf {
          item.label = "\(tag.name) … /\(tag.name)"
          item.rank += 1
        }
        items.append(filled(item, TagSnippet.block(tag, opening, isOnLines: isOnLines), opensNext(tag)))
      }
    }
    return items
  }

  private func detail(of tag: TagSpecification) -> String {
    if case .color(let rgba) = tag.kind { HexText.shortColor(rgba) } else { tag.summary }
  }

  /// Common tags before colours; what is rendered before what is not.
  private func rank(of tag: TagSpecification, _ index: Int) -> Int {
    tag.role == .color ? 200 : (tag.rendering == .full ? 10 : 100) + 2 * index
  }

  private func filled(_ item: CompletionItem, _ snippet: Snippet, _ opensNext: Bool) -> CompletionItem {
    var item = item
    item.insertion = snippet
    item.opensNext = opensNext
    return item
  }

  private func opensNext(_ tag: TagSpecification) -> Bool {
    tag.parameters.first { $0.isRequired }.map { parameter in
      if case .file = parameter.type.subject { true } else { false }
    } ?? false
  }

  // MARK: Closing tags

  private func name(of block: SyntaxTree.NodeID) -> String? {
    if let specification = tree.specification(block) { return specification.name }
    let name = tree.nameRange(ofTag: block + 1)
    return name.isEmpty ? nil : source.string(name)
  }

  /// For `[/`, and what is there of the name: the names of the blocks that are open, the innermost first.
  func closingNames(for tag: PartialTag) -> [CompletionItem] {
    let range = ByteRange(tag.name.start, tag.isComplete ? tag.end : tag.name.end)
    var seen: Set<String> = []
    return tree.closable(at: tag.bracket).compactMap(name).filter { seen.insert($0).inserted }
      .enumerated().map { closing($1, replaced: range, text: "\($1)]", rank: $0) }
  }

  private func closing(_ name: String, replaced: ByteRange, text: String, rank: Int) -> CompletionItem {
    CompletionItem(
      label: "/\(name)",
      kind: .closingTag,
      detail: "closes `[\(name)]`",
      insertion: Snippet(text),
      replaced: replaced,
      inserted: ByteRange(replaced.start, offset),
      filterText: text,
      rank: rank,
      isPreferred: rank == 0,
      topic: .tag(name)
    )
  }
}

/// What is written for a tag, without its first bracket where that is there already.
enum TagSnippet {
  static func leaf(_ tag: TagSpecification, _ opening: String) -> Snippet {
    Snippet([.text(opening + tag.name)] + required(tag) + [.text("/]"), .stop(0, "")])
  }

  static func block(_ tag: TagSpecification, _ opening: String, isOnLines: Bool) -> Snippet {
    let newline = isOnLines ? "\n" : ""
    return Snippet(
      [.text(opening + tag.name)] + required(tag)
        + [.text("]\(newline)"), .stop(0, ""), .text("\(newline)[/\(tag.name)]")]
    )
  }

  private static func required(_ tag: TagSpecification) -> [Snippet.Piece] {
    tag.parameters.filter(\.isRequired).enumerated().flatMap { number, parameter -> [Snippet.Piece] in
      [.text(" \(parameter.name)=\""), .stop(number + 1, parameter.type.placeholder), .text("\"")]
    }
  }
}
