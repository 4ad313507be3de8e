/// Initials and initialisms: letters with dots, and words in capitals.
extension SpokenFormReader {
  /// `U.S.`, `J. R. R. Tolkien`.
  mutating func readInitials(_ index: Int) -> Int? {
    guard isInitial(index), text[index + 1].is("."), text.isAttached(index + 1) else { return nil }
    var end = index + 2
    var letters = text.string(index)
    while letters.count < 12, text.isAttached(end) {
      // `J.-J.`
      let next = text[end].is("-") && text.isAttached(end + 1) ? end + 1 : end
      guard isInitial(next), text[next + 1].is("."), text.isAttached(next + 1) else { break }
      letters += text.string(next)
      end = next + 2
    }
    // `D.C` and `U.S` without a dot at the end.
    if isInitial(end), text.isAttached(end), letters.count < 12 {
      letters += text.string(end)
      end += 1
    }
    let next = text[end]
    if letters.count == 1 {
      // A sentence that ends in a letter, `Plan B.`, and the German king's `II.`, are none.
      guard next.kind == .letters, next.flags.contains(.afterSpace), next.shape.contains(.hasCapital),
        !isWordBefore(index, in: rules.spelt.letterCues)
      else { return nil }
    } else if text.isAttached(end), next.kind == .letters || next.kind == .digits {
      // `M.D.s`
      guard next.count == 1, text.bytes[Int(next.start)] == UInt8(ascii: "s") else { return nil }
      writer.begin(text, index..<end + 1)
      sayLetters(letters, suffix: "'s")
      return end + 1
    }
    if letters.count > 1, text[end].is("'") || text[end].is("’"), text.isAttached(end),
      text[end + 1].count == 1,
      text[end + 1].kind == .letters, text.isAttached(end + 1)
    {
      writer.begin(text, index..<end + 2)
      sayLetters(letters, suffix: "'" + text.string(end + 1))
      return end + 2
    }
    writer.begin(text, index..<end)
    sayLetters(letters)
    endInitials(end, count: letters.count)
    return end
  }

  /// `l'A.C.`: the article goes on with the letters.
  mutating func readElidedInitials(_ index: Int) -> Int? {
    let token = text[index]
    guard token.shape.contains(.hasApostrophe), text[index + 1].is("."), text.isAttached(index + 1),
      isInitial(index + 2), text.isAttached(index + 2), text[index + 3].is("."), text.isAttached(index + 3),
      let letter = text.bytes[token.range].last, letter &- 0x41 < 26,
      let mark = token.range.first(where: { text.bytes[$0] == 0x27 || text.bytes[$0] == 0xE2 }),
      mark + (text.bytes[mark] == 0x27 ? 2 : 4) == token.end
    else { return nil }
    let article = String(decoding: text.bytes[Int(token.start)..<mark], as: UTF8.self) + "'"
    writer.begin(text, index..<index + 4)
    writer.word(article + String(decoding: [letter], as: UTF8.self) + "." + text.string(index + 2))
    return index + 4
  }

  private func isInitial(_ index: Int) -> Bool {
    text[index].isLetter && text[index].shape.contains(.hasCapital)
  }

  private mutating func endInitials(_ end: Int, count: Int) {
    guard text[end - 1].is("."), count > 1 else { return }
    let content = contentAfter(end)
    let isEnd =
      text[content].kind == .end || text[content].flags.contains(.afterParagraph)
      || (text[end].kind == .letters && isSentenceWord(end))
    if isEnd { writer.mark(.period, endsSentence: true, end: Int(text[end - 1].end)) }
  }

  /// Whether a word in capitals after initials begins a sentence, rather than being a name: a small word such
  /// as `She` does.
  private func isSentenceWord(_ index: Int) -> Bool {
    text[index].shape.contains(.startsWithCapital) && text[index].shape.contains(.hasSmall)
      && isWord(index, in: rules.functionWords)
  }

  /// `NASA`, `FBI`, `CEOs`, `HUGE`.
  mutating func readCapitals(_ index: Int) -> Int? {
    let token = text[index]
    guard token.kind == .letters, token.shape.contains(.hasCapital) else { return nil }
    if token.isLetter {
      guard !isBesideDigits(index), isWord(index, in: rules.functionWords), isShouted(index) else {
        return nil
      }
      writer.begin(text, index..<index + 1)
      writer.word(text.string(index).lowercased())
      return index + 1
    }
    if token.isCapitals, !token.shape.contains(.hasApostrophe) {
      sayCapitals(index, token.range, suffix: "")
      return index + 1
    }
    if let (length, suffix) = pluralOrPossessive(token) {
      sayCapitals(index, Int(token.start)..<Int(token.start) + length, suffix: suffix)
      return index + 1
    }
    return readElided(index)
  }

  /// How many bytes of a word are capitals, where what follows them is `s` or `'s`.
  private func pluralOrPossessive(_ token: Token) -> (length: Int, suffix: String)? {
    let bytes = text.bytes[token.range]
    guard bytes.count < 20, let last = bytes.last, last == UInt8(ascii: "s") else { return nil }
    let capitals = bytes.prefix { $0 &- 0x41 < 26 }.count
    let rest = String(decoding: bytes.dropFirst(capitals), as: UTF8.self)
    guard capitals > 1, rest == "s" || rest == "'s" || rest == "’s" || rest == "s'" else { return nil }
    return (capitals, rest == "s" ? "s" : "'s")
  }

  /// `DON'T`, `C'EST`, and the article of `l'ONU`, which goes on with what follows it.
  private mutating func readElided(_ index: Int) -> Int? {
    let token = text[index]
    guard token.shape.contains(.hasApostrophe), token.count < 40,
      let mark = token.range.first(where: { text.bytes[$0] == 0x27 || text.bytes[$0] == 0xE2 })
    else { return nil }
    let rest = mark + (text.bytes[mark] == 0x27 ? 1 : 3)..<Int(token.end)
    let isLoud = !token.shape.contains(.hasSmall)
    let isWord =
      rest.count > 1 && rest.count < WordKey.longest && isLoud
      && rules.spelt.shortWords.contains(
        WordKey(String(decoding: text.bytes[rest], as: UTF8.self)) ?? WordKey()
      )
    if isLoud, mark - Int(token.start) > 1 || isWord || isShouted(index) {
      writer.begin(text, index..<index + 1)
      writer.word(text.string(index).lowercased().replacing("’", with: "'"))
      return index + 1
    }
    guard rest.count > 1, text.bytes[rest].allSatisfy({ $0 &- 0x41 < 26 }) else { return nil }
    writer.begin(text, index..<index + 1)
    writer.word(String(decoding: text.bytes[Int(token.start)..<mark], as: UTF8.self) + "'")
    writer.join()
    sayCapitals(index, rest, suffix: "")
    return index + 1
  }

  /// Says capitals, which are all of a word or a part of it.
  private mutating func sayCapitals(_ index: Int, _ range: Range<Int>, suffix: String) {
    let capitals = String(decoding: text.bytes[range], as: UTF8.self)
    writer.begin(text, index..<index + 1)
    var key = WordKey()
    let isShort = key.append(text.bytes[range])
    let reading =
      isBesideAmpersand(index)
      ? .letters
      : CapitalsReading(isShort ? key : nil, text.bytes[range], rules.spelt, isShout: isShouted(index))
    switch reading {
    case .word: writer.word(capitals.lowercased() + suffix)
    case .acronym: writer.word(capitals + suffix)
    // A voice would read `C.E.Os` otherwise.
    case .letters: sayLetters(capitals, suffix: suffix.isEmpty ? "" : "'s")
    }
  }

  /// `AT&T`.
  private func isBesideAmpersand(_ index: Int) -> Bool {
    (text[index + 1].is("&") && text.isAttached(index + 1))
      || (text[index - 1].is("&") && text.isAttached(index))
  }

  /// Whether a token is one of at least three words in a row that are all in capitals, or of two with an everyday
  /// word among them.
  private mutating func isShouted(_ index: Int) -> Bool {
    if index < shoutEnd { return isShout }
    var end = index
    var words = 0
    var everyday = 0
    while text[end].kind != .end {
      let token = text[end]
      if token.kind == .letters {
        guard !token.shape.contains(.hasSmall), token.shape.contains(.hasCapital) else { break }
        if !token.isLetter, !isBesideDigits(end) { words += 1 }
        if isWord(end, in: rules.spelt.shortWords), !isWord(end, in: rules.spelt.quietInitialisms) {
          everyday += 1
        }
      }
      if end > index, token.is(in: .ends), text[end + 1].flags.contains(.afterSpace) { break }
      end += 1
    }
    shoutEnd = max(end, index + 1)
    isShout = words > 2 || (words > 1 && everyday > 0)
    return isShout
  }

  func isBesideDigits(_ index: Int) -> Bool {
    (text.isAttached(index) && text[index - 1].kind == .digits)
      || (text.isAttached(index + 1) && text[index + 1].kind == .digits)
  }
}
