internal import InkMedia

/// Which windows of sound that is compressed with loss are not as planned, by their energies in bands.
struct BandComparison {
  private let windows: [SoundWindow]
  private let tolerances: BandTolerances
  /// A mean square.
  private let silence: Float
  /// What is planned in all bands that are judged, for each window.
  private let planned: [Float]
  /// Sums over all windows before each, of the left and of the right side.
  private let plannedSums: [[Float]]
  private let foundSums: [[Float]]

  /// - Parameter silence: A root mean square.
  init(_ windows: [SoundWindow], _ tolerances: BandTolerances, silence: Double) {
    self.windows = windows
    self.tolerances = tolerances
    self.silence = Float(silence * silence)
    let cells = tolerances.cells
    planned = windows.map { window in cells.reduce(0) { $0 + window.plannedBands[$1] } }
    let sides = [cells.prefix(tolerances.bands), cells.suffix(tolerances.bands)]
    plannedSums = sides.map { BandComparison.sums(windows, \.plannedBands, $0) }
    foundSums = sides.map { BandComparison.sums(windows, \.foundBands, $0) }
  }

  private static func sums(
    _ windows: [SoundWindow],
    _ energies: KeyPath<SoundWindow, [Float]>,
    _ cells: ArraySlice<Int>
  ) -> [Float] {
    var sums: [Float] = [0]
    for window in windows {
      let bands = window[keyPath: energies]
      sums.append(cells.reduce(sums[sums.count - 1]) { $0 + bands[$1] })
    }
    return sums
  }

  /// The windows that have too little or too much in any band, what is silent next to them, and those in which no band is
  /// off but what is around them on either side.
  func failures(_ places: Range<Int>) -> [Int] {
    let off = places.filter(isBandOff)
    func isNearOff(_ place: Int, _ reach: Int) -> Bool { off.contains { abs($0 - place) <= reach } }
    let reach = BandTolerances.half + BandTolerances.shift
    return places.filter { place in
      if isNearOff(place, 0) { return true }
      if isNearOff(place, BandTolerances.close) { return MismatchedRange.isSilent(windows[place]) }
      return isLevelOff(place) && !isNearOff(place, reach)
    }
  }

  private func around(_ window: Int, _ reach: Int) -> Range<Int> {
    max(0, window - reach)..<min(windows.count, window + reach + 1)
  }

  private func isBandOff(_ window: Int) -> Bool {
    let near = planned[around(window, BandTolerances.reach)].max() ?? 0
    let far = planned[around(window, BandTolerances.farReach)].max() ?? 0
    let low = silence * 0.03 + near * BandTolerances.missing
    let high = silence + near * tolerances.spread + far * BandTolerances.added
    return tolerances.cells.contains { cell in
      let found = windows[window].foundBands[cell]
      var (quietest, loudest, nearby) = (Float.infinity, Float(0), Float(0))
      for other in around(window, BandTolerances.reach) {
        let energy = windows[other].plannedBands[cell]
        nearby = max(nearby, energy)
        guard abs(other - window) <= BandTolerances.close else { continue }
        (quietest, loudest) = (min(quietest, energy), max(loudest, energy))
      }
      let low = low + nearby * BandTolerances.missingInBand
      let isLowest = cell % BandSpectrum.bands == 0
      let high = high + nearby * BandTolerances.addedInBand + (isLowest ? far * BandTolerances.addedLow : 0)
      return found + low < tolerances.least * (quietest + low)
        || found + high > tolerances.most * (loudest + high)
    }
  }

  private func isLevelOff(_ window: Int) -> Bool {
    let half = BandTolerances.half
    guard window >= half, window + half <= windows.count else { return false }
    let far = planned[around(window, BandTolerances.farReach)].max() ?? 0
    let floor = Float(half * 2) * (silence * 0.1 + far * 0.01)
    return plannedSums.indices.contains { side in
      let found = foundSums[side][window + half] - foundSums[side][window - half]
      var (quietest, loudest) = (Float.infinity, Float(0))
      for shift in -BandTolerances.shift...BandTolerances.shift {
        let (start, end) = (window + shift - half, window + shift + half)
        guard start >= 0, end <= windows.count else { continue }
        let energy = plannedSums[side][end] - plannedSums[side][start]
        (quietest, loudest) = (min(quietest, energy), max(loudest, energy))
      }
      return found + floor > tolerances.level * (loudest + floor)
        || (found + floor) * tolerances.level < quietest + floor
    }
  }
}
