package import InkTime

/// Times as people read them.
package enum SecondsText {
  /// `9.3 s`, and from a minute on `1:09.3`.
  package static func rounded(_ time: Ticks) -> String {
    let tenths = (time + Ticks(Ticks.perSecond / 20)).count / (Ticks.perSecond / 10)
    guard tenths >= 600 else { return "\(tenths / 10).\(tenths % 10) s" }
    let seconds = tenths / 10
    let minutes = seconds / 60
    let clock = "\(padded(seconds % 60)).\(tenths % 10)"
    return minutes < 60 ? "\(minutes):\(clock)" : "\(minutes / 60):\(padded(minutes % 60)):\(clock)"
  }

  /// To the millisecond: `0.250 s`.
  package static func precise(_ time: Ticks) -> String {
    let milliseconds = (time + Ticks(Ticks.perSecond / 2000)).count / (Ticks.perSecond / 1000)
    let fraction = String(milliseconds % 1000)
    return "\(milliseconds / 1000)." + String(repeating: "0", count: 3 - fraction.count) + fraction + " s"
  }

  private static func padded(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
