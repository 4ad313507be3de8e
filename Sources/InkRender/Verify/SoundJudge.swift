internal import InkMessages
internal import InkPlan
internal import InkTime

/// Holds the figures of a comparison against the tolerances, and says what they mean: a sound that is missing, late
/// or of another loudness, and stretches that are not as planned.
struct SoundJudge {
  private let list: TrackList
  private let tolerances: SoundTolerances
  private let names: SoundNames
  /// The block before the one that came last: it is judged when it is known what follows.
  private var pending: BlockFigures?
  /// The last windows before it.
  private var before: [SoundWindow] = []
  private var totals = BandTotals()
  /// From the first to the last block in which left and right are swapped.
  private var swapped: TickRange?
  private var tracks: [Int: TrackVerdict] = [:]
  private var stretches: [MismatchedRange] = []

  /// Further ones are only counted.
  private static let maxStretches = 1000
  private var furtherStretches = 0
  /// Of a sound that is in another place, no more is in its own.
  private static let maxLeft = 0.8

  init(_ plan: RenderPlan, _ list: TrackList, _ tolerances: SoundTolerances) {
    self.list = list
    self.tolerances = tolerances
    names = SoundNames(plan)
  }

  /// Takes the next block in.
  ///
  /// - Parameter end: Windows after it have no meaning.
  mutating func take(_ figures: BlockFigures, until end: Ticks) {
    var figures = figures
    let count = figures.windows.count { $0.start + Ticks(SoundWindow.frames) <= end }
    figures.windows.removeLast(figures.windows.count - count)
    if let pending { judge(pending, following: figures.windows) }
    pending = figures
  }

  /// - Returns: What is wrong, in the order of its time.
  mutating func finish(_ answer: inout VerifyAnswer) -> [OutputIssue] {
    if let pending { judge(pending, following: []) }
    pending = nil
    let planned = list.tracks.filter { !$0.range.isEmpty && $0.gain > 0 && $0.range.start < list.duration }
    answer.sounds = tracks.values.count { $0.isHeard }
    answer.inaudibleSounds = planned.count - answer.sounds
    dropConsequences()
    answer.furtherFaults += furtherStretches
    if let swapped { return [OutputIssue("left and right are swapped", range: swapped)] }
    let wrong = tracks.filter { !$0.value.faults.isEmpty }
    var faults = wrong.map { fault($0.value, list.tracks[$0.key]) }
    // What is wrong with a sound makes its surroundings differ as well.
    let near = wrong.values.flatMap(\.faults).map { SoundJudge.around($0.range) }
    faults +=
      stretches
      .filter { stretch in !near.contains { $0.overlaps(stretch.range) } }.map(fault)
    if let bands = tolerances.bands, faults.isEmpty, let issue = totals.issue(bands) { return [issue] }
    return faults.sorted {
      ($0.range?.start ?? .zero, $0.element ?? -1, $0.message) < (
        $1.range?.start ?? .zero, $1.element ?? -1, $1.message
      )
    }
  }

  /// A sound in another place than its own makes others seem louder or quieter there.
  private mutating func dropConsequences() {
    let displaced = tracks.values.flatMap(\.faults).filter { $0.lag != nil }.map {
      SoundJudge.around($0.range)
    }
    for track in tracks.keys {
      tracks[track]?.drop { fault, most in
        fault.energy < tolerances.minEnergy * most
          || fault.lag == nil && displaced.contains { $0.overlaps(fault.range) }
      }
    }
  }

  /// A second more on both sides.
  private static func around(_ range: TickRange) -> TickRange {
    TickRange(start: range.start - Ticks(Ticks.perSecond), end: range.end + Ticks(Ticks.perSecond))
  }

  private mutating func judge(_ block: BlockFigures, following: [SoundWindow]) {
    let failing = Set(failures(block, following))
    if block.isSwapped {
      let end = block.start + Ticks(block.windows.count * SoundWindow.frames)
      swapped = TickRange(start: swapped?.start ?? max(.zero, block.start), end: end)
    }
    let suspects = block.tracks.indices.filter { sound in
      // Bands do not show a sound that comes a little early or late.
      if tolerances.bands != nil, (block.lags[sound] ?? 0) != 0 { return true }
      let sounding = block.windows.indices.filter { block.isProminent(sound, $0) }
      return sounding.count { failing.contains($0) } * 2 > sounding.count
    }
    // Where a sound is off in most of its windows, the sound is at fault, and else the windows are.
    let explained = failing.filter { window in suspects.contains { block.isProminent($0, window) } }
    let chosen = block.windows.indices.filter { !failing.contains($0) || explained.contains($0) }
    let blamed = judgeSounds(block, chosen, suspects)
    for window in failing.sorted() where !(explained.contains(window) && blamed) {
      append(block, window)
    }
    for window in block.windows { totals.add(window) }
    before = (before + block.windows).suffix(BandTolerances.farReach)
  }

  /// The windows that differ from the plan by more than they may.
  private func failures(_ block: BlockFigures, _ following: [SoundWindow]) -> [Int] {
    let reach = SoundTolerances.reach
    let windows = before + block.windows + following.prefix(BandTolerances.farReach)
    if let bands = tolerances.bands {
      let comparison = BandComparison(windows, bands, silence: tolerances.silence)
      let first = before.count
      return comparison.failures(first..<first + block.windows.count).map { $0 - first }
    }
    let energies = windows.map(\.planned)
    let floor = tolerances.silence * tolerances.silence * Double(SoundWindow.frames * 2)
    return block.windows.indices.filter { window in
      let place = before.count + window
      let near = energies[max(0, place - reach)..<min(energies.count, place + reach + 1)].max() ?? 0
      return block.windows[window].error > floor + tolerances.difference * tolerances.difference * near
    }
  }

  /// The factor of a sound that is not as loud as planned; `nil` for one that is.
  private func wrongFactor(_ block: BlockFigures, _ fit: ElementFit, _ sound: Int, _ chosen: [Int]) -> Double?
  {
    let (factor, uncertainty) = (fit.factors[sound], fit.uncertainties[sound])
    guard abs(factor - 1) > tolerances.factor + uncertainty else { return nil }
    guard let bands = tolerances.bands else { return factor }
    // A wave that a codec has changed makes a sound seem quieter than it is: its energy says whether it is.
    guard factor > bands.leastWave else { return factor }
    guard let ratio = block.energyRatio(of: sound, chosen, bands) else {
      return abs(factor - 1) > 0.5 + uncertainty ? factor : nil
    }
    guard ratio > 1 ? ratio > bands.sound : ratio * bands.sound < 1 else { return nil }
    let level = Decibels.level(ofPower: max(ratio, 1e-9))
    let isLike = abs(Decibels.level(ofAmplitude: max(factor, 1e-9))) < 1.5 * abs(level)
    return isLike ? factor : ratio.squareRoot()
  }

  /// - Parameter suspects: Sounds that are off in most of their windows.
  /// - Returns: Whether any sound is at fault.
  private mutating func judgeSounds(_ block: BlockFigures, _ chosen: [Int], _ suspects: [Int]) -> Bool {
    guard !chosen.isEmpty, !block.tracks.isEmpty else { return false }
    let fit = block.fit(chosen)
    // That a sound is in another place says more than how much of it is in its own.
    let displaced = suspects.filter { sound in
      guard let lag = block.lags[sound], lag != 0 else { return false }
      return fit.factors[sound] < SoundJudge.maxLeft || abs(lag) <= LagSearch.coarse
    }
    var blamed = false
    for (index, track) in block.tracks.enumerated() {
      let uncertainty = fit.uncertainties[index]
      guard uncertainty < 0.3 || displaced.contains(index) else { continue }
      let energy = chosen.reduce(0) { $0 + block.energy(index, $1) }
      tracks[track, default: TrackVerdict()].hear(energy)
      let factor = wrongFactor(block, fit, index, chosen)
      guard displaced.isEmpty ? factor != nil : displaced.contains(index) else { continue }
      blamed = true
      let end = block.start + Ticks(block.windows.count * SoundWindow.frames)
      tracks[track, default: TrackVerdict()].append(
        TrackVerdict.Issue(
          range: TickRange(start: block.start, end: end),
          factor: factor ?? fit.factors[index],
          energy: energy,
          lag: displaced.contains(index) ? block.lags[index] : nil
        )
      )
    }
    return blamed
  }

  private mutating func append(_ block: BlockFigures, _ index: Int) {
    let window = block.windows[index]
    let loudest = block.tracks.indices.max { block.energy($0, index) < block.energy($1, index) }
    let range = TickRange(start: max(.zero, window.start), end: window.start + Ticks(SoundWindow.frames))
    if let last = stretches.indices.last, range.start <= stretches[last].range.end + MismatchedRange.apart {
      stretches[last].range.end = range.end
      stretches[last].add(window)
      return
    }
    guard stretches.count < SoundJudge.maxStretches else {
      furtherStretches += 1
      return
    }
    var stretch = MismatchedRange(range: range, track: loudest.map { block.tracks[$0] })
    stretch.add(window)
    stretches.append(stretch)
  }

  private func fault(_ verdict: TrackVerdict, _ track: Track.Settings) -> OutputIssue {
    OutputIssue(
      "\(names.name(of: track)) \(verdict.sentence)",
      range: verdict.range(within: track.range),
      element: track.element
    )
  }

  private func fault(_ stretch: MismatchedRange) -> OutputIssue {
    let track = stretch.track.map { list.tracks[$0] }
    let floor = tolerances.silence * tolerances.silence * stretch.samples
    let message: String
    if stretch.isGap, let track {
      message =
        "there is silence for about \(stretch.silentLength), where \(names.name(of: track)) should be heard"
    } else if stretch.planned < max(floor, 0.05 * stretch.found) {
      message = "there is sound at \(stretch.level) that is not in the plan"
    } else if let (name, edge) = names.edge(near: stretch.range, in: list.tracks, track: stretch.track) {
      message = "the sound does not match the plan where \(name) \(edge): it differs by \(stretch.difference)"
    } else {
      message = "the sound does not match the plan: it differs by \(stretch.difference)"
    }
    return OutputIssue(message, range: stretch.range, element: track?.element)
  }
}
