/// Punctuation: of the marks in a row one is heard.
extension SpokenFormReader {
  /// Reads a run of marks, quotes and brackets. Signs that are none of these are silent.
  mutating func readPunctuation(_ start: Int) -> Int {
    var index = start
    var found: SpeechMark?
    var dots = 0
    var closes = false
    var end = Int(text[start].end)
    while text[index].kind == .sign, index == start || (text.isAttached(index) && isPunctuation(index)) {
      let token = text[index]
      if token.is(".") { dots += 1 }
      if let mark = mark(of: index), found.map({ mark.kind > $0.kind }) ?? true { found = mark }
      if isClosing(token) { closes = true }
      if isBracket(token) { pause(index) }
      end = Int(token.end)
      index += 1
    }
    if dots > 1, found?.kind == .period { found = .ellipsis }
    guard let mark = found else {
      // A space may come before a closing quote.
      if !text.isAttached(index), closes { writer.extendSentence(to: end) }
      return index
    }
    let endsSentence = mark.isFinal && endsSentence(mark, from: start, after: index, closes: closes)
    writer.mark(mark, endsSentence: endsSentence, end: end)
    return index
  }

  private func isPunctuation(_ index: Int) -> Bool {
    SpeechMark(text[index].value) != nil || isBracket(text[index]) || isQuote(text[index])
  }

  /// The mark that a token is heard as.
  private func mark(of index: Int) -> SpeechMark? {
    let token = text[index]
    if token.is("-") { return isSpacedDash(index) ? .dash : nil }
    guard let mark = SpeechMark(rules.marks[token.value] ?? token.value) else { return nil }
    if mark.kind == .dash { return .dash }
    return mark
  }

  private func isSpacedDash(_ index: Int) -> Bool {
    // Two hyphens are a dash too.
    let isDouble = text.isAttached(index + 1) && text[index + 1].is("-")
    return isDouble || (!text.isAttached(index) && !text.isAttached(index + 1))
  }

  private func isBracket(_ token: Token) -> Bool { token.is(in: .brackets) }

  private func isQuote(_ token: Token) -> Bool {
    token.is(in: .quotes)
  }

  private func isClosing(_ token: Token) -> Bool {
    token.is(in: .closers) && !token.flags.contains(.opensQuote)
  }

  private func endsSentence(_ mark: SpeechMark, from start: Int, after index: Int, closes: Bool) -> Bool {
    // French puts a space before its closing quote.
    let next = text[index]
    let closes = closes || next.is("»") || next.is("”")
    let content = contentAfter(index)
    if text[content].kind == .end { return true }
    if text[content].flags.contains(.afterParagraph) { return true }
    if mark.kind == .period, isItemNumber(start - 1) || isReference(start - 1, content) { return false }
    if mark.scalar.value >= 0x3000, next.shape.contains(.isUnspaced) {
      // A quote that the sentence goes on after: `「はい。」と言った`.
      return closes ? !goesOn(index) : !isQuoted(before: index)
    }
    let isSpaced = (index...content).contains { text[$0].flags.contains(.afterSpace) }
    guard isSpaced || mark.scalar.value >= 0x80 else { return false }
    if startsSentence(content) { return true }
    switch mark.kind {
    case .period: return !closes && !mayBeShort(start - 1)
    case .exclamation, .question: return !closes && text.isUncased
    default: return text.isUncased && mark.kind != .ellipsis
    }
  }

  /// Whether a word in Japanese starts with a particle that a quote comes before.
  private func goesOn(_ index: Int) -> Bool {
    let (value, _) = UTF8Decoding.scalar(in: text.bytes, at: Int(text[index].start))
    return "とっのをがに".unicodeScalars.contains { $0.value == value }
  }

  /// Whether a word in Japanese says what has been said: `すごい!と思った`.
  private func isQuoted(before index: Int) -> Bool {
    let word = text.string(index).unicodeScalars
    guard word.first == "と", let verb = word.dropFirst().first else { return false }
    return "言思聞叫答呼問".unicodeScalars.contains(verb)
  }

  /// `1. First`: a number at a sentence's start.
  private func isItemNumber(_ index: Int) -> Bool {
    text[index].kind == .digits && text[index].count < 4
      && writer.sentenceStart.map { $0 >= text[index].start } ?? false
  }

  /// `p. 12`, in any language: a small letter before a number.
  private func isReference(_ index: Int, _ content: Int) -> Bool {
    text[index].isLetter && text[index].shape.contains(.hasSmall) && text[content].kind == .digits
  }

  /// Whether a word before a dot may be an abbreviation that is not known.
  private func mayBeShort(_ index: Int) -> Bool {
    text[index].kind == .letters && text[index].count < 4 && !text.isUncased
  }
}
