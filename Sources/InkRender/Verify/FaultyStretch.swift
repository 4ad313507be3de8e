internal import InkTime

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A time over which the sound is not as planned.
struct FaultyStretch {
  var range: TickRange
  /// Energies: sums of squares.
  var planned: Double
  var found: Double
  var error: Double
  /// The loudest of what is planned, as an index of `TrackList.tracks`.
  var track: Int?

  /// Faulty windows that are no farther apart are one stretch: 50 ms.
  static let apart = Ticks(2400)

  var samples: Double { Double(range.length.count * 2) }

  /// `50 ms`
  var length: String { "\(Int((range.length.seconds * 1000).rounded())) ms" }

  /// How loud what was found is.
  var level: String { FaultyStretch.decibels(found / max(1, samples)) + "FS" }

  /// How loud the difference is beside what is planned.
  var difference: String { FaultyStretch.decibels(error / max(planned, .leastNormalMagnitude)) }

  private static func decibels(_ power: Double) -> String {
    "\((100 * log10(max(power, 1e-12))).rounded() / 10) dB"
  }
}
