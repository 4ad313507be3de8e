/// Digits above and below the line: `x²`, `H₂O`.
extension SpokenFormReader {
  /// Letters with digits below the line among them are a formula, and letters alone are spelled.
  mutating func readFormula(_ index: Int) -> Int? {
    guard text[index].count < 16, text.isAttached(index + 1), isRaised(index + 1) else { return nil }
    if text[index + 1].kind == .subscript {
      sayLetters(of: index..<index + 1)
      return readSubscripts(index + 1)
    }
    // A variable; digits above a whole word are a note.
    guard text[index].count == 1 || rules.units[text.key(index, folded: false) ?? WordKey()] != nil else {
      return nil
    }
    copy(index)
    return index + 1
  }

  private func isRaised(_ index: Int) -> Bool {
    text[index].kind == .superscript || text[index].kind == .subscript
  }

  private mutating func readSubscripts(_ start: Int) -> Int {
    var index = start
    while text.isAttached(index), text[index].kind == .subscript || text[index].kind == .letters {
      if text[index].kind == .letters {
        guard !text[index].shape.contains(.isUnspaced) else { break }
        sayLetters(of: index..<index + 1)
      } else {
        say(number(index), index)
      }
      index += 1
    }
    return index
  }

  private func number(_ index: Int) -> String {
    let digits = text.digits(index)
    let numeral = Numeral(digits: digits, fraction: nil, isGrouped: false, end: index + 1)
    return words(numeral)
  }

  /// A power, where a number or a variable comes before it; else a note's number, which is silent.
  mutating func readRaised(_ index: Int) -> Int {
    guard text.isAttached(index) else { return index + 1 }
    let before = text[index - 1]
    if text[index].kind == .subscript {
      say(number(index), index)
      return index + 1
    }
    guard before.kind == .digits || before.is(")") || (before.kind == .letters && before.count <= 3) else {
      return index + 1
    }
    sayPower(index..<index + 1)
    return index + 1
  }

  /// `10^6`.
  mutating func readCaret(_ index: Int) -> Int? {
    guard text[index].is("^"), text.isAttached(index), text.isAttached(index + 1),
      text[index + 1].kind == .digits
    else { return nil }
    sayPower(index..<index + 2)
    return index + 2
  }

  private mutating func sayPower(_ tokens: Range<Int>) {
    let values = text.string(tokens).unicodeScalars.map(\.value)
    let isNegative = values.contains(0x207B)
    let digits = values.filter(isDigit).map(DigitValue.of)
    guard !digits.isEmpty else { return }
    let number = words(Numeral(digits: digits, fraction: nil, isGrouped: false, end: tokens.upperBound))
    let template =
      isNegative || digits.count > 1
      ? rules.power : digits == [2] ? rules.squared : digits == [3] ? rules.cubed : rules.power
    say(template.filled(["n": isNegative ? rules.minus + rules.separator + number : number]), tokens)
  }

  /// Of digits on the line and above it.
  private func isDigit(_ value: UInt32) -> Bool {
    switch value {
    case 0x30...0x39, 0xB2, 0xB3, 0xB9, 0x2070, 0x2074...0x2079: true
    default: false
    }
  }
}
