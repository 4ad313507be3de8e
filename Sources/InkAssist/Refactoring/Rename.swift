package import InkDiagnostics
import InkLanguage
import InkSyntax
package import InkText

/// Why something cannot be renamed, as a sentence for people without its full stop.
package struct RenameError: Error, Hashable, Sendable {
  package let reason: String

  init(_ reason: String) { self.reason = reason }
}

extension ScriptSnapshot {
  /// What would be renamed at an offset, and its name now.
  package func prepareRename(at offset: Int) throws(RenameError) -> (range: ByteRange, name: String) {
    let (symbol, range) = try renameable(at: offset)
    return (range, symbol.kind == .tag ? source.string(range) : symbol.name)
  }

  /// The edits that give the symbol at an offset another name, in the order of the source. What is right
  /// before is right after: a name that would break the script is refused.
  package func rename(at offset: Int, to name: String) throws(RenameError) -> [TextEdit] {
    let (symbol, range) = try renameable(at: offset)
    switch symbol.kind {
    case .tag: try allowTag(name, at: range)
    case .id: try allowID(name, insteadOf: symbol.name)
    case .variable:
      guard Variable.isName(name) else {
        throw RenameError(
          "\(ShownText.quoted(name)) is not a valid variable name: use only the letters a-z and A-Z, digits, `-` and `_`"
        )
      }
    }
    return symbol.occurrences.filter { source.string($0.range) != name }.map { TextEdit($0.range, name) }
  }

  private func renameable(at offset: Int) throws(RenameError) -> (ScriptSymbol, ByteRange) {
    guard let (symbol, range) = symbol(at: offset) else {
      throw RenameError("there is nothing to rename here: only tags, ids and variables can be renamed")
    }
    if let other = symbol.occurrences.first(where: { !$0.isLiteral }) {
      throw RenameError(
        "the id `\(symbol.name)` is built from variables in \(ShownText.quoted(source.string(other.range)))"
      )
    }
    return (symbol, range)
  }

  private func allowID(_ name: String, insteadOf old: String) throws(RenameError) {
    let bytes = Array(name.utf8)
    let isName = Variable.isName(name) && bytes.first?.isASCIILetter ?? false
    guard isName else {
      throw RenameError(
        "\(ShownText.quoted(name)) is not a valid id: start with a letter, and use only letters, digits, `-` and `_`"
      )
    }
    guard name == old || script.ids[name] == nil else {
      throw RenameError("another element already has the id `\(name)`")
    }
  }

  private func allowTag(_ name: String, at place: ByteRange) throws(RenameError) {
    let catalogue = Catalogue.standard
    guard let new = catalogue.specifications.first(where: { $0.name == name }) else {
      throw RenameError("there is no tag \(ShownText.quoted(name))")
    }
    let path = tree.path(to: place.start)
    guard let depth = path.lastIndex(where: { tree.kind($0) == .element }) else { return }
    let element = path[depth]
    let around = content(of: path[depth - 1])
    if tree.isBlock(element), new.form == .leaf {
      throw RenameError("`\(name)` cannot have content")
    }
    if !tree.isBlock(element), !tree.isSelfClosing(element), new.form == .block || new.form.hasWords {
      throw RenameError("`\(name)` needs a closing tag")
    }
    if let around, !new.isAllowed(in: around, asBlock: tree.isBlock(element)) {
      throw RenameError("`\(name)` is not allowed here")
    }
    try allowContent(of: element, in: new)
    try allowParameters(of: element, in: new)
  }

  /// What a node's content may be; `nil` where its tag is not known.
  func content(of node: SyntaxTree.NodeID) -> TagSpecification.Content? {
    guard tree.kind(node) == .element, !isAround(node) else { return .tags }
    return tree.specification(node)?.content
  }

  /// Whether an element is a block that could have been a text.
  private func isAround(_ node: SyntaxTree.NodeID) -> Bool {
    tree.specification(node)?.form == .wordsOrBlock && tree.isAround(node)
  }

  private func allowContent(of element: SyntaxTree.NodeID, in new: TagSpecification) throws(RenameError) {
    let hasText = tree.children(element).contains { tree.kind($0) == .text }
    let content = new.form == .wordsOrBlock && !hasText && tree.isAround(element) ? .tags : new.content
    for child in tree.children(element) {
      switch tree.kind(child) {
      case .text where !new.content.allowsText:
        throw RenameError("`\(new.name)` does not speak or show the text inside it")
      case .element:
        guard let inner = tree.specification(child) else { continue }
        if !inner.isAllowed(in: content, asBlock: tree.isBlock(child)) {
          throw RenameError("`\(inner.name)` is not allowed inside `\(new.name)`")
        }
      default: break
      }
    }
  }

  private func allowParameters(of element: SyntaxTree.NodeID, in new: TagSpecification) throws(RenameError) {
    var given: Set<String> = []
    for attribute in tree.attributes(ofTag: element + 1) {
      guard let range = attribute.nameRange(in: tree) else { continue }
      let name = source.string(range)
      given.insert(name)
      guard let old = tree.specification(element)?.parameter(name) else { continue }
      guard let parameter = new.parameter(name), parameter.type.isSame(as: old.type) else {
        throw RenameError("`\(new.name)` does not take the parameter `\(name)`")
      }
    }
    for parameter in new.parameters where parameter.isRequired && !given.contains(parameter.name) {
      throw RenameError("`\(new.name)` needs the parameter `\(parameter.name)`")
    }
  }
}
