internal import InkMedia
package import InkMessages
package import InkPlan
internal import InkTime

/// Writes a plan's picture and sound: H.264 and AAC in an mp4 that plays while it loads.
package struct VideoJob {
  private let plan: RenderPlan
  private let output: String

  /// In frames of sound.
  private static let blockFrames = 1024

  /// - Parameter output: Absolute, of any ending.
  package init(_ plan: RenderPlan, output: String) {
    self.plan = plan
    self.output = output
  }

  /// Leaves the whole output, or, when it throws, nothing.
  package func run(
    cancellation: Cancellation,
    progress: (MediaProgress) throws(MediaProblem) -> Void
  ) throws(MediaProblem) -> RenderAnswer {
    let mixer = try Mixer(plan)
    let picture = try PictureTrack(plan, cancellation: cancellation)
    let file = try OutputFile(path: output)
    try PlanFiles.check(plan, cancellation: cancellation)
    do throws(MediaProblem) {
      try write(picture, mixer, to: file.temporaryPath, progress)
    } catch {
      throw error.naming(output, insteadOf: file.temporaryPath)
    }
    let size = try file.commit()
    return RenderAnswer(
      duration: plan.duration,
      size: size,
      frames: picture.schedule.frameCount,
      drawn: picture.drawn,
      peak: Double(mixer.peak)
    )
  }

  /// Each time writes what is behind, picture or sound, so that neither waits in memory for the other.
  private func write(
    _ picture: PictureTrack,
    _ mixer: Mixer,
    to path: String,
    _ progress: (MediaProgress) throws(MediaProblem) -> Void
  ) throws(MediaProblem) {
    let muxer = try Muxer(path: path, format: .mp4)
    let sound = try AudioEncoder(.aac, bitRate: plan.sound.bitRate, globalHeader: muxer.wantsGlobalHeader)
    let pictureStream = try muxer.addStream(picture.parameters)
    let soundStream = try muxer.addStream(sound.parameters)
    try muxer.begin()
    let packet = try EncodedPacket()
    var block = [Float](repeating: 0, count: VideoJob.blockFrames * 2)
    var (frame, shown, heard) = (0, Ticks.zero, Ticks.zero)
    while shown < plan.duration || heard < plan.duration {
      if shown <= heard {
        guard try picture.next(into: packet) else {
          throw MediaProblem(.environment, "libx264 ended the picture after \(frame) frames")
        }
        try muxer.write(packet, stream: pictureStream)
        frame += 1
        shown = plan.video.frameRate.begin(ofFrame: frame)
      } else {
        var span = block.mutableSpan
        let count = try mixer.read(into: &span)
        try sound.encode(span.span.extracting(0..<count * 2)) { packet throws(MediaProblem) in
          try muxer.write(packet, stream: soundStream)
        }
        heard = count > 0 ? heard + Ticks(count) : plan.duration
      }
      let done = min(shown, heard, plan.duration)
      try progress(MediaProgress(phase: .encode, done: done.count, total: plan.duration.count))
    }
    try sound.finish { packet throws(MediaProblem) in try muxer.write(packet, stream: soundStream) }
    try muxer.finish()
  }
}
