internal import InkMedia
internal import InkMessages
internal import InkPlan
internal import InkTime

/// Where mixed sound goes: a file of one of the forms.
protocol SoundSink: AnyObject {
  func write(_ samples: Span<Float>) throws(MediaError)

  /// Writes what is left and completes the file.
  func finish() throws(MediaError)
}

extension SoundForm {
  /// A sink that writes this form to `path`.
  func sink(
    path: String,
    plan: RenderPlan,
    _ coder: AudioEncoder.Coder = .fast
  ) throws(MediaError) -> any SoundSink {
    let samples = samples ?? .int16
    let duration = plan.duration
    switch format {
    case .wav:
      // The sizes in wav's header have 32 bits; RF64 is the same with 64.
      let isLong = duration.count * 2 >= (Int64(UInt32.max) - 4096) / Int64(samples.size)
      return try PCMSink(path: path, format: isLong ? .rf64 : .wav, samples: samples, title: plan.title)
    case .flac: return try PCMSink(path: path, format: .flac, samples: samples, title: plan.title)
    case .m4a: return try EncodedSink(path: path, format: .m4a, codec: .aac, plan: plan, coder)
    case .opus: return try EncodedSink(path: path, format: .opus, codec: .opus, plan: plan, coder)
    case .mp3: return try EncodedSink(path: path, format: .mp3, codec: .mp3, plan: plan, coder)
    }
  }
}

private final class PCMSink: SoundSink {
  private let writer: SoundFileWriter
  /// To be written at the end.
  private var title: String?

  init(
    path: String,
    format: SoundFileWriter.Format,
    samples: SampleFormat,
    title: String?
  ) throws(MediaError) {
    writer = try SoundFileWriter(
      path: path,
      format: format,
      sampleRate: Int(Ticks.perSecond),
      channels: 2,
      samples: samples
    )
    if format == .flac, let title { writer.setTitle(title) } else { self.title = title }
  }

  func write(_ samples: Span<Float>) throws(MediaError) {
    try writer.write(samples)
  }

  func finish() throws(MediaError) {
    if let title { writer.setTitle(title) }
    try writer.finish()
  }
}

extension SampleFormat {
  /// In bytes.
  fileprivate var size: Int {
    switch self {
    case .int16: 2
    case .int24: 3
    case .float: 4
    }
  }
}

private final class EncodedSink: SoundSink {
  private let muxer: Muxer
  private let encoder: AudioEncoder
  private let stream: Int

  init(
    path: String,
    format: Muxer.Format,
    codec: AudioEncoder.Codec,
    plan: RenderPlan,
    _ coder: AudioEncoder.Coder
  ) throws(MediaError) {
    muxer = try Muxer(path: path, format: format)
    encoder = try AudioEncoder(
      codec,
      bitRate: plan.bitRate(of: codec),
      coder: coder,
      globalHeader: muxer.wantsGlobalHeader
    )
    stream = try muxer.addStream(encoder.parameters)
    try muxer.describe(plan)
    try muxer.start()
  }

  func write(_ samples: Span<Float>) throws(MediaError) {
    try encoder.encode(samples) { packet throws(MediaError) in try muxer.write(packet, stream: stream) }
  }

  func finish() throws(MediaError) {
    try encoder.finish { packet throws(MediaError) in try muxer.write(packet, stream: stream) }
    try muxer.finish()
  }
}
