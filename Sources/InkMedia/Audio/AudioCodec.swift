internal import CLibAV
internal import InkMessages

/// The decoder of one sound stream.
final class AudioCodec {
  enum Answer {
    case frame, needsInput, damage, end
  }

  let frame: UnsafeMutablePointer<AVFrame>
  private var context: UnsafeMutablePointer<AVCodecContext>
  private let path: String

  init(stream: UnsafeMutablePointer<AVStream>, path: String) throws(MediaError) {
    guard let parameters = stream.pointee.codecpar,
      let decoder = avcodec_find_decoder(parameters.pointee.codec_id)
    else {
      throw MediaError(.environment, "this machine has no decoder for the sound of \(path)", path: path)
    }
    guard let frame = av_frame_alloc() else { throw MediaError.outOfMemory }
    guard let context = avcodec_alloc_context3(decoder) else {
      var freed: UnsafeMutablePointer<AVFrame>? = frame
      av_frame_free(&freed)
      throw MediaError.outOfMemory
    }
    self.frame = frame
    self.context = context
    self.path = path
    context.pointee.thread_count = 1
    context.pointee.pkt_timebase = stream.pointee.time_base
    // FLAC says by a checksum what is damaged; without this, it is played.
    if parameters.pointee.codec_id == AV_CODEC_ID_FLAC {
      context.pointee.err_recognition = AV_EF_CRCCHECK | AV_EF_EXPLODE
    }
    guard avcodec_parameters_to_context(context, parameters) >= 0, avcodec_open2(context, decoder, nil) >= 0,
      context.pointee.ch_layout.nb_channels > 0
    else {
      throw MediaError(.unusableFile, "\(path) contains no sound that can be decoded", path: path)
    }
    let rate = context.pointee.sample_rate
    guard AudioCodec.rates.contains(rate) else {
      throw MediaError(
        .unusableFile,
        "\(path) has a sample rate of \(rate) Hz; it must be from \(AudioCodec.rates.lowerBound) to "
          + "\(AudioCodec.rates.upperBound) Hz",
        path: path
      )
    }
  }

  deinit {
    var freedFrame: UnsafeMutablePointer<AVFrame>? = frame
    av_frame_free(&freedFrame)
    var freedContext: UnsafeMutablePointer<AVCodecContext>? = context
    avcodec_free_context(&freedContext)
  }

  /// From half of what telephones transmit to 32 times 48 kHz: a rate beyond is damage, and converting from 1 Hz would
  /// make 48,000 frames of each.
  private static let rates: ClosedRange<Int32> = 4000...1_536_000

  var sampleRate: Int { Int(context.pointee.sample_rate) }

  var channels: Int { Int(context.pointee.ch_layout.nb_channels) }

  /// Whether the file's header alone says how many channels there are: others may change midway.
  var hasFixedChannels: Bool {
    String(cString: avcodec_get_name(context.pointee.codec_id)).hasPrefix("pcm_")
  }

  var bitsPerSample: Int {
    let raw = Int(context.pointee.bits_per_raw_sample)
    return raw > 0 ? raw : Int(av_get_exact_bits_per_sample(context.pointee.codec_id))
  }

  var frameLength: Int { Int(frame.pointee.nb_samples) }

  /// Frames a second of the last frame.
  var frameRate: Int { Int(frame.pointee.sample_rate) }

  /// In the stream's time base; `nil` where it is unknown.
  var frameTime: Int64? {
    let time = frame.pointee.pts
    return time == inkreel_av_nopts_value() || time.magnitude > 1 << 60 ? nil : time
  }

  /// In the stream's time base; not positive where it is unknown.
  var frameDuration: Int64 { inkreel_frame_duration(frame) }

  /// Decodes the next frame into `frame`.
  func receive() throws(MediaError) -> Answer {
    let result = avcodec_receive_frame(context, frame)
    if result >= 0 { return .frame }
    if result == inkreel_averror(EAGAIN) { return .needsInput }
    if result == inkreel_averror_eof() { return .end }
    if result == inkreel_averror(ENOMEM) { throw MediaError.outOfMemory }
    return .damage
  }

  /// False when the packet is damaged.
  func send(_ packet: EncodedPacket) throws(MediaError) -> Bool {
    let result = avcodec_send_packet(context, packet.pointer)
    if result == inkreel_averror(ENOMEM) { throw MediaError.outOfMemory }
    return result >= 0
  }

  /// Says that no packet follows: what the codec still holds comes out now.
  func drain() {
    avcodec_send_packet(context, nil)
  }
}
