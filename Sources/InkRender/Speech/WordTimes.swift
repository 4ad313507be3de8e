internal import InkMedia
internal import InkMessages
internal import InkPlan
internal import InkTime

/// Puts each word of an utterance in its place in the clip, from what the voice says of them.
struct WordTimes {
  /// One for each word of the text (`PlanWords`), in order, none overlapping another.
  let ranges: [TickRange]
  /// For each, when its parts start that are written without spaces; `nil` where the voice does not say.
  let moments: [[WordMoment]]?
  let origin: Origin

  enum Origin {
    /// The voice says them.
    case voice
    /// The voice says nothing, and each has its share by its letters.
    case estimate
    /// The voice says those of fewer than half of the words.
    case partly
  }

  /// - Parameter reported: What the voice says, counted from the start of its file; `nil` when it says nothing.
  /// - Parameter kept: The part of its file that became the clip.
  init(text: String, reported: [VoiceWord]?, kept: TickRange) throws(MediaError) {
    let words = PlanWords.of(text)
    let reported = reported.flatMap { $0.isEmpty && !words.isEmpty ? nil : $0 }
    var places: [TickRange?]
    var parts: [[WordMoment]]?
    if let reported {
      guard reported.count <= max(text.unicodeScalars.count, words.count * WordTimes.mostPerWord) else {
        throw MediaError(
          .voice,
          "the voice gives times for \(reported.count) words, but the text has \(words.count)"
        )
      }
      let matching = WordMatching(text: text, words: words, reported: reported)
      (places, parts) = (matching.places, matching.moments)
    } else {
      places = Array(repeating: nil, count: words.count)
    }
    let matched = places.count { $0 != nil }
    WordTimes.dropDisordered(&places, of: words, within: kept)
    if places.count(where: { $0 != nil }) * 2 < matched {
      throw MediaError(
        .voice,
        "the voice gives times that are out of order or outside its sound for most of the \(words.count) words"
      )
    }
    origin = words.isEmpty || matched * 2 >= words.count ? .voice : reported == nil ? .estimate : .partly
    let filled = WordTimes.fill(places, words: words, length: kept.length)
    ranges = filled
    moments = parts.map { zip($0, filled).map { WordTimes.moments($0, in: $1, from: kept.start) } }
  }

  /// Those of a word that are in order, counted from the clip's start.
  private static func moments(_ moments: [WordMoment], in word: TickRange, from start: Ticks) -> [WordMoment]
  {
    var last = word.start
    return moments.compactMap { moment in
      let time = moment.time - start
      guard time >= last, time <= word.end else { return nil }
      last = time
      return WordMoment(scalars: moment.scalars, time: time)
    }
  }

  /// A voice may take a word of the text apart, such as `$3.50`, but not into so many on the whole.
  private static let mostPerWord = 4

  /// Times are rounded in programs and formats: so far a word may start before the previous one ends.
  private static let rounding = Ticks(Ticks.perSecond / 100)

  /// Counts the places from the clip's start, and drops those that are empty though they have letters, start outside of the voice's sound or
  /// before the previous one ends. One that ends after the clip ends with it.
  private static func dropDisordered(
    _ places: inout [TickRange?],
    of words: [Substring],
    within kept: TickRange
  ) {
    let slack = Ticks(Ticks.perSecond / 4)
    let clip = TickRange(start: .zero, length: kept.length)
    var last = Ticks.zero - slack
    for index in places.indices {
      guard let place = places[index] else { continue }
      let start = place.start - kept.start
      let end = min(place.end - kept.start, kept.length)
      let isHeard = words[index].contains { $0.isLetter || $0.isNumber }
      guard place.start < place.end || !isHeard && place.start == place.end, start >= last - rounding,
        start < kept.length, end >= .zero
      else {
        places[index] = nil
        continue
      }
      last = end
      places[index] = TickRange(start: start, end: end).clamped(to: clip)
    }
  }

  /// Gives the missing ones the time between their neighbours, shared by their letters.
  private static func fill(_ places: [TickRange?], words: [Substring], length: Ticks) -> [TickRange] {
    var filled: [TickRange] = []
    var index = 0
    while index < places.count {
      if let place = places[index] {
        // A word ends where the next starts at the latest.
        let next = places[(index + 1)...].lazy.compactMap { $0?.start }.first ?? length
        filled.append(TickRange(start: place.start, end: max(place.start, min(place.end, next))))
        index += 1
        continue
      }
      let end = places[index...].firstIndex { $0 != nil } ?? places.count
      let gap = TickRange(
        start: filled.last?.end ?? .zero,
        end: end < places.count ? places[end]?.start ?? length : length
      )
      filled += share(gap, among: words[index..<end])
      index = end
    }
    return filled
  }

  private static func share(_ gap: TickRange, among words: ArraySlice<Substring>) -> [TickRange] {
    let total = Int64(words.reduce(0) { $0 + $1.count })
    let length = max(.zero, gap.length)
    var before: Int64 = 0
    return words.map { word in
      let start = gap.start + Ticks(length.count * before / max(1, total))
      before += Int64(word.count)
      return TickRange(start: start, end: gap.start + Ticks(length.count * before / max(1, total)))
    }
  }
}
