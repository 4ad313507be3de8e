import InkDiagnostics
import InkSyntax
import InkText
import InkVoices

/// What there is to say of a narration as a whole.
extension ContentChecker {
  /// A stretch of words in the place of which others are spoken.
  mutating func say(
    _ node: SyntaxTree.NodeID,
    _ specification: TagSpecification,
    _ bytes: borrowing Span<UInt8>,
    in scope: inout Scope
  ) {
    let spoken = parameters[SayTag.spoken]
    let isText = parameters[SayTag.alphabet] == .text
    let place = parameters.range(of: SayTag.spoken)
    let (isReplaced, hasWords) = (scope.isReplaced, scope.hasReplacedWords)
    (scope.isReplaced, scope.hasReplacedWords) = (scope.isSpoken, false)
    span(node, specification, bytes, in: &scope)
    let isShown = scope.hasReplacedWords
    (scope.isReplaced, scope.hasReplacedWords) = (isReplaced, hasWords)
    guard scope.isSpoken, let spoken, let place else { return }
    if !isShown, tree.isMeant(tag: node + 1) { emptySay(node) }
    guard isShown, spoken.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { return }
    if isText {
      hazards(of: spoken, at: place, scope)
    } else if takesNoSounds {
      soundsNotTaken(parameters.range(of: SayTag.alphabet))
    }
    say(in: &scope)
  }

  /// Something is said.
  mutating func say(in scope: inout Scope) {
    takeTime(in: &scope)
    scope.isSaid = true
    scope.stretch.isSaid = true
  }

  /// Ends a stretch of narration: at its end, or before a tag that parts the speech.
  mutating func endStretch(in scope: inout Scope) {
    if !scope.stretch.isSaid { scope.silentStretch = scope.silentStretch ?? scope.stretch.silentText }
    scope.stretch = NarrationStretch()
    // Where nothing is said in the whole narration, that is reported.
    guard scope.isSaid, let text = scope.silentStretch else { return }
    scope.silentStretch = nil
    found.diagnostics.append(
      Diagnostic(
        .emptyNarration,
        "nothing here is spoken, so it takes no time and is not shown",
        at: text,
        notes: ["emoji and marks are shown with the words next to them; here tags part them from all words"]
      )
    )
  }

  /// Whether it is certain that the engine that speaks does not take sounds; others say it when they speak.
  private var takesNoSounds: Bool {
    let speaker = SpeakerChoice(voice, engines: context.engines).speaker
    return KnownEngine(named: speaker.engine).map { !$0.takesPhonemes } ?? false
  }

  /// Reports the first word of a stretch of text to which the configuration gives sounds that are not spoken.
  mutating func soundsOfList(_ node: SyntaxTree.NodeID) {
    guard context.pronunciations.hasSounds, takesNoSounds else { return }
    for token in tree.tokenRange(node) where tree.tokens.kinds[token] == .text {
      let range = tree.range(ofToken: token)
      let matches = context.pronunciations.matches(in: tree.source.string(range))
      let sounds = matches.first { if case .ipa = $0.spoken { true } else { false } }
      guard let sounds else { continue }
      let place = ByteRange(range.start + sounds.shown.lowerBound, range.start + sounds.shown.upperBound)
      return soundsNotTaken(place)
    }
  }

  private mutating func soundsNotTaken(_ range: ByteRange?) {
    let engine = SpeakerChoice(voice, engines: context.engines).speaker.engine
    found.diagnostics.append(
      Diagnostic(
        .notRendered,
        "\(ShownText.quoted(engine)) does not take the phonetic alphabet, so the words are spoken as they are shown",
        at: range,
        notes: ["any engine speaks a text: `as` with `alphabet=\"text\"`, or a pronunciation without `ipa`"]
      )
    )
  }

  private mutating func emptySay(_ node: SyntaxTree.NodeID) {
    found.diagnostics.append(
      Diagnostic(
        .emptyNarration,
        "this `[say]` shows no words, so nothing is spoken in their place",
        at: tagRange(node)
      )
    )
  }

  mutating func emptyNarration(_ node: SyntaxTree.NodeID) {
    let range = tagRange(node)
    let blank = filling.filled.reversed().prefix { $0.range.start > range.start }.filter(\.isBlank)
    found.diagnostics.append(
      Diagnostic(
        .emptyNarration,
        "this `[tts]` says nothing",
        at: range,
        related: blank.prefix(1).map { .init($0.range, "this variable is empty") },
        notes: hasText(node) ? ["emoji and marks are shown and not spoken"] : []
      )
    )
  }

  private func hasText(_ node: SyntaxTree.NodeID) -> Bool {
    let source = tree.source.bytes
    for inner in node..<tree.subtreeEnd(node) where tree.kind(inner) == .text {
      if !isBlank(tree.range(inner), source.span) { return true }
    }
    return false
  }

  mutating func unsplittable(
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
