import InkText

/// Writes a script in the one canonical style.
///
/// - A tag is on one line: one space before each parameter, `name="value"`, a leaf ends in `/]`.
/// - Outside texts every tag, text and comment starts a line, without indentation; one blank line may
///   part them. A comment after a tag stays there.
/// - A text, spoken or shown, keeps its lines and the white space within them; only what trails at their ends goes.
/// - Lines end as most lines of the file do, the last one too; a byte order mark stays.
/// - What shares a line with a text right below a comment stays on that line: the comment may be for it.
///
/// The result means the same: what changes is white space that is never read, and how tags are written.
/// Unknown tags stay as they are, since nothing is known of their form, and so do brackets that may be prose.
package struct Formatter {
  private let tree: SyntaxTree
  private var output: [UInt8] = []
  /// Up to where the source has been written.
  private var position = 0
  /// Of what is written, after the byte order mark.
  private var contentStart = 0
  /// Up to where the source keeps its lines.
  private var keptLineEnd = 0
  private let lineEnd: [UInt8]

  /// - Parameter tree: Without errors of syntax. With them nothing is lost, but the style is not promised.
  package static func format(_ tree: SyntaxTree) -> [UInt8] {
    var formatter = Formatter(tree: tree)
    formatter.output.reserveCapacity(tree.source.bytes.count + 16)
    formatter.byteOrderMark()
    formatter.structure(of: SyntaxTree.root)
    formatter.trimSpace(linesToo: true)
    if formatter.hasContent { formatter.output += formatter.lineEnd }
    return formatter.output
  }

  private init(tree: SyntaxTree) {
    self.tree = tree
    lineEnd = Array(tree.source.lineEnd.utf8)
  }

  private var hasContent: Bool { output.count > contentStart }

  private mutating func byteOrderMark() {
    guard tree.tokens.kinds[0] == .byteOrderMark else { return }
    append(tree.range(ofToken: 0))
    contentStart = output.count
  }

  // MARK: Outside narration

  private mutating func structure(of parent: SyntaxTree.NodeID) {
    var comment: SyntaxTree.NodeID?
    for child in tree.children(parent) {
      if tree.kind(child) == .text, let comment { keepLine(of: child, below: comment) }
      comment = tree.kind(child) == .comment ? child : nil
      switch tree.kind(child) {
      case .element where tree.holdsText(child):
        startLine(before: tree.range(child).start)
        narration(child)
      case .element:
        structure(of: child)
      case .openTag, .closeTag, .strayTag:
        startLine(before: tree.range(child).start)
        tag(child)
      case .text, .comment:
        content(child)
      case .script:
        break
      }
    }
  }

  /// Keeps what lies on the line that a text starts in, right below a comment, where it is.
  private mutating func keepLine(of text: SyntaxTree.NodeID, below comment: SyntaxTree.NodeID) {
    let bytes = tree.source.bytes
    let range = tree.range(text)
    guard let start = bytes[range.start..<range.end].firstIndex(where: { !$0.isASCIIWhiteSpace }),
      bytes.lineBreaks(in: tree.range(comment).end..<start) <= 1
    else { return }
    keptLineEnd = bytes[start...].firstIndex(where: \.isNewline) ?? bytes.count
  }

  /// A comment, or text that no one reads.
  private mutating func content(_ node: SyntaxTree.NodeID) {
    let isComment = tree.kind(node) == .comment
    let first = tree.tokenRange(node).first { tree.tokens.kinds[$0] != .blank }
    let start = first.map(tree.tokens.start) ?? tree.range(node).start
    // At the start of a line, a text with that sign can be a comment.
    let staysOnLine = isComment || tree.source.bytes[start] == UInt8(ascii: "#")
    if staysOnLine, hasContent, lineBreaks(before: start) == 0 {
      output.append(space)
      position = start
    } else {
      startLine(before: start)
    }
    copy(upTo: endWithoutSpace(ByteRange(start, tree.range(node).end)))
  }

  private func endWithoutSpace(_ range: ByteRange) -> Int {
    var end = range.end
    while end > range.start, tree.source.bytes[end - 1].isASCIIWhiteSpace { end -= 1 }
    return end
  }

  /// Starts a line, after a blank one where the source has one or more.
  private mutating func startLine(before start: Int) {
    defer { position = start }
    if position > 0, start < keptLineEnd, lineBreaks(before: start) == 0 {
      if position < start { output.append(space) }
      return
    }
    guard hasContent else { return }
    output += lineEnd
    if lineBreaks(before: start) > 1 { output += lineEnd }
  }

  private func lineBreaks(before start: Int) -> Int {
    position < start ? tree.source.bytes.lineBreaks(in: position..<start) : 0
  }

  // MARK: Narration

  /// The tags of a narration are formatted, and everything between them is copied.
  private mutating func narration(_ element: SyntaxTree.NodeID) {
    for child in tree.children(element) {
      switch tree.kind(child) {
      case .openTag, .closeTag, .strayTag:
        copy(upTo: tree.range(child).start)
        tag(child)
      case .element:
        narration(child)
      case .script, .text, .comment:
        break
      }
    }
    copy(upTo: tree.range(element).end)
  }

  /// Copies the source with the same end for every line, and without white space before it.
  private mutating func copy(upTo end: Int) {
    while position < end {
      let byte = tree.source.bytes[position]
      if byte == newline || byte == carriageReturn {
        trimSpace(linesToo: false)
        output += lineEnd
        if byte == carriageReturn, isFollowedByNewline(position) { position += 1 }
      } else {
        output.append(byte)
      }
      position += 1
    }
  }

  private mutating func trimSpace(linesToo: Bool) {
    while output.count > contentStart, let last = output.last, last.isASCIIWhiteSpace,
      linesToo || !last.isNewline
    { output.removeLast() }
  }

  private func isFollowedByNewline(_ offset: Int) -> Bool {
    offset + 1 < tree.source.bytes.count && tree.source.bytes[offset + 1] == newline
  }

  // MARK: Tags

  private mutating func tag(_ node: SyntaxTree.NodeID) {
    let range = tree.range(node)
    guard tree.entry(node) != nil, tree.isMeant(tag: node), isWellFormed(node) else {
      copy(upTo: range.end)
      return
    }
    let isOpening = tree.kind(node) == .openTag
    output += isOpening ? "[".utf8 : "[/".utf8
    append(tree.nameRange(ofTag: node))
    if isOpening { for attribute in tree.attributes(ofTag: node) { write(attribute) } }
    output += isOpening && isLeaf(node - 1) ? "/]".utf8 : "]".utf8
    position = range.end
  }

  private mutating func write(_ attribute: Attribute) {
    output.append(space)
    for token in attribute.tokens where tree.tokens.kinds[token] != .space {
      append(tree.range(ofToken: token))
    }
  }

  private mutating func append(_ range: ByteRange) {
    output += tree.source.bytes[range.start..<range.end]
  }

  /// Whether an element is written without a closing tag and may be.
  private func isLeaf(_ element: SyntaxTree.NodeID) -> Bool {
    guard !tree.isSelfClosing(element) else { return true }
    guard !tree.isBlock(element), let entry = tree.entry(element) else { return false }
    return tree.vocabulary.forms[entry] == .leaf || tree.vocabulary.forms[entry] == .blockOrLeaf
  }

  /// Whether a tag consists of its brackets, its name and whole parameters with their quotes.
  private func isWellFormed(_ node: SyntaxTree.NodeID) -> Bool {
    let tokens = tree.tokenRange(node)
    guard let last = tokens.last, tokens.count >= 3 else { return false }
    let ending = tree.tokens.kinds[last]
    guard ending == .rightBracket || ending == .slashRightBracket,
      tree.tokens.kinds[tokens.lowerBound + 1] == .name
    else { return false }
    guard tree.kind(node) == .openTag else {
      return tokens.dropFirst(2).dropLast().allSatisfy { tree.tokens.kinds[$0] == .space }
    }
    return !tokens.contains { tree.tokens.kinds[$0] == .unexpected }
      && tree.attributes(ofTag: node).allSatisfy { attribute in
        attribute.nameToken != nil && attribute.hasEquals
          && attribute.valueToken.map { tree.tokens.kinds[$0] == .string } ?? false
      }
  }
}

private let newline = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
private let space = UInt8(ascii: " ")
