/// A form in which times are written: `0:09.3`, `00:00:09,300`, `9.30 s`.
///
/// Every time that is shown or written to another format takes one of these. A form gets whole units, as many to
/// a second as it has decimals for; what rounds a time to them is `Ticks.rounded(toUnitsPerSecond:)`.
package struct ClockText: Hashable, Sendable {
  private enum Hours: Hashable {
    /// `1:02:09` from an hour on, `2:09` before it.
    case whenNeeded
    /// `0:02:09`, or with more digits `00:02:09`.
    case always(digits: Int)
  }

  private enum Form: Hashable {
    case clock(Hours)
    /// `9.3 s`, however long.
    case seconds
    /// `9.3 s`, and from a minute on `1:09.3`.
    case secondsThenClock
  }

  private var form: Form
  private let point: Character
  private let decimals: Int

  private init(_ form: Form, decimals: Int, point: Character = ".") {
    self.form = form
    self.decimals = decimals
    self.point = point
  }

  // MARK: Points in time

  /// `0:07`, `1:02:07`: a chapter in a list.
  package static let seconds = ClockText(.clock(.whenNeeded), decimals: 0)
  /// `0:09.3`, `1:02:09.3`: where people only need to find the place.
  package static let tenths = ClockText(.clock(.whenNeeded), decimals: 1)
  /// `0:07.250`, `1:02:07.250`: where people compare times.
  package static let milliseconds = ClockText(.clock(.whenNeeded), decimals: 3)
  /// `0:00:07.25`, of SubStation Alpha.
  package static let subStation = ClockText(.clock(.always(digits: 1)), decimals: 2)
  /// `00:00:07,250`, of SubRip.
  package static let subRip = ClockText(.clock(.always(digits: 2)), decimals: 3, point: ",")
  /// `00:00:07.250`, of WebVTT and of chapters in Vorbis comments.
  package static let webVTT = ClockText(.clock(.always(digits: 2)), decimals: 3)

  // MARK: Lengths of time

  /// `9.3 s`, and from a minute on `1:09.3`.
  package static let length = ClockText(.secondsThenClock, decimals: 1)
  /// `12.35 s`
  package static let hundredthsOfSeconds = ClockText(.seconds, decimals: 2)
  /// `0.250 s`
  package static let exactSeconds = ClockText(.seconds, decimals: 3)

  /// The same with the hours even where there are none, so that times below each other look alike.
  package var withHours: ClockText {
    var form = self
    form.form = .clock(.always(digits: 1))
    return form
  }

  /// 1, 10, 100 or 1000.
  package var unitsPerSecond: Int64 { (0..<decimals).reduce(1) { units, _ in units * 10 } }

  package func text(_ units: Int64) -> String {
    units < 0 ? "-" + text(of: Int64(clamping: units.magnitude)) : text(of: units)
  }

  private func text(of units: Int64) -> String {
    let (seconds, fraction) = units.quotientAndRemainder(dividingBy: unitsPerSecond)
    let rest = decimals > 0 ? "\(point)\(NumberText.padded(fraction, digits: decimals))" : ""
    switch form {
    case .seconds: return "\(seconds)\(rest) s"
    case .secondsThenClock where seconds < 60: return "\(seconds)\(rest) s"
    case .secondsThenClock: return clock(seconds, .whenNeeded) + rest
    case .clock(let hours): return clock(seconds, hours) + rest
    }
  }

  private func clock(_ seconds: Int64, _ hours: Hours) -> String {
    let (minutes, second) = seconds.quotientAndRemainder(dividingBy: 60)
    let rest = NumberText.padded(second, digits: 2)
    let (hour, minute) = minutes.quotientAndRemainder(dividingBy: 60)
    switch hours {
    case .whenNeeded where hour == 0: return "\(minute):\(rest)"
    case .whenNeeded: return "\(hour):\(NumberText.padded(minute, digits: 2)):\(rest)"
    case .always(let digits):
      return "\(NumberText.padded(hour, digits: digits)):\(NumberText.padded(minute, digits: 2)):\(rest)"
    }
  }
}
