/// Numbers in digits: where they end, and how they are said.
extension SpokenFormReader {
  /// The number that starts at a token of digits, or at the sign before its fraction.
  func numeral(at start: Int) -> Numeral? {
    let token = text[start]
    if token.is("."), token.flags.contains(.afterSpace) || text[start - 1].kind == .sign,
      text.isAttached(start + 1), text[start + 1].kind == .digits, !isDot(start + 2)
    {
      return Numeral(digits: [], fraction: text.digits(start + 1), isGrouped: false, end: start + 2)
    }
    guard token.kind == .digits else { return nil }
    var numeral = Numeral(digits: text.digits(start), fraction: nil, isGrouped: false, end: start + 1)
    addGroups(to: &numeral, start)
    addFraction(to: &numeral)
    return numeral
  }

  /// Whether a dot with digits after it is at a token.
  private func isDot(_ index: Int) -> Bool {
    text[index].is(".") && text.isAttached(index) && text.isAttached(index + 1)
      && text[index + 1].kind == .digits
  }

  // MARK: Groups

  private func addGroups(to numeral: inout Numeral, _ start: Int) {
    guard numeral.digits.count <= 3, numeral.digits[0] != 0 else { return }
    var groups: [Int] = []
    var index = start + 1
    var sign: UInt32?
    // As many as a number in words can have.
    while groups.count < 5, let digits = group(at: index, &sign) {
      groups.append(digits)
      index = digits + 1
    }
    guard !groups.isEmpty, isGrouping(sign, groups, index) else { return }
    for group in groups { numeral.digits += text.digits(group) }
    numeral.isGrouped = true
    numeral.end = index
  }

  /// The three digits that go on with a number after a sign or a space, which must be the same in all groups.
  private func group(at index: Int, _ sign: inout UInt32?) -> Int? {
    let token = text[index]
    let space: UInt32 = 0x20
    if token.kind == .digits, token.flags.contains(.afterSpace), sign ?? space == space,
      text.digitCount(index) == 3, !token.flags.contains(.afterLineBreak)
    {
      sign = space
      return index
    }
    guard token.kind == .sign, text.isAttached(index), [0x2C, 0x2E, 0x27, 0x2019].contains(token.value),
      sign ?? token.value == token.value, text.isAttached(index + 1), text.digitCount(index + 1) == 3
    else { return nil }
    sign = token.value
    return index + 1
  }

  /// Whether signs between groups are what they seem: the decimal sign is one only where there are several.
  private func isGrouping(_ sign: UInt32?, _ groups: [Int], _ end: Int) -> Bool {
    guard let sign else { return false }
    if sign == 0x20 {
      if let first = groups.first, text[first].flags.contains(.afterHardSpace) { return true }
      return rules.groupsBySpace || groups.allSatisfy { text.number($0) == 0 }
    }
    if sign == rules.decimalSign.value {
      let isFraction = text[end].kind == .sign && text.isAttached(end) && text[end + 1].kind == .digits
      return groups.count > 1 || (isFraction && text.isAttached(end + 1) && text[end].value != sign)
    }
    return true
  }

  // MARK: Fractions

  private func addFraction(to numeral: inout Numeral) {
    let sign = text[numeral.end]
    let next = numeral.end + 1
    guard sign.is(".") || sign.is(","), text.isAttached(numeral.end), text.isAttached(next),
      text[next].kind == .digits
    else { return }
    let isDecimal = sign.value == rules.decimalSign.value
    // `1,2,3` is a list, `1.2.3` a version; a foreign sign is one before two digits.
    let goesOn =
      text[next + 1].value == sign.value && text.isAttached(next + 1) && text.isAttached(next + 2)
      && text[next + 2].kind == .digits
    guard !goesOn, isDecimal || numeral.isGrouped || sign.is(".") || text.digitCount(next) == 2 else {
      return
    }
    numeral.fraction = text.digits(next)
    numeral.end = next + 1
  }

  // MARK: In words

  func words(_ numeral: Numeral, _ agreement: Agreement = .counting) -> String {
    guard numeral.fraction == nil || !numeral.digits.isEmpty else {
      return rules.point + rules.separator + rules.digits(numeral.fraction ?? [])
    }
    guard let value = numeral.value, !numeral.hasLeadingZero || numeral.fraction != nil, !isRow(numeral)
    else {
      return row(numeral.digits)
    }
    guard let fraction = numeral.fraction else { return rules.cardinal(value, agreement) }
    let whole = rules.cardinal(value)
    let separator = rules.separator
    guard fraction.count <= rules.longestFractionNumber, let first = fraction.first, first > 0 else {
      return whole + separator + rules.point + separator + rules.digits(fraction)
    }
    let number = fraction.reduce(0) { $0 * 10 + UInt64($1) }
    return whole + separator + rules.point + separator + rules.cardinal(number)
  }

  /// Ten digits and more without any sign between them are a number only where it ends in zeros.
  private func isRow(_ numeral: Numeral) -> Bool {
    numeral.digits.count > 9 && !numeral.isGrouped && numeral.digits.suffix(3) != [0, 0, 0]
  }

  /// Digits one by one; of many, with pauses between groups of three.
  func row(_ digits: [UInt8]) -> String {
    guard digits.count > 5 else { return rules.digits(digits) }
    var groups: [String] = []
    var start = 0
    while start < digits.count {
      groups.append(rules.digits(digits[start..<min(start + 3, digits.count)]))
      start += 3
    }
    return groups.joined(separator: rules.isSpaced ? ", " : "、")
  }

  /// Says a token of digits, or a character that is a number, by itself.
  mutating func sayRow(of index: Int) -> Int {
    let token = text[index]
    if token.kind == .digits {
      let digits = text.digits(index)
      let numeral = Numeral(digits: digits, fraction: nil, isGrouped: false, end: index + 1)
      say(words(numeral), index)
    } else if let value = DigitValue.whole(token.value) {
      say(rules.cardinal(value), index)
    }
    return index + 1
  }
}
