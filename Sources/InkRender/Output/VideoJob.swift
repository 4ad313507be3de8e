internal import InkMedia
package import InkMessages
internal import InkPlan
internal import InkSystem
internal import InkTime

/// Writes a plan's picture and sound: H.264 and AAC in an mp4 that plays while it loads.
package struct VideoJob {
  private let plan: RenderPlan
  private let output: String
  private let stems: String?
  private let stemSamples: SampleFormat

  /// In frames of sound.
  private static let blockFrames = 1024

  /// - Parameter request: Its output may have any ending.
  /// - Throws: A `.request` error for a plan that cannot be rendered.
  package init(_ request: RenderRequest) throws(MediaError) {
    try PlanCheck.check(request.plan)
    plan = request.plan
    output = request.output
    stems = request.stems
    stemSamples = request.sampleFormat ?? .float
  }

  /// Leaves the whole output, or, when it throws, nothing.
  package func run(
    cancellation: Cancellation,
    progress: (MediaProgress) throws(MediaError) -> Void
  ) throws(MediaError) -> RenderAnswer {
    // Problems with the output show before anything takes time.
    let picture = try PictureTrack(plan, cancellation: cancellation)
    let file = try AtomicFile(output: output)
    let stems = try stems.map { folder throws(MediaError) in
      try StemWriter(plan, folder: folder, samples: stemSamples)
    }
    let check = PlanFilesCheck(plan, cancellation: cancellation)
    let sound = try check.guarding { () throws(MediaError) in
      let sound = try MasteredSound(
        plan,
        blockFrames: VideoJob.blockFrames,
        hasParts: stems != nil,
        cancellation: cancellation,
        progress: progress
      )
      do throws(MediaError) {
        try write(picture, sound, stems, to: file.temporaryPath, progress)
      } catch {
        throw error.naming(output, insteadOf: file.temporaryPath)
      }
      try stems?.finish()
      return sound
    }
    try stems?.commit()
    let size = try file.commit(output: output)
    return RenderAnswer(
      duration: plan.duration,
      size: size,
      frames: picture.schedule.frameCount,
      drawn: picture.drawn,
      sound: sound.figures
    )
  }

  /// Each time writes what is behind, picture or sound, so that neither waits in memory for the other.
  private func write(
    _ picture: PictureTrack,
    _ sound: MasteredSound,
    _ stems: StemWriter?,
    to path: String,
    _ progress: (MediaProgress) throws(MediaError) -> Void
  ) throws(MediaError) {
    let muxer = try Muxer(path: path, format: .mp4)
    let encoder = try AudioEncoder(
      .aac,
      bitRate: plan.sound.bitRate,
      globalHeader: muxer.wantsGlobalHeader
    )
    let pictureStream = try muxer.addStream(picture.parameters)
    let soundStream = try muxer.addStream(encoder.parameters)
    try muxer.describe(plan)
    try muxer.start()
    let packet = try EncodedPacket()
    var (frame, shown, heard) = (0, Ticks.zero, Ticks.zero)
    while shown < plan.duration || heard < plan.duration {
      if shown <= heard {
        guard try picture.next(into: packet) else {
          throw MediaError(.environment, "libx264 ended the picture after \(frame) frames")
        }
        try muxer.write(packet, stream: pictureStream)
        frame += 1
        shown = plan.video.frameRate.start(ofFrame: frame)
      } else if let block = try sound.next() {
        try block.give { samples throws(MediaError) in
          try encoder.encode(samples) { packet throws(MediaError) in
            try muxer.write(packet, stream: soundStream)
          }
        }
        try stems?.write(block)
        heard += Ticks(block.frames)
      } else {
        heard = plan.duration
      }
      let done = min(shown, heard, plan.duration)
      try progress(MediaProgress(phase: .encode, done: done.count, total: plan.duration.count))
    }
    try encoder.finish { packet throws(MediaError) in try muxer.write(packet, stream: soundStream) }
    try muxer.finish()
  }
}
