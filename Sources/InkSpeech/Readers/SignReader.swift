/// Signs: marks of emphasis are silent, some are said, and the rest is punctuation.
extension SpokenFormReader {
  mutating func readSign(_ index: Int) -> Int {
    // Most signs are commas and stops with a space after them.
    if text[index].is(in: .plainMarks), text[index + 1].flags.contains(.afterSpace), text.isAttached(index) {
      return readPunctuation(index)
    }
    return readCaret(index) ?? readMarkup(index) ?? readHandle(index) ?? readDecade(index)
      ?? readNumberSign(index) ?? readJoint(index) ?? readSpokenSign(index) ?? readPunctuation(index)
  }

  private mutating func readNumberSign(_ index: Int) -> Int? { readPrefix(index) ?? readQuantity(index) }

  /// A sign before a number, `-5`, and a bracket before a telephone number's.
  private mutating func readPrefix(_ index: Int) -> Int? {
    guard text.isAttached(index + 1), isNumber(index + 1) else { return nil }
    let token = text[index]
    if token.is("(") { return readPhone(index + 1) }
    let before = text[index - 1]
    let isPrefix =
      token.flags.contains(.afterSpace) || index == 0 || before.shape.contains(.isUnspaced)
      || before.is(in: .beforePrefixes)
    guard isPrefix, token.is("-") || token.is("−") || token.is("–") else { return nil }
    say(rules.minus, index)
    return index + 1
  }

  private func isNumber(_ index: Int) -> Bool {
    let token = text[index]
    if token.kind == .digits { return true }
    guard token.kind == .sign, text.isAttached(index + 1), text[index + 1].kind == .digits else {
      return false
    }
    return token.is(".") || rules.money.currencies[text.key(index) ?? WordKey()] != nil
  }

  /// `@name`, `#hashtag`.
  private mutating func readHandle(_ index: Int) -> Int? {
    let sign = text[index]
    guard sign.is("@") || sign.is("#"), text.isAttached(index + 1), text[index + 1].kind == .letters,
      sign.flags.contains(.afterSpace) || text[index - 1].kind == .sign
        || text[index - 1].shape.contains(.isUnspaced)
    else { return nil }
    var end = index + 2
    while text.isAttached(end), isHandlePart(end, ofName: sign.is("@")) { end += 1 }
    say(sign.is("@") ? rules.address.signs["@"] ?? "at" : rules.address.hashtag, index)
    for token in index + 1..<end where !text[token].is("_") {
      switch text[token].kind {
      case .digits: _ = sayRow(of: token)
      case .sign: say(rules.address.signs["."] ?? ".", token)
      default: sayParts(of: token)
      }
    }
    return end
  }

  private func isHandlePart(_ index: Int, ofName: Bool) -> Bool {
    let token = text[index]
    if token.kind == .letters || token.kind == .digits || token.is("_") { return true }
    return ofName && token.is(".") && text.isAttached(index + 1) && text[index + 1].kind == .letters
  }

  /// `ThrowbackThursday` in two words.
  private mutating func sayParts(of token: Int) {
    guard !text[token].isCapitals else { return _ = readCapitals(token) ?? copyNext(token) }
    writer.start(text, token..<token + 1)
    for part in CamelCase.parts(text.string(token)) { writer.word(part) }
  }

  private mutating func copyNext(_ index: Int) -> Int {
    copy(index)
    return index + 1
  }

  /// Signs between words and numbers.
  private mutating func readJoint(_ index: Int) -> Int? {
    let token = text[index]
    guard text.isAttached(index), text.isAttached(index + 1) else { return nil }
    let before = text[index - 1]
    let after = text[index + 1]
    if token.is("&"), entityEnd(index) != nil { return nil }
    if token.is("-") || token.is("‑") { return readHyphen(index, before, after) }
    if token.is("–"), isCalendarWord(before: index), isWord(index + 1, in: rules.dates.weekdays) {
      say(rules.ranges.joint, index)
      return index + 1
    }
    if token.is("/"), before.kind == .letters || before.is("."), after.kind == .letters {
      return readSlash(index)
    }
    if token.is("/"), after.kind == .digits, isMeasure(before: index) {
      pause(index)
      return index + 1
    }
    // `10 a.m.–5 p.m.`
    if token.is(in: .joints), after.kind == .digits, before.is(in: .rangeEnds) || isMeasure(before: index),
      before.kind != .digits || token.value >= 0x3000
    {
      say(rules.ranges.joint, index)
      return index + 1
    }
    if token.is(in: .waves), !rules.isSpaced, before.kind == .letters, after.kind == .letters {
      say(rules.ranges.joint, index)
      return index + 1
    }
    if token.is("&"), before.kind == .letters, after.kind == .letters, let word = rules.signs[0x26] {
      say(word, index)
      return index + 1
    }
    return nil
  }

  private func isCalendarWord(before index: Int) -> Bool {
    isWordBefore(index, in: rules.dates.weekdays)
  }

  private mutating func readHyphen(_ index: Int, _ before: Token, _ after: Token) -> Int? {
    if isCalendarWord(before: index), isWord(index + 1, in: rules.dates.weekdays) {
      say(rules.ranges.joint, index)
      return index + 1
    }
    if before.kind == .letters, after.kind == .letters {
      writer.join("-")
      return index + 1
    }
    if before.kind == .letters, after.kind == .digits {
      // `9am-5pm`, and `GPT-4`.
      if isMeasure(before: index) { say(rules.ranges.joint, index) }
      return index + 1
    }
    guard before.kind == .digits || before.kind == .letters else { return nil }
    if after.kind == .digits { return index + 1 }
    guard before.kind == .digits, after.kind == .letters else { return nil }
    if rules.hasCapitalNouns, let end = readJoinedNoun(index + 1) { return end }
    if rules.joinedEndings.contains(where: { text.bytes[after.range].starts(with: $0) }) {
      writer.join()
    } else if rules.hasCapitalNouns, after.shape.contains(.startsWithCapital) {
      writer.join("-", capitalizing: true)
    }
    return index + 1
  }

  /// `17-Jährige` as "Siebzehnjährige".
  private mutating func readJoinedNoun(_ index: Int) -> Int? {
    let small = text.string(index).lowercased()
    guard text[index].shape.contains(.startsWithCapital), text[index].count < 30,
      rules.joinedEndings.contains(where: { Array(small.utf8).starts(with: $0) })
    else { return nil }
    writer.join(capitalizing: true)
    writer.start(text, index..<index + 1)
    writer.word(small)
    return index + 1
  }

  /// `vezes/dia` says what it is counted by; `and/or` nothing.
  private mutating func readSlash(_ index: Int) -> Int {
    if let key = text.key(index + 1), let per = rules.perNouns[key] {
      say(per, index..<index + 2)
      return index + 2
    }
    return index + 1
  }

  /// Signs that have a word.
  private mutating func readSpokenSign(_ index: Int) -> Int? {
    let value = text[index].value
    // An entity of HTML is left as it is: a diagnostic says so.
    if text[index].is("&"), let end = entityEnd(index) {
      if text.isAttached(index) { writer.join() }
      writer.start(text, index..<end)
      writer.word(text.string(index..<end))
      if text.isAttached(end) { writer.join() }
      return end
    }
    // `°C` without a number.
    if text[index].is("°"), let unit = unit(at: index) {
      say(unit.noun.many, unit.tokens)
      return unit.tokens.upperBound
    }
    guard let word = rules.signs[value] else { return nil }
    if text[index].is("×"), text[index - 1].kind == .letters, isMeasure(before: index) {
      say(rules.by, index)
      return index + 1
    }
    let isBetween =
      isMeasure(before: index)
      && (text[index + 1].kind == .digits || text[index + 1].is(in: .currencies))
    say(isBetween ? rules.infixSigns[value] ?? word : word, index)
    return index + 1
  }

  func entityEnd(_ index: Int) -> Int? {
    let hasNumber = text[index + 1].is("#")
    let name = index + (hasNumber ? 2 : 1)
    guard text.isAttached(index + 1), text.isAttached(name), text.isAttached(name + 1),
      text[name].kind == (hasNumber ? .digits : .letters), text[name + 1].is(";")
    else { return nil }
    return name + 2
  }

  /// Whether a number, or what it counts, comes before a token.
  func isMeasure(before index: Int) -> Bool {
    let before = text[index - 1]
    switch before.kind {
    case .digits, .number, .superscript: return true
    case .letters: return (text[index - 2].kind == .digits || text[index - 2].is("°")) && before.count <= 3
    default: return before.is(in: .measureEnds)
    }
  }
}
