import InkPlan
import InkTime

/// Times in the units of a form: milliseconds, hundredths, frames.
///
/// Every time is rounded from its ticks, never from another rounded time, so that nothing drifts.
struct UnitClock {
  /// Divides 48,000.
  let unitsPerSecond: Int
  private let ticksPerUnit: Int64

  init(unitsPerSecond: Int) {
    self.unitsPerSecond = unitsPerSecond
    ticksPerUnit = Ticks.perSecond / Int64(unitsPerSecond)
  }

  init(_ rate: FrameRate) {
    self.init(unitsPerSecond: rate.framesPerSecond)
  }

  /// To the nearest unit.
  func rounded(_ time: Ticks) -> Int64 { time.rounded(toUnitsPerSecond: Int64(unitsPerSecond)) }

  func roundedUp(_ time: Ticks) -> Int64 {
    (time + Ticks(ticksPerUnit - 1)).count / ticksPerUnit
  }

  /// Ranges in the order of their starts, none empty. Those that follow each other do so still: what rounding leaves
  /// nothing of gets a unit of its own, and what follows waits for it.
  func unitRanges(of ranges: [TickRange]) -> [Range<Int64>] {
    let (lanes, count) = Lanes.assign(ranges)
    var limits = [Int64](repeating: 0, count: count)
    var least: Int64 = 0
    return zip(ranges, lanes).map { range, lane in
      let start = max(least, limits[lane], rounded(range.start))
      let end = max(start + 1, rounded(range.end))
      limits[lane] = end
      least = start
      return start..<end
    }
  }
}
