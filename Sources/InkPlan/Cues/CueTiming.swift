import InkTime

/// Says how long each cue stays on screen, given when its words are spoken.
struct CueTiming {
  /// No cue is shorter, as long as there is time at all: subtitle formats count in milliseconds.
  private static let minTime = Ticks(Ticks.perSecond / 1000)

  private let rules: CueRules
  private let end: Ticks

  init(rules: CueRules, end: Ticks) {
    self.rules = rules
    self.end = end
  }

  /// - Parameter cues: Each from the start of its first word to the end of its last.
  func timed(_ cues: [Cue]) -> [Cue] {
    let sorted = cues.enumerated().sorted { ($0.element.start, $0.offset) < ($1.element.start, $1.offset) }
    var cues = sorted.map(\.element)
    takeTurns(&cues)
    for index in cues.indices {
      let next = index + 1 < cues.count ? cues[index + 1].start : max(end, cues[index].start)
      cues[index].end = self.end(of: cues[index], next: next)
    }
    return cues
  }

  /// Where utterances sound at the same time their cues follow each other, each long enough to be read as far as
  /// its own words take time, and as far as the video does.
  private func takeTurns(_ cues: inout [Cue]) {
    for index in cues.indices.dropFirst() {
      let before = cues[index - 1]
      let spoken = max(CueTiming.minTime, wordsLength(of: before))
      guard before.start + spoken > cues[index].start else { continue }
      cues[index].start = max(cues[index].start, before.start + min(spoken, rules.shortest))
    }
    let least = min(CueTiming.minTime, Ticks(end.count / Int64(max(1, cues.count))))
    var limit = end
    for index in cues.indices.reversed() {
      cues[index].start = max(.zero, min(cues[index].start, limit - least))
      limit = cues[index].start
    }
  }

  private func wordsLength(of cue: Cue) -> Ticks {
    guard let first = cue.lines.first?.first, let last = cue.lines.last?.last else { return .zero }
    return last.end - first.start
  }

  /// A little after the last word, longer where there is more to read than time, to the next cue where that comes
  /// soon, and never beyond it.
  private func end(of cue: Cue, next: Ticks) -> Ticks {
    let spoken = max(cue.end, cue.start)
    let columns = CueTiming.columns(of: cue)
    let reading = Ticks(Ticks.perSecond * Int64(columns) / Int64(max(1, rules.charactersPerSecond)))
    let wanted = max(cue.start + max(rules.shortest, reading), spoken + rules.hold)
    var end = max(spoken + rules.hold, min(wanted, spoken + rules.longestHold))
    if next - end < rules.shortestGap { end = next }
    return min(next, max(spoken, min(end, cue.start + rules.longest)))
  }

  private static func columns(of cue: Cue) -> Int {
    cue.lines.reduce(0) { sum, line in
      line.reduce(sum) { $0 + CueWidth.columns($1.text) + 1 }
    } - 1
  }
}
