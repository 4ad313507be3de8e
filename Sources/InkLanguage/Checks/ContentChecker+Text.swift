import InkDiagnostics
import InkSpeech
import InkSyntax
import InkText

/// What there is to say of text: what is read aloud, shown, or neither.
extension ContentChecker {
  mutating func spoken(
    _ node: SyntaxTree.NodeID,
    _ bytes: borrowing Span<UInt8>,
    in scope: inout Scope
  ) {
    hazards.isEnglish = scope.isEnglish
    hazards.isLeftToVoice = scope.isLeftToVoice
    for token in tree.tokenRange(node) where tree.tokens.kinds[token] == .text {
      let range = tree.range(ofToken: token)
      hazards.check(range, bytes)
      if hazards.hasBrackets, suggests {
        let lost = LostBracket.all(in: range, of: tree).filter(\.isCertain)
        found.diagnostics += lost.map { .lostBracket($0, in: tree.source) }
      }
      let isSaid = hazards.hasBraces ? fill(range, scope) : says(range, bytes)
      found.hasSpokenWord = found.hasSpokenWord || isSaid
      if isSaid {
        say(in: &scope)
      } else if scope.stretch.silentText == nil, !isBlank(range, bytes) {
        let bytes = bytes.extracting(range.start..<range.end)
        let trailing = bytes.indices.reversed().prefix { bytes[$0] <= 0x20 }.count
        scope.stretch.silentText = ByteRange(range.start, range.end - trailing)
      }
    }
    if !hazards.diagnostics.isEmpty { found.diagnostics += hazards.takeDiagnostics() }
    unreadLetters(node, bytes, in: &scope.stretch)
    if context.pronunciations.hasSounds, !scope.isReplaced { soundsOfList(node) }
  }

  /// Whether any of a text is spoken; emoji and marks are not.
  private func says(_ range: ByteRange, _ bytes: borrowing Span<UInt8>) -> Bool {
    if ContentChecker.hasLetter(bytes.extracting(range.start..<range.end)) { return true }
    return !isBlank(range, bytes) && !SpokenText.isSilent(tree.source.string(range))
  }

  private static func says(_ text: String) -> Bool {
    hasLetter(Array(text.utf8).span) || !SpokenText.isSilent(text)
  }

  /// Whether a letter or a digit is certainly there, by the first byte of its UTF-8: of Latin to Arabic, of Indian to
  /// Ethiopic writing, and of Chinese to Korean.
  private static func hasLetter(_ bytes: borrowing Span<UInt8>) -> Bool {
    for offset in bytes.indices {
      switch bytes[offset] {
      case 0xC3...0xCB, 0xCE...0xDF, 0xE0, 0xE1, 0xE4...0xED: return true
      case let byte where byte.isASCIIAlphanumeric: return true
      default: break
      }
    }
    return false
  }

  /// Whether there is nothing but white space in a text; the lexer took that of ASCII away.
  func isBlank(_ range: ByteRange, _ bytes: borrowing Span<UInt8>) -> Bool {
    var offset = range.start
    while offset < range.end {
      let length = bytes.whiteSpaceLength(at: offset)
      if length == 0 { return false }
      offset += length
    }
    return true
  }

  /// Fills the variables of a text, and looks at what they say. False when nothing is left to be said.
  private mutating func fill(_ range: ByteRange, _ scope: Scope) -> Bool {
    var words = NarrationText()
    let first = filling.filled.count
    words.append(range, of: tree.source, &filling)
    for filled in filling.filled[first...] { variableHazards(in: filled, scope) }
    return !words.isEmpty && ContentChecker.says(words.text)
  }

  /// What is wrong with the text of a variable is reported where it is filled in, and fixed elsewhere.
  private mutating func variableHazards(in filled: FilledVariable, _ scope: Scope) {
    hazards(of: filled.variable.text, at: filled.range, scope)
  }

  /// What is shown or spoken otherwise than it looks in a text that is no narration itself.
  mutating func hazards(of text: String, at range: ByteRange, _ scope: Scope) {
    let text = SourceText(name: "", text: text)
    var hazards = NarrationHazards(
      source: text,
      isEnglish: scope.isEnglish,
      isLeftToVoice: scope.isLeftToVoice
    )
    hazards.check(ByteRange(0, text.bytes.count), text.bytes.span)
    for var diagnostic in hazards.diagnostics where diagnostic.code != .hashReadAloud {
      diagnostic.range = range
      diagnostic.related = []
      diagnostic.fixes = []
      found.diagnostics.append(diagnostic)
    }
    unreadLetters(of: text, at: range)
  }

  /// Fills the variables of a text that is shown, and says whether there is anything to be seen.
  mutating func isShown(_ node: SyntaxTree.NodeID, _ bytes: borrowing Span<UInt8>) -> Bool {
    shown(node)
    return tree.tokenRange(node).contains { token in
      tree.tokens.kinds[token] == .text && !isBlank(tree.range(ofToken: token), bytes)
    }
  }

  mutating func shown(_ node: SyntaxTree.NodeID) {
    for token in tree.tokenRange(node) where tree.tokens.kinds[token] == .text {
      _ = filling.pieces(of: tree.range(ofToken: token), in: tree.source)
    }
  }

  func unspokenText(_ node: SyntaxTree.NodeID) -> [Diagnostic] {
    let lost = lostBrackets(in: node)
    guard lost.isEmpty else { return lost }
    if tree.isOfDoubledTags(text: node) { return [] }
    return [
      Diagnostic(
        .unspokenText,
        "this text is neither spoken nor shown",
        at: textRange(node),
        notes: ["text is read aloud inside `[tts]…[/tts]`; a comment starts with `#`"],
        fixes: suggests ? commented(node) + [narration(of: node)] : []
      )
    ]
  }

  /// Makes a comment of a text that looks like one, and is none because it is in a `style`.
  private func commented(_ text: SyntaxTree.NodeID) -> [FixIt] {
    let start = textRange(text).start
    let bytes = tree.source.bytes
    guard bytes[start] == UInt8(ascii: "#") else { return [] }
    let isSpaced = start + 1 == bytes.count || bytes[start + 1].isASCIIWhiteSpace
    return [
      isSpaced
        ? FixIt(
          "start a line with it, which makes it a comment",
          [TextEdit(ByteRange(at: start), tree.source.lineEnd)],
          isSafe: false
        )
        : FixIt(
          "put a space after `#`, which makes it a comment",
          [TextEdit(ByteRange(at: start + 1), " ")],
          isSafe: false
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
}
