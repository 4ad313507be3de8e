/// Texts in languages that are not known: words stay as they are, without what is silent.
extension SpokenFormReader {
  mutating func copyStep(_ index: Int) -> Int {
    let token = text[index]
    switch token.kind {
    case .silent, .end: return index + 1
    case .replacement: return readReplacement(index)
    case .sign: return copySign(index)
    case .letters:
      if let (abbreviation, end) = abbreviation(at: index), abbreviation.use == .title || end == index + 1 {
        return copyTitle(index..<end)
      }
      if text[index + 1].is("."), token.count <= 2, token.shape.contains(.startsWithCapital),
        text.isAttached(index + 1)
      {
        return copyTitle(index..<index + 2)
      }
    default: break
    }
    copy(index)
    return index + 1
  }

  /// An abbreviation or an initial, whose dot ends no sentence but the last.
  private mutating func copyTitle(_ tokens: Range<Int>) -> Int {
    for index in tokens where text[index].kind == .letters { copy(index) }
    if let last = tokens.last, text[last].is(".") {
      let isEnd = text[contentAfter(tokens.upperBound)].kind == .end
      writer.mark(.period, endsSentence: isEnd, end: Int(text[last].end))
    }
    return tokens.upperBound
  }

  private mutating func copySign(_ index: Int) -> Int {
    let token = text[index]
    if token.is("\\") { return index + 1 }
    if let end = readMarkup(index) { return end }
    let isWithin =
      text.isAttached(index) && text.isAttached(index + 1) && token.value < 0x80
      && (text[index + 1].kind == .letters || text[index + 1].kind == .digits || text[index + 1].is("/"))
    let isMark = SpeechMark(token.value) != nil
    if isMark, !isWithin { return readPunctuation(index) }
    if token.is(in: .brackets) || token.is(in: .quotes) { return readPunctuation(index) }
    if token.is("-"), !text.isAttached(index), !text.isAttached(index + 1) { return readPunctuation(index) }
    copy(index)
    return index + 1
  }
}
