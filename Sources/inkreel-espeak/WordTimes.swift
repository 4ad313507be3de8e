import InkMessages
import InkPlan
import InkText

/// Where espeak started a word.
struct WordEvent {
  /// In code points from the text's start.
  let position: Int
  /// In samples from the clip's start.
  let sample: Int
}

/// Maps espeak's words, which are not the text's (`$3.50` is four of them, `—` is none), to the
/// words of the text.
struct WordTimes {
  private let words: [TextWord]
  private let clip: Clip

  private struct TextWord {
    var text: Substring
    /// In code points from the text's start.
    var range: Range<Int>
    /// Letters and digits.
    var weight: Int
  }

  init(text: String, clip: Clip) {
    self.words = WordTimes.split(text)
    self.clip = clip
  }

  /// Exactly one entry for each word, in order, each longer than nothing, none overlapping another, as
  /// long as the clip has a sample for each of them.
  func align(_ events: [WordEvent]) -> [VoiceWord] {
    let starts = separated(interpolated(heard(events)))
    return words.indices.map { index in
      let limit = index + 1 < starts.count ? starts[index + 1] : clip.samples.count
      let range = starts[index]..<max(limit, starts[index])
      let end = max(clip.endOfSound(in: range) ?? range.upperBound, min(starts[index] + 1, limit))
      return VoiceWord(
        text: String(words[index].text),
        start: seconds(starts[index]),
        end: seconds(end)
      )
    }
  }

  /// To the microsecond, a twentieth of a sample.
  private func seconds(_ sample: Int) -> Double {
    (Double(sample) / Double(clip.sampleRate) * 1e6).rounded() / 1e6
  }

  private static func split(_ text: String) -> [TextWord] {
    let scalars = text.unicodeScalars
    var (index, position) = (scalars.startIndex, 0)
    return PlanWords.of(text).map { word in
      let start = position + scalars.distance(from: index, to: word.startIndex)
      (index, position) = (word.endIndex, start + word.unicodeScalars.count)
      return TextWord(text: word, range: start..<position, weight: word.unicodeScalars.count(where: isHeard))
    }
  }

  private static func isHeard(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// The sample at which each word was first heard, in rising order; `nil` for a word that was not.
  private func heard(_ events: [WordEvent]) -> [Int?] {
    var starts = [Int?](repeating: nil, count: words.count)
    var next = 0
    for event in events.sorted(by: { ($0.sample, $0.position) < ($1.sample, $1.position) }) {
      guard let index = word(at: event.position), index >= next else { continue }
      starts[index] = min(event.sample, clip.samples.count)
      next = index + 1
    }
    return starts
  }

  private func word(at position: Int) -> Int? {
    let word = words.partitioningIndex { $0.range.upperBound > position }
    return word < words.count && words[word].range.contains(position) ? word : nil
  }

  /// Gives the words that were not heard a part of the time between those that were.
  private func interpolated(_ heard: [Int?]) -> [Int] {
    var starts = heard.map { $0 ?? 0 }
    var first = 0
    while first < words.count {
      let after = heard[(first + 1)...].firstIndex { $0 != nil } ?? words.count
      let end = after < words.count ? starts[after] : clip.samples.count
      share(starts[first]..<max(end, starts[first]), among: first..<after, in: &starts)
      first = after
    }
    return starts
  }

  /// Marks were silent: the pause that follows the word is theirs. Of other words espeak made one, and they
  /// share its time by their letters.
  private func share(_ time: Range<Int>, among group: Range<Int>, in starts: inout [Int]) {
    guard group.count > 1 else { return }
    var group = group
    var time = time
    if group.dropFirst().allSatisfy({ words[$0].weight == 0 }), words[group.lowerBound].weight > 0 {
      time = (clip.endOfSound(in: time) ?? time.lowerBound)..<time.upperBound
      group = group.dropFirst()
    }
    let total = group.reduce(0) { $0 + max(1, words[$1].weight) }
    var before = 0
    for index in group {
      starts[index] = time.lowerBound + time.count * before / total
      before += max(1, words[index].weight)
    }
  }

  /// At least a sample from word to word, and from the last to the clip's end.
  private func separated(_ starts: [Int]) -> [Int] {
    var starts = starts
    for index in starts.indices.dropFirst() {
      starts[index] = max(starts[index], starts[index - 1] + 1)
    }
    for index in starts.indices.reversed() {
      starts[index] = max(0, min(starts[index], clip.samples.count - (starts.count - index)))
    }
    return starts
  }
}
