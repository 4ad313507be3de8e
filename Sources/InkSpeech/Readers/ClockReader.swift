/// Times of day and durations: `3:45 pm`, `15h30`, `15.30 Uhr`, `1:02:03`.
extension SpokenFormReader {
  private struct Clock {
    var hour: Int
    var minute: Int
    var end: Int
    /// Said after it: `pm`; its tokens.
    var half: (phrase: String, tokens: Range<Int>)?
    /// Whether a word such as `Uhr` is part of it.
    var hasSuffix = false
  }

  mutating func readClock(_ start: Int) -> Int? {
    guard text[start].kind == .digits, text[start].count <= 3 else { return nil }
    if let end = readDuration(start) { return end }
    guard let clock = clock(at: start) else { return nil }
    return sayClock(clock, start)
  }

  // MARK: Finding

  private func clock(at start: Int) -> Clock? {
    guard let hour = text.number(start), text[start].count <= 2, hour <= 24 else { return nil }
    if var clock = hourAndMinute(hour, start) {
      addHalf(to: &clock)
      if clock.half == nil { addSuffix(to: &clock) }
      return clock
    }
    var clock = Clock(hour: hour, minute: 0, end: start + 1)
    addHalf(to: &clock)
    if clock.half != nil, hour <= 12 { return clock }
    guard rules.clock.usesH, isH(start + 1), text[start + 2].kind != .letters || !text.isAttached(start + 2)
    else {
      return nil
    }
    clock.end = start + 2
    clock.hasSuffix = true
    return clock
  }

  private func hourAndMinute(_ hour: Int, _ start: Int) -> Clock? {
    let sign = start + 1
    let minutes = start + 2
    if rules.clock.usesH, isH(sign), text.digitCount(minutes) == 2, let minute = text.number(minutes),
      minute < 60,
      !text[minutes].flags.contains(.afterLineBreak)
    {
      // `2 h 15 min` counts both.
      let isDuration = unit(at: minutes + 1) != nil
      return isDuration ? nil : Clock(hour: hour, minute: minute, end: minutes + 1)
    }
    guard text.isAttached(sign), text.isAttached(minutes), text.digitCount(minutes) == 2,
      let minute = text.number(minutes), minute < 60, !isFollowed(minutes + 1)
    else { return nil }
    if text[sign].is(":") { return Clock(hour: hour, minute: minute, end: minutes + 1) }
    guard text[sign].is("."), !rules.clock.dotCues.isEmpty,
      isWordBefore(start, in: rules.clock.dotCues) || isWord(minutes + 1, in: rules.clock.suffixes)
    else { return nil }
    return Clock(hour: hour, minute: minute, end: minutes + 1)
  }

  private func isFollowed(_ index: Int) -> Bool {
    text.isAttached(index)
      && (text[index].kind == .digits
        || (text[index].is(in: .timeSigns) && text.isAttached(index + 1)
          && text[index + 1].kind == .digits))
  }

  private func isH(_ index: Int) -> Bool {
    text[index].kind == .letters && text[index].count == 1
      && text.bytes[Int(text[index].start)] | 0x20 == UInt8(ascii: "h")
  }

  /// `pm`, `p.m.`, `p. m.`
  private func addHalf(to clock: inout Clock) {
    guard !rules.clock.halves.isEmpty, text[clock.end].kind == .letters,
      !text[clock.end].flags.contains(.afterLineBreak)
    else { return }
    let start = clock.end
    if let key = text.key(start), let phrase = rules.clock.halves[key] {
      clock.half = (phrase, start..<start + 1)
      clock.end = start + 1
      return
    }
    var key = WordKey()
    guard text[start].count == 1, text[start + 1].is("."), text[start + 2].kind == .letters,
      text[start + 2].count == 1, key.append(text.bytes[text[start].range]),
      key.append(text.bytes[text[start + 2].range]), let phrase = rules.clock.halves[key]
    else { return }
    let hasDot = text[start + 3].is(".") && text.isAttached(start + 3)
    clock.end = start + (hasDot ? 4 : 3)
    clock.half = (phrase, start..<clock.end)
  }

  private func addSuffix(to clock: inout Clock) {
    guard isWord(clock.end, in: rules.clock.suffixes) else { return }
    clock.end += 1
    // The dot of `h.`
    if text[clock.end].is("."), text.isAttached(clock.end), text[clock.end - 1].count < 4, !isStop(clock.end)
    {
      clock.end += 1
    }
    clock.hasSuffix = true
  }

  // MARK: Saying

  private mutating func sayClock(_ clock: Clock, _ start: Int) -> Int {
    let hour = rules.cardinal(UInt64(clock.hour), rules.clock.agreement)
    let minute = rules.cardinal(UInt64(clock.minute))
    let timeEnd = clock.half?.tokens.lowerBound ?? clock.end
    say(template(clock, start).filled(["h": hour, "m": minute]), start..<timeEnd)
    guard let half = clock.half else { return clock.end }
    say(half.phrase, half.tokens)
    let dot = clock.end - 1
    let content = contentAfter(clock.end)
    let isEnd = isSentenceAfter(clock.end) && !saysWhen(start, before: content)
    if text[dot].is("."), text[content].kind == .end || isEnd {
      writer.mark(.period, endsSentence: true, end: Int(text[dot].end))
    }
    return clock.end
  }

  private func isSentenceAfter(_ index: Int) -> Bool {
    let content = contentAfter(index)
    return text[content].flags.contains(.afterParagraph)
      || text[index].kind != .sign && text[content].kind == .letters
        && text[content].shape.contains(.startsWithCapital)
        && text[content].shape.contains(.hasSmall) && !isMonth(content)
        && !isWord(content, in: rules.dates.weekdays)
  }

  private func template(_ clock: Clock, _ start: Int) -> Template {
    let rules = rules.clock
    guard clock.minute == 0 else {
      if clock.hasSuffix, let template = rules.minutesWithSuffix { return template }
      if clock.hour == 1, let template = rules.minutesOne { return template }
      return clock.minute < 10 ? rules.fewMinutes : rules.minutes
    }
    if clock.half != nil { return "{h}" }
    if clock.hasSuffix, let template = rules.fullWithSuffix {
      return clock.hour == 1 ? rules.fullOne ?? template : template
    }
    if isWordBefore(start, in: rules.bareCues) { return "{h}" }
    if clock.hour > 12 || clock.hour == 0, let template = rules.fullLate { return template }
    return clock.hour == 1 ? rules.fullOne ?? rules.full : rules.full
  }

  // MARK: Durations

  /// `1:02:03`, and `45:30`, of which the first is no hour.
  private mutating func readDuration(_ start: Int) -> Int? {
    guard text[start + 1].is(":"), text.isAttached(start + 1), text.isAttached(start + 2),
      text.digitCount(start + 2) == 2, let first = text.number(start), let second = text.number(start + 2),
      second < 60
    else { return nil }
    let isLong = text[start + 3].is(":") && text.isAttached(start + 3) && text.isAttached(start + 4)
    if isLong, text.digitCount(start + 4) == 2, let third = text.number(start + 4), third < 60,
      !isFollowed(start + 5)
    {
      say(
        duration([(first, rules.clock.hour), (second, rules.clock.minute), (third, rules.clock.second)]),
        start..<start + 5
      )
      return start + 5
    }
    guard !isLong, first > 24, !isFollowed(start + 3) else { return nil }
    say(duration([(first, rules.clock.minute), (second, rules.clock.second)]), start..<start + 3)
    return start + 3
  }

  private func duration(_ parts: [(number: Int, noun: CountedNoun)]) -> String {
    parts.filter { $0.number > 0 }.map { number, noun in
      let isOne = rules.isSingularBelowTwo ? number < 2 : number == 1
      return rules.cardinal(UInt64(number), noun.agreement) + rules.separator + noun.name(isOne: isOne)
    }.joined(separator: rules.clock.durationJoint)
  }
}
