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
    try picture.start()
    let check = PlanFilesCheck(plan, cancellation: cancellation)
    let (written, figures) = try check.guarding { () throws(MediaError) in
      try write(picture, file, stems, cancellation, progress)
    }
    try stems?.commit()
    let size = try written.commit(output: output)
    return RenderAnswer(
      duration: plan.duration,
      size: size,
      frames: picture.schedule.frameCount,
      drawn: picture.drawn,
      sound: figures,
      notes: picture.notes,
      textIssues: picture.textIssues
    )
  }

  /// Where the codec does not keep the sound as it must be, that is encoded once more, into another file with the same
  /// picture.
  ///
  /// - Returns: The file that is as it must be.
  private func write(
    _ picture: PictureTrack,
    _ file: AtomicFile,
    _ stems: StemWriter?,
    _ cancellation: Cancellation,
    _ progress: (MediaProgress) throws(MediaError) -> Void
  ) throws(MediaError) -> (AtomicFile, LoudnessReport) {
    let store = LoopStore()
    var attempts = EncodingAttempts(
      ceiling: plan.sound.ceiling,
      gains: try Mastering(plan, store: store, cancellation: cancellation).gains(progress: progress),
      codec: (.aac, plan.bitRate(of: .aac))
    )
    var source = PictureSource(parameters: picture.parameters, next: picture.next)
    var file = file
    while true {
      let options = MasteredSound.Options(
        blockFrames: VideoJob.blockFrames,
        hasParts: stems != nil,
        measures: attempts.comparesLoudness ? .loudness : .nothing
      )
      let sound = try MasteredSound(plan, attempts.gains, options, store: store, cancellation: cancellation)
      let decoded: SoundMeasurement
      do throws(MediaError) {
        try write(source, sound, attempts.coder, stems, to: file.temporaryPath, progress)
        decoded = try SoundMeter.measure(file.temporaryPath, cancellation)
      } catch {
        throw error.naming(output, insteadOf: file.temporaryPath)
      }
      guard attempts.needsAnother(afterLoss: sound.greatestLoss(in: decoded), peak: decoded.truePeak) else {
        return (file, sound.figures(decoded, avoidedLoss: attempts.avoidedLoss))
      }
      let copy = try PictureCopy(path: file.temporaryPath)
      source = PictureSource(parameters: copy.parameters) { packet throws(MediaError) in
        try cancellation.check()
        return try copy.next(into: packet)
      }
      file = try AtomicFile(output: output)
      try stems?.restart()
    }
  }

  /// The packets of the picture: drawn and encoded, or copied.
  private struct PictureSource {
    let parameters: StreamParameters
    /// Fills the packet; `false` after the last.
    let next: (EncodedPacket) throws(MediaError) -> Bool
  }

  /// Each time writes what is behind, picture or sound, so that neither waits in memory for the other.
  private func write(
    _ picture: PictureSource,
    _ sound: MasteredSound,
    _ coder: AudioEncoder.Coder,
    _ stems: StemWriter?,
    to path: String,
    _ progress: (MediaProgress) throws(MediaError) -> Void
  ) throws(MediaError) {
    let muxer = try Muxer(path: path, format: .mp4)
    let encoder = try AudioEncoder(
      .aac,
      bitRate: plan.bitRate(of: .aac),
      coder: coder,
      globalHeader: muxer.wantsGlobalHeader
    )
    let pictureStream = try muxer.addStream(picture.parameters)
    let soundStream = try muxer.addStream(encoder.parameters)
    try muxer.describe(plan)
    try muxer.start()
    let track = try SoundTrack(sound, encoder, stems)
    let packet = try EncodedPacket()
    var (frame, shown, heard) = (0, Ticks.zero, Ticks?.some(.zero))
    while shown < plan.duration || heard != nil {
      if shown < plan.duration, shown <= heard ?? .limit {
        guard try picture.next(packet) else {
          throw MediaError(.environment, "libx264 ended the picture after \(frame) frames")
        }
        try muxer.write(packet, stream: pictureStream)
        frame += 1
        shown = plan.video.frameRate.start(ofFrame: frame)
      } else {
        heard = try track.next { packet throws(MediaError) in
          try muxer.write(packet, stream: soundStream)
        }
      }
      let done = min(shown, heard ?? .limit, plan.duration)
      try progress(MediaProgress(phase: .encode, done: max(0, done.count), total: plan.duration.count))
    }
    try muxer.finish()
  }
}
