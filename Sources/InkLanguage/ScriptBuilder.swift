import InkSpeech
package import InkSyntax
import InkText

/// Gives what a tree means, as far as it means something. What is wrong with it is `Checker`'s to say.
package struct ScriptBuilder {
  private let tree: SyntaxTree
  private let catalogue: Catalogue
  private let cast: Cast
  private var script = Script()
  private var filling: VariableFilling
  private var parameters: ParameterReader
  /// The narration that is being collected, with the `tts` element that it belongs to.
  private var narration: (text: NarrationText, parent: Int)?
  /// What is spoken in the place of parts of it.
  private var says: [SpokenReplacement] = []
  /// The text that is being collected.
  private var shown: ShownWords?
  /// How the styles around what is being read want words to look.
  private var look = Attributes()
  /// Its index in the script's looks.
  private var lookIndex = 0
  /// The one that all of the narration being read has, apart from what is in it.
  private var narrationLook = 0

  /// What becomes of words.
  private enum Reading {
    /// Nothing: they are between tags.
    case none
    /// Nothing: they are in a span that is in no text.
    case misplaced
    case spoken
    case shown
  }

  package static func build(_ tree: SyntaxTree, _ context: CheckContext) -> Script {
    var builder = ScriptBuilder(tree, context)
    builder.content(of: SyntaxTree.root, .none, parent: nil)
    return builder.script
  }

  /// What one element means, as if the script had nothing else.
  ///
  /// - Parameter files: Those of the script that have been looked for.
  static func build(
    _ tree: SyntaxTree,
    _ context: CheckContext,
    _ files: FileNames?,
    element: SyntaxTree.NodeID
  ) -> Script {
    var builder = ScriptBuilder(tree, context, files)
    builder.element(element, .none, parent: nil)
    return builder.script
  }

  /// The same, of a script whose files have not been looked for.
  package static func build(
    _ tree: SyntaxTree,
    _ context: CheckContext,
    element: SyntaxTree.NodeID
  ) -> Script {
    build(tree, context, nil, element: element)
  }

  /// What some siblings mean, as if the script had nothing else.
  static func build(
    _ tree: SyntaxTree,
    _ context: CheckContext,
    _ files: FileNames?,
    siblings: Range<SyntaxTree.NodeID>
  ) -> Script {
    var builder = ScriptBuilder(tree, context, files)
    var node = siblings.lowerBound
    while node < siblings.upperBound {
      if tree.kind(node) == .element { builder.element(node, .none, parent: nil) }
      node = tree.subtreeEnd(node)
    }
    return builder.script
  }

  /// What the tag of one element means, without what is in it; nothing for a tag that is no element.
  static func build(
    _ tree: SyntaxTree,
    _ context: CheckContext,
    _ files: FileNames?,
    tagOf node: SyntaxTree.NodeID
  ) -> Script {
    var builder = ScriptBuilder(tree, context, files)
    if let entry = tree.entry(node), case .tag(let tag) = context.catalogue.specifications[entry].kind {
      builder.append(node, tag, context.catalogue.specifications[entry], parent: nil)
    }
    return builder.script
  }

  private init(_ tree: SyntaxTree, _ context: CheckContext, _ files: FileNames? = nil) {
    self.tree = tree
    catalogue = context.catalogue
    cast = context.cast
    filling = VariableFilling(context.variables)
    parameters = ParameterReader(
      tree,
      context.catalogue,
      files: files ?? context.resolve.map { FileNames($0) }
    )
    parameters.suggests = false
  }

  /// - Parameter parent: Index in the script's elements.
  private mutating func content(of node: SyntaxTree.NodeID, _ reading: Reading, parent: Int?) {
    var end = tree.tokenRange(node).lowerBound
    for child in tree.children(node) {
      let tokens = tree.tokenRange(child)
      if end < tokens.lowerBound { passBlank(end..<tokens.lowerBound, reading) }
      end = tokens.upperBound
      switch tree.kind(child) {
      case .element: element(child, reading, parent: parent)
      case .text where reading == .spoken: narration?.text.append(child, of: tree, filling: &filling)
      case .text where reading == .shown: shown?.append(child, of: tree, filling: &filling)
      case .comment:
        narration?.text.passComment()
        shown?.passComment()
      default: break
      }
    }
  }

  /// White space that is in no text, because no words come directly before or after it.
  private mutating func passBlank(_ tokens: Range<Int>, _ reading: Reading) {
    for token in tokens {
      let range = tree.range(ofToken: token)
      switch reading {
      case .spoken: narration?.text.passBlank(range, tree.source.bytes)
      case .shown: shown?.passBlank(range, tree.source.bytes)
      case .none, .misplaced: break
      }
    }
  }

  private mutating func element(_ node: SyntaxTree.NodeID, _ reading: Reading, parent: Int?) {
    guard let entry = tree.entry(node) else {
      content(of: node, reading, parent: parent)
      return
    }
    let specification = catalogue.specifications[entry]
    switch specification.kind {
    case .color where reading == .none || reading == .misplaced:
      content(of: node, .misplaced, parent: parent)
    case .color:
      withLook(.color(of: specification)) { $0.content(of: node, reading, parent: parent) }
    case .tag(.say): say(node, specification, reading, parent: parent)
    case .tag(.style) where reading == .misplaced: content(of: node, reading, parent: parent)
    case .tag(.style) where reading != .none:
      withLook(attributes(node, specification)) { $0.content(of: node, reading, parent: parent) }
    case .tag(.style) where tree.holdsText(node): text(node, specification, parent: parent)
    case .tag(let tag): tagElement(node, tag, specification, reading, parent: parent)
    }
  }

  private mutating func attributes(
    _ node: SyntaxTree.NodeID,
    _ specification: TagSpecification
  ) -> Attributes {
    let source = tree.source.bytes
    parameters.read(node, specification, source.span, filling: &filling)
    _ = parameters.takeDiagnostics()
    return parameters.attributes
  }

  /// Reads something within a style of its own.
  private mutating func withLook(_ nearer: Attributes, _ read: (inout ScriptBuilder) -> Void) {
    let (outer, outerIndex) = (look, lookIndex)
    if !nearer.given.isEmpty {
      setLook(outer.overridden(by: nearer), index: script.looks.count)
      script.looks.append(look)
    }
    read(&self)
    setLook(outer, index: outerIndex)
  }

  private mutating func setLook(_ next: Attributes, index: Int) {
    look = next
    lookIndex = index
    shown?.look = look
    narration?.text.look = index
  }

  /// The next stretch of the narration that is being read.
  private func newNarration() -> NarrationText {
    var text = NarrationText(look: narrationLook)
    text.look = lookIndex
    return text
  }

  /// Words that are shown and not spoken.
  private mutating func text(
    _ node: SyntaxTree.NodeID,
    _ specification: TagSpecification,
    parent: Int?
  ) {
    flushNarration()
    let index = append(node, .style, specification, parent: parent)
    let outer = shown
    shown = ShownWords(look)
    withLook(script.elements[index].attributes) { $0.content(of: node, .shown, parent: index) }
    shown?.finish()
    script.elements[index].shown = shown
    shown = outer
  }

  /// Its words are shown as any others are.
  private mutating func say(
    _ node: SyntaxTree.NodeID,
    _ specification: TagSpecification,
    _ reading: Reading,
    parent: Int?
  ) {
    let attributes = attributes(node, specification)
    let (start, elements) = (narration?.text.length ?? 0, script.elements.count)
    content(of: node, reading == .none ? .misplaced : reading, parent: parent)
    // What is misplaced in it may have ended the stretch.
    guard script.elements.count == elements, let spoken = attributes[SayTag.spoken],
      let shown = narration?.text.words(from: start)
    else { return }
    let isIPA = attributes[SayTag.alphabet] == .ipa && !spoken.isEmpty
    says.append(SpokenReplacement(shown: shown, spoken: isIPA ? .ipa(spoken) : .text(spoken)))
  }

  private mutating func tagElement(
    _ node: SyntaxTree.NodeID,
    _ tag: Tag,
    _ specification: TagSpecification,
    _ reading: Reading,
    parent: Int?
  ) {
    flushNarration()
    let index = append(node, tag, specification, parent: parent)
    if tag == .tts {
      withLook(script.elements[index].attributes.speaker?.look ?? Attributes()) { builder in
        builder.narrationLook = builder.lookIndex
        builder.narration = (builder.newNarration(), index)
        builder.content(of: node, .spoken, parent: index)
        builder.flushNarration()
      }
    } else if tag == .style {
      withLook(script.elements[index].attributes) { $0.content(of: node, .none, parent: index) }
    } else {
      content(of: node, .none, parent: index)
    }
    // What follows in an enclosing narration is a new stretch of it.
    if reading == .spoken, let parent { narration = (newNarration(), parent) }
  }

  /// - Returns: The index of the element that was made of a tag.
  @discardableResult
  private mutating func append(
    _ node: SyntaxTree.NodeID,
    _ tag: Tag,
    _ specification: TagSpecification,
    parent: Int?
  ) -> Int {
    var attributes = attributes(node, specification)
    if tag == .tts, !cast.isEmpty {
      attributes.speaker = cast.member(
        voice: attributes[SpeechTag.voice],
        engine: attributes[SpeechTag.engine]
      )
    }
    let element = Script.Element(
      content: .tag(tag),
      parent: parent,
      isBlock: tree.isBlock(node) && !(specification.form == .wordsOrBlock && tree.holdsText(node)),
      attributes: attributes,
      range: ByteRange(tree.range(node).start, tree.nameRange(ofTag: node + 1).end)
    )
    let index = script.elements.count
    script.elements.append(element)
    if let id = element.attributes[SharedParameters.id], script.ids[id] == nil { script.ids[id] = index }
    return index
  }

  /// Makes an element of the words collected so far.
  private mutating func flushNarration() {
    guard let (text, parent) = narration else { return }
    narration = nil
    defer { says = [] }
    guard !text.isEmpty, let range = text.range else { return }
    script.elements.append(
      Script.Element(
        content: .speech(text.text),
        parent: parent,
        isBlock: false,
        attributes: Attributes(),
        range: range,
        says: says,
        look: text.baseLook,
        looks: text.looks
      )
    )
  }
}
