import InkDiagnostics
import InkSpeech
import InkSyntax
import InkText

/// Walks an element: its tag, its content, and the time that it takes.
extension ContentChecker {
  mutating func element(
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
    parameters.isPartOfText = scope.content.allowsText
    parameters.read(node, specification, bytes, filling: &filling)
    if !parameters.diagnostics.isEmpty { found.diagnostics += parameters.takeDiagnostics() }
    if found.diagnostics.count > first { ask(of: node, specification, from: first) }
    if let dialect = context.dialect { beyond(dialect, node, specification, parameters) }
    if specification.rendering != .full { notRendered(node, specification, in: scope) }
    switch specification.kind {
    case .color: span(node, specification, bytes, in: &scope)
    case .tag(.say): say(node, specification, bytes, in: &scope)
    case .tag(.style) where scope.content.allowsText: span(node, specification, bytes, in: &scope)
    case .tag(let tag): tagElement(node, tag, specification, bytes, in: &scope)
    }
  }

  /// A styled stretch of words. It has no time of its own, so it is no element of the script.
  mutating func span(
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
    // A tag that does not belong here is as if it were not there.
    if scope.isSpoken, specification.isAllowed(in: scope.content, asBlock: tree.isBlock(node)) {
      endStretch(in: &scope)
    }
    let isAround = specification.form == .wordsOrBlock && !tree.holdsText(node)
    let isBlock = specification.form == .wordsOrBlock ? isAround : tree.isBlock(node)
    let own = parameters.time(isBlock: isBlock)
    if case .given(let duration) = own.length { found.writtenTime += duration }
    var inner = Scope(content: isAround ? .tags : specification.content, tag: specification)
    inner.isNatural = own.length == .file
    inner.firstWaiting = found.waiting.count
    if tag == .tts {
      readVoice()
      let longestWord = voice.engine?.longestWord
      inner.isSpoken = true
      inner.isEnglish = voice.isEnglish
      inner.isLeftToVoice = !inner.isEnglish && !SpeechLanguage.isKnown(voice.choice.language)
      unknownVoice()
      unreadLanguage(node)
      let speed = narrationSpeed
      let filled = filling.filled.count
      content(of: node, bytes, in: &inner)
      endStretch(in: &inner)
      if !inner.isSaid, tree.isMeant(tag: node + 1) { emptyNarration(node) }
      if speed > context.slowestPacedSpeed { pace(of: node) }
      unsplittable(node, longerThan: longestWord, bytes, isFilled: filling.filled.count > filled)
    } else {
      content(of: node, bytes, in: &inner)
    }
    end(inner, at: tree.range(node).end)
    if !isAnchored { pass(node, tag, own, isBlock, lasts: own.lasts || inner.takesTime, in: &scope) }
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
    _ isBlock: Bool,
    lasts: Bool,
    in scope: inout Scope
  ) {
    if lasts {
      if own.flow != .parallel { takeTime(in: &scope) }
    } else if tag != .tts {
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

  mutating func end(_ scope: Scope, at offset: Int) {
    guard found.waiting.count > scope.firstWaiting else { return }
    for index in scope.firstWaiting..<found.waiting.count { found.waiting[index].end = offset }
    found.timeless += found.waiting[scope.firstWaiting...]
    found.waiting.removeSubrange(scope.firstWaiting...)
  }
}
