/// Initials and initialisms: letters with dots, and words in capitals.
extension SpokenFormReader {
  /// `U.S.`, `J. R. R. Tolkien`.
  mutating func readInitials(_ index: Int) -> Int? {
    guard let (letters, end) = initials(at: index) else { return nil }
    if letters.count == 1 {
      guard isInitialOfName(index, end) else { return nil }
    } else if let (suffix, last) = suffix(at: end) {
      return sayInitials(letters, index..<last, suffix: suffix)
    } else if text.isAttached(end), text[end].kind == .letters || text[end].kind == .digits,
      !text[end].shape.contains(.isUnspaced)
    {
      return nil
    }
    _ = sayInitials(letters, index..<end, suffix: "")
    endInitials(end, count: letters.count)
    return end
  }

  private mutating func sayInitials(_ letters: String, _ tokens: Range<Int>, suffix: String) -> Int {
    writer.start(text, tokens)
    sayLetters(letters, suffix: suffix)
    return tokens.upperBound
  }

  /// Capitals with dots after them, and the token after the last dot.
  private func initials(at index: Int) -> (letters: String, end: Int)? {
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
    // `D.C` without a dot at its end.
    if isInitial(end), text.isAttached(end), letters.count < 12 {
      letters += text.string(end)
      end += 1
    }
    return (letters, end)
  }

  /// Whether a single letter with a dot is a name's, rather than a sentence's last, `Plan B.`
  private func isInitialOfName(_ index: Int, _ end: Int) -> Bool {
    text[end].kind == .letters && text[end].flags.contains(.afterSpace)
      && !text[end].shape.isDisjoint(with: [.hasCapital, .isUnspaced])
      && !isWordBefore(index, in: rules.spelt.letterCues)
  }

  /// The `s` of `M.D.s` and `U.K.'s`, and the token after it.
  private func suffix(at index: Int) -> (suffix: String, end: Int)? {
    let hasApostrophe = (text[index].is("'") || text[index].is("’")) && text.isAttached(index)
    let letter = hasApostrophe ? index + 1 : index
    guard text.isAttached(letter), text[letter].kind == .letters, text[letter].count == 1,
      text.bytes[Int(text[letter].start)] == UInt8(ascii: "s")
    else { return nil }
    return ("'s", letter + 1)
  }

  /// `l'A.C.`: the article goes on with the letters.
  mutating func readElidedInitials(_ index: Int) -> Int? {
    guard let (article, rest) = text.elision(index), rest.count == 1,
      text.bytes[rest.lowerBound] &- 0x41 < 26,
      text[index + 1].is("."), text.isAttached(index + 1), text.isAttached(index + 2),
      let (letters, end) = initials(at: index + 2)
    else { return nil }
    writer.start(text, index..<end)
    writer.word(text.string(bytes: article) + "'")
    writer.join()
    sayLetters(text.string(bytes: rest) + letters)
    return end
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

  /// Whether a word in capitals after initials starts a sentence, rather than being a name: a small word such
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
      guard !isNextToDigits(index), isWord(index, in: rules.functionWords), isShouted(index) else {
        return nil
      }
      writer.start(text, index..<index + 1)
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
    guard let (article, rest) = text.elision(index) else { return nil }
    if !text[index].shape.contains(.hasSmall), article.count > 1 || isShortWord(rest) || isShouted(index) {
      writer.start(text, index..<index + 1)
      writer.word(text.string(index).lowercased().replacing("’", with: "'"))
      return index + 1
    }
    guard rest.count > 1, text.bytes[rest].allSatisfy({ $0 &- 0x41 < 26 }) else { return nil }
    writer.start(text, index..<index + 1)
    writer.word(text.string(bytes: article) + "'")
    writer.join()
    sayCapitals(index, rest, suffix: "")
    return index + 1
  }

  private func isShortWord(_ range: Range<Int>) -> Bool {
    var key = WordKey()
    return range.count > 1 && key.append(text.bytes[range]) && rules.spelt.shortWords.contains(key)
  }

  /// Says capitals, which are all of a word or a part of it.
  private mutating func sayCapitals(_ index: Int, _ range: Range<Int>, suffix: String) {
    let capitals = String(decoding: text.bytes[range], as: UTF8.self)
    writer.start(text, index..<index + 1)
    var key = WordKey()
    let isShort = key.append(text.bytes[range])
    let reading =
      isNextToAmpersand(index)
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
  private func isNextToAmpersand(_ index: Int) -> Bool {
    (text[index + 1].is("&") && text.isAttached(index + 1) && entityEnd(index + 1) == nil)
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
        if !token.isLetter, !isNextToDigits(end) { words += 1 }
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

  func isNextToDigits(_ index: Int) -> Bool {
    (text.isAttached(index) && text[index - 1].kind == .digits)
      || (text.isAttached(index + 1) && text[index + 1].kind == .digits)
  }
}
