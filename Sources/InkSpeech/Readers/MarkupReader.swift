/// Marks of Markdown, which are silent.
extension SpokenFormReader {
  mutating func readMarkup(_ index: Int) -> Int? {
    let token = text[index]
    if token.is("*") || token.is("_") || token.is("`") || token.is("~") || token.is("^") {
      return readEmphasis(index)
    }
    if isAtLineStart(index), let end = readLineStart(index) { return end }
    if token.is("[") { return readFootnote(index) }
    if token.is("]"), text.isAttached(index + 1), text[index + 1].is("(") { return linkEnd(index + 1) }
    if token.is("!"), text.isAttached(index + 1), text[index + 1].is("["), token.flags.contains(.afterSpace) {
      return index + 1
    }
    if token.is("|") {
      pause(index)
      return index + 1
    }
    return nil
  }

  private mutating func readEmphasis(_ index: Int) -> Int? {
    let token = text[index]
    let isBetweenDigits =
      text.isAttached(index) && text.isAttached(index + 1) && text[index + 1].kind == .digits
    if token.is("*"), isBetweenDigits, text[index - 1].kind == .digits { return nil }
    if token.is("~"), text[index + 1].kind == .digits, !text.isAttached(index) { return nil }
    return index + 1
  }

  private func isAtLineStart(_ index: Int) -> Bool {
    index == 0 || !text[index].flags.isDisjoint(with: [.afterLineBreak, .afterParagraph])
  }

  /// Of a heading, a list's item, a quotation, a rule: all with a space after them.
  private mutating func readLineStart(_ index: Int) -> Int? {
    let token = text[index]
    var end = index + 1
    if token.is("#") || token.is(">") {
      while text.isAttached(end), text[end].value == token.value, text[end].kind == .sign { end += 1 }
    } else if !token.is("-"), !token.is("+"), !token.is("•") {
      return nil
    } else {
      while text.isAttached(end), text[end].is("-") { end += 1 }
    }
    guard text[end].flags.contains(.afterSpace) else { return nil }
    // `> 50 %`
    if token.is(">") || token.is("+"), text[end].kind == .digits { return nil }
    // The line before, and a heading's own, end where they have no mark themselves.
    writer.mark(.period, endsSentence: true, end: Int(token.start))
    return end
  }

  /// `[1]` after a word.
  private func readFootnote(_ index: Int) -> Int? {
    guard text.isAttached(index), text.isAttached(index + 1), text[index + 1].kind == .digits,
      text[index + 1].count <= 3, text[index + 2].is("]"), text[index - 1].kind != .sign
    else { return nil }
    return index + 3
  }

  /// The end of a link's address, of one that has no spaces in it.
  private func linkEnd(_ open: Int) -> Int? {
    var index = open + 1
    while text[index].kind != .end, text.isAttached(index), index < open + 200 {
      if text[index].is(")") { return index + 1 }
      index += 1
    }
    return nil
  }

  /// A short pause, unless there is another mark.
  mutating func pause(_ index: Int) {
    writer.mark(rules.pause, isWeak: true, end: Int(text[index].end))
  }
}
