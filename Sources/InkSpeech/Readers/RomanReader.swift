/// Roman numerals, where the words around show that they are numbers.
extension SpokenFormReader {
  mutating func readRoman(_ index: Int) -> Int? {
    if let end = readRomanOrdinal(index) { return end }
    guard let (value, suffix) = RomanNumeral.genitive(of: text, index) else { return nil }
    if let form = follower(of: index) ?? nounForm(index) ?? titleForm(index, value) {
      say(words(value, form) + suffix, index)
      return index + 1
    }
    return rulerForm(index).map { sayRuler(value, $0, index, suffix) }
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

  private func nounForm(_ index: Int) -> RomanRules.Form? {
    guard let noun = wordBefore(index), let key = text.key(noun), let form = rules.roman.nouns[key] else {
      return nil
    }
    if !isPronoun(index) { return form }
    // After a noun in small letters `I` is hardly a number, nor where a sentence goes on after it.
    let next = text[index + 1]
    let goesOn = next.kind == .letters && !next.shape.contains(.hasCapital)
    return text[noun].shape.contains(.startsWithCapital) && !goesOn ? form : nil
  }

  /// Whether a numeral is a word too: `I`.
  private func isPronoun(_ index: Int) -> Bool {
    text[index].isLetter && rules.spelt.wordLetters.contains(text.bytes[Int(text[index].start)])
  }

  /// A numeral of at least two of the letters I, V and X at the end of a title: `Rocky III`.
  private func titleForm(_ index: Int, _ value: Int) -> RomanRules.Form? {
    let before = text[index - 1]
    let letters = text.bytes[text[index].range].prefix { $0 == 0x49 || $0 == 0x56 || $0 == 0x58 }
    let isTitle =
      before.kind == .letters && before.shape.contains(.startsWithCapital) && before.shape.contains(.hasSmall)
    guard letters.count > 1, isTitle, value < 40, rulerForm(index) == nil else { return nil }
    return .cardinal
  }

  // MARK: Rulers

  /// After a king's or a pope's name; in German after any name where the ordinal's dot and a small letter follow.
  private func rulerForm(_ index: Int) -> RomanRules.Form? {
    let before = text[index - 1]
    guard before.kind == .letters, let key = text.key(index - 1) else { return nil }
    if let form = rules.roman.names[key] {
      return isPronoun(index) && text[index + 1].kind == .letters ? nil : form
    }
    let dot = index + 1
    guard rules.roman.takesDot, text[dot].is("."), text.isAttached(dot), text[dot + 1].kind == .letters,
      !text[dot + 1].shape.contains(.hasCapital), before.shape.contains(.startsWithCapital)
    else { return nil }
    return .ordinal(.masculine, upTo: RomanRules.all)
  }

  private mutating func sayRuler(_ value: Int, _ form: RomanRules.Form, _ index: Int, _ suffix: String) -> Int
  {
    let number = words(value, form)
    let dot = index + 1
    let takesDot = rules.roman.takesDot && text[dot].is(".") && text.isAttached(dot)
    let end = takesDot ? dot + 1 : dot
    var template = rules.roman.ruler
    if case .ordinal(let agreement, _) = form { template = rules.roman.rulers[agreement] ?? template }
    say(template.filled(["n": number, "N": number.capitalizedFirst]) + suffix, index..<end)
    // The ordinal's dot is the sentence's too where that ends.
    let content = contentAfter(end)
    if takesDot, text[content].kind == .end || text[content].flags.contains(.afterParagraph) {
      writer.mark(.period, endsSentence: true, end: Int(text[dot].end))
    }
    return end
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
