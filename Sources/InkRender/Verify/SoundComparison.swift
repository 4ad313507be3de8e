internal import InkMedia
internal import InkMessages
internal import InkPlan
internal import InkTime

/// Sound as it was found, and sound as it must be, block after block: what they have in common and where they
/// differ, as figures.
struct SoundComparison {
  /// In frames: half a second.
  static let blockFrames = 24_000
  static var windows: Int { blockFrames / SoundWindow.frames }

  private let list: TrackList
  private let gain: Double
  private let tolerances: SoundTolerances
  private let cancellation: Cancellation
  private var next = 0
  private var active: [(track: Int, sound: PlannedSound)] = []
  private var time = Ticks.zero
  private var limiter: Limiter
  private var foundLine = DelayLine()
  /// Of what is planned and of what was found, where bands are judged.
  private let spectra: (planned: BandSpectrum, found: BandSpectrum)?
  /// What is planned of the last block that was compared.
  private(set) var planned = [Float](repeating: 0, count: blockFrames * 2)
  private var error = [Float](repeating: 0, count: blockFrames * 2)

  /// Sounds that are distinguished at a time; of more, the loudest.
  private static let maxApart = 16
  /// The energy of a window in which a sound is silent: -90 dBFS.
  static let silentEnergy = 1e-9 * Double(SoundWindow.frames * 2)

  /// - Parameter reported: What the render reported.
  init(
    _ list: TrackList,
    _ reported: LoudnessReport,
    _ tolerances: SoundTolerances,
    cancellation: Cancellation
  ) throws(MediaError) {
    self.tolerances = tolerances
    spectra = tolerances.bands == nil ? nil : (try BandSpectrum(), try BandSpectrum())
    self.list = list
    self.gain = reported.gain
    self.cancellation = cancellation
    limiter = Limiter(ceiling: list.ceiling * reported.headroom, blockFrames: SoundComparison.blockFrames)
  }

  /// - Parameter found: What follows in the output; it is changed.
  /// - Returns: The comparison of `Limiter.delay` frames earlier.
  mutating func compare(_ found: inout [Float]) throws(MediaError) -> BlockFigures {
    try openSounds()
    try plan()
    SoundComparison.exchange(&found, &foundLine)
    error = found
    SoundComparison.subtract(planned, from: &error)
    let figures = figures(found)
    time = time + Ticks(SoundComparison.blockFrames)
    active.removeAll { $0.sound.isOver(at: time) }
    return figures
  }

  private static func exchange(_ samples: inout [Float], _ line: inout DelayLine) {
    var span = samples.mutableSpan
    line.exchange(&span)
  }

  private static func subtract(_ samples: [Float], from target: inout [Float]) {
    var span = target.mutableSpan
    span.subtract(samples.span)
  }

  private static func add(_ samples: [Float], to target: inout [Float]) {
    var span = target.mutableSpan
    span.add(samples.span, gain: 1, at: 0)
  }

  private static func limit(_ samples: inout [Float], _ limiter: inout Limiter) {
    var span = samples.mutableSpan
    limiter.process(&span)
  }

  private mutating func openSounds() throws(MediaError) {
    let end = time + Ticks(SoundComparison.blockFrames)
    while next < list.tracks.count, list.tracks[next].range.start < end {
      let settings = list.tracks[next]
      if !settings.range.isEmpty, settings.gain > 0, settings.range.start < list.duration {
        let sound = try PlannedSound(
          settings,
          gain: gain,
          blockFrames: SoundComparison.blockFrames,
          spectrum: spectra == nil ? nil : try BandSpectrum(),
          cancellation: cancellation
        )
        active.append((next, sound))
      }
      next += 1
    }
  }

  private mutating func plan() throws(MediaError) {
    for index in planned.indices { planned[index] = 0 }
    for (_, sound) in active {
      try sound.read(at: time, until: list.duration, ducking: list.ducking)
      SoundComparison.add(sound.samples, to: &planned)
    }
    SoundComparison.limit(&planned, &limiter)
    for (_, sound) in active { sound.follow(limiter) }
  }

  private func figures(_ found: [Float]) -> BlockFigures {
    let start = time - Ticks(Limiter.delay)
    let apart = loudest()
    let sounds = apart.map(\.sound.samples)
    let swapped = planned.indices.map { planned[$0 ^ 1] }
    let foundSwapped = found.indices.map { found[$0 ^ 1] }
    var figures = BlockFigures(start: start, tracks: apart.map(\.track))
    let bands = spectra.map { ($0.planned.energies(planned), $0.found.energies(found)) }
    let soundBands = apart.map { $0.sound.bands() }
    for index in 0..<SoundComparison.windows {
      let samples = index * SoundWindow.frames * 2..<(index + 1) * SoundWindow.frames * 2
      var window = SoundWindow(start: start + Ticks(index * SoundWindow.frames))
      window.planned = SoundComparison.product(planned, planned, samples)
      window.found = SoundComparison.product(found, found, samples)
      window.error = SoundComparison.product(error, error, samples)
      window.swapped = SoundComparison.product(swapped, found, samples)
      window.plannedAcross = SoundComparison.product(planned, swapped, samples)
      window.foundAcross = SoundComparison.product(found, foundSwapped, samples)
      if let bands {
        (window.plannedBands, window.foundBands) = (bands.0[index], bands.1[index])
        window.soundBands = soundBands.map { $0[index] }
      }
      figures.windows.append(window)
      let first = figures.products.count
      for row in sounds.indices {
        figures.errors.append(SoundComparison.product(sounds[row], error, samples))
        for column in sounds.indices {
          figures.products.append(
            column < row
              ? figures.products[first + column * sounds.count + row]
              : SoundComparison.product(sounds[row], sounds[column], samples)
          )
        }
      }
    }
    figures.lags = sounds.indices.map {
      figures.isOff($0, tolerance: tolerances.displacement) ? lag(of: sounds[$0]) : nil
    }
    return figures
  }

  private static func product(_ one: [Float], _ other: [Float], _ samples: Range<Int>) -> Double {
    one.span.extracting(samples).product(with: other.span.extracting(samples))
  }

  private func loudest() -> [(track: Int, sound: PlannedSound)] {
    let energies = active.enumerated()
      .map { (index: $0.offset, energy: SoundComparison.energy($0.element.sound.samples)) }
      .filter { $0.energy > SoundComparison.silentEnergy }
    guard energies.count > SoundComparison.maxApart else { return energies.map { active[$0.index] } }
    return energies.sorted { ($1.energy, $0.index) < ($0.energy, $1.index) }
      .prefix(SoundComparison.maxApart).map(\.index).sorted().map { active[$0] }
  }

  private static func energy(_ samples: [Float]) -> Double { product(samples, samples, samples.indices) }

  /// By how many frames a sound is late in what is left when all others are taken off.
  private func lag(of sound: [Float]) -> Int? {
    var rest = error
    SoundComparison.add(sound, to: &rest)
    return LagSearch(planned: sound, found: rest).lag
  }
}
