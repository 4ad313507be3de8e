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

  /// To the nearest unit, for times from zero on.
  func rounded(_ time: Ticks) -> Int64 {
    (time + Ticks(ticksPerUnit / 2)).count / ticksPerUnit
  }

  func roundedUp(_ time: Ticks) -> Int64 {
    (time + Ticks(ticksPerUnit - 1)).count / ticksPerUnit
  }

  /// Ranges that follow each other, none before the one before it has ended and none empty. What rounding leaves
  /// nothing of gets a unit of its own, and what follows waits for it.
  func turns(_ ranges: [TickRange]) -> [Range<Int64>] {
    var limit: Int64 = 0
    return ranges.map { range in
      let start = max(limit, rounded(range.start))
      let end = max(start + 1, rounded(range.end))
      limit = end
      return start..<end
    }
  }

  /// `H:MM:SS` with as many digits of hours as asked for, and more when there are more hours.
  static func clock(seconds: Int64, hourDigits: Int) -> String {
    let hours = padded(seconds / 3600, hourDigits)
    return "\(hours):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
  }

  static func padded(_ number: Int64, _ digits: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
