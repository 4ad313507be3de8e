package import InkMedia
package import InkMessages
package import InkPlan

/// The video stream of a plan, packet after packet: drawn and encoded as they are asked for.
package final class PictureTrack {
  package let schedule: FrameSchedule
  /// Distinct pictures drawn so far.
  package private(set) var drawn = 0

  private let compositor: Compositor
  private let encoder: VideoEncoder
  private let cancellation: Cancellation
  private var steps: EncodeSteps
  private var shownState: Int?
  private var isFinished = false

  /// - Parameter plan: Checked by `PlanCheck`.
  /// - Throws: A `.request` error for a plan without a picture, `.environment` without libx264.
  package init(_ plan: RenderPlan, cancellation: Cancellation) throws(MediaError) {
    let video = plan.video
    self.cancellation = cancellation
    self.schedule = FrameSchedule(cues: plan.cues, duration: plan.duration, frameRate: video.frameRate)
    guard schedule.frameCount > 0 else {
      throw MediaError(.request, "the plan has zero duration; there is nothing to show")
    }
    self.steps = EncodeSteps(schedule, frameRate: video.frameRate)
    self.compositor = try Compositor(plan)
    self.encoder = try VideoEncoder(
      width: video.width,
      height: video.height,
      framesPerSecond: video.frameRate.framesPerSecond,
      rateFactor: video.rateFactor,
      preset: video.preset
    )
  }

  /// What people should know about how captions were drawn.
  package var notes: [String] { compositor.typesetter.missingDictionaries }

  /// For `Muxer.addStream`.
  package var parameters: StreamParameters { encoder.parameters }

  /// Fills the packet with the next frame.
  ///
  /// - Returns: `false` after the last.
  package func next(into packet: EncodedPacket) throws(MediaError) -> Bool {
    while true {
      try cancellation.check()
      if try encoder.receive(into: packet) { return true }
      if let step = steps.next() {
        try encode(step)
      } else if !isFinished {
        isFinished = true
        try encoder.finish(frameCount: schedule.frameCount)
      } else {
        return false
      }
    }
  }

  private func encode(_ step: EncodeSteps.Step) throws(MediaError) {
    if shownState != step.state {
      try compositor.show(schedule.states[step.state].shown)
      shownState = step.state
      drawn += 1
    }
    try encoder.encode(compositor.picture, at: step.frames.lowerBound, isKeyframe: step.isKeyframe)
  }
}
