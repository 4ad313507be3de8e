/// How numbers with what they measure are said.
extension SpokenFormReader {
  /// A number with a unit or without.
  mutating func sayMeasure(_ quantity: Quantity) -> Int {
    if let end = sayHeight(quantity) ?? sayElidedOne(quantity) { return end }
    let agreement = agreement(of: quantity)
    let numbers = numbers(of: quantity, agreement)
    say(numbers, quantity.start..<firstNumbersEnd(of: quantity))
    if let (magnitude, tokens) = quantity.magnitude, !magnitude.isWord || quantity.unit != nil {
      say(magnitude.noun.name(isOne: isSingular(quantity)), tokens)
    }
    guard let unit = quantity.unit else { return quantity.end }
    let isOne = isSingular(quantity) || isAttributive(quantity)
    say(unit.noun.name(isOne: isOne), unit.tokens)
    if let per = unit.per { say(per, unit.tokens.upperBound..<unit.end) }
    return unit.end
  }

  /// `1,85 m`.
  private mutating func sayHeight(_ quantity: Quantity) -> Int? {
    guard let template = rules.height, let unit = quantity.unit, quantity.second == nil,
      quantity.magnitude == nil,
      let value = quantity.first.value, value == 1 || value == 2, let fraction = quantity.first.fraction,
      fraction.count == 2, fraction[0] > 0, text.key(unit.tokens.lowerBound, folded: false) == WordKey("m"),
      unit.tokens.count == 1
    else { return nil }
    let metres = "\(rules.cardinal(value, unit.noun.agreement)) \(unit.noun.name(isOne: value == 1))"
    let centimetres = rules.cardinal(UInt64(fraction[0] * 10 + fraction[1]))
    say(template.filled(["n": metres, "c": centimetres]), quantity.start..<unit.end)
    return unit.end
  }

  /// `1 ora` as "un'ora".
  private mutating func sayElidedOne(_ quantity: Quantity) -> Int? {
    guard let one = rules.elidedOne, quantity.second == nil, quantity.magnitude == nil,
      quantity.first.isPlain,
      quantity.first.value == 1, agreement(of: quantity) == .feminine
    else { return nil }
    let noun = quantity.unit?.noun.one ?? text.string(quantity.end)
    guard let first = noun.unicodeScalars.first, "aeiouAEIOU".unicodeScalars.contains(first) else {
      return nil
    }
    let end = quantity.unit?.tokens.upperBound ?? quantity.end + 1
    say(one + noun, quantity.start..<end)
    if let unit = quantity.unit, let per = unit.per { say(per, end..<unit.end) }
    return quantity.unit?.end ?? end
  }

  private func firstNumbersEnd(of quantity: Quantity) -> Int {
    guard let (magnitude, tokens) = quantity.magnitude, !magnitude.isWord else { return quantity.numbersEnd }
    return min(quantity.numbersEnd, max(quantity.start + 1, tokens.lowerBound))
  }

  // MARK: Money

  mutating func sayMoney(_ quantity: Quantity) -> Int {
    guard let currency = quantity.currency else { return quantity.end }
    let isBefore = currency.tokens.lowerBound < quantity.numbersEnd
    if let cents = cents(of: quantity) {
      say(withCents(quantity, currency.currency, cents), quantity.start..<currencyEnd(quantity))
    } else if isBefore {
      say(sum(quantity, currency.currency), quantity.start..<currencyEnd(quantity))
    } else {
      sayInOrder(quantity, currency)
    }
    if let per = quantity.per { say(per, quantity.end - 2..<quantity.end) }
    return quantity.end
  }

  private func currencyEnd(_ quantity: Quantity) -> Int {
    quantity.per == nil ? quantity.end : quantity.end - 2
  }

  /// The hundredths of a sum that is written with them.
  private func cents(of quantity: Quantity) -> UInt64? {
    guard quantity.second == nil, quantity.magnitude == nil, let fraction = quantity.first.fraction,
      fraction.count == 2, quantity.first.value != nil, quantity.currency?.currency.minor != nil
    else { return nil }
    return UInt64(fraction[0]) * 10 + UInt64(fraction[1])
  }

  private func withCents(_ quantity: Quantity, _ currency: MoneyRules.Currency, _ cents: UInt64) -> String {
    let value = quantity.first.value ?? 0
    let major = currency.major
    let separator = rules.separator
    let whole = rules.cardinal(value, major.agreement) + separator + major.name(isOne: value == 1)
    guard cents > 0, let minor = currency.minor else { return whole }
    let part = rules.cardinal(cents, rules.money.namesCents || value == 0 ? minor.agreement : .counting)
    let named = part + separator + minor.name(isOne: cents == 1)
    guard value > 0 else { return named }
    return rules.money.cents.filled(["n": whole, "c": rules.money.namesCents ? named : part])
  }

  /// A sum in one phrase: the currency is written before the number.
  private func sum(_ quantity: Quantity, _ currency: MoneyRules.Currency) -> String {
    var words = [numbers(of: quantity, agreement(of: quantity))]
    if let magnitude = quantity.magnitude?.noun {
      words.append(magnitude.noun.name(isOne: isSingular(quantity)))
    }
    words.append(name(of: currency.major, quantity))
    return words.joined(separator: rules.separator)
  }

  private mutating func sayInOrder(_ quantity: Quantity, _ currency: Quantity.Currency) {
    say(numbers(of: quantity, agreement(of: quantity)), quantity.start..<firstNumbersEnd(of: quantity))
    if let (magnitude, tokens) = quantity.magnitude {
      say(magnitude.noun.name(isOne: isSingular(quantity)), tokens)
    }
    if currency.isName {
      for token in currency.tokens { copy(token) }
    } else {
      say(name(of: currency.currency.major, quantity), currency.tokens)
    }
  }

  /// A currency's name, with "of" after a million.
  private func name(of major: CountedNoun, _ quantity: Quantity) -> String {
    let isOne = (quantity.magnitude == nil && isSingular(quantity)) || isAttributive(quantity)
    let name = major.name(isOne: isOne)
    guard let magnitude = quantity.magnitude?.noun, magnitude.takesOf, !rules.money.of.isEmpty else {
      return name
    }
    if let elided = rules.money.ofBeforeVowel, let first = name.unicodeScalars.first,
      "aeiouyéèêh".unicodeScalars.contains(first)
    {
      return elided + name
    }
    return rules.money.of + " " + name
  }

  // MARK: Numbers

  private func numbers(of quantity: Quantity, _ agreement: Agreement) -> String {
    let isYear = mayBeYear(quantity)
    guard let second = quantity.second else {
      let words = number(quantity.first, agreement, isYear: isYear)
      return quantity.hasPlus ? words + rules.separator + rules.plus : words
    }
    let first = number(quantity.first, .counting, isYear: isYear)
    let other = number(second, agreement, isYear: isYear)
    let separator = rules.separator
    if quantity.isScore { return first + separator + rules.ranges.score + separator + other }
    if isWordBefore(quantity.start, in: rules.ranges.bareCues) { return first + separator + other }
    let opening = rules.ranges.opening.map { $0 + separator } ?? ""
    return opening + first + separator + rules.ranges.joint + separator + other
  }

  private func number(_ numeral: Numeral, _ agreement: Agreement, isYear: Bool) -> String {
    guard numeral.isPlain, let value = numeral.value else { return words(numeral, agreement) }
    let count = numeral.digits.count
    let number = numeral.end - 1
    if count == 3 || count == 4, isWordBefore(number, in: rules.pairCues) || isAfterLetter(number) {
      return rules.pairs(value)
    }
    if isYear, count == 4 { return rules.year(value) }
    return words(numeral, agreement)
  }

  /// `A380`, `H264`.
  private func isAfterLetter(_ index: Int) -> Bool {
    text.isAttached(index) && text[index - 1].kind == .letters && rules.isSpaced
  }

  /// Whether a number of four digits is read as a year: it measures nothing.
  private func mayBeYear(_ quantity: Quantity) -> Bool {
    guard rules.years != nil, quantity.unit == nil, quantity.currency == nil, quantity.magnitude == nil,
      quantity.first.isPlain, quantity.first.digits.count == 4, quantity.first.end - quantity.start == 1
    else { return false }
    if isWordBefore(quantity.start, in: rules.yearCues) { return true }
    let next = quantity.end
    if text.isAttached(next), text[next].is("-") { return false }
    return !isCounted(next)
  }

  /// Whether a word says what a number before it counts.
  private func isCounted(_ index: Int) -> Bool {
    guard isCountedNoun(index) else { return false }
    if isWord(index, in: rules.countedNouns) { return true }
    if rules.hasCapitalNouns { return text[index].shape.contains(.startsWithCapital) }
    return rules.isCountedByPlural && text.bytes[Int(text[index].end) - 1] == UInt8(ascii: "s")
      && text[index].count > 3
  }

  // MARK: Agreement

  func isSingular(_ quantity: Quantity) -> Bool {
    quantity.last.isOne(belowTwo: rules.isSingularBelowTwo)
  }

  /// `a 5 km run`: a measure between an article and a noun.
  private func isAttributive(_ quantity: Quantity) -> Bool {
    guard !rules.determiners.isEmpty, isWordBefore(quantity.start, in: rules.determiners) else {
      return false
    }
    return isCountedNoun(quantity.end) && !text[quantity.end - 1].is(".")
  }

  private func agreement(of quantity: Quantity) -> Agreement {
    if quantity.last.fraction != nil { return .counting }
    if let magnitude = quantity.magnitude?.noun { return magnitude.noun.agreement }
    if let currency = quantity.currency { return currency.currency.major.agreement }
    if let unit = quantity.unit { return unit.noun.agreement }
    if isLabel(before: quantity.start) { return .counting }
    // `1 em cada 3 pessoas`.
    if quantity.first.value == 1, isWord(quantity.end + 1, in: rules.eachWords),
      text[quantity.end + 2].kind == .digits
    {
      return agreement(withNounAt: quantity.end + 3)
    }
    return agreement(withNounAt: quantity.end)
  }

  /// `Artikel 1 Absatz 2`: a number after a noun is its name, and counts nothing.
  private func isLabel(before index: Int) -> Bool {
    guard rules.hasCapitalNouns, let before = wordBefore(index), before > 0 else { return false }
    return text[before].shape.contains(.startsWithCapital) && text[before - 1].kind != .sign
      && !isWord(before, in: rules.functionWords)
  }

  /// The gender of the noun that a number before a token counts.
  func agreement(withNounAt index: Int) -> Agreement {
    if let (abbreviation, _) = abbreviation(at: index) { return agreement(with: abbreviation) }
    guard !rules.nounEndings.isEmpty, isCountedNoun(index), !isWord(index, in: rules.nameNouns),
      let key = text.key(index)
    else { return .counting }
    let agreement = rules.nouns[key] ?? rules.gender(of: text.bytes[text[index].range])
    guard agreement == .masculine else { return agreement }
    let bytes = text.bytes[text[index].range]
    return rules.neuterPrefixes.contains { bytes.starts(with: $0) } ? .neuter : .masculine
  }

  /// The gender of a noun that is abbreviated: `1 cda.`
  private func agreement(with abbreviation: Abbreviation) -> Agreement {
    guard !rules.nounEndings.isEmpty, let noun = abbreviation.spoken.split(separator: " ").first,
      let key = WordKey(noun), !rules.functionWords.contains(key)
    else { return .counting }
    return rules.nouns[key] ?? rules.gender(of: Array(noun.utf8)[...])
  }

  // MARK: Other forms

  /// `6'2"`.
  mutating func readFeet(_ quantity: Quantity) -> Int? {
    let mark = quantity.first.end
    guard let template = rules.feetAndInches, quantity.first.isPlain, quantity.second == nil,
      text[mark].is("'") || text[mark].is("′") || text[mark].is("’"), text.isAttached(mark),
      text.isAttached(mark + 1), let feet = quantity.first.value, let inches = text.number(mark + 1),
      inches < 12
    else { return nil }
    let closing = mark + 2
    let isClosed = text.isAttached(closing) && text[closing].is(in: .inches)
    let end = isClosed ? closing + 1 : closing
    let phrase = template.filled(["f": rules.cardinal(feet), "i": rules.cardinal(UInt64(inches))])
    say(phrase, quantity.start..<end)
    return end
  }

  /// `3x better`, `1920x1080`, `1080p`.
  mutating func readTimes(_ quantity: Quantity) -> Int? {
    let letter = quantity.first.end
    guard quantity.second == nil, quantity.first.isPlain, quantity.currency == nil, text.isAttached(letter),
      text[letter].kind == .letters, text[letter].count == 1
    else { return nil }
    let byte = text.bytes[Int(text[letter].start)]
    if byte == UInt8(ascii: "x") {
      if text.isAttached(letter + 1), text[letter + 1].kind == .digits {
        say(pixels(quantity.start), quantity.start)
        say(rules.by, letter)
        say(pixels(letter + 1), letter + 1)
        guard let unit = unit(at: letter + 2) else { return letter + 2 }
        say(unit.noun.many, unit.tokens)
        return unit.tokens.upperBound
      }
      guard let times = rules.times, !text.isAttached(letter + 1) || text[letter + 1].kind == .sign else {
        return nil
      }
      let number = words(quantity.first, times.agreement)
      say(number + rules.separator + times.name(isOne: isSingular(quantity)), quantity.start..<letter + 1)
      return letter + 1
    }
    guard byte == UInt8(ascii: "p"), quantity.first.digits.count > 2 else { return nil }
    say(pixels(quantity.start), quantity.start)
    sayLetters(of: letter..<letter + 1)
    return letter + 1
  }

  /// `747s`, `A380s`: several of what a number is the name of.
  mutating func readPlural(_ quantity: Quantity) -> Int? {
    let letter = quantity.first.end
    let before = text[quantity.start - 1]
    guard quantity.second == nil, quantity.first.isPlain, quantity.first.digits.count > 1,
      text.isAttached(letter),
      isWord(letter, in: rules.decadeSuffixes), text[letter].count == 1, before.kind == .letters,
      before.shape.contains(.startsWithCapital)
    else { return nil }
    let words = number(quantity.first, .counting, isYear: false)
    say(words.hasSuffix("y") ? words.dropLast() + "ies" : words + "s", quantity.start..<letter + 1)
    return letter + 1
  }

  /// `4.5/5`: out of so many.
  mutating func readRating(_ quantity: Quantity) -> Int? {
    let slash = quantity.first.end
    guard let template = rules.fractions.outOf, quantity.first.fraction != nil, text[slash].is("/"),
      text.isAttached(slash), text.isAttached(slash + 1), let most = text.number(slash + 1), most <= 100
    else { return nil }
    let phrase = template.filled(["n": words(quantity.first), "d": rules.cardinal(UInt64(most))])
    say(phrase, quantity.start..<slash + 2)
    return slash + 2
  }

  /// A number of pixels: of four digits in pairs, as years are.
  private func pixels(_ index: Int) -> String {
    let number = UInt64(text.number(index) ?? 0)
    return number < 1000 && text[index].count < 3 ? rules.cardinal(number) : rules.pairs(number)
  }
}

extension LanguageRules {
  /// A noun's gender by its ending; masculine where none is known.
  func gender(of noun: ArraySlice<UInt8>) -> Agreement {
    nounEndings.first { noun.reversed().starts(with: $0.ending.reversed()) }?.agreement ?? .masculine
  }
}
