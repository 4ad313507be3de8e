internal import CLibAV
internal import InkMessages

/// Decoded frames of any form as interleaved stereo `Float`, at one rate, handed out in pieces.
///
/// Of sound that has one channel all through, only that is converted.
final class FrameConverter {
  private var context: OpaquePointer?
  private let sampleRate: Int
  /// Of the converted samples.
  private let channels: Int
  private let path: String
  /// The form that `context` was made for.
  private var layout = AVChannelLayout()
  private var format = AV_SAMPLE_FMT_NONE
  private var rate: Int32 = 0

  private var samples: UnsafeMutableBufferPointer<Float> = .allocate(capacity: 0)
  private var start = 0
  private var end = 0
  /// How many samples were no numbers.
  private(set) var silenced: Int64 = 0

  /// No file of sound holds samples beyond this; it keeps every sum of sounds finite.
  private static let largestSample: Float = 65_536

  /// - Parameter isMono: Whether no frame will have more than one channel.
  init(sampleRate: Int, isMono: Bool, path: String) throws(MediaError) {
    self.sampleRate = sampleRate
    channels = isMono ? 1 : 2
    self.path = path
  }

  deinit {
    swr_free(&context)
    av_channel_layout_uninit(&layout)
    samples.deallocate()
  }

  /// Frames that wait to be taken.
  var available: Int { end - start }

  /// Takes the first `count` frames of `frame` over; all earlier ones must have been taken.
  func convert(_ frame: UnsafeMutablePointer<AVFrame>, count: Int) throws(MediaError) {
    try adapt(to: frame)
    let capacity = Int(swr_get_out_samples(context, Int32(count)))
    if samples.count < capacity * channels {
      samples.deallocate()
      samples = .allocate(capacity: capacity * channels)
    }
    var output = samples.baseAddress.map { UnsafeMutableRawPointer($0).assumingMemoryBound(to: UInt8.self) }
    let input = UnsafeMutableRawPointer(frame.pointee.extended_data)?
      .assumingMemoryBound(to: UnsafePointer<UInt8>?.self)
    let converted = swr_convert(context, &output, Int32(capacity), input, Int32(count))
    guard converted >= 0 else { throw unusable() }
    start = 0
    end = Int(converted)
    for index in 0..<end * channels where !(abs(samples[index]) <= FrameConverter.largestSample) {
      samples[index] = 0
      silenced += 1
    }
  }

  /// Moves waiting frames to these of `output`.
  ///
  /// - Returns: How many.
  func take(into output: inout MutableSpan<Float>, frames: Range<Int>) -> Int {
    let count = min(available, frames.count, output.count / 2 - frames.lowerBound)
    output.withUnsafeMutableBufferPointer { target in
      guard count > 0, let from = samples.baseAddress, let to = target.baseAddress else { return }
      let into = to + frames.lowerBound * 2
      guard channels == 1 else { return into.update(from: from + start * 2, count: count * 2) }
      into.fillBothSides(from: from + start, count: count)
    }
    start += count
    return count
  }

  func drop(_ most: Int) -> Int {
    let count = min(available, most)
    start += count
    return count
  }

  /// Makes the conversion that the frame's form needs, where it differs from the last one's.
  private func adapt(to frame: UnsafeMutablePointer<AVFrame>) throws(MediaError) {
    let incoming = AVSampleFormat(frame.pointee.format)
    if context != nil, incoming == format, frame.pointee.sample_rate == rate,
      av_channel_layout_compare(&layout, &frame.pointee.ch_layout) == 0
    {
      return
    }
    format = incoming
    rate = frame.pointee.sample_rate
    guard av_channel_layout_copy(&layout, &frame.pointee.ch_layout) >= 0 else {
      throw MediaError.outOfMemory
    }
    var source = AVChannelLayout()
    defer { av_channel_layout_uninit(&source) }
    if layout.order == AV_CHANNEL_ORDER_UNSPEC {
      // Libavutil takes one of three or seven for low frequencies, which a mix to stereo leaves out.
      if layout.nb_channels == 3 || layout.nb_channels == 7 {
        av_channel_layout_from_string(&source, "\(layout.nb_channels).0")
      } else {
        av_channel_layout_default(&source, layout.nb_channels)
      }
    } else {
      av_channel_layout_copy(&source, &layout)
    }
    try configure(from: &source)
  }

  private func configure(from source: inout AVChannelLayout) throws(MediaError) {
    var wanted = AVChannelLayout()
    av_channel_layout_default(&wanted, Int32(channels))
    swr_free(&context)
    guard
      swr_alloc_set_opts2(
        &context,
        &wanted,
        AV_SAMPLE_FMT_FLT,
        Int32(sampleRate),
        &source,
        format,
        rate,
        0,
        nil
      ) >= 0
    else { throw unusable() }
    av_opt_set_double(UnsafeMutableRawPointer(context), "rematrix_maxval", 1, 0)
    if source.nb_channels == 1, channels == 2 {
      // The standard matrix would take 3 dB off on each side.
      let unity: [Double] = [1, 1]
      swr_set_matrix(context, unity, 1)
    }
    guard swr_init(context) >= 0 else { throw unusable() }
  }

  private func unusable() -> MediaError {
    MediaError(
      .unusableFile,
      "the channels of the sound of \(path) cannot be mixed down to stereo",
      path: path
    )
  }
}
