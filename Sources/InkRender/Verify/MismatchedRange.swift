internal import InkPlan
internal import InkTime

/// A time over which the sound is not as planned.
struct MismatchedRange {
  var range: TickRange
  /// Energies: sums of squares.
  private(set) var planned = 0.0
  private(set) var found = 0.0
  private(set) var error = 0.0
  /// Windows, and those of them in which next to nothing of the planned sound is left.
  private var windows = 0
  private var silentWindows = 0
  /// The loudest of what is planned, as an index of `TrackList.tracks`.
  let track: Int?

  /// Less of the planned energy than this is silence: -15 dB.
  private static let silence = 0.03

  init(range: TickRange, track: Int?) {
    self.range = range
    self.track = track
  }

  mutating func add(_ window: SoundWindow) {
    planned += window.planned
    found += window.found
    error += window.error
    windows += 1
    if MismatchedRange.isSilent(window) { silentWindows += 1 }
  }

  /// Whether next to nothing of what is planned is left.
  static func isSilent(_ window: SoundWindow) -> Bool { window.found < silence * window.planned }

  /// At its edges, a gap ends within a window.
  var isGap: Bool { silentWindows > 0 && silentWindows * 2 >= windows - 2 }

  /// Faulty windows that are no farther apart are one stretch: 50 ms.
  static let apart = Ticks(2400)

  var samples: Double { Double(range.length.count * 2) }

  /// `50 ms`
  var silentLength: String { "\(silentWindows * SoundWindow.frames / 48) ms" }

  /// How loud what was found is.
  var level: String { MismatchedRange.decibels(found / max(1, samples)) + "FS" }

  /// How loud the difference is relative to what is planned.
  var difference: String { MismatchedRange.decibels(error / max(planned, .leastNormalMagnitude)) }

  private static func decibels(_ power: Double) -> String {
    "\((10 * Decibels.level(ofPower: max(power, 1e-12))).rounded() / 10) dB"
  }
}
