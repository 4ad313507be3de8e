import InkTime

/// Points in time as people read them.
enum TimeText {
  /// To a tenth of a second: `0:09.3`, `1:02:09.3`.
  static func clock(_ time: Ticks) -> String {
    let tenths = (time + Ticks(Ticks.perSecond / 20)).count / (Ticks.perSecond / 10)
    let seconds = tenths / 10
    let minutes = seconds / 60
    let rest = "\(padded(seconds % 60)).\(tenths % 10)"
    return minutes < 60 ? "\(minutes):\(rest)" : "\(minutes / 60):\(padded(minutes % 60)):\(rest)"
  }

  private static func padded(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
