internal import InkMedia
package import InkMessages
package import InkPlan
internal import InkTime

/// Writes a plan's sound, without its picture.
package struct SoundJob {
  private let plan: RenderPlan
  private let output: String
  private let format: SoundFormat

  private static let blockFrames = 4096

  /// - Parameter output: Absolute. Its ending chooses the form.
  package init(_ plan: RenderPlan, output: String) throws(MediaProblem) {
    guard let format = SoundFormat(path: output) else {
      let endings = SoundFormat.allCases.map { ".\($0.rawValue)" }.joined(separator: ", ")
      throw MediaProblem(
        .request,
        "the output \(output) does not end in one of \(endings)",
        path: output
      )
    }
    self.plan = plan
    self.output = output
    self.format = format
  }

  /// Leaves the whole output, or, when it throws, nothing.
  package func run(
    cancellation: Cancellation,
    progress: (MediaProgress) throws(MediaProblem) -> Void
  ) throws(MediaProblem) -> RenderAnswer {
    let mixer = try Mixer(plan)
    let file = try OutputFile(path: output)
    try PlanFiles.check(plan, cancellation: cancellation)
    do throws(MediaProblem) {
      try write(mixer, to: file.temporaryPath, cancellation, progress)
    } catch {
      throw error.naming(output, insteadOf: file.temporaryPath)
    }
    let size = try file.commit()
    return RenderAnswer(
      duration: mixer.duration,
      size: size,
      frames: 0,
      drawn: 0,
      peak: Double(mixer.peak)
    )
  }

  private func write(
    _ mixer: Mixer,
    to path: String,
    _ cancellation: Cancellation,
    _ progress: (MediaProgress) throws(MediaProblem) -> Void
  ) throws(MediaProblem) {
    let sink = try format.sink(path: path, settings: plan.sound, duration: mixer.duration)
    var block = [Float](repeating: 0, count: SoundJob.blockFrames * 2)
    var done: Int64 = 0
    while true {
      try cancellation.check()
      var span = block.mutableSpan
      let count = try mixer.read(into: &span)
      guard count > 0 else { break }
      try sink.write(span.span.extracting(0..<count * 2))
      done += Int64(count)
      try progress(MediaProgress(phase: .mix, done: done, total: mixer.duration.count))
    }
    try sink.finish()
  }
}

extension MediaProblem {
  /// The same problem in terms of the output that was asked for.
  func naming(_ output: String, insteadOf temporary: String) -> MediaProblem {
    guard kind == .output else { return self }
    var problem = self
    problem.path = output
    problem.message.replace(temporary, with: output)
    return problem
  }
}
