/// Numbers with what they measure.
extension SpokenFormReader {
  mutating func readQuantity(_ start: Int) -> Int? {
    let token = text[start]
    let mayStart =
      token.kind == .digits || token.is(".")
      || (token.kind == .sign && rules.money.currencies[text.key(start) ?? WordKey()] != nil)
    guard mayStart, let quantity = quantity(at: start) else { return nil }
    if let end = readFeet(quantity) ?? readTimes(quantity) ?? readPlural(quantity) ?? readRating(quantity) {
      return end
    }
    if quantity.currency != nil { return sayMoney(quantity) }
    return sayMeasure(quantity)
  }

  /// `US$20`, `CHF 20`.
  mutating func readMoneyCode(_ index: Int) -> Int? {
    guard text[index].shape.contains(.hasCapital), text[index].count <= 4,
      let currency = currency(before: index), text[currency.tokens.upperBound].kind == .digits,
      let quantity = quantity(at: index)
    else { return nil }
    return sayMoney(quantity)
  }

  // MARK: Finding

  private func quantity(at start: Int) -> Quantity? {
    let currency = currency(before: start)
    let first = currency?.tokens.upperBound ?? start
    guard let number = numeral(at: first) else { return nil }
    var quantity = Quantity(start: start, first: number, numbersEnd: number.end, end: number.end)
    quantity.currency = currency
    // The letters of `B2B` measure nothing.
    if text.isAttached(start), text[start - 1].kind == .letters, rules.isSpaced { return quantity }
    skipDash(of: &quantity)
    if text[quantity.end].is("+"), text.isAttached(quantity.end), !text.isAttached(quantity.end + 1) {
      quantity.hasPlus = true
      quantity.end += 1
      quantity.numbersEnd = quantity.end
    }
    addMagnitude(to: &quantity)
    addSecond(to: &quantity)
    if quantity.magnitude == nil { addMagnitude(to: &quantity) }
    if quantity.currency == nil, let after = self.currency(after: quantity.end) {
      quantity.currency = after
      quantity.end = after.tokens.upperBound
    } else if quantity.currency == nil,
      let unit = unit(at: quantity.end) ?? inches(at: quantity.end, of: start)
    {
      quantity.unit = unit
      quantity.end = unit.end
    }
    if quantity.currency != nil, let (per, end) = per(at: quantity.end) {
      quantity.per = per
      quantity.end = end
    }
    // A name of a magnitude without a currency stays as it is.
    if quantity.currency == nil, let magnitude = quantity.magnitude?.noun, magnitude.isWord,
      quantity.unit == nil
    {
      quantity.end = quantity.numbersEnd
    }
    return quantity
  }

  /// `19,- €`: there are no hundredths.
  private func skipDash(of quantity: inout Quantity) {
    let sign = text[quantity.end]
    let dash = text[quantity.end + 1]
    guard sign.is(",") || sign.is("."), text.isAttached(quantity.end), dash.is(in: .dashes),
      text.isAttached(quantity.end + 1), !text.isAttached(quantity.end + 2)
    else { return }
    quantity.end += 2
    quantity.numbersEnd = quantity.end
  }

  private func addSecond(to quantity: inout Quantity) {
    let sign = text[quantity.end]
    guard sign.is(in: .ranges), text.isAttached(quantity.end) || sign.is("–") else {
      return
    }
    var next = quantity.end + 1
    guard text.isAttached(next) == text.isAttached(quantity.end) else { return }
    // `$20–$30`.
    if quantity.currency != nil, let again = currency(before: next) { next = again.tokens.upperBound }
    guard let second = numeral(at: next), !isChain(second.end) else { return }
    let isScore = isScore(quantity.first, second, sign)
    guard isScore || !sign.is(":") else { return }
    quantity.second = second
    quantity.isScore = isScore
    quantity.numbersEnd = second.end
    quantity.end = second.end
  }

  /// Whether a third number follows a second: such a row is no range.
  private func isChain(_ index: Int) -> Bool {
    text[index].is("-") && text.isAttached(index) && text.isAttached(index + 1)
      && text[index + 1].kind == .digits
  }

  private func isScore(_ first: Numeral, _ second: Numeral, _ sign: Token) -> Bool {
    guard first.isPlain, second.isPlain, first.digits.count <= 3, second.digits.count <= 3,
      let left = first.value, let right = second.value
    else { return false }
    return sign.is(":") || (left >= right && sign.is("-") || sign.is("–") && left > right)
  }

  private func addMagnitude(to quantity: inout Quantity) {
    let index = quantity.end
    guard text[index].kind == .letters, !text[index].flags.contains(.afterLineBreak),
      let magnitude = magnitude(
        index,
        hasMoney: quantity.currency != nil || currency(after: index + 1) != nil
      )
    else { return }
    let dot = index + 1
    let hasDot = text[dot].is(".") && text.isAttached(dot) && !magnitude.isWord && !isStop(dot)
    let end = hasDot ? dot + 1 : dot
    quantity.magnitude = (magnitude, index..<end)
    quantity.end = end
    if !magnitude.isWord { quantity.numbersEnd = end }
  }

  /// `B.C.` is no billion.
  private func isInitials(_ index: Int) -> Bool {
    text[index].isLetter && text[index + 1].is(".") && text.isAttached(index + 1) && text[index + 2].isLetter
      && text.isAttached(index + 2)
  }

  private func magnitude(_ index: Int, hasMoney: Bool) -> Magnitude? {
    guard let key = text.key(index, folded: false), !isInitials(index) else { return nil }
    if let magnitude = rules.magnitudes[key] {
      let next = text[index + 1]
      // `221B Baker Street`.
      if !magnitude.isWord, !hasMoney, text[index].count == 1, next.kind == .letters,
        next.shape.contains(.hasCapital), !rules.hasCapitalNouns
      {
        return nil
      }
      let isAlone =
        !text.isAttached(index + 1) || next.kind == .sign || (hasMoney && currency(after: index + 1) != nil)
      return isAlone && (hasMoney || !magnitude.needsMoney) ? magnitude : nil
    }
    guard let folded = text.key(index), let magnitude = rules.magnitudes[folded], magnitude.isWord else {
      return nil
    }
    return magnitude
  }

  /// Whether a dot ends the sentence rather than an abbreviation.
  func isStop(_ dot: Int) -> Bool {
    let next = text[dot + 1]
    if next.kind == .end || next.flags.contains(.afterParagraph) { return true }
    return next.kind == .letters && startsSentence(dot + 1) && !rules.hasCapitalNouns
      || next.kind == .sign && text.isAttached(dot + 1) && !next.is(",")
  }

  // MARK: Currencies

  private func currency(before index: Int) -> Quantity.Currency? {
    var end = index
    var key = WordKey()
    // `US$`: letters and a sign.
    if text[end].kind == .letters {
      guard key.append(text.bytes[text[end].range]) else { return nil }
      end += 1
      if text[end].kind == .sign, text.isAttached(end), !text[end].is("."), !text[end].is("-") {
        guard key.append(text.bytes[text[end].range]) else { return nil }
        end += 1
      }
    } else if text[end].kind == .sign {
      guard key.append(text.bytes[text[end].range]) else { return nil }
      end += 1
    }
    guard end > index, let currency = rules.money.currencies[key], numeral(at: end) != nil else { return nil }
    return Quantity.Currency(currency: currency, tokens: index..<end, isName: false)
  }

  private func currency(after index: Int) -> Quantity.Currency? {
    let token = text[index]
    guard token.kind == .letters || token.kind == .sign, !token.flags.contains(.afterLineBreak),
      var key = text.key(index)
    else { return nil }
    var end = index + 1
    if token.kind == .letters, text[end].kind == .sign, text.isAttached(end) {
      var longer = key
      if longer.append(text.bytes[text[end].range]), rules.money.currencies[longer] != nil {
        key = longer
        end += 1
      }
    }
    guard let currency = rules.money.currencies[key] else { return nil }
    let isCode = token.kind == .sign || !token.shape.contains(.hasSmall)
    // `$5` after a number starts the next sum; `USD` and `usd` are no names.
    if token.kind == .sign, token.flags.contains(.afterSpace), text.isAttached(end), text[end].kind == .digits
    {
      return nil
    }
    guard !text.isAttached(end) || text[end].kind != .letters else { return nil }
    return Quantity.Currency(currency: currency, tokens: index..<end, isName: !isCode && token.count > 3)
  }

  // MARK: Units

  /// The unit at a token, the longest that fits.
  func unit(at start: Int) -> Quantity.Unit? {
    guard text[start].kind == .letters || text[start].kind == .sign || text[start].kind == .silent,
      !text[start].flags.contains(.afterLineBreak)
    else { return nil }
    var end = start + 1
    while end < start + 5, text.isAttached(end), text[end].kind != .end { end += 1 }
    while end > start {
      if let noun = unitNoun(start..<end), isUnitEnd(end, of: end - 1) {
        let dot = text[end].is(".") && text.isAttached(end) && text[end - 1].kind == .letters && !isStop(end)
        let after = dot ? end + 1 : end
        let per = per(at: after)
        return Quantity.Unit(noun: noun, tokens: start..<after, per: per?.phrase, end: per?.end ?? after)
      }
      end -= 1
    }
    return nil
  }

  /// `5 ft 11 in`: only after feet is `in` a unit.
  private func inches(at index: Int, of number: Int) -> Quantity.Unit? {
    guard let inches = rules.inches, text[number - 2].kind == .digits,
      unitNoun(number - 1..<number) == inches.feet,
      text.key(index, folded: false) == inches.name, isUnitEnd(index + 1, of: index)
    else { return nil }
    return Quantity.Unit(noun: inches.noun, tokens: index..<index + 1, per: nil, end: index + 1)
  }

  private func unitNoun(_ tokens: Range<Int>) -> CountedNoun? {
    var key = WordKey()
    for index in tokens {
      let token = text[index]
      if token.flags.contains(.isPrime) {
        // Straight marks are what the typographic ones are.
        let isDouble = token.value == 0x22 || token.value == 0x2033
        guard key.append((isDouble ? "″" : "′").utf8, folded: false) else { return nil }
      } else if token.is("'") || token.is("\"") || !key.append(text.bytes[token.range], folded: false) {
        return nil
      }
    }
    return rules.units[key]
  }

  private func isUnitEnd(_ index: Int, of last: Int) -> Bool {
    guard text.isAttached(index) else { return true }
    let next = text[index]
    if text[last].kind == .sign { return next.kind != .digits }
    // Between scripts words need no space.
    if next.shape.contains(.isUnspaced), !rules.isSpaced { return true }
    return next.kind != .letters && next.kind != .digits && next.kind != .superscript
  }

  /// `/h`, `/month`, `/kg` after a measure.
  private func per(at index: Int) -> (phrase: String, end: Int)? {
    guard text[index].is("/"), text.isAttached(index), text.isAttached(index + 1),
      text[index + 1].kind == .letters
    else { return nil }
    if let key = text.key(index + 1), let phrase = rules.perNouns[key] { return (phrase, index + 2) }
    guard let key = text.key(index + 1, folded: false), let noun = rules.units[key] else { return nil }
    return ("\(rules.per) \(noun.one)", index + 2)
  }
}
