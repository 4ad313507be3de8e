internal import InkMedia
package import InkMessages
internal import InkPlan
internal import InkSystem
internal import InkTime

/// Writes what a plan shows at a time as a picture file, as it is drawn: before it is encoded.
package struct FrameJob {
  private let plan: RenderPlan
  private let time: Ticks
  private let output: String
  private let format: StillFormat

  /// - Throws: A `.request` error for a plan that cannot be rendered, a time outside it, and an ending that is not known.
  package init(_ request: FrameRequest) throws(MediaError) {
    try PlanCheck.check(request.plan)
    guard let format = StillFormat(path: request.output) else {
      throw MediaError(
        .request,
        "the output \(request.output) must end in one of \(StillFormat.endings)",
        path: request.output
      )
    }
    guard request.time >= .zero, request.time < request.plan.duration else {
      let end = request.plan.duration.text(.exactSeconds)
      throw MediaError(
        .request,
        "there is no frame at \(request.time.text(.exactSeconds)): the video ends at \(end)"
      )
    }
    (plan, time, output, self.format) = (request.plan, request.time, request.output, format)
  }

  /// Leaves the whole output, or, when it throws, nothing.
  package func run(cancellation: Cancellation) throws(MediaError) -> FrameAnswer {
    let file = try AtomicFile(output: output)
    let check = PlanFilesCheck(plan, cancellation: cancellation)
    let frame = plan.video.frameRate.frame(at: time)
    let bytes = try check.guarding { () throws(MediaError) in
      let schedule = try PictureSchedule(plan)
      let shown = schedule.shown(from: frame, until: schedule.frameCount)
      let compositor = try Compositor(plan)
      try compositor.show(shown.state, over: shown.scene)
      return try StillEncoder.encode(compositor.picture, as: format)
    }
    try cancellation.check()
    do throws(AtomicFile.Failure) {
      try file.write(bytes)
    } catch {
      throw MediaError(error, output: output)
    }
    let size = try file.commit(output: output)
    return FrameAnswer(frame: frame, time: plan.video.frameRate.start(ofFrame: frame), size: size)
  }
}
