import InkTime

/// Gives the words that are shown the times of those that are spoken for them.
///
/// The words of a unit have a spoken word each where there are as many, else they share its time by their letters. A
/// word that nothing is spoken for lasts no time, and is where the one before it has ended.
struct UnitTimes {
  private let words: [String]
  private(set) var times: [WordTime] = []
  private var end: Ticks
  /// How much of the last word is said, in scalars.
  private var said = 0

  /// - Parameters:
  ///   - words: Those that are shown.
  ///   - start: Of the utterance.
  init(_ words: [String], start: Ticks) {
    self.words = words
    end = start
    times.reserveCapacity(words.count)
  }

  /// - Parameter times: One for each word of the sentence, in order.
  mutating func add(_ sentence: SpokenSentence, _ times: [WordTime]) {
    // Only where there are any, texts are compared.
    let texts = times.contains { !$0.moments.isEmpty } ? PlanWords.of(sentence.text) : []
    if sentence.units.isEmpty {
      for (index, time) in times.enumerated() {
        add(SpokenUnit(shown: 1, spoken: 1), [time], texts.dropFirst(index).prefix(1))
      }
      return
    }
    var next = 0
    for unit in sentence.units {
      let last = min(times.count, next + unit.spoken)
      add(unit, times[next..<last], texts.prefix(last).dropFirst(next))
      next = last
    }
  }

  /// The words that no sentence has.
  mutating func finish() {
    while times.count < words.count { times.append(WordTime(TickRange(start: end, end: end))) }
  }

  private mutating func add(
    _ unit: SpokenUnit,
    _ spoken: ArraySlice<WordTime>,
    _ texts: ArraySlice<Substring>
  ) {
    let shown = min(unit.shown, words.count - times.count)
    guard let first = spoken.first, let last = spoken.last else {
      let silent = WordTime(TickRange(start: end, end: end))
      return times += [WordTime](repeating: silent, count: shown)
    }
    end = last.range.end
    if shown == 0 {
      guard var word = times.popLast() else { return }
      word.range = TickRange(start: word.range.start, end: end)
      times.append(word)
    } else if shown == spoken.count {
      times += spoken.map { WordTime($0.range) }
    } else {
      share(TickRange(start: first.range.start, end: end), among: shown)
    }
    if shown > 0 { said = 0 }
    if shown <= 1, spoken.count == 1, let text = texts.first { addMoments(of: text, first) }
  }

  /// What is known of the parts of a spoken word goes for the same stretch of the shown one.
  private mutating func addMoments(of spoken: Substring, _ time: WordTime) {
    guard let last = times.indices.last else { return }
    let (shown, spoken) = (Array(words[last].unicodeScalars), Array(spoken.unicodeScalars))
    guard shown.count - said >= spoken.count,
      let place = (said...shown.count - spoken.count).first(where: { start in
        shown[start] == spoken[0] && shown[start..<start + spoken.count].elementsEqual(spoken)
      })
    else { return }
    said = place + spoken.count
    let start = place > 0 ? [WordMoment(scalars: 0, time: time.range.start)] : []
    let moments = (start + time.moments).map { WordMoment(scalars: $0.scalars + place, time: $0.time) }
    let before = times[last].moments.last?.scalars ?? 0
    times[last].moments += moments.filter { $0.scalars > before && $0.scalars < shown.count }
  }

  private mutating func share(_ range: TickRange, among count: Int) {
    let words = words[times.count..<times.count + count]
    let letters = Int64(words.reduce(0) { $0 + $1.count })
    var before: Int64 = 0
    for word in words {
      let start = range.start + Ticks(range.length.count * before / max(1, letters))
      before += Int64(word.count)
      let end = range.start + Ticks(range.length.count * before / max(1, letters))
      times.append(WordTime(TickRange(start: start, end: end)))
    }
  }
}
