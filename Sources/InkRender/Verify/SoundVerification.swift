internal import InkMedia
internal import InkMessages
internal import InkPlan
internal import InkText
internal import InkTime

/// Decodes an output's sound: it is as long, as loud and as high in its peaks as it must be, and every sound of the
/// plan is in its place.
struct SoundVerification {
  private let plan: RenderPlan
  private let reported: LoudnessReport
  private let tolerances: SoundTolerances

  /// In LU: what the limiter takes from the loudness is made up for to within this.
  private static let targetTolerance = 0.5

  /// - Parameter reported: What the render reported about its sound.
  init(_ plan: RenderPlan, _ reported: LoudnessReport, codec: AudioEncoder.Codec?) {
    self.plan = plan
    self.reported = reported
    tolerances = codec.map { .lossy(bitRate: plan.bitRate(of: $0)) } ?? .lossless
  }

  func run(
    _ path: String,
    _ cancellation: Cancellation,
    _ progress: (MediaProgress) throws(MediaError) -> Void,
    _ faults: inout IssueList,
    _ answer: inout VerifyAnswer
  ) throws(MediaError) {
    let hasLoudness = plan.sound.loudness != nil
    let clips = hasLoudness ? try ClipLevels(plan, cancellation: cancellation).gains() : []
    let list = TrackList(plan, clipGains: clips)
    var judge = SoundJudge(plan, list, tolerances)
    var comparison = try SoundComparison(list, reported, tolerances, cancellation: cancellation)
    let blockFrames = SoundComparison.blockFrames
    let meter = SoundMeter(frames: list.duration.count, blockFrames: blockFrames)
    // What a codec makes louder or quieter is reported by the render: it is the mix that must be as loud as planned.
    let mixMeter = tolerances.bands.map { _ in LoudnessMeter(sampleRate: 48_000, frames: list.duration.count)
    }
    var reader: OutputReader
    do throws(MediaError) {
      reader = try OutputReader(path: path)
    } catch {
      guard error.kind == .unusableFile else { throw error }
      return faults.append(OutputIssue(error.message))
    }
    var compared = Ticks.zero
    while !reader.isOver || compared < min(list.duration, reader.length) + Ticks(Limiter.delay) {
      try cancellation.check()
      let count = try reader.fill()
      meter.add(reader.samples.span.extracting(0..<count * 2))
      if compared < list.duration + Ticks(Limiter.delay) {
        let figures = try comparison.compare(&reader.samples)
        if let mixMeter {
          let frames = SoundVerification.frames(of: list.duration, comparedAt: compared)
          mixMeter.add(comparison.planned.span.extracting(frames.lowerBound * 2..<frames.upperBound * 2))
        }
        judge.take(figures, until: min(list.duration, reader.isOver ? reader.length : list.duration))
      }
      compared = compared + Ticks(blockFrames)
      let done = min(compared, list.duration)
      try progress(MediaProgress(phase: .verify, done: done.count, total: list.duration.count))
    }
    if let problem = reader.problem { faults.append(OutputIssue(problem)) }
    checkLength(reader.length, &faults)
    let wrong = judge.finish(&answer)
    for fault in wrong { faults.append(fault) }
    let found = meter.finish()
    checkLevels(found, &faults, &answer)
    if wrong.isEmpty { checkLoudness(found.loudness, ofMix: mixMeter?.integrated ?? found.loudness, &faults) }
  }

  /// Which frames of a block that was compared are of the plan: the limiter is late.
  private static func frames(of duration: Ticks, comparedAt time: Ticks) -> Range<Int> {
    let first = Int((Ticks(Limiter.delay) - time).count)
    let start = min(max(0, first), SoundComparison.blockFrames)
    let end = min(SoundComparison.blockFrames, first + Int(duration.count))
    return start..<max(start, end)
  }

  private func checkLength(_ length: Ticks, _ faults: inout IssueList) {
    guard (length - plan.duration).count.magnitude > tolerances.length.magnitude else { return }
    let range = TickRange(start: min(length, plan.duration), end: max(length, plan.duration))
    faults.append(
      OutputIssue(
        "the sound lasts \(length.text(.hundredthsOfSeconds)) (\(length.count) samples), but "
          + "\(plan.duration.text(.hundredthsOfSeconds)) (\(plan.duration.count)) are planned",
        range: range
      )
    )
  }

  private func checkLevels(
    _ found: SoundMeasurement,
    _ faults: inout IssueList,
    _ answer: inout VerifyAnswer
  ) {
    answer.loudness = found.loudness
    answer.truePeak = found.truePeak
    let peak = Decibels.level(ofAmplitude: max(found.truePeak, 1e-9))
    let ceiling = Decibels.level(ofAmplitude: plan.sound.ceiling)
    if peak > ceiling + tolerances.peak {
      faults.append(
        OutputIssue(
          "the true peak is \(SoundVerification.tenths(peak)) dBTP, above the plan's ceiling of "
            + "\(SoundVerification.tenths(ceiling)) dBTP"
        )
      )
    }
  }

  /// - Parameter mix: Of what is compared with the target.
  private func checkLoudness(_ found: Double?, ofMix mix: Double?, _ faults: inout IssueList) {
    guard let expected = reported.loudness else { return }
    guard let found else { return faults.append(OutputIssue("the output is silent")) }
    if abs(found - expected) > tolerances.loudness {
      faults.append(
        OutputIssue(
          "the loudness is \(SoundVerification.tenths(found)) LUFS, but that of the mix was "
            + "\(SoundVerification.tenths(expected))"
        )
      )
    }
    guard let target = plan.sound.loudness, let mix else { return }
    // What is limited may stay below: that is reported elsewhere, and is as planned.
    let tolerance = SoundVerification.targetTolerance
    let isAsPlanned = reported.limited < 1 ? mix < target + tolerance : abs(mix - target) < tolerance
    guard !isAsPlanned else { return }
    faults.append(
      OutputIssue(
        "the loudness is \(SoundVerification.tenths(mix)) LUFS, but \(SoundVerification.tenths(target)) is planned"
      )
    )
  }

  private static func tenths(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}
