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

  /// Whether, where a sound is prominent, the difference is on the whole larger than a part of what is planned.
  func isOff(_ sound: Int, tolerance: Double) -> Bool {
    let sounding = windows.indices.filter { isProminent(sound, $0) }
    let error = sounding.reduce(0) { $0 + windows[$1].error }
    let planned = sounding.reduce(0) { $0 + windows[$1].planned }
    return error > tolerance * tolerance * planned
  }
}
