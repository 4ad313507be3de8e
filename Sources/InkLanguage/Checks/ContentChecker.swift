import InkDiagnostics
import InkSyntax
import InkText
import InkTime
import InkVoices

/// Walks the content of a script, or a stretch of it, and collects what there is to say of it.
struct ContentChecker {
  let tree: SyntaxTree
  let context: CheckContext
  /// What is known from before an edit, and kept for the next.
  let parts: CheckedParts?
  var found = Findings()
  /// The stretches that were walked, where they are kept.
  var timed: [TimedStretch] = []
  private(set) var filling: VariableFilling
  private var parameters: ParameterReader
  private var hazards: NarrationHazards
  /// The voice of the last narration: mostly it is that of the next one too.
  private var voice: AskedVoice
  let files: FileNames?
  /// How many diagnostics were found before what this one walks.
  private let before: Int
  /// Whether more was filled in in all parts together than is allowed.
  private(set) var exceedsLimits = false

  init(_ tree: SyntaxTree, _ context: CheckContext, parts: CheckedParts? = nil) {
    self.init(tree, context, parts, context.resolve.map(FileNames.init), before: 0)
  }

  /// One that walks a part of what another one walks.
  init(part whole: ContentChecker) {
    self.init(
      whole.tree,
      whole.context,
      whole.parts,
      whole.files,
      before: whole.before + whole.found.diagnosticCount
    )
  }

  private init(
    _ tree: SyntaxTree,
    _ context: CheckContext,
    _ parts: CheckedParts?,
    _ files: FileNames?,
    before: Int
  ) {
    self.before = before
    self.tree = tree
    self.context = context
    self.parts = parts
    self.files = files
    filling = VariableFilling(context.variables)
    voice = context.unnamedVoice ?? AskedVoice(VoiceParameters(), defaults: context.narration)
    parameters = ParameterReader(tree, context.catalogue, files: files)
    parameters.readsAllFaults = context.readsAllFaults
    hazards = NarrationHazards(source: tree.source, isEnglish: true)
  }

  /// Whether so little was filled in that what was walked in parts has come out as in one go.
  var isWithinLimits: Bool { !exceedsLimits }

  mutating func exceedLimits() { exceedsLimits = true }

  /// What a walk finds.
  struct Findings: Sendable {
    /// Those after `list`.
    var diagnostics: [Diagnostic] = []
    /// Those up to the last part that was walked by itself.
    var list = DiagnosticList()
    var diagnosticCount: Int { list.count + diagnostics.count }
    var ids: [IDCheck.Mention] = []
    var anchors: [IDCheck.Mention] = []
    /// The files that elements use, where they are kept: those of each part once.
    var files: [FileUse] = []
    /// Whether some element has an id that could not be understood, and was reported.
    var hasFaultyIDs = false
    var hasAnchors = false
    /// Of all that is said to last a certain time.
    var writtenTime = Ticks.zero
    /// Whether something is read aloud that certainly takes time: it has a letter or a digit.
    var hasSpokenWord = false
    var hasElements = false
    /// Elements that no one will hear or see.
    var timeless: [ZeroLengthElement] = []
    /// Elements of the scopes that are open, which run under what follows them. They are timeless if nothing
    /// that takes time does.
    var waiting: [ZeroLengthElement] = []
  }

  /// What is being walked.
  struct Scope: Sendable {
    var content: TagSpecification.Content
    /// For messages.
    var tag: TagSpecification?
    /// Whether text in here is read aloud.
    var isSpoken = false
    /// Whether it is read by the rules of English.
    var isEnglish = true
    /// Whether it lasts as long as its file, if that is longer.
    var isNatural = false
    /// Whether anything in it takes time.
    var takesTime = false
    /// Whether anything in it is said.
    var isSaid = false
    /// How many elements of the scopes around it are waiting.
    var firstWaiting = 0

    /// Whether what is in it is read in the same way.
    func isSame(as other: Scope) -> Bool {
      content == other.content && tag === other.tag && isSpoken == other.isSpoken
        && isEnglish == other.isEnglish && isNatural == other.isNatural
    }

    var name: String { tag.map { "`[\($0.name)]`" } ?? "the script" }
  }

  mutating func script() {
    var scope = Scope(content: .tags)
    let source = tree.source.bytes
    if !walkInParts(SyntaxTree.root, source.span, in: &scope) {
      stretch(from: SyntaxTree.root + 1, to: tree.subtreeEnd(SyntaxTree.root), source.span, in: &scope)
    }
    end(scope, at: source.count)
  }

  var suggests: Bool { suggestionsLeft > 0 }

  /// For how many more diagnostics is looked for what was meant.
  var suggestionsLeft: Int { max(0, Checker.maxSuggestions - before - found.diagnosticCount) }

  /// - Parameter bytes: The source, handed from one to the other. Who takes it from the tree counts a reference
  ///   to it, and that is what threads that read the same source wait for each other at.
  private mutating func content(
    of node: SyntaxTree.NodeID,
    _ bytes: borrowing Span<UInt8>,
    in scope: inout Scope
  ) {
    if walkInParts(node, bytes, in: &scope) { return }
    stretch(from: node + 1, to: tree.subtreeEnd(node), bytes, in: &scope)
  }

  /// Walks some siblings.
  mutating func stretch(
    from first: SyntaxTree.NodeID,
    to end: SyntaxTree.NodeID,
    _ bytes: borrowing Span<UInt8>,
    in scope: inout Scope
  ) {
    /// Of the texts that are not spoken, since the last narration.
    var unspoken: [Diagnostic] = []
    var child = first
    while child < end {
      switch tree.kind(child) {
      case .element:
        if !unspoken.isEmpty, isNarration(child) {
          found.diagnostics += unspoken
          unspoken = []
        }
        element(child, bytes, in: &scope)
      case .text:
        if scope.isSpoken {
          spoken(child, bytes, in: &scope)
        } else if scope.content.allowsText {
          shown(child)
        } else {
          unspoken += unspokenText(child)
        }
      case .strayTag where isNarration(child):
        // The text before it lost its opening tag: the closing one was reported.
        unspoken = []
      default: break
      }
      child = tree.subtreeEnd(child)
    }
    found.diagnostics += unspoken
  }

  func isNarration(_ node: SyntaxTree.NodeID) -> Bool {
    tree.entry(node).map { context.catalogue.specifications[$0].form == .narration } ?? false
  }

  // MARK: Text

  private mutating func spoken(
    _ node: SyntaxTree.NodeID,
    _ bytes: borrowing Span<UInt8>,
    in scope: inout Scope
  ) {
    hazards.isEnglish = scope.isEnglish
    for token in tree.tokenRange(node) where tree.tokens.kinds[token] == .text {
      let range = tree.range(ofToken: token)
      hazards.check(range, bytes)
      if hazards.hasBrackets, suggests {
        let lost = LostBracket.all(in: range, of: tree).filter(\.isCertain)
        found.diagnostics += lost.map { .lostBracket($0, in: tree.source) }
      }
      let isSaid = hazards.hasBraces ? fill(range, scope.isEnglish) : !isBlank(range, bytes)
      if isSaid { takeTime(in: &scope) }
      if isSaid, !found.hasSpokenWord { found.hasSpokenWord = hasWord(range, bytes) }
      scope.isSaid = scope.isSaid || isSaid
    }
    if !hazards.diagnostics.isEmpty { found.diagnostics += hazards.takeDiagnostics() }
  }

  private func hasWord(_ range: ByteRange, _ bytes: borrowing Span<UInt8>) -> Bool {
    for offset in range.start..<range.end where bytes[offset].isASCIIAlphanumeric { return true }
    return false
  }

  /// Whether there is nothing but white space in a text; the lexer took that of ASCII away.
  private func isBlank(_ range: ByteRange, _ bytes: borrowing Span<UInt8>) -> Bool {
    var offset = range.start
    while offset < range.end {
      let length = bytes.whiteSpaceLength(at: offset)
      if length == 0 { return false }
      offset += length
    }
    return true
  }

  /// Fills the variables of a text, and looks at what they say. False when nothing is left to be said.
  private mutating func fill(_ range: ByteRange, _ isEnglish: Bool) -> Bool {
    var words = NarrationText()
    let first = filling.filled.count
    words.append(range, of: tree.source, &filling)
    for filled in filling.filled[first...] { variableHazards(in: filled, isEnglish) }
    return !words.isEmpty
  }

  /// What is wrong with the text of a variable is reported where it is filled in, and fixed elsewhere.
  private mutating func variableHazards(in filled: FilledVariable, _ isEnglish: Bool) {
    let text = SourceText(name: "", text: filled.variable.text)
    var hazards = NarrationHazards(source: text, isEnglish: isEnglish)
    hazards.check(ByteRange(0, text.bytes.count), text.bytes.span)
    for var diagnostic in hazards.diagnostics where diagnostic.code != .hashReadAloud {
      diagnostic.range = filled.range
      diagnostic.related = []
      diagnostic.fixes = []
      found.diagnostics.append(diagnostic)
    }
  }

  private mutating func shown(_ node: SyntaxTree.NodeID) {
    for token in tree.tokenRange(node) where tree.tokens.kinds[token] == .text {
      _ = filling.pieces(of: tree.range(ofToken: token), in: tree.source)
    }
  }

  private func unspokenText(_ node: SyntaxTree.NodeID) -> [Diagnostic] {
    let lost = lostBrackets(in: node)
    guard lost.isEmpty else { return lost }
    if tree.isOfDoubledTags(text: node) { return [] }
    return [
      Diagnostic(
        .unspokenText,
        "this text is neither spoken nor shown",
        at: textRange(node),
        notes: ["text is read aloud inside `[tts]…[/tts]`; a comment starts with `#`"],
        fixes: suggests ? [narration(of: node)] : []
      )
    ]
  }

  /// Makes a text narration.
  private func narration(of text: SyntaxTree.NodeID) -> FixIt {
    let start = textRange(text).start
    var end = tree.range(text).end
    while end > start, tree.source.bytes[end - 1] <= 0x20 { end -= 1 }
    return FixIt(
      "write `[tts]…[/tts]` around it",
      [TextEdit(ByteRange(at: start), "[tts]"), TextEdit(ByteRange(at: end), "[/tts]")],
      isSafe: false
    )
  }

  /// The tags without their brackets, or in others, in a text outside narration.
  private func lostBrackets(in text: SyntaxTree.NodeID) -> [Diagnostic] {
    guard suggests else { return [] }
    var found: [Diagnostic] = []
    for token in tree.tokenRange(text) where tree.tokens.kinds[token] == .text {
      let range = tree.range(ofToken: token)
      found += LostBracket.all(in: range, of: tree).map { .lostBracket($0, in: tree.source) }
      found += WrongBrackets.all(in: range, of: tree).map { .wrongBrackets($0, in: tree.source) }
    }
    return found
  }

  /// From the first word to the end of the last one on the same line.
  private func textRange(_ node: SyntaxTree.NodeID) -> ByteRange {
    let first = tree.tokenRange(node).first { tree.tokens.kinds[$0] == .text }
    guard let first else { return tree.range(node) }
    var range = tree.range(ofToken: first)
    let bytes = tree.source.bytes
    if let newline = bytes[range.start..<range.end].firstIndex(where: \.isNewline) { range.end = newline }
    while range.end > range.start, bytes[range.end - 1] <= 0x20 { range.end -= 1 }
    return range
  }

  /// False, with nothing done, when something is wrong with what was filled in, or it is too much.
  mutating func absorb(_ fillings: [VariableFilling]) -> Bool { filling.absorb(fillings) }

  mutating func moveFilling(by distance: Int) { filling = filling.moved(by: distance) }

  // MARK: Elements

  private mutating func element(
    _ node: SyntaxTree.NodeID,
    _ bytes: borrowing Span<UInt8>,
    in scope: inout Scope
  ) {
    guard let entry = tree.entry(node) ?? unknownTag(node, in: scope) else {
      content(of: node, bytes, in: &scope)
      return
    }
    let specification = context.catalogue.specifications[entry]
    let first = found.diagnostics.count
    if !tree.isRegular(element: node) { wrongCase(node, specification.name) }
    if !specification.isAllowed(in: scope.content, asBlock: tree.isBlock(node)) {
      misplaced(node, specification, in: scope)
    }
    if !tree.isSelfClosing(node) { slashHint(node, specification) }
    parameters.suggests = suggests
    parameters.read(node, specification, bytes, filling: &filling)
    if !parameters.diagnostics.isEmpty { found.diagnostics += parameters.takeDiagnostics() }
    if found.diagnostics.count > first { ask(of: node, specification, from: first) }
    if specification.rendering != .full { notRendered(node, specification) }
    switch specification.kind {
    case .color: span(node, specification, bytes, in: &scope)
    case .tag(.style) where scope.isSpoken: span(node, specification, bytes, in: &scope)
    case .tag(let tag): tagElement(node, tag, specification, bytes, in: &scope)
    }
  }

  /// A styled stretch of words. It has no time of its own, so it is no element of the script.
  private mutating func span(
    _ node: SyntaxTree.NodeID,
    _ specification: TagSpecification,
    _ bytes: borrowing Span<UInt8>,
    in scope: inout Scope
  ) {
    let (content, tag) = (scope.content, scope.tag)
    (scope.content, scope.tag) = (.words, specification)
    self.content(of: node, bytes, in: &scope)
    (scope.content, scope.tag) = (content, tag)
  }

  private mutating func tagElement(
    _ node: SyntaxTree.NodeID,
    _ tag: Tag,
    _ specification: TagSpecification,
    _ bytes: borrowing Span<UInt8>,
    in scope: inout Scope
  ) {
    found.hasElements = true
    mentionFile(node)
    mentionID(bytes)
    let isAnchored = mentionStart(bytes)
    silence(specification)
    let own = parameters.time(isBlock: tree.isBlock(node))
    if case .given(let duration) = own.length { found.writtenTime += duration }
    var inner = Scope(content: specification.content, tag: specification)
    inner.isNatural = own.length == .file
    inner.firstWaiting = found.waiting.count
    if tag == .tts {
      readVoice()
      let longestWord = voice.engine?.longestWord
      inner.isSpoken = true
      inner.isEnglish = voice.isEnglish
      unknownVoice()
      let speed =
        parameters.index(of: SpeechTag.speed) == nil
        ? context.narration.speed ?? 1 : parameters[SpeechTag.speed]
      let filled = filling.filled.count
      content(of: node, bytes, in: &inner)
      if !inner.isSaid, tree.isMeant(tag: node + 1) { emptyNarration(node) }
      if speed > context.slowestPacedSpeed { pace(of: node) }
      unsplittable(node, longerThan: longestWord, bytes, isFilled: filling.filled.count > filled)
    } else {
      content(of: node, bytes, in: &inner)
    }
    end(inner, at: tree.range(node).end)
    if !isAnchored { pass(node, tag, own, lasts: own.lasts || inner.takesTime, in: &scope) }
    scope.isSaid = scope.isSaid || inner.isSaid
  }

  private mutating func pace(of node: SyntaxTree.NodeID) {
    guard let pace = context.pace else { return }
    if let diagnostic = pace(ScriptBuilder.build(tree, context, files, element: node)) {
      found.diagnostics.append(diagnostic)
    }
  }

  // MARK: Time

  /// Goes past an element in its sequence.
  private mutating func pass(
    _ node: SyntaxTree.NodeID,
    _ tag: Tag,
    _ own: ElementTime,
    lasts: Bool,
    in scope: inout Scope
  ) {
    if lasts {
      if own.flow != .parallel { takeTime(in: &scope) }
    } else if tag != .tts, tag != .style {
      let isBlock = tree.isBlock(node)
      let element = ZeroLengthElement(
        tag: tag,
        isBlock: isBlock,
        range: tagRange(node),
        end: tree.range(node).end
      )
      // A sequence may end before the block does: a video may last as long as its file.
      if isBlock { found.timeless.append(element) } else if !scope.isNatural { found.waiting.append(element) }
    }
  }

  mutating func takeTime(in scope: inout Scope) {
    scope.takesTime = true
    if found.waiting.count > scope.firstWaiting { found.waiting.removeSubrange(scope.firstWaiting...) }
  }

  private mutating func end(_ scope: Scope, at offset: Int) {
    guard found.waiting.count > scope.firstWaiting else { return }
    for index in scope.firstWaiting..<found.waiting.count { found.waiting[index].end = offset }
    found.timeless += found.waiting[scope.firstWaiting...]
    found.waiting.removeSubrange(scope.firstWaiting...)
  }

  // MARK: Parameters

  /// Keeps which file an element uses, in a script that is being edited. A tag that is known by another name uses none.
  private mutating func mentionFile(_ node: SyntaxTree.NodeID) {
    guard parts != nil, tree.entry(node) != nil, let index = parameters.index(of: SharedParameters.file),
      case .file(let kind) = parameters.slots[index].value
    else { return }
    let name = parameters.text(parameters.slots[index])
    guard let path = files.map({ $0.path(of: name, kind) }) ?? name,
      !found.files.suffix(8).contains(where: { $0.path == path })
    else { return }
    found.files.append(FileUse(path: path, range: parameters.slots[index].range))
  }

  private mutating func mentionID(_ bytes: borrowing Span<UInt8>) {
    guard let index = parameters.index(of: SharedParameters.id) else { return }
    let slot = parameters.slots[index]
    if slot.value == nil {
      found.hasFaultyIDs = true
    } else {
      let length = slot.text?.count ?? slot.range.count
      found.ids.append(IDCheck.Mention(slot.range, slot.text, length: length, bytes))
    }
  }

  /// - Returns: Whether the element has a start of its own.
  private mutating func mentionStart(_ bytes: borrowing Span<UInt8>) -> Bool {
    guard let index = parameters.index(of: SharedParameters.start),
      case .start(let idLength, _, _) = parameters.slots[index].value
    else { return false }
    let slot = parameters.slots[index]
    found.hasAnchors = true
    if idLength > 0 {
      found.anchors.append(IDCheck.Mention(slot.range, slot.text, length: idLength, bytes))
    }
    return true
  }

  private mutating func silence(_ tag: TagSpecification) {
    guard tag.role == .music || tag.role == .sound, parameters[SharedParameters.volume] == 0,
      let range = parameters.range(of: SharedParameters.volume)
    else { return }
    found.diagnostics.append(.neverHeard(tag.name, because: "its volume is 0", at: range))
  }

  private mutating func readVoice() {
    let asked = VoiceParameters(
      engine: parameters[SpeechTag.engine],
      voice: parameters[SpeechTag.voice],
      language: parameters[SpeechTag.language]
    )
    if voice.parameters != asked { voice = AskedVoice(asked, defaults: context.narration) }
  }

  private mutating func unknownVoice() {
    guard let unknown = voice.unknownVoice, let engine = voice.engine, let name = voice.parameters.voice,
      let range = parameters.range(of: SpeechTag.voice)
    else { return }
    var diagnostic = Diagnostic(
      .unknownVoice,
      "`\(voice.choice.engine)` has no voice `\(unknown)`",
      at: range
    )
    // The built-in engine always speaks, and would refuse: another one may have more voices than are known here.
    if engine == .builtIn { diagnostic.severity = .error }
    if suggests, let nearest = engine.nearestVoice(to: unknown) {
      diagnostic.label = "did you mean `\(nearest)`?"
      if unknown == name {
        diagnostic.fixes = [FixIt("write `\(nearest)`", [TextEdit(range, nearest)], isSafe: false)]
      }
    } else {
      let examples = engine.exampleVoices.map { "`\($0)`" }.joined(separator: ", ")
      diagnostic.notes = ["its voices have names such as \(examples)"]
    }
    found.diagnostics.append(diagnostic)
  }

  // MARK: Narration

  private mutating func emptyNarration(_ node: SyntaxTree.NodeID) {
    let range = tagRange(node)
    let blank = filling.filled.reversed().prefix { $0.range.start > range.start }.filter(\.isBlank)
    found.diagnostics.append(
      Diagnostic(
        .emptyNarration,
        "this `[tts]` says nothing",
        at: range,
        related: blank.prefix(1).map { .init($0.range, "this variable is empty") }
      )
    )
  }

  private mutating func unsplittable(
    _ node: SyntaxTree.NodeID,
    longerThan limit: Int?,
    _ bytes: borrowing Span<UInt8>,
    isFilled: Bool
  ) {
    guard let limit else { return }
    // Hardly any narration has so long a stretch without a space, whatever is in it.
    guard isFilled || bytes.hasWord(longerThan: limit, in: tree.range(node)) else { return }
    var again = VariableFilling(context.variables)
    for word in NarrationText.longWords(in: node, of: tree, longerThan: limit, filling: &again) {
      found.diagnostics.append(
        Diagnostic(
          .unsplittableWord,
          "this word has \(word.count) characters, more than the voice can speak at once",
          at: word.range,
          notes: ["longer text is split between words; put spaces into this one"]
        )
      )
    }
  }
}
