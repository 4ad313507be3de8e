/// Words: most are said as they are.
extension SpokenFormReader {
  /// A word in small letters with a space before and after it, or with a comma after it: the short way for
  /// most of a text.
  mutating func readPlainWord(_ index: Int) -> Int? {
    let token = text[index]
    guard !token.shape.contains(.hasCapital), token.count > 1 else { return nil }
    let next = text[index + 1]
    guard next.flags.contains(.afterSpace) || next.is(","), text[index - 1].kind != .digits else {
      return nil
    }
    if token.count <= book.longestUnusual, let key = text.key(index), book.unusualWords.contains(key) {
      return nil
    }
    copy(index)
    return index + 1
  }

  mutating func readWord(_ index: Int) -> Int {
    readBetweenMeasures(index) ?? readElidedInitials(index) ?? readAbbreviation(index) ?? readAbbreviatedEnd(
      index
    ) ?? readAddress(index)
      ?? readMonth(index)
      ?? readMoneyCode(index)
      ?? readVersionWord(index) ?? readInitials(index) ?? readRoman(index) ?? readLanguageName(index)
      ?? readFormula(index) ?? readLetterPair(index) ?? readCode(index) ?? readCapitals(index) ?? readLetter(
        index
      ) ?? readElision(
        index
      )
      ?? readCommonWord(index)
  }

  private mutating func readCommonWord(_ index: Int) -> Int {
    copy(index)
    return index + 1
  }

  /// `C++`, `C#`, `F#`.
  private mutating func readLanguageName(_ index: Int) -> Int? {
    guard text[index].count == 1, text[index].shape.contains(.hasCapital), text.isAttached(index + 1) else {
      return nil
    }
    if text[index + 1].is("+"), text[index + 2].is("+"), text.isAttached(index + 2) {
      let plus = rules.signs[0x2B] ?? rules.plus
      say("\(text.string(index)) \(plus) \(plus)", index..<index + 3)
      return index + 3
    }
    if text[index + 1].is("#") {
      say("\(text.string(index)) sharp", index..<index + 2)
      return index + 2
    }
    return nil
  }

  /// A letter next to digits: `A4`, `4K`, `F-16`.
  private mutating func readCode(_ index: Int) -> Int? {
    let token = text[index]
    guard token.count == 1, token.shape.contains(.isASCII), !text[index - 1].is("'"), !text[index - 1].is("’")
    else {
      return nil
    }
    let beforeHyphen =
      text[index + 1].is("-") && text.isAttached(index + 1) && text.isAttached(index + 2)
      && text[index + 2].kind == .digits && token.shape.contains(.hasCapital)
    let beforePlus =
      text[index + 1].is("+") && text.isAttached(index + 1)
      && (!text.isAttached(index + 2) || text[index + 2].kind == .sign)
      && token.shape.contains(.hasCapital)
    guard isNextToDigits(index) || beforeHyphen || beforePlus else { return nil }
    sayLetters(of: index..<index + 1)
    return index + 1
  }

  /// `2 x 4`, `10 cm x 15 cm`: the sides of something; but `2 x 4 = 8`.
  private mutating func readBetweenMeasures(_ index: Int) -> Int? {
    guard text[index].count == 1, text.bytes[Int(text[index].start)] == UInt8(ascii: "x"),
      isMeasure(before: index),
      text[index + 1].kind == .digits, !text.isAttached(index), !text.isAttached(index + 1)
    else { return nil }
    let times = rules.infixSigns[0xD7] ?? rules.signs[0xD7] ?? rules.by
    say(text[index + 2].is("=") ? times : rules.by, index)
    return index + 1
  }

  /// `A/B`: two letters with a slash between them.
  private mutating func readLetterPair(_ index: Int) -> Int? {
    func isCapital(_ index: Int) -> Bool { text[index].isLetter && text[index].shape.contains(.hasCapital) }
    guard isCapital(index), text[index + 1].is("/"), text.isAttached(index + 1), isCapital(index + 2),
      text.isAttached(index + 2), !text.isAttached(index + 3) || text[index + 3].kind == .sign
    else { return nil }
    writer.start(text, index..<index + 3)
    sayLetters(text.string(index) + text.string(index + 2))
    return index + 3
  }

  /// One letter that is a letter although it could be a word: `vitamin A`.
  private mutating func readLetter(_ index: Int) -> Int? {
    let token = text[index]
    guard token.count == 1, rules.spelt.markedLetters.contains(text.bytes[Int(token.start)]),
      isWordBefore(index, in: rules.spelt.letterCues)
    else { return nil }
    sayLetters(of: index..<index + 1)
    return index + 1
  }

  /// `l'85%`: the article goes on with the number.
  private mutating func readElision(_ index: Int) -> Int? {
    let next = text[index + 1]
    guard text.isAttached(index + 1), next.is("'") || next.is("’"), text.isAttached(index + 2),
      text[index + 2].kind == .digits || text[index + 2].is(in: .currencies)
    else { return nil }
    copy(index)
    writer.join("'")
    return index + 2
  }

  /// Says letters by their names, of several with dots between them.
  mutating func sayLetters(of tokens: Range<Int>, suffix: String = "") {
    let letters = text.bytes[text.range(tokens)]
    writer.start(text, tokens)
    sayLetters(String(decoding: letters, as: UTF8.self), suffix: suffix)
  }

  /// - Parameter letters: Letters alone; others are left out.
  mutating func sayLetters(_ letters: String, suffix: String = "") {
    let capitals = letters.uppercased().filter(\.isLetter)
    var spelled = capitals.map(String.init).joined(separator: ".") + suffix
    if capitals.count == 1, let letter = capitals.utf8.first, rules.spelt.markedLetters.contains(letter) {
      // Voices take a letter before a hyphen as a letter.
      spelled += "-"
    }
    writer.word(spelled, isSpelled: true)
  }
}
