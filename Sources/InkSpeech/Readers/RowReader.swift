/// Rows of numbers that are no number: telephone numbers, versions, addresses of machines.
extension SpokenFormReader {
  mutating func readRow(_ start: Int) -> Int? { readPhone(start) ?? readVersion(start) ?? readSerial(start) }

  // MARK: Serial numbers

  /// `7-4-1-9-9-2`: of so many numbers no two are a range.
  private mutating func readSerial(_ start: Int) -> Int? {
    var parts = [start]
    var index = start + 1
    while text[index].is("-"), text.isAttached(index), text.isAttached(index + 1),
      text[index + 1].kind == .digits
    {
      parts.append(index + 1)
      index += 2
    }
    guard parts.count > 3 else { return nil }
    let numbers = parts.map { text[$0].count > 2 ? rules.digits(text.digits($0)) : words(plain($0)) }
    say(numbers.joined(separator: rules.isSpaced ? ", " : "、"), start..<index)
    return index
  }

  // MARK: Versions

  /// `2.0.1`, `192.168.0.1`.
  private mutating func readVersion(_ start: Int) -> Int? {
    guard text[start].kind == .digits, isPart(start + 1), isPart(start + 3) else { return nil }
    var parts = [start]
    var index = start + 1
    while isPart(index) {
      parts.append(index + 1)
      index += 2
      // No number in words has more groups; whatever is longer is read here, so that nothing is looked at twice.
      if parts.count == 6, !isPart(index), isGroupedNumber(parts) { return nil }
    }
    guard parts.count > 6 || !isGroupedNumber(parts), numericDateEnd(start) == nil else { return nil }
    let isMachine = parts.count == 4 && parts.allSatisfy { (text.number($0) ?? 256) < 256 }
    let numbers = parts.map { part in
      isMachine && text[part].count > 2 ? rules.digits(text.digits(part)) : words(plain(part))
    }
    let dot = isMachine ? rules.address.signs["."] ?? rules.versionPoint : rules.versionPoint
    say(numbers.joined(separator: rules.separator + dot + rules.separator), start..<index)
    return index
  }

  private func plain(_ index: Int) -> Numeral {
    Numeral(digits: text.digits(index), fraction: nil, isGrouped: false, end: index + 1)
  }

  /// A dot with digits directly after it.
  private func isPart(_ index: Int) -> Bool {
    text[index].is(".") && text.isAttached(index) && text.isAttached(index + 1)
      && text[index + 1].kind == .digits
  }

  /// Groups of three digits are thousands where a dot parts these.
  private func isGroupedNumber(_ parts: [Int]) -> Bool {
    rules.decimalSign != "." && text.digitCount(parts[0]) <= 3
      && parts.dropFirst().allSatisfy { text.digitCount($0) == 3 }
  }

  /// `v3.2`.
  mutating func readVersionWord(_ index: Int) -> Int? {
    guard text[index].count == 1, text.bytes[Int(text[index].start)] | 0x20 == UInt8(ascii: "v"),
      text.isAttached(index + 1), text[index + 1].kind == .digits, !text.isAttached(index)
    else { return nil }
    say(rules.version, index)
    return index + 1
  }

  // MARK: Telephones

  mutating func readPhone(_ start: Int) -> Int? {
    guard text[start].kind == .digits, text[start].count <= 6 else { return nil }
    if let end = readCode(start) { return end }
    guard let groups = phoneGroups(start) else { return nil }
    let words = groups.map { group in
      let digits = text.digits(group)
      if let phrase = rules.phoneWords[digits.map { String($0) }.joined()] { return phrase }
      guard rules.readsPhonesInPairs, digits.count == 2 else { return rules.digits(digits) }
      return digits[0] == 0 ? rules.digits(digits) : rules.cardinal(UInt64(digits[0] * 10 + digits[1]))
    }
    let end = (groups.last ?? start) + 1
    say(words.joined(separator: rules.isSpaced ? ", " : "、"), start..<end)
    return end
  }

  /// `ZIP 90210`, `Call 911`: digits one by one.
  private mutating func readCode(_ start: Int) -> Int? {
    guard !text.isAttached(start), !text.isAttached(start + 1) || text[start + 1].is(in: .codeEnds)
    else { return nil }
    let isCode = text[start].count > 3 && (start - 2..<start).contains { isWord($0, in: rules.codeCues) }
    let isCall =
      text[start].count == 3 && !rules.readsPhonesInPairs && isWord(start - 1, in: rules.phoneCues)
      && numeral(at: start)?.end == start + 1
    guard isCode || isCall else { return nil }
    say(rules.digits(text.digits(start)), start)
    return start + 1
  }

  /// The groups of digits of a telephone number that starts at a token; `nil` where it is none.
  private func phoneGroups(_ start: Int) -> [Int]? {
    var groups = [start]
    var index = start + 1
    while groups.count < 8, let next = nextGroup(index) {
      groups.append(next)
      index = next + 1
    }
    let counts = groups.map { text.digitCount($0) }
    let sum = counts.reduce(0, +)
    guard groups.count > 1, (7...15).contains(sum), counts.allSatisfy({ $0 <= 8 }) else { return nil }
    return isPhone(start, groups, counts) ? groups : nil
  }

  /// The digits after a hyphen, a space, a slash, a bracket.
  private func nextGroup(_ index: Int) -> Int? {
    if text[index].kind == .digits, text[index].flags.contains(.afterSpace),
      !text[index].flags.contains(.afterLineBreak), text[index].count <= 8
    {
      return index
    }
    let sign = text[index]
    if sign.is(".") || sign.is("/"), text.isAttached(index), text.isAttached(index + 1) {
      // `01.23.45.67.89`, `089/123456`.
      let isPair = rules.readsPhonesInPairs && text.digitCount(index + 1) == 2
      return (sign.is(".") ? isPair : text.digitCount(index + 1) > 4) ? index + 1 : nil
    }
    guard sign.is("-") || sign.is(")") || sign.is("‑"), text.isAttached(index),
      text[index + 1].kind == .digits,
      text.isAttached(index + 1) || sign.is(")"), text[index + 1].count <= 8
    else { return nil }
    return index + 1
  }

  private static let shapes: Set<[Int]> = [
    [3, 4], [3, 3, 4], [1, 3, 3, 4], [2, 4, 4], [3, 4, 4], [4, 2, 4], [4, 3, 3], [4, 3, 4],
  ]

  private func isPhone(_ start: Int, _ groups: [Int], _ counts: [Int]) -> Bool {
    let before = text[start - 1]
    let isAttached = text.isAttached(start)
    if isAttached, before.is("+") { return true }
    if isAttached, before.is("("), text[start + 1].is(")") { return true }
    if (groups.first.map { text.digits($0)[0] == 0 } ?? false), counts[0] > 1 {
      return numericDateEnd(start) == nil
    }
    let isHyphenated = groups.dropFirst().allSatisfy { text[$0 - 1].is("-") || text[$0 - 1].is("‑") }
    if isHyphenated, SpokenFormReader.shapes.contains(counts) { return true }
    return isPhoneCue(before: start)
  }

  /// Whether one of the last three words is `call` or its like.
  private func isPhoneCue(before start: Int) -> Bool {
    (start - 4..<start).contains { isWord($0, in: rules.phoneCues) }
  }
}
