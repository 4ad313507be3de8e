/// Roman numerals, where the words around show that they are numbers.
extension SpokenFormReader {
  mutating func readRoman(_ index: Int) -> Int? {
    if let end = readRomanOrdinal(index) { return end }
    guard let value = RomanNumeral.value(of: text, index) else { return nil }
    if let form = follower(of: index) {
      say(words(value, form), index)
      return index + 1
    }
    guard let before = wordBefore(index), let key = text.key(before) else { return nil }
    if let form = rules.roman.nouns[key], mayFollowNoun(index, before) {
      say(words(value, form), index)
      return index + 1
    }
    // Other words come before it without a dot.
    guard before == index - 1 else { return nil }
    if let form = rules.roman.names[key], mayFollowName(index) {
      return sayRuler(value, form, index)
    }
    let dot = index + 1
    if rules.roman.takesDot, text[dot].is("."), text.isAttached(dot), text[dot + 1].kind == .letters,
      !text[dot + 1].shape.contains(.hasCapital), text[before].shape.contains(.startsWithCapital)
    {
      return sayRuler(value, .ordinal(.masculine, upTo: 4000), index)
    }
    return readTitle(index, before, value)
  }

  /// `XVIIe`, `Ier`: an ordinal by its ending.
  private mutating func readRomanOrdinal(_ index: Int) -> Int? {
    let token = text[index]
    guard rules.roman.takesEnding, token.count < 20, token.shape.contains(.hasCapital),
      token.shape.contains(.hasSmall)
    else { return nil }
    let bytes = text.bytes[token.range]
    let capitals = bytes.prefix { $0 &- 0x41 < 26 }
    // `Le` and `De` are words.
    guard capitals.count > 1 || capitals.first.map({ [0x49, 0x56, 0x58].contains($0) }) == true,
      let value = RomanNumeral.value(capitals),
      let key = WordKey(String(decoding: bytes.dropFirst(capitals.count), as: UTF8.self), folded: false),
      let form = rules.ordinals.suffixes[key]
    else { return nil }
    say(rules.ordinal(UInt64(value), form), index)
    return index + 1
  }

  /// What the noun after a numeral makes of it: `XXI secolo`.
  private func follower(of index: Int) -> RomanRules.Form? {
    guard text[index + 1].kind == .letters, let key = text.key(index + 1) else { return nil }
    return rules.roman.followers[key]
  }

  /// After a noun in small letters `I` is hardly a number, nor where a sentence goes on after it.
  private func mayFollowNoun(_ index: Int, _ noun: Int) -> Bool {
    guard text[index].count == 1, text.bytes[Int(text[index].start)] == UInt8(ascii: "I") else { return true }
    guard rules.spelt.wordLetters.contains(UInt8(ascii: "I")) else { return true }
    let next = text[index + 1]
    return text[noun].shape.contains(.startsWithCapital)
      && (next.kind != .letters || next.shape.contains(.hasCapital)
        || isWord(noun, in: rules.spelt.letterCues))
  }

  private func mayFollowName(_ index: Int) -> Bool {
    text[index].count > 1 || !text.bytes[text[index].range].elementsEqual([UInt8(ascii: "I")])
      || !rules.spelt.wordLetters.contains(UInt8(ascii: "I"))
  }

  private mutating func sayRuler(_ value: Int, _ form: RomanRules.Form, _ index: Int) -> Int {
    let number = words(value, form)
    let dot = index + 1
    let takesDot = rules.roman.takesDot && text[dot].is(".") && text.isAttached(dot)
    let end = takesDot ? dot + 1 : dot
    var template = rules.roman.ruler
    if case .ordinal(let agreement, _) = form { template = rules.roman.rulers[agreement] ?? template }
    say(template.filled(["n": number, "N": number.capitalizedFirst]), index..<end)
    // The ordinal's dot is the sentence's too where that ends.
    if takesDot,
      text[contentAfter(end)].kind == .end || text[contentAfter(end)].flags.contains(.afterParagraph)
    {
      writer.mark(.period, endsSentence: true, end: Int(text[dot].end))
    }
    return end
  }

  /// A numeral of at least two of the letters I, V and X at the end of a title: `Rocky III`.
  private mutating func readTitle(_ index: Int, _ before: Int, _ value: Int) -> Int? {
    let letters = text.bytes[text[index].range]
    guard letters.count > 1, letters.allSatisfy({ $0 == 0x49 || $0 == 0x56 || $0 == 0x58 }),
      text[before].shape.contains(.startsWithCapital), text[before].shape.contains(.hasSmall), value < 40
    else { return nil }
    say(rules.cardinal(UInt64(value)), index)
    return index + 1
  }

  private func words(_ value: Int, _ form: RomanRules.Form) -> String {
    switch form {
    case .ordinal(let agreement, let limit) where value <= limit:
      if let ending = rules.roman.rulerEnding[agreement], var form = rules.ordinals.forms[agreement] {
        form.ending = ending
        return rules.ordinal(UInt64(value), form)
      }
      return rules.ordinal(UInt64(value), agreement)
    case .cardinal, .ordinal: return rules.cardinal(UInt64(value))
    }
  }
}
