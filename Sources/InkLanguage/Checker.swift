package import InkDiagnostics
package import InkSyntax
import InkText

/// Reads the tree against the catalogue: says what is wrong with it, and gives what it means.
package struct Checker {
  private let tree: SyntaxTree
  private let catalogue: Catalogue
  private let files: FileNames?
  private var script = Script()
  private var diagnostics: [Diagnostic] = []
  private var filling: VariableFilling
  /// The narration that is being collected, with the `tts` element that it belongs to.
  private var narration: (text: NarrationText, parent: Int)?

  package static func check(
    _ tree: SyntaxTree,
    catalogue: Catalogue = .standard,
    variables: Variables = [:],
    resolve: FileResolver?
  ) -> (script: Script, diagnostics: [Diagnostic]) {
    var checker = Checker(tree: tree, catalogue: catalogue, variables: variables, resolve: resolve)
    checker.content(of: SyntaxTree.root, in: Scope(content: .tags, parent: nil))
    checker.anchors()
    checker.emptiness()
    let isSound = !checker.diagnostics.hasErrors && !tree.hasUnpairedTags
    checker.diagnostics += ScopeCheck.check(checker.script, isSound: isSound)
    checker.script.filled = checker.filling.filled
    return (
      checker.script,
      checker.diagnostics.map(checker.script.filled.explain) + checker.filling.diagnostics
    )
  }

  private init(tree: SyntaxTree, catalogue: Catalogue, variables: Variables, resolve: FileResolver?) {
    self.tree = tree
    self.catalogue = catalogue
    filling = VariableFilling(variables)
    files = resolve.map(FileNames.init)
    script.elements.reserveCapacity(tree.tags.count)
  }

  /// What is being walked.
  private struct Scope {
    var content: TagSpecification.Content
    /// Index in the script's elements.
    var parent: Int?
    /// For messages.
    var tag: TagSpecification?
    /// Whether text in here is read aloud.
    var isSpoken = false
    /// Whether it is read by the rules of English.
    var isEnglish = true

    var name: String { tag.map { "`[\($0.name)]`" } ?? "the script" }
  }

  private mutating func content(of node: SyntaxTree.NodeID, in scope: Scope) {
    /// Of the texts that are not spoken, since the last narration.
    var unspoken: [Diagnostic] = []
    for child in tree.children(node) {
      switch tree.kind(child) {
      case .element:
        if isNarration(child) {
          diagnostics += unspoken
          unspoken = []
        }
        element(child, in: scope)
      case .text:
        if scope.isSpoken {
          hazards(in: child, isEnglish: scope.isEnglish)
          narration?.text.append(child, of: tree, filling: &filling)
        } else if scope.content.holdsText {
          var shown = NarrationText(longestWord: .max)
          shown.append(child, of: tree, filling: &filling)
        } else {
          unspoken.append(unspokenText(child))
        }
      case .strayTag where isNarration(child):
        // The text before it lost its opening tag: the closing one was told.
        unspoken = []
      case .comment: narration?.text.endWord()
      default: break
      }
    }
    diagnostics += unspoken
  }

  private func isNarration(_ node: SyntaxTree.NodeID) -> Bool {
    tree.entry(node).map { catalogue.specifications[$0].form == .narration } ?? false
  }

  // MARK: Text

  private func unspokenText(_ node: SyntaxTree.NodeID) -> Diagnostic {
    Diagnostic(
      .unspokenText,
      "this text is neither spoken nor shown",
      at: textRange(node),
      notes: ["text is read aloud inside `[tts]…[/tts]`; a comment begins with `#`"]
    )
  }

  /// From the first word to the end of the last one on the same line.
  private func textRange(_ node: SyntaxTree.NodeID) -> ByteRange {
    let first = tree.tokenRange(node).first { tree.tokens.kinds[$0] == .text }
    guard let first else { return tree.range(node) }
    var range = tree.range(ofToken: first)
    let bytes = tree.source.bytes
    if let newline = bytes[range.start..<range.end].firstIndex(of: UInt8(ascii: "\n")) { range.end = newline }
    while range.end > range.start, bytes[range.end - 1] <= 0x20 { range.end -= 1 }
    return range
  }

  private mutating func hazards(in node: SyntaxTree.NodeID, isEnglish: Bool) {
    var hazards = NarrationHazards(source: tree.source, isEnglish: isEnglish)
    for token in tree.tokenRange(node) where tree.tokens.kinds[token] == .text {
      hazards.check(tree.range(ofToken: token))
    }
    diagnostics += hazards.diagnostics
  }

  // MARK: Elements

  private mutating func element(_ node: SyntaxTree.NodeID, in scope: Scope) {
    guard let entry = tree.entry(node) else {
      unknownTag(node, in: scope)
      content(of: node, in: scope)
      return
    }
    let specification = catalogue.specifications[entry]
    wrongCase(node, specification.name)
    if !specification.mayStand(in: scope.content, asBlock: tree.isBlock(node)) {
      misplaced(node, specification, in: scope)
    }
    slashHint(node, specification)
    switch specification.kind {
    case .color: span(node, specification, in: scope)
    case .tag(.style) where scope.isSpoken: span(node, specification, in: scope)
    case .tag(let tag): tagElement(node, tag, specification, in: scope)
    }
  }

  private mutating func misplaced(
    _ node: SyntaxTree.NodeID,
    _ specification: TagSpecification,
    in scope: Scope
  ) {
    let note =
      switch scope.content {
      case .words: "in \(scope.name) there are only words, colours and `style`"
      case .narration: "in \(scope.name) there are words, colours, `style`, pauses and media without content"
      default: "colours belong inside `[tts]` or `[style]`"
      }
    diagnostics.append(
      Diagnostic(
        .misplacedTag,
        "`[\(specification.name)]` cannot stand in \(scope.name)",
        at: tagRange(node),
        notes: [note]
      )
    )
  }

  private func tagRange(_ element: SyntaxTree.NodeID) -> ByteRange {
    ByteRange(tree.range(element).start, tree.nameRange(ofTag: element + 1).end)
  }

  private mutating func slashHint(_ node: SyntaxTree.NodeID, _ specification: TagSpecification) {
    guard !tree.isBlock(node), !tree.isSelfClosing(node), specification.form != .block,
      let last = tree.tokenRange(node + 1).last, tree.tokens.kinds[last] == .rightBracket
    else { return }
    let bracket = tree.range(ofToken: last)
    diagnostics.append(
      Diagnostic(
        .openLeaf,
        "`[\(specification.name)]` has no content: a slash would say so",
        at: tagRange(node),
        fixes: [FixIt("end it with `/]`", [TextEdit(bracket, "/]")], isSafe: true)]
      )
    )
  }

  /// A styled stretch of words. It has no time of its own, so it is no element of the script.
  private mutating func span(
    _ node: SyntaxTree.NodeID,
    _ specification: TagSpecification,
    in scope: Scope
  ) {
    _ = attributes(node, specification)
    notRendered(node, specification)
    var inner = scope
    inner.content = .words
    inner.tag = specification
    content(of: node, in: inner)
  }

  private mutating func notRendered(_ node: SyntaxTree.NodeID, _ specification: TagSpecification) {
    guard !specification.isRendered else { return }
    let isSpan = specification.content == .words
    diagnostics.append(
      Diagnostic(
        .notRendered,
        "`\(specification.name)` is known, but not rendered yet",
        at: tagRange(node),
        notes: [
          isSpan
            ? "its words are treated as if they stood there without it"
            : "it takes its time in the script, and nothing of it is seen or heard"
        ]
      )
    )
  }

  private mutating func tagElement(
    _ node: SyntaxTree.NodeID,
    _ tag: Tag,
    _ specification: TagSpecification,
    in scope: Scope
  ) {
    flushNarration()
    let element = Script.Element(
      content: .tag(tag),
      parent: scope.parent,
      isBlock: tree.isBlock(node),
      attributes: attributes(node, specification),
      range: tagRange(node)
    )
    let index = script.elements.count
    script.elements.append(element)
    register(element, index)
    notRendered(node, specification)
    var inner = Scope(content: specification.content, parent: index, tag: specification)
    if tag == .tts {
      let voice = NarrationVoice(element.attributes)
      inner.isSpoken = true
      inner.isEnglish = voice.isEnglish
      unknownVoice(voice)
      narration = (NarrationText(longestWord: voice.longestWord), index)
    }
    content(of: node, in: inner)
    if tag == .tts { endNarration(of: index) }
    // What follows in an enclosing narration is a new stretch of it.
    if scope.isSpoken, let parent = scope.parent {
      let voice = NarrationVoice(script.elements[parent].attributes)
      narration = (NarrationText(longestWord: voice.longestWord), parent)
    }
  }

  private mutating func unknownVoice(_ voice: NarrationVoice) {
    guard let given = voice.given, let engine = voice.engine, let engineName = voice.engineName,
      case .string(let name) = given.value, let unknown = engine.unknownVoice(in: name)
    else { return }
    var diagnostic = Diagnostic(.unknownVoice, "`\(engineName)` has no voice `\(unknown)`", at: given.range)
    if suggests, let nearest = engine.nearestVoice(to: unknown) {
      diagnostic.label = "did you mean `\(nearest)`?"
      if unknown == name {
        diagnostic.fixes = [FixIt("write `\(nearest)`", [TextEdit(given.range, nearest)], isSafe: false)]
      }
    } else {
      diagnostic.notes = ["its voices are named like `af_heart`, `am_michael` and `bf_emma`"]
    }
    diagnostics.append(diagnostic)
  }

  private mutating func register(_ element: Script.Element, _ index: Int) {
    guard let given = element.attributes.given("id"), case .identifier(let id) = given.value else { return }
    // One look into the table for an id that is used once, as nearly all are.
    if let first = script.ids.updateValue(index, forKey: id) {
      script.ids[id] = first
      let related = script.elements[first].attributes.given("id").map {
        Diagnostic.Label($0.range, "the first one")
      }
      diagnostics.append(
        Diagnostic(
          .duplicateID,
          "the id `\(id)` is used twice",
          at: given.range,
          related: related.map { [$0] } ?? []
        )
      )
    }
  }

  // MARK: Narration

  /// Makes an element of the words collected so far.
  private mutating func flushNarration() {
    narration?.text.endWord()
    guard let (text, parent) = narration else { return }
    narration = nil
    for word in text.longWords { unsplittable(word.range, word.count) }
    guard !text.isEmpty, let range = text.range else { return }
    script.elements.append(
      Script.Element(
        content: .speech(text.text),
        parent: parent,
        isBlock: false,
        attributes: Attributes(nil),
        range: range
      )
    )
  }

  private mutating func unsplittable(_ word: ByteRange, _ count: Int) {
    diagnostics.append(
      Diagnostic(
        .unsplittableWord,
        "this word has \(count) characters, more than the voice can speak at once",
        at: word,
        notes: ["longer texts are cut between words; put spaces into this one"]
      )
    )
  }

  private mutating func endNarration(of tts: Int) {
    flushNarration()
    let hasSpeech = script.elements[tts...].contains { if case .speech = $0.content { true } else { false } }
    if !hasSpeech {
      let range = script.elements[tts].range
      let blank = filling.filled.reversed().prefix { $0.range.start > range.start }.filter(\.isBlank)
      diagnostics.append(
        Diagnostic(
          .emptyNarration,
          "this `[tts]` says nothing",
          at: range,
          related: blank.prefix(1).map { .init($0.range, "which is filled with nothing") }
        )
      )
    }
  }

  // MARK: Parameters

  private mutating func attributes(
    _ node: SyntaxTree.NodeID,
    _ specification: TagSpecification
  ) -> Attributes {
    var reader = AttributeReader(
      tree: tree,
      specification: specification,
      tagRange: tagRange(node),
      suggests: suggests,
      files: files
    )
    let attributes = reader.read(node, filling: &filling)
    diagnostics += reader.diagnostics
    return attributes
  }

  /// Looking for what was meant takes its time: a script with more mistakes than this is not worth it.
  private static let mostSuggestions = 1000

  private var suggests: Bool { diagnostics.count < Checker.mostSuggestions }

  // MARK: Unknown tags

  private mutating func unknownTag(_ node: SyntaxTree.NodeID, in scope: Scope) {
    let nameRange = tree.nameRange(ofTag: node + 1)
    let name = tree.source.string(nameRange)
    let known = catalogue.specifications.map(\.name)
    let closing = tree.children(node).first { tree.kind($0) == .closeTag }
    var diagnostic = Diagnostic(.unknownTag, "there is no tag `\(name)`", at: tagRange(node))
    if suggests, let nearest = EditDistance.nearest(to: name, among: known) {
      diagnostic.label = "did you mean `\(nearest)`?"
      diagnostic.fixes.append(rename(to: nearest, nameRange, closing, isSafe: false))
    }
    if scope.isSpoken || scope.content == .words {
      let brackets = [node + 1] + (closing.map { [$0] } ?? [])
      let edits = brackets.map { TextEdit(ByteRange(at: tree.range($0).start), "\\") }
      diagnostic.fixes.append(FixIt("write `\\[\(name)]` to have it read as text", edits, isSafe: false))
    }
    diagnostics.append(diagnostic)
  }

  private mutating func wrongCase(_ node: SyntaxTree.NodeID, _ name: String) {
    guard tree.hasForeignSpelling(node) else { return }
    let closing = tree.children(node).first { tree.kind($0) == .closeTag }
    for tag in [node + 1] + (closing.map { [$0] } ?? []) {
      let range = tree.nameRange(ofTag: tag)
      let written = tree.source.string(range)
      // A misspelled closing tag has been told already.
      guard written != name, written.lowercased() == name else { continue }
      diagnostics.append(
        Diagnostic(
          .wrongCase,
          "`\(written)` is written `\(name)`",
          at: range,
          fixes: [FixIt("write `\(name)`", [TextEdit(range, name)], isSafe: true)]
        )
      )
    }
  }

  private func rename(
    to name: String,
    _ nameRange: ByteRange,
    _ closing: SyntaxTree.NodeID?,
    isSafe: Bool
  ) -> FixIt {
    var edits = [TextEdit(nameRange, name)]
    if let closing { edits.append(TextEdit(tree.nameRange(ofTag: closing), name)) }
    return FixIt("write `\(name)`", edits, isSafe: isSafe)
  }

  // MARK: The whole

  private mutating func anchors() {
    // Each name that is not known is compared with these: a hostile script must not make it long.
    let ids = script.ids.keys.sorted().prefix(Checker.mostSuggestions)
    for element in script.elements {
      guard let given = element.attributes.given("start"), case .start(let start) = given.value,
        let id = start.id, script.ids[id] == nil
      else { continue }
      var diagnostic = Diagnostic(.unknownID, "no element has the id `\(id)`", at: given.range)
      if suggests, let nearest = EditDistance.nearest(to: id, among: ids) {
        diagnostic.label = "did you mean `\(nearest)`?"
        let edit = TextEdit(ByteRange(given.range.start, given.range.start + id.utf8.count), nearest)
        diagnostic.fixes = [FixIt("write `\(nearest)`", [edit], isSafe: false)]
      }
      diagnostics.append(diagnostic)
    }
  }

  private mutating func emptiness() {
    guard script.elements.isEmpty, !diagnostics.hasErrors, !tree.hasUnpairedTags else { return }
    diagnostics.append(
      Diagnostic(
        .emptyScript,
        "there is nothing in this script to hear or to see",
        at: ByteRange(at: 0),
        notes: ["narration is written `[tts]words[/tts]`"]
      )
    )
  }
}
