package import InkTime

/// Groups spoken words into cues. Every word is in exactly one cue, in order, and no two cues overlap.
package struct CueBuilder: Sendable {
  private let rules: CueRules
  private let end: Ticks

  /// - Parameter end: The end of the video, which no cue outlasts.
  package init(rules: CueRules, end: Ticks) {
    self.rules = rules
    self.end = end
  }

  package func cues(for speech: [SpeechItem]) -> [Cue] {
    var cues: [Cue] = []
    for item in speech {
      guard let style = item.subtitles, !item.words.isEmpty else { continue }
      for group in groups(item.words) {
        let words = Array(item.words[group])
        guard let first = words.first, let last = words.last else { continue }
        cues.append(
          Cue(
            begin: first.begin,
            end: last.end,
            position: style.position,
            alignment: style.alignment,
            highlight: style.highlight,
            lines: [words]
          )
        )
      }
    }
    return joined(cues.sorted { $0.begin < $1.begin })
  }

  /// Lets cues stay a little after their last word, and closes short gaps between them.
  private func joined(_ cues: [Cue]) -> [Cue] {
    var cues = cues
    for index in cues.indices {
      let next = index + 1 < cues.count ? cues[index + 1].begin : end
      let isShortGap = next - cues[index].end < rules.shortestGap
      cues[index].end = min(next, isShortGap ? next : cues[index].end + rules.hold)
      cues[index].end = max(cues[index].begin, min(cues[index].end, max(end, cues[index].begin)))
    }
    return cues
  }

  // MARK: Grouping

  /// Splits words where a reader expects it: always behind a sentence, else so that lines are about
  /// equally full, rather behind a comma than within a phrase.
  private func groups(_ words: [SpokenWord]) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var start = 0
    for index in words.indices where endsSentence(words[index].text) || index == words.count - 1 {
      groups += balanced(words, start..<index + 1)
      start = index + 1
    }
    return groups
  }

  /// The cheapest way to cut one sentence, by dynamic programming over the places to cut.
  private func balanced(_ words: [SpokenWord], _ range: Range<Int>) -> [Range<Int>] {
    let count = range.count
    var costs = [0] + [Int](repeating: .max, count: count)
    var cuts = [Int](repeating: 0, count: count + 1)
    for end in 1...max(1, count) {
      var length = -1
      for start in stride(from: end - 1, through: max(0, end - rules.wordsPerCue), by: -1) {
        length += words[range.lowerBound + start].text.count + 1
        // One word is taken whatever its length: the picture makes it fit.
        if length > rules.charactersPerLine, start < end - 1 { break }
        guard costs[start] < .max else { continue }
        let cost = costs[start] + cost(length: length, of: words[range.lowerBound + end - 1].text)
        if cost < costs[end] {
          costs[end] = cost
          cuts[end] = start
        }
      }
    }
    var groups: [Range<Int>] = []
    var end = count
    while end > 0 {
      groups.append(range.lowerBound + cuts[end]..<range.lowerBound + end)
      end = cuts[end]
    }
    return groups.reversed()
  }

  private func cost(length: Int, of lastWord: String) -> Int {
    let room = max(0, rules.charactersPerLine - length)
    if endsPhrase(lastWord) || endsSentence(lastWord) { return room * room }
    let penalty = rules.charactersPerLine * rules.charactersPerLine / 8
    // Short words are mostly articles and prepositions, which belong to what follows.
    return room * room + (lastWord.count <= 3 ? 2 * penalty : penalty)
  }

  private func endsSentence(_ word: String) -> Bool { lastMark(word).map(".!?…。！？".contains) ?? false }

  private func endsPhrase(_ word: String) -> Bool { lastMark(word).map(",;:–—،、，；：".contains) ?? false }

  /// The last character that is not a closing quote or bracket.
  private func lastMark(_ word: String) -> Character? {
    word.last { !"\"'”’»)]".contains($0) }
  }
}
