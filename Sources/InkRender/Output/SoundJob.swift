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
    let sound = try check.guarding { () throws(MediaError) in
      try write(to: file, stems, cancellation: cancellation, progress: progress)
    }
    try stems?.commit()
    let size = try file.commit()
    return RenderAnswer(duration: sound.duration, size: size, frames: 0, drawn: 0, sound: sound.figures)
  }

  private func write(
    to file: SoundFile,
    _ stems: StemWriter?,
    cancellation: Cancellation,
    progress: (MediaProgress) throws(MediaError) -> Void
  ) throws(MediaError) -> MasteredSound {
    let sound = try MasteredSound(
      plan,
      blockFrames: SoundJob.blockFrames,
      hasParts: stems != nil,
      cancellation: cancellation,
      progress: progress
    )
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
    return sound
  }
}
