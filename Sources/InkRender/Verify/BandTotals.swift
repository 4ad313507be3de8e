internal import InkMedia
internal import InkMessages
internal import InkPlan

/// The energies in bands over the whole length, which show what no single moment does: a low-pass, or a filter.
struct BandTotals {
  private var planned = [Double](repeating: 0, count: BandSpectrum.bands)
  private var found = [Double](repeating: 0, count: BandSpectrum.bands)

  mutating func add(_ window: SoundWindow) {
    for cell in window.plannedBands.indices {
      planned[cell % BandSpectrum.bands] += Double(window.plannedBands[cell])
      found[cell % BandSpectrum.bands] += Double(window.foundBands[cell])
    }
  }

  /// The bands with too much or too little, as one; `nil` where there are none.
  func issue(_ tolerances: BandTolerances) -> OutputIssue? {
    let whole = planned.reduce(0, +)
    let (quiet, loud) = (whole * BandTolerances.leastQuiet, whole * tolerances.leastLoud)
    let off = (0..<tolerances.bands).filter { band in
      found[band] + loud > tolerances.whole * (planned[band] + loud)
        || (found[band] + quiet) * tolerances.whole < planned[band] + quiet
    }
    guard let first = off.first, let last = off.last else { return nil }
    let ratio = off.reduce(0) { $0 + found[$1] } / max(off.reduce(0) { $0 + planned[$1] }, quiet)
    let level = (10 * Decibels.level(ofPower: max(ratio, 1e-9))).rounded() / 10
    return OutputIssue(
      "the sound from \(BandSpectrum.limits(of: first).low) to \(BandSpectrum.limits(of: last).high) Hz is "
        + "\(abs(level)) dB too \(level > 0 ? "loud" : "quiet")"
    )
  }
}
