import InkTime

/// A place in time as editors write it.
enum ClockText {
  /// To the millisecond: `0:07.250`, and from an hour on `1:02:07.250`.
  static func place(_ time: Ticks) -> String {
    let milliseconds = (max(time, .zero) + Ticks(Ticks.perSecond / 2000)).count / (Ticks.perSecond / 1000)
    let (minutes, rest) = milliseconds.quotientAndRemainder(dividingBy: 60_000)
    let seconds = "\(padded(rest / 1000, to: 2)).\(padded(rest % 1000, to: 3))"
    return minutes < 60
      ? "\(minutes):\(seconds)" : "\(minutes / 60):\(padded(minutes % 60, to: 2)):\(seconds)"
  }

  private static func padded(_ number: Int64, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
