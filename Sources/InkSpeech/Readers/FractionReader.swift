/// Fractions: `1/2`, `¾`, `2 1/2`.
extension SpokenFormReader {
  /// A fraction as it is written.
  private struct Fraction {
    var numerator: Int
    var denominator: Int
    var end: Int
    var isHalf: Bool { numerator == 1 && denominator == 2 }
    var name: String { "\(numerator)/\(denominator)" }
  }

  mutating func readFraction(_ start: Int) -> Int? {
    if let saying = saying(start) { return saying }
    if let whole = whole(start) {
      guard let fraction = fraction(at: start + 1), fraction.numerator < fraction.denominator else {
        return nil
      }
      return sayMixed(whole, fraction, start)
    }
    guard let fraction = fraction(at: start) else { return nil }
    return saySplit(fraction, start) ?? sayMark(fraction, start) ?? sayOfNoun(fraction, start)
      ?? sayAlone(fraction, start)
  }

  // MARK: Finding

  private mutating func saying(_ start: Int) -> Int? {
    guard !rules.fractions.sayings.isEmpty, isWritten(start), !goesOn(start + 3),
      let phrase = rules.fractions.sayings[text.string(start..<start + 3)]
    else { return nil }
    say(phrase, start..<start + 3)
    return start + 3
  }

  /// Digits, a slash, digits.
  private func isWritten(_ start: Int) -> Bool {
    text[start].kind == .digits && (text[start + 1].is("/") || text[start + 1].is("⁄"))
      && text.isAttached(start + 1)
      && text.isAttached(start + 2) && text[start + 2].kind == .digits
  }

  private func goesOn(_ index: Int) -> Bool {
    text.isAttached(index) && (text[index].kind == .digits || text[index].is("/"))
  }

  private func fraction(at start: Int) -> Fraction? {
    if text[start].kind == .number, let (numerator, denominator) = VulgarFraction.parts(text[start].value) {
      return Fraction(numerator: numerator, denominator: denominator, end: start + 1)
    }
    guard isWritten(start), !goesOn(start + 3), let numerator = text.number(start),
      let denominator = text.number(start + 2), denominator > 1, text[start].count < 4,
      text[start + 2].count < 4
    else { return nil }
    return Fraction(numerator: numerator, denominator: denominator, end: start + 3)
  }

  /// A whole number with a fraction directly after it.
  private func whole(_ start: Int) -> UInt64? {
    guard text[start].kind == .digits, text[start].count < 4, let number = text.number(start) else {
      return nil
    }
    let next = start + 1
    guard text[next].kind == .number || (!text.isAttached(next) && isWritten(next)),
      !text[next].flags.contains(.afterLineBreak), !isWritten(start)
    else { return nil }
    return UInt64(number)
  }

  // MARK: Saying

  /// `90/10`: what is parted.
  private mutating func saySplit(_ fraction: Fraction, _ start: Int) -> Int? {
    let (numerator, denominator) = (UInt64(fraction.numerator), UInt64(fraction.denominator))
    guard numerator + denominator == 100, numerator > 9, denominator > 9 else { return nil }
    say(rules.cardinal(numerator) + rules.separator + rules.cardinal(denominator), start..<fraction.end)
    return fraction.end
  }

  /// `8/10` and `5/5`: out of so many.
  private mutating func sayMark(_ fraction: Fraction, _ start: Int) -> Int? {
    guard let template = rules.fractions.outOf, fraction.numerator <= fraction.denominator,
      fraction.denominator == 10 || fraction.denominator == 100 || fraction.numerator == fraction.denominator
        || isWordBefore(start, in: rules.fractions.outOfCues)
    else { return nil }
    let words = template.filled([
      "n": rules.cardinal(UInt64(fraction.numerator)), "d": rules.cardinal(UInt64(fraction.denominator)),
    ])
    say(words, start..<fraction.end)
    return fraction.end
  }

  private mutating func sayAlone(_ fraction: Fraction, _ start: Int) -> Int? {
    say(words(fraction), start..<fraction.end)
    return fraction.end
  }

  private func words(_ fraction: Fraction) -> String {
    let (numerator, denominator) = (UInt64(fraction.numerator), UInt64(fraction.denominator))
    let isOne = numerator == 1
    if fraction.denominator - 2 < rules.fractions.names.count {
      let noun = rules.fractions.names[fraction.denominator - 2]
      let number = rules.cardinal(numerator, noun.agreement)
      return rules.fractions.part.filled(["n": number, "d": noun.name(isOne: isOne)])
    }
    if let name = rules.fractions.otherName, denominator <= 100 {
      let template = isOne ? name.one : name.many
      let words = template.filled(["o": rules.ordinal(denominator), "c": rules.cardinal(denominator)])
      return rules.fractions.part.filled(["n": rules.cardinal(numerator, .masculine), "d": words])
    }
    return rules.fractions.over.filled(["n": rules.cardinal(numerator), "d": rules.cardinal(denominator)])
  }

  /// `1/2 cup`, `3/4 kg`: of something.
  private mutating func sayOfNoun(_ fraction: Fraction, _ start: Int) -> Int? {
    let next = fraction.end
    let unit = unit(at: next)
    let isNoun =
      isCountedNoun(next) && (!rules.hasCapitalNouns || text[next].shape.contains(.startsWithCapital))
    guard unit != nil || isNoun else { return nil }
    let agreement = unit?.noun.agreement ?? agreement(withNounAt: next)
    let noun = unit?.noun.one ?? text.string(next)
    let forms =
      (writer.isAtStart ? rules.fractions.atStart[fraction.name] : nil)
      ?? rules.fractions.beforeNoun[fraction.name]
    guard let form = forms?[agreement] ?? forms?[.counting] else {
      let phrase = rules.fractions.ofNoun.filled(["f": words(fraction), "a": article(noun)])
      say(phrase, start..<next)
      return sayNoun(unit) ?? next
    }
    let phrase = form.filled(["a": article(noun)])
    if rules.fractions.joinsNoun {
      say(phrase + noun, start..<(unit?.end ?? next + 1))
      return unit?.end ?? next + 1
    }
    say(phrase, start..<next)
    return sayNoun(unit) ?? next
  }

  private mutating func sayNoun(_ unit: Quantity.Unit?) -> Int? {
    guard let unit else { return nil }
    say(unit.noun.one, unit.tokens)
    if let per = unit.per { say(per, unit.tokens.upperBound..<unit.end) }
    return unit.end
  }

  private func article(_ noun: String) -> String {
    guard let first = noun.unicodeScalars.first else { return "a" }
    let isSilentH = noun.hasPrefix("hour")
    return "aeioAEIO".unicodeScalars.contains(first) || isSilentH ? "an" : "a"
  }

  private mutating func sayMixed(_ whole: UInt64, _ fraction: Fraction, _ start: Int) -> Int {
    let unit = unit(at: fraction.end)
    let agreement = unit?.noun.agreement ?? agreement(withNounAt: fraction.end)
    if fraction.isHalf, let half = rules.fractions.mixedHalfFollowsNoun[agreement],
      unit != nil || isCountedNoun(fraction.end)
    {
      let noun = unit?.noun.name(isOne: whole == 1) ?? text.string(fraction.end)
      let end = unit?.end ?? fraction.end + 1
      say("\(rules.cardinal(whole, agreement)) \(noun) \(half)", start..<end)
      return end
    }
    say(mixed(whole, fraction, agreement), start..<fraction.end)
    guard let unit else { return fraction.end }
    say(unit.noun.many, unit.tokens)
    if let per = unit.per { say(per, unit.tokens.upperBound..<unit.end) }
    return unit.end
  }

  private func mixed(_ whole: UInt64, _ fraction: Fraction, _ agreement: Agreement) -> String {
    if fraction.isHalf, whole == 1, let word = rules.fractions.oneAndHalf { return word }
    let template =
      fraction.isHalf ? rules.fractions.mixedHalf[agreement] ?? rules.fractions.mixedHalf[.counting] : nil
    let number = rules.cardinal(
      whole,
      template == nil ? .counting : agreement == .masculine ? .counting : agreement
    )
    return (template ?? rules.fractions.mixed).filled(["n": number, "f": words(fraction)])
  }
}
