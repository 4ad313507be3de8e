internal import InkMedia
package import InkMessages
internal import InkPlan

/// Writes a plan's sound, without its picture.
package struct SoundJob {
  private let plan: RenderPlan
  private let output: String
  private let form: SoundForm
  private let stems: String?

  private static let blockFrames = 8192

  /// - Parameter request: Its output's ending chooses the form.
  /// - Throws: A `.request` error for a plan or an output that cannot be rendered.
  package init(_ request: RenderRequest) throws(MediaError) {
    try PlanCheck.check(request.plan)
    plan = request.plan
    output = request.output
    form = try SoundForm(request)
    stems = request.stems
  }

  /// Leaves the whole output, or, when it throws, nothing.
  package func run(
    cancellation: Cancellation,
    progress: (MediaProgress) throws(MediaError) -> Void
  ) throws(MediaError) -> RenderAnswer {
    // Problems with the output show before anything takes time.
    let file = try SoundFile(plan, output: output, form: form)
    let stems = try stems.map { folder throws(MediaError) in
      try StemWriter(plan, folder: folder, samples: form.stemSamples)
    }
    let check = PlanFilesCheck(plan, cancellation: cancellation)
    let figures = try check.guarding { () throws(MediaError) in
      try write(to: file, stems, cancellation: cancellation, progress: progress)
    }
    try stems?.commit()
    let size = try file.commit()
    return RenderAnswer(duration: plan.duration, size: size, frames: 0, drawn: 0, sound: figures)
  }

  private func write(
    to file: SoundFile,
    _ stems: StemWriter?,
    cancellation: Cancellation,
    progress: (MediaProgress) throws(MediaError) -> Void
  ) throws(MediaError) -> LoudnessReport {
    let store = LoopStore()
    let gains = try Mastering(plan, store: store, cancellation: cancellation).gains(progress: progress)
    let codec = OutputFormat.sound(form.format).codec
    var attempts = EncodingAttempts(
      ceiling: plan.sound.ceiling,
      gains: gains,
      codec: codec.map { ($0, plan.bitRate(of: $0)) }
    )
    while true {
      let options = MasteredSound.Options(
        blockFrames: SoundJob.blockFrames,
        hasParts: stems != nil,
        measures: codec == nil ? .loudnessAndPeak : attempts.comparesLoudness ? .loudness : .nothing
      )
      let sound = try MasteredSound(plan, attempts.gains, options, store: store, cancellation: cancellation)
      try write(sound, to: file, stems, cancellation, progress)
      guard codec != nil else { return sound.figures(nil) }
      let decoded = try file.measure(cancellation)
      guard attempts.needsAnother(afterLoss: sound.greatestLoss(in: decoded), peak: decoded.truePeak) else {
        return sound.figures(decoded, avoidedLoss: attempts.avoidedLoss)
      }
      try file.restart(attempts.coder)
      try stems?.restart()
    }
  }

  private func write(
    _ sound: MasteredSound,
    to file: SoundFile,
    _ stems: StemWriter?,
    _ cancellation: Cancellation,
    _ progress: (MediaProgress) throws(MediaError) -> Void
  ) throws(MediaError) {
    var done: Int64 = 0
    while let block = try sound.next() {
      try cancellation.check()
      try block.give(to: file.write)
      try stems?.write(block)
      done += Int64(block.frames)
      try progress(MediaProgress(phase: .mix, done: done, total: sound.duration.count))
    }
    try file.finish()
    try stems?.finish()
  }
}
