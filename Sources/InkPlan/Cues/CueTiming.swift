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

  /// What is spoken at the same time is shown at the same time. A cue that nothing sounds together with ends before
  /// the next one starts.
  ///
  /// - Parameter cues: Each from the start of its first word to the end of its last.
  /// - Returns: The cues in the order of their starts.
  func timed(_ cues: [Cue]) -> [Cue] {
    var cues = inOrder(cues)
    let starts = cues.map(\.start)
    var lanes = [[Int]](repeating: [], count: CueLanes.count)
    var taken = CueLanes()
    for index in cues.indices { lanes[taken.take(cues[index].range).lane].append(index) }
    for lane in lanes { takeTurns(lane, &cues) }
    keepOrder(lanes, &cues)
    for lane in lanes {
      for (place, index) in lane.enumerated() {
        let cue = cues[index]
        let followed = place + 1 < lane.count ? cues[lane[place + 1]].start : max(end, cue.start)
        let next = min(followed, starts.first(from: max(cue.end, cue.start + Ticks(1))) ?? followed)
        cues[index].end = self.end(of: cue, next: max(next, min(cue.start + CueTiming.minTime, followed)))
      }
    }
    return inOrder(cues)
  }

  private func inOrder(_ cues: [Cue]) -> [Cue] {
    cues.indices.sorted { (cues[$0].start, $0) < (cues[$1].start, $1) }.map { cues[$0] }
  }

  /// Where more utterances sound at the same time than there are lanes, their cues follow each other, each long enough
  /// to be read as far as its own words take time.
  private func takeTurns(_ lane: [Int], _ cues: inout [Cue]) {
    for (earlier, index) in zip(lane, lane.dropFirst()) {
      let before = cues[earlier]
      let spoken = max(CueTiming.minTime, wordsLength(of: before))
      guard before.start + spoken > cues[index].start else { continue }
      cues[index].start = max(cues[index].start, before.start + min(spoken, rules.shortest))
    }
  }

  /// Moves cues back whose turn would come after the end of the video, or after the next words of the same utterance.
  private func keepOrder(_ lanes: [[Int]], _ cues: inout [Cue]) {
    var laneOf = [Int](repeating: 0, count: cues.count)
    for (number, lane) in lanes.enumerated() { for index in lane { laneOf[index] = number } }
    let least = lanes.map { min(CueTiming.minTime, Ticks(end.count / Int64(max(1, $0.count)))) }
    /// Where the next cue of each lane, and of each utterance, starts.
    var (nextInLane, nextOfSpeech) = ([Ticks](repeating: end, count: lanes.count), [Int: Ticks]())
    for index in cues.indices.reversed() {
      let lane = laneOf[index]
      let own = cues[index].speech.flatMap { nextOfSpeech[$0] } ?? end
      let start = max(.zero, min(cues[index].start, nextInLane[lane] - least[lane], own))
      cues[index].start = start
      nextInLane[lane] = start
      if let speech = cues[index].speech { nextOfSpeech[speech] = start }
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

extension Array where Element: Comparable {
  /// Of rising elements, how many are less than another.
  fileprivate func countLess(than element: Element) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < element { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The first of rising elements that is not less than another.
  func first(from element: Element) -> Element? {
    let index = countLess(than: element)
    return index < count ? self[index] : nil
  }
}

extension [Int] {
  /// The index of the last of strictly rising numbers that is at most another; 0 where none is.
  func lastIndex(notAfter number: Int) -> Int { Swift.max(0, countLess(than: number + 1) - 1) }
}
