internal import InkMessages
internal import InkPlan
internal import InkTime

/// Finds the words of a text among those that a voice gives times for.
///
/// A voice may say which characters they are. Else, where there are as many, they are the words one to one; where they
/// have the same letters, the letters say which is which, whatever is done with punctuation, quotation marks and letter
/// case; and else, words that are the same are found again in order.
struct WordMatching {
  /// When each word of the text is spoken, counted from the start of the voice's file; `nil` where that is not known.
  let places: [TickRange?]
  /// For each word, when its parts start, counted in the same way; `nil` where the voice does not say.
  let moments: [[WordMoment]]?

  /// - Parameters:
  ///   - words: Those of the text (`PlanWords`).
  ///   - reported: Not many times as many.
  init(text: String, words: [Substring], reported: [VoiceWord]) {
    if let spans = WordMatching.spans(reported, in: text) {
      let ranges = WordMatching.scalarRanges(of: words, in: text)
      places = ranges.map { WordMatching.place($0, spans) }
      let moments = ranges.map { WordMatching.moments($0, spans) }
      self.moments = moments.allSatisfy(\.isEmpty) ? nil : moments
      return
    }
    moments = nil
    let (own, others) = (
      words.map { WordMatching.letters($0) }, reported.map { WordMatching.letters($0.text[...]) }
    )
    let isOneToOne = words.count == reported.count
    let same = isOneToOne ? zip(own, others).count { $0 == $1 } : 0
    if isOneToOne, same * 2 >= words.count {
      places = reported.map(WordMatching.range)
    } else if own.joined().elementsEqual(others.joined()) {
      places = WordMatching.byLetters(words, own, reported, others)
    } else {
      let found = WordMatching.byWords(own, reported, others)
      places = isOneToOne && found.count { $0 != nil } <= same ? reported.map(WordMatching.range) : found
    }
  }

  private static func range(_ word: VoiceWord) -> TickRange? {
    guard word.start.isFinite, word.end.isFinite else { return nil }
    return TickRange(start: Ticks(seconds: word.start), end: Ticks(seconds: word.end))
  }

  /// What is left of a word without punctuation and letter case.
  private static func letters(_ word: Substring) -> [Character] {
    word.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  // MARK: By characters

  /// A stretch of the text, in scalars, with its time.
  struct Span {
    let scalars: Range<Int>
    let time: TickRange

    /// When the voice gets to a place in it, if it takes the same time for each scalar.
    func time(at place: Int) -> Ticks {
      let (all, length) = (Int64(scalars.count), (time.end - time.start).count)
      guard all > 0, length > 0 else { return time.start }
      let passed = Int64(min(max(place - scalars.lowerBound, 0), scalars.count))
      let (whole, rest) = length.quotientAndRemainder(dividingBy: all)
      return time.start + Ticks(whole * passed + rest * passed / all)
    }
  }

  /// Of all that the voice gives times for; `nil` unless it says of all which characters they are, in order.
  private static func spans(_ reported: [VoiceWord], in text: String) -> [Span]? {
    let count = text.unicodeScalars.count
    var spans: [Span] = []
    for word in reported {
      guard let characters = word.characters, characters.count == 2 else { return nil }
      let (start, end) = (characters[0], characters[1])
      guard spans.last?.scalars.upperBound ?? 0 <= start, start <= end, end <= count else { return nil }
      if let time = range(word), start < end { spans.append(Span(scalars: start..<end, time: time)) }
    }
    return spans.isEmpty ? nil : spans
  }

  private static func scalarRanges(of words: [Substring], in text: String) -> [Range<Int>] {
    let scalars = text.unicodeScalars
    var (count, place) = (0, scalars.startIndex)
    return words.map { word in
      count += scalars.distance(from: place, to: word.startIndex)
      place = word.startIndex
      return count..<count + word.unicodeScalars.count
    }
  }

  private static func place(_ word: Range<Int>, _ spans: [Span]) -> TickRange? {
    let own = spans.filter { $0.scalars.overlaps(word) }
    guard let first = own.first, let last = own.last else { return nil }
    return TickRange(start: first.time(at: word.lowerBound), end: last.time(at: word.upperBound))
  }

  /// The starts of what is in a word, after its own.
  private static func moments(_ word: Range<Int>, _ spans: [Span]) -> [WordMoment] {
    spans.filter { word.contains($0.scalars.lowerBound) && $0.scalars.lowerBound > word.lowerBound }
      .map { WordMoment(scalars: $0.scalars.lowerBound - word.lowerBound, time: $0.time.start) }
  }

  // MARK: By letters

  /// Where both have the same letters in the same order.
  private static func byLetters(
    _ words: [Substring],
    _ own: [[Character]],
    _ reported: [VoiceWord],
    _ others: [[Character]]
  ) -> [TickRange?] {
    var spans: [(span: Span, index: Int)] = []
    var count = 0
    for (index, letters) in others.enumerated() where !letters.isEmpty {
      if let time = range(reported[index]) {
        spans.append((Span(scalars: count..<count + letters.count, time: time), index))
      }
      count += letters.count
    }
    var (place, next, mark) = (0, 0, 0)
    return zip(words, own).map { word, letters in
      guard !letters.isEmpty else {
        // A word without letters may be an entry of its own as well.
        let end = next < spans.count ? spans[next].index : reported.count
        guard mark < end,
          let found = reported[mark..<end].firstIndex(where: { $0.text == word })
        else { return nil }
        mark = found + 1
        return range(reported[found])
      }
      let range = place..<place + letters.count
      place = range.upperBound
      while next < spans.count, spans[next].span.scalars.upperBound <= range.lowerBound { next += 1 }
      guard next < spans.count, spans[next].span.scalars.overlaps(range) else { return nil }
      let first = spans[next].span
      while next + 1 < spans.count, spans[next].span.scalars.upperBound < range.upperBound { next += 1 }
      let last = spans[next].span
      mark = max(mark, spans[next].index + 1)
      let time = TickRange(start: first.time(at: range.lowerBound), end: last.time(at: range.upperBound))
      if last.scalars.upperBound <= range.upperBound { next += 1 }
      return time
    }
  }

  // MARK: By words

  /// Words of both together: finding the same ones in longer lists takes too long.
  private static let mostCompared = 3000

  private static func byWords(
    _ own: [[Character]],
    _ reported: [VoiceWord],
    _ others: [[Character]]
  ) -> [TickRange?] {
    var places = [TickRange?](repeating: nil, count: own.count)
    guard own.count + others.count <= mostCompared else { return places }
    let (words, entries) = (
      own.indices.filter { !own[$0].isEmpty }, others.indices.filter { !others[$0].isEmpty }
    )
    let difference = entries.map { others[$0] }.difference(from: words.map { own[$0] })
    var (missing, added): (Set<Int>, Set<Int>) = ([], [])
    for change in difference {
      switch change {
      case .remove(let offset, _, _): missing.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    let pairs = zip(
      words.indices.filter { !missing.contains($0) },
      entries.indices.filter { !added.contains($0) }
    )
    for (word, entry) in pairs { places[words[word]] = range(reported[entries[entry]]) }
    return places
  }
}
