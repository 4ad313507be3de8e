/// Dates: `2024-05-03`, `3.4.2024`, `Jan. 5, 2024`, `5. Januar`.
extension SpokenFormReader {
  /// A day, as it is written.
  private struct Day {
    var year: Int?
    var month: Int
    var day: Int
    var end: Int
  }

  mutating func readDate(_ start: Int) -> Int? {
    guard text[start].kind == .digits, text[start].count <= 4 else { return nil }
    if let date = numericDate(at: start) { return sayDate(date, start) }
    return readDayAndMonth(start)
  }

  // MARK: In digits

  /// The token after a date in digits that starts at a token.
  func numericDateEnd(_ start: Int) -> Int? { numericDate(at: start)?.end }

  private func numericDate(at start: Int) -> Day? {
    let sign = text[start + 1]
    guard sign.is("-") || sign.is("/") || sign.is("."), text.isAttached(start + 1),
      text.isAttached(start + 2),
      let first = text.number(start), let second = text.number(start + 2)
    else { return nil }
    let isLong =
      text[start + 3].value == sign.value && text.isAttached(start + 3) && text.isAttached(start + 4)
    guard isLong, let third = text.number(start + 4), text[start + 4].kind == .digits else {
      return shortDate(start, sign, first, second)
    }
    if text.isAttached(start + 5), text[start + 5].kind == .digits || goesOnDated(start + 5) { return nil }
    let counts = [text.digitCount(start), text.digitCount(start + 2), text.digitCount(start + 4)]
    if counts == [4, 2, 2] || (counts[0] == 4 && !sign.is(".")) {
      return day(first, second, third, start + 5)
    }
    guard counts[0] <= 2, counts[1] <= 2,
      counts[2] == 4 || (counts[2] == 2 && (sign.is("/") || (sign.is(".") && rules.ordinals.takesDot)))
    else { return nil }
    let year = counts[2] == 4 ? third : third < 50 ? 2000 + third : 1900 + third
    return rules.dates.isMonthFirst
      ? day(year, first, second, start + 5) ?? day(year, second, first, start + 5)
      : day(year, second, first, start + 5) ?? day(year, first, second, start + 5)
  }

  /// Whether a fourth number follows three, which are no date then.
  private func goesOnDated(_ index: Int) -> Bool {
    (text[index].is(".") || text[index].is("-") || text[index].is("/")) && text.isAttached(index + 1)
      && text[index + 1].kind == .digits
  }

  /// Without a year: `24.12.` in German, and `3/4` after a word that a day follows.
  private func shortDate(_ start: Int, _ sign: Token, _ first: Int, _ second: Int) -> Day? {
    let isGerman =
      sign.is(".") && rules.ordinals.takesDot && text[start + 3].is(".") && text.isAttached(start + 3)
      && text.digitCount(start) <= 2 && text.digitCount(start + 2) <= 2
    if isGerman { return day(nil, second, first, start + 4) }
    guard sign.is("/"), isWordBefore(start, in: rules.dates.cues),
      !text.isAttached(start + 3) || text[start + 3].kind == .sign
    else { return nil }
    return rules.dates.isMonthFirst ? day(nil, first, second, start + 3) : day(nil, second, first, start + 3)
  }

  private func day(_ year: Int?, _ month: Int, _ day: Int, _ end: Int) -> Day? {
    guard (1...12).contains(month), (1...31).contains(day), month <= rules.dates.names.count else {
      return nil
    }
    if let year, !(1...9999).contains(year) { return nil }
    return Day(year: year, month: month, day: day, end: end)
  }

  private mutating func sayDate(_ date: Day, _ start: Int) -> Int {
    let words = dayWords(date.day, start, date.end)
    var phrase = rules.dates.dayMonth.filled(["d": words, "m": rules.dates.names[date.month - 1]])
    if let year = date.year {
      let words = rules.dates.year.filled(["y": rules.year(UInt64(year))])
      phrase = rules.dates.yearFirst ? words + phrase : phrase + words
    }
    say(phrase, start..<date.end)
    return date.end
  }

  private func dayWords(_ day: Int, _ start: Int, _ end: Int) -> String {
    let value = UInt64(day)
    if rules.dates.ordinalDays {
      guard rules.ordinals.takesDot, var form = rules.ordinals.forms[.counting] else {
        return rules.ordinal(value)
      }
      form.ending = dottedEnding(start, text.tokens.count)
      return rules.ordinal(value, form)
    }
    return rules.dates.ordinalFirst && day == 1 ? rules.ordinal(1, .masculine) : rules.cardinal(value)
  }

  // MARK: With a month's name

  /// `5 May 1990`, `5th of May`, `5. Januar 2024`.
  private mutating func readDayAndMonth(_ start: Int) -> Int? {
    guard let day = text.number(start), (1...31).contains(day), text[start].count <= 2 else { return nil }
    var index = start + 1
    if rules.ordinals.takesDot {
      guard text[index].is("."), text.isAttached(index) else { return nil }
      index += 1
    } else if rules.dates.dayArticle == nil {
      return readFirst(day, start)
    } else if text.isAttached(index), let key = text.key(index), rules.ordinals.suffixes[key] != nil {
      index += 1
    }
    let hasJoint = rules.dates.dayJoint.map { isSame(index, $0) } ?? false
    let month = hasJoint ? index + 1 : index
    guard let name = monthName(month, nextToNumber: true) else {
      return nil
    }
    sayDay(day, start, index, hasJoint: hasJoint)
    return sayMonth(name, month)
  }

  /// `1 mai`, where the first day alone is an ordinal.
  private mutating func readFirst(_ day: Int, _ start: Int) -> Int? {
    guard day == 1, rules.dates.ordinalFirst, isMonth(start + 1), !text.isAttached(start + 1),
      !text[start - 1].is("'")
    else { return nil }
    say(rules.ordinal(1, .masculine), start)
    return start + 1
  }

  /// - Parameters:
  ///   - index: The token after the day.
  ///   - joint: Whether the word between day and month is written.
  private mutating func sayDay(_ day: Int, _ start: Int, _ index: Int, hasJoint: Bool) {
    var words = [dayWords(day, start, index)]
    if let article = rules.dates.dayArticle, !isSame(start - 1, article) { words.insert(article, at: 0) }
    if let joint = rules.dates.dayJoint, !hasJoint { words.append(joint) }
    say(words.joined(separator: " "), start..<index)
    if hasJoint { copy(index) }
  }

  /// Whether a token is a word, in capitals or not.
  private func isSame(_ index: Int, _ word: String) -> Bool {
    text[index].kind == .letters && text.key(index) == WordKey(word)
  }

  /// Says a month's name, and the year that follows it.
  private mutating func sayMonth(_ name: String, _ index: Int) -> Int {
    var end = index + 1
    if text[end].is("."), text.isAttached(end), text[index].count < 6, isAbbreviated(index) { end += 1 }
    say(name, index..<end)
    return readYear(end, afterDay: true)
  }

  /// The year of a date, after a comma or without one.
  private mutating func readYear(_ start: Int, afterDay: Bool) -> Int {
    let year = text[start].is(",") ? start + 1 : start
    guard text.digitCount(year) == 4, let number = text.number(year), !text.isAttached(year),
      (1000...2999).contains(number), !isFractionOrUnit(year)
    else { return start }
    if rules.dates.dayArticle != nil, afterDay { writer.mark(.comma, end: Int(text[year - 1].end)) }
    say(rules.year(UInt64(number)), year)
    return year + 1
  }

  private func isFractionOrUnit(_ index: Int) -> Bool {
    text.isAttached(index + 1)
      && (text[index + 1].kind == .letters || text[index + 1].kind == .digits
        || (text[index + 1].is(in: .dateSigns) && text.isAttached(index + 2)
          && text[index + 2].kind == .digits))
  }

  /// `Jan. 5, 2024`, `May 3rd`, `Feb.`
  mutating func readMonth(_ index: Int) -> Int? {
    guard text[index].shape.contains(.hasCapital) || !rules.dates.isMonthFirst, text[index].count < 12,
      isMonth(index)
    else { return nil }
    var next = index + 1
    let hasDot = text[next].is(".") && text.isAttached(next) && isAbbreviated(index)
    if hasDot { next += 1 }
    let hasNumber = text[next].kind == .digits && !text[next].flags.contains(.afterLineBreak)
    guard let name = monthName(index, nextToNumber: hasNumber), !isAbbreviated(index) || hasDot || hasNumber
    else {
      return nil
    }
    let isFirst = rules.dates.dayArticle != nil && hasNumber
    if !isFirst, !isAbbreviated(index) { return nil }
    say(name, index..<next)
    if hasDot,
      text[contentAfter(next)].kind == .end || text[contentAfter(next)].flags.contains(.afterParagraph)
    {
      writer.mark(.period, endsSentence: true, end: Int(text[next - 1].end))
    }
    return isFirst ? readDayAfterMonth(next) : next
  }

  private mutating func readDayAfterMonth(_ index: Int) -> Int {
    guard let day = text.number(index), (1...31).contains(day), text[index].count <= 2,
      !text.isAttached(index)
    else {
      return index
    }
    var end = index + 1
    if text.isAttached(end), let key = text.key(end), rules.ordinals.suffixes[key] != nil {
      end += 1
    } else if isFractionOrUnit(index), !text[end].is("-"), !text[end].is("–") {
      return index
    }
    say(rules.ordinal(UInt64(day)), index..<end)
    end = readLastDay(end)
    return readYear(end, afterDay: true)
  }

  /// `May 3–5`: the other day.
  private mutating func readLastDay(_ index: Int) -> Int {
    guard text[index].is("-") || text[index].is("–"), text.isAttached(index), text.isAttached(index + 1),
      let day = text.number(index + 1), (1...31).contains(day), text[index + 1].count <= 2
    else { return index }
    say(rules.ranges.joint, index)
    say(rules.ordinal(UInt64(day)), index + 1)
    return index + 2
  }

  private func isAbbreviated(_ index: Int) -> Bool {
    guard let key = text.key(index) else { return false }
    return rules.dates.months[key]?.isAbbreviation ?? false
  }

  private func monthName(_ index: Int, nextToNumber: Bool) -> String? {
    guard text[index].kind == .letters, let key = text.key(index), let month = rules.dates.months[key] else {
      return nil
    }
    if month.needsNumber, !nextToNumber { return nil }
    return month.isAbbreviation ? rules.dates.names[month.number - 1] : text.string(index)
  }
}
