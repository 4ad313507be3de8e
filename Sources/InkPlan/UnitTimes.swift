import InkTime

/// Gives the words that are shown the times of those that are spoken for them.
///
/// The words of a unit have a spoken word each where there are as many, else they share its time by their letters. A
/// word that nothing is spoken for lasts no time, and is where the one before it has ended.
struct UnitTimes {
  private let words: [String]
  private(set) var ranges: [TickRange] = []
  private var end: Ticks

  /// - Parameters:
  ///   - words: Those that are shown.
  ///   - start: Of the utterance.
  init(_ words: [String], start: Ticks) {
    self.words = words
    end = start
    ranges.reserveCapacity(words.count)
  }

  /// - Parameter times: One for each word of the sentence, in order.
  mutating func add(_ sentence: SpokenSentence, _ times: [TickRange]) {
    if sentence.units.isEmpty {
      for time in times { add(SpokenUnit(shown: 1, spoken: 1), [time]) }
      return
    }
    var next = 0
    for unit in sentence.units {
      let last = min(times.count, next + unit.spoken)
      add(unit, times[next..<last])
      next = last
    }
  }

  /// The words that no sentence has.
  mutating func finish() {
    while ranges.count < words.count { ranges.append(TickRange(start: end, end: end)) }
  }

  private mutating func add(_ unit: SpokenUnit, _ times: ArraySlice<TickRange>) {
    let shown = min(unit.shown, words.count - ranges.count)
    guard let first = times.first, let last = times.last else {
      return ranges += [TickRange](repeating: TickRange(start: end, end: end), count: shown)
    }
    end = last.end
    if shown == 0 {
      if let word = ranges.popLast() { ranges.append(TickRange(start: word.start, end: end)) }
    } else if shown == times.count {
      ranges += times
    } else {
      share(TickRange(start: first.start, end: end), among: shown)
    }
  }

  private mutating func share(_ range: TickRange, among count: Int) {
    let words = words[ranges.count..<ranges.count + count]
    let letters = Int64(words.reduce(0) { $0 + $1.count })
    var before: Int64 = 0
    for word in words {
      let start = range.start + Ticks(range.length.count * before / max(1, letters))
      before += Int64(word.count)
      ranges.append(
        TickRange(start: start, end: range.start + Ticks(range.length.count * before / max(1, letters)))
      )
    }
  }
}
