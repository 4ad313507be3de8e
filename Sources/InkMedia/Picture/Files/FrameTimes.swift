package import InkTime

/// When each frame of an animated picture is shown.
package struct FrameTimes: Hashable, Sendable {
  /// Of each frame, from the start of one playing on.
  package let ends: [Ticks]
  /// How often all of it is played; 0 for endlessly.
  package let plays: Int

  /// What browsers do with frames that are to last for a hundredth of a second or less.
  private static let shortest = Ticks(480)
  private static let inPlaceOfShortest = Ticks(4800)

  /// - Parameter durations: As the file has them.
  init(durations: [Ticks], plays: Int) {
    var end = Ticks.zero
    ends = durations.map { duration in
      end += duration <= FrameTimes.shortest ? FrameTimes.inPlaceOfShortest : min(duration, Ticks(1 << 40))
      return end
    }
    self.plays = plays
  }

  /// Of one playing.
  package var duration: Ticks { ends.last ?? .zero }

  /// The frame that is shown so long after the picture appears: the last one stays.
  package func frame(at time: Ticks) -> Int {
    guard duration > .zero, time > .zero else { return 0 }
    guard plays == 0 || time.count / duration.count < Int64(plays) else { return ends.count - 1 }
    let time = Ticks(time.count % duration.count)
    var (first, end) = (0, ends.count - 1)
    while first < end {
      let middle = (first + end) / 2
      if ends[middle] <= time { first = middle + 1 } else { end = middle }
    }
    return first
  }
}
