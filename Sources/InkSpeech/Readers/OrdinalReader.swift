/// Ordinal numbers: `1st`, `2.`, `3e`, `1º`.
extension SpokenFormReader {
  mutating func readOrdinal(_ start: Int) -> Int? {
    guard text[start].kind == .digits, text[start].count <= 12, let value = numeral(at: start)?.value,
      let numeral = numeral(at: start), numeral.fraction == nil
    else { return nil }
    if let end = readSuffix(value, start, numeral.end) { return end }
    return rules.ordinals.takesDot ? readDotted(value, start, numeral.end) : nil
  }

  private mutating func readSuffix(_ value: UInt64, _ start: Int, _ index: Int) -> Int? {
    var suffix = index
    // `1.º`
    if text[suffix].is("."), text.isAttached(suffix), text.isAttached(suffix + 1),
      text[suffix + 1].kind == .sign || text[suffix + 1].kind == .letters
    {
      suffix += 1
    }
    guard text.isAttached(suffix), let key = text.key(suffix), let form = rules.ordinals.suffixes[key] else {
      return nil
    }
    let end = suffix + 1
    if text.isAttached(end), text[end].kind == .letters || text[end].kind == .digits { return nil }
    if text[suffix].is("°"), text[end].kind != .letters || isWord(end, in: rules.ordinals.degreeCues) {
      return nil
    }
    var chosen = form
    if form.agreement == .masculine, let before = rules.ordinals.beforeNoun, isCountedNoun(end) {
      chosen = before
    }
    say(rules.ordinal(value, chosen), start..<end)
    return end
  }

  // MARK: With a dot

  private mutating func readDotted(_ value: UInt64, _ start: Int, _ dot: Int) -> Int? {
    guard text[dot].is("."), text.isAttached(dot), value < 1000, !text.isAttached(dot + 1) else { return nil }
    let next = dot + 1
    guard isDottedOrdinal(value, start, next), let form = rules.ordinals.forms[.counting] else { return nil }
    var chosen = form
    chosen.ending = dottedEnding(start, next)
    say(rules.ordinal(value, chosen), start..<next)
    if text[contentAfter(next)].kind == .end {
      writer.mark(.period, endsSentence: true, end: Int(text[dot].end))
    }
    return next
  }

  private func isDottedOrdinal(_ value: UInt64, _ start: Int, _ next: Int) -> Bool {
    let following = text[next]
    if isMonth(next) { return true }
    let hasArticle = isWordBefore(start, in: rules.ordinals.endings)
    guard following.kind == .letters else { return hasArticle && value < 32 }
    if isWord(next, in: rules.ordinals.nouns) { return true }
    // `bis 20. Dann`: a small word in capitals starts a sentence.
    if following.shape.contains(.startsWithCapital), isWord(next, in: rules.functionWords) { return false }
    if !following.shape.contains(.hasCapital) { return true }
    return hasArticle && value < 100
  }

  /// The ending of an ordinal by the word before it, else by what follows it.
  func dottedEnding(_ last: Int, _ next: Int) -> String {
    let start = firstOfRow(last)
    if let before = wordBefore(start), before == start - 1, let key = text.key(before),
      let ending = rules.ordinals.endings[key]
    {
      return ending
    }
    // `Mittwoch, zwölften Juni`.
    if text[start - 1].is(","), isWordBefore(start - 1, in: rules.dates.weekdays),
      let key = WordKey("den"), let ending = rules.ordinals.endings[key]
    {
      return ending
    }
    guard text[next].kind == .letters, text[next].shape.contains(.hasCapital) else {
      return rules.ordinals.nounEndings[.masculine] ?? ""
    }
    return rules.ordinals.nounEndings[agreement(withNounAt: next)] ?? ""
  }

  /// The first of ordinals in a row, `am 3. und 4. Mai`, of which there are few.
  private func firstOfRow(_ last: Int) -> Int {
    var first = last
    while first > last - 3 * OrdinalRules.longestRow, isWord(first - 1, in: rules.ordinals.joints),
      text[first - 2].is("."), text.isAttached(first - 2), text[first - 3].kind == .digits
    {
      first -= 3
    }
    return first
  }

  func isMonth(_ index: Int) -> Bool {
    guard text[index].kind == .letters, let key = text.key(index) else { return false }
    return rules.dates.months[key] != nil
  }
}
