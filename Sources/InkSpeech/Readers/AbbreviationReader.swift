/// Abbreviations of the language's table, with and without spaces between their parts.
extension SpokenFormReader {
  mutating func readAbbreviation(_ index: Int) -> Int? {
    guard let found = abbreviation(at: index) else { return readElidedAbbreviation(index) }
    let (abbreviation, end) = found
    let last = text[end - 1]
    guard let spoken = phrase(of: abbreviation, index..<end) else { return nil }
    say(spoken, index..<end)
    // What is something else here is a title: `St. Paul`.
    let mayEnd =
      abbreviation.use == .ending || (abbreviation.use == .afterName && spoken == abbreviation.spoken)
    if last.is("."), endsSentence(mayEnd && !saysWhen(index, before: contentAfter(end)), after: end) {
      writer.mark(.period, endsSentence: true, end: Int(last.end))
    }
    return end
  }

  /// `l'avv.`: an article goes on with it.
  private mutating func readElidedAbbreviation(_ index: Int) -> Int? {
    var key = WordKey()
    guard let (article, rest) = text.elision(index), text[index + 1].is("."), text.isAttached(index + 1),
      key.append(text.bytes[rest]), let entry = rules.abbreviations[key]
    else { return nil }
    say(text.string(bytes: article) + "'" + entry.spoken, index..<index + 2)
    return index + 2
  }

  /// `Hauptstr.`: the end of a word is abbreviated.
  mutating func readAbbreviatedEnd(_ index: Int) -> Int? {
    let token = text[index]
    guard !rules.abbreviatedEnds.isEmpty, text[index + 1].is("."), text.isAttached(index + 1),
      let (end, full) = rules.abbreviatedEnds.first(where: { ends(token, with: $0.end) })
    else { return nil }
    let stem = text.bytes[Int(token.start)..<Int(token.end) - end.count]
    say(String(decoding: stem, as: UTF8.self) + full, index..<index + 2)
    if endsSentence(true, after: index + 2) {
      writer.mark(.period, endsSentence: true, end: Int(text[index + 1].end))
    }
    return index + 2
  }

  private func ends(_ token: Token, with end: [UInt8]) -> Bool {
    token.count > end.count && text.bytes[Int(token.end) - end.count..<Int(token.end)].elementsEqual(end)
  }

  /// The longest abbreviation that starts at a token, and the token after it and its dot.
  func abbreviation(at start: Int) -> (Abbreviation, end: Int)? {
    var key = WordKey()
    var longest: (Abbreviation, end: Int)?
    var index = start
    while index < start + 8 {
      let token = text[index]
      if index > start, !isContinued(index) {
        // `c. à s.`
        guard token.kind == .letters, token.count == 1, key.append(CollectionOfOne(UInt8(ascii: "_"))) else {
          break
        }
      }
      guard token.kind == .letters || token.is(in: .abbreviationSigns),
        key.append(text.bytes[token.range])
      else { break }
      index += 1
      guard !token.is("."), !token.is("-"), let entry = rules.abbreviations[key] else { continue }
      if let end = end(of: entry, start, index) { longest = (entry, end) }
    }
    return longest
  }

  /// Within an abbreviation there are spaces after dots alone.
  private func isContinued(_ index: Int) -> Bool {
    text.isAttached(index) || (text[index - 1].is(".") && text[index].kind == .letters)
  }

  private func end(of entry: Abbreviation, _ start: Int, _ index: Int) -> Int? {
    if index == start + 1, text[start].isCapitals, isOther(entry, start) { return nil }
    if entry.needsCapital, !text[start].shape.contains(.hasCapital) { return nil }
    let next = text[index]
    if next.is("."), text.isAttached(index), entry.use != .word {
      // `e.g.x` and a host's name are none.
      let after = text[index + 1]
      let isWithin =
        text.isAttached(index + 1) && after.kind == .letters
        && after.shape.isDisjoint(with: [.hasCapital, .isUnspaced])
      return isWithin ? nil : index + 1
    }
    let isWhole = text[index - 1].kind == .sign || entry.use == .reference
    if text.isAttached(index), next.kind == .letters || (next.kind == .digits && !isWhole) { return nil }
    return entry.mayLackDot || isRangeOfDays(index) ? index : nil
  }

  /// `Mon–Fri`: of two weekdays with a dash between them neither needs its dot.
  private func isRangeOfDays(_ index: Int) -> Bool {
    let day = index - 1
    guard isWord(day, in: rules.dates.weekdays) else { return false }
    func isDash(_ dash: Int) -> Bool {
      (text[dash].is("-") || text[dash].is("–")) && text.isAttached(dash) && text.isAttached(dash + 1)
    }
    return (isDash(index) && isWord(index + 1, in: rules.dates.weekdays))
      || (isDash(day - 1) && isWord(day - 2, in: rules.dates.weekdays))
  }

  /// Whether capitals are other letters: `EST` is no `Est.`, and `MS Office` no lady.
  private func isOther(_ entry: Abbreviation, _ index: Int) -> Bool {
    let hasDot = text[index + 1].is(".") && text.isAttached(index + 1)
    switch entry.use {
    case .title: return !hasDot || !text[index + 2].shape.contains(.startsWithCapital)
    case .plain: return entry.needsCapital
    default: return false
    }
  }

  /// What is said for an abbreviation in its place; `nil` where it is none there.
  private func phrase(of abbreviation: Abbreviation, _ tokens: Range<Int>) -> String? {
    let next = text[tokens.upperBound]
    switch abbreviation.use {
    case .plain, .ending, .title, .word: return abbreviation.spoken
    case .reference:
      let isNumber =
        next.kind == .digits || next.is("#") || isRangeOfDays(tokens.upperBound)
        || (RomanNumeral.value(of: text, tokens.upperBound) != nil && !isWordLetter(tokens.upperBound))
      return isNumber ? abbreviation.spoken : abbreviation.elsewhere
    case .afterName: return isAfterName(tokens) ? abbreviation.spoken : abbreviation.elsewhere
    }
  }

  private func isWordLetter(_ index: Int) -> Bool {
    text[index].isLetter && rules.spelt.wordLetters.contains(text.bytes[Int(text[index].start)])
  }

  private func isAfterName(_ tokens: Range<Int>) -> Bool {
    let before = text[tokens.lowerBound - 1]
    let next = text[tokens.upperBound]
    let isName = next.kind == .letters && next.shape.contains(.startsWithCapital)
    guard before.kind == .letters else { return false }
    // `5th Ave.`
    if text[tokens.lowerBound - 2].kind == .digits, text.isAttached(tokens.lowerBound - 1) { return true }
    guard before.shape.contains(.startsWithCapital) else { return false }
    let startsSentence = tokens.lowerBound == 1 || text[tokens.lowerBound - 2].is(".")
    return !startsSentence || !isName
  }

  private func endsSentence(_ mayEnd: Bool, after index: Int) -> Bool {
    let content = contentAfter(index)
    if text[content].kind == .end { return true }
    if text[content].flags.contains(.afterParagraph) { return true }
    guard mayEnd, text[index].kind != .sign || isCloser(index) else { return false }
    return text[content].kind == .letters && startsSentence(content) && !text.isUncased
  }

  private func isCloser(_ index: Int) -> Bool { text[index].is(in: .closers) }
}
