internal import InkPlan
internal import InkText
internal import InkTime

/// What was found of one sound of a plan.
struct TrackVerdict {
  /// A stretch over which it is not as planned.
  struct Issue {
    var range: TickRange
    /// How loud it is, 1 as planned.
    var factor: Double
    /// Of the planned sound.
    var energy: Double
    /// By how many frames it is late, where that was found.
    var lag: Int?
  }

  /// Whether it was out enough of the mix, somewhere, to be compared with its source.
  var isHeard = false
  private(set) var faults: [Issue] = []
  /// Of the loudest block of the planned sound.
  private var maxEnergy = 0.0

  /// A sound of which less is there is missing.
  private static let missing = 0.25

  /// Takes in that it sounds in a block.
  mutating func hear(_ energy: Double) {
    isHeard = true
    maxEnergy = max(maxEnergy, energy)
  }

  mutating func append(_ fault: Issue) { faults.append(fault) }

  /// - Parameter isNone: Whether a difference does not count, given the greatest energy of the sound in a block.
  mutating func drop(where isNone: (Issue, Double) -> Bool) {
    faults.removeAll { isNone($0, maxEnergy) }
  }

  /// What is wrong, after the sound's name.
  var sentence: String {
    let lags = faults.compactMap(\.lag).filter { $0 != 0 }.sorted()
    if let lag = lags.isEmpty ? nil : lags[lags.count / 2] {
      let milliseconds = Double(abs(lag)) / 48
      let time =
        milliseconds < 10
        ? PluralText.count(abs(lag), "sample") : "\(Int(milliseconds.rounded())) ms"
      return "is \(time) too \(lag > 0 ? "late" : "early")"
    }
    let energy = faults.reduce(0) { $0 + $1.energy }
    let factor = faults.reduce(0) { $0 + $1.factor * $1.energy } / max(energy, .leastNormalMagnitude)
    guard factor > TrackVerdict.missing else { return "is not heard" }
    let decibels = (10 * Decibels.level(ofAmplitude: factor)).rounded() / 10
    return "is \(abs(decibels)) dB too \(decibels > 0 ? "loud" : "quiet")"
  }

  /// When.
  func range(within track: TickRange) -> TickRange {
    let start = faults.map(\.range.start).min() ?? track.start
    let end = faults.map(\.range.end).max() ?? track.end
    // Blocks end where they do, and not with the sound.
    let block = Ticks(SoundComparison.blockFrames)
    return TickRange(
      start: start - block < track.start ? track.start : start,
      end: end + block > track.end ? track.end : end
    )
  }
}
