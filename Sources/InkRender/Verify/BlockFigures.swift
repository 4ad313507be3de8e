internal import InkTime

/// What is measured of a block of sound: its windows, and what each planned sound has to do with the difference
/// between found and planned.
struct BlockFigures {
  let start: Ticks
  /// The planned sounds that are distinguished, as indices of `TrackList.tracks`.
  let tracks: [Int]
  var windows: [SoundWindow] = []
  /// For each window, the products of each sound with each.
  var products: [Double] = []
  /// For each window, the products of each sound with the difference.
  var errors: [Double] = []
  /// By how many frames each sound is late, where it is not in its place and was found in another.
  var lags: [Int?] = []

  init(start: Ticks, tracks: [Int]) {
    self.start = start
    self.tracks = tracks
  }

  /// The energy of a sound in a window.
  func energy(_ sound: Int, _ window: Int) -> Double {
    products[(window * tracks.count + sound) * tracks.count + sound]
  }

  /// Whether a sound is a good part of what is planned in a window.
  func isProminent(_ sound: Int, _ window: Int) -> Bool {
    let energy = energy(sound, window)
    return energy > SoundComparison.silentEnergy && energy > 0.1 * windows[window].planned
  }

  /// How loud each sound is in the windows that are chosen.
  func fit(_ chosen: [Int]) -> ElementFit {
    let count = tracks.count
    var sums = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
    var totals = [Double](repeating: 0, count: count)
    var error = 0.0
    for window in chosen {
      error += windows[window].error
      for row in 0..<count {
        totals[row] += errors[window * count + row]
        for column in 0..<count { sums[row][column] += products[(window * count + row) * count + column] }
      }
    }
    return ElementFit(
      products: sums,
      errors: totals,
      error: error,
      count: chosen.count * SoundWindow.frames * 2
    )
  }

  /// The energy found in bands in which a sound is nearly all that is planned, relative to what is planned there; `nil` where
  /// that is too little of the sound.
  func energyRatio(of sound: Int, _ chosen: [Int], _ tolerances: BandTolerances) -> Double? {
    var (whole, planned, found) = (0.0, 0.0, 0.0)
    for window in chosen {
      let own = windows[window].soundBands[sound]
      for cell in tolerances.cells {
        whole += Double(own[cell])
        guard own[cell] > BlockFigures.nearlyAll * windows[window].plannedBands[cell] else { continue }
        planned += Double(windows[window].plannedBands[cell])
        found += Double(windows[window].foundBands[cell])
      }
    }
    return planned > 0.1 * whole ? found / planned : nil
  }

  private static let nearlyAll: Float = 0.9

  /// Whether left and right are swapped: the difference between the sides was found with its sign turned, and what they
  /// have in common was not.
  var isSwapped: Bool {
    var (planned, found, own, swapped, plannedAcross, foundAcross) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
    for window in windows {
      planned += window.planned
      found += window.found
      own += (window.planned + window.found - window.error) / 2
      swapped += window.swapped
      plannedAcross += window.plannedAcross
      foundAcross += window.foundAcross
    }
    guard planned > SoundComparison.silentEnergy * Double(windows.count) else { return false }
    let (plannedSide, foundSide) = (planned - plannedAcross, found - foundAcross)
    guard plannedSide > BlockFigures.leastSide * planned, foundSide > BlockFigures.leastSide * found else {
      return false
    }
    return own - swapped < -0.5 * (plannedSide * foundSide).squareRoot()
      && own + swapped > -0.1 * (planned * found).squareRoot()
  }

  /// Of the whole, the energy of the difference between the sides where it is more than what codecs make of it: -30 dB.
  private static let leastSide = 0.001

  /// Whether, where a sound is prominent, the difference is on the whole larger than a part of what is planned.
  func isOff(_ sound: Int, tolerance: Double) -> Bool {
    let sounding = windows.indices.filter { isProminent(sound, $0) }
    let error = sounding.reduce(0) { $0 + windows[$1].error }
    let planned = sounding.reduce(0) { $0 + windows[$1].planned }
    return error > tolerance * tolerance * planned
  }
}
