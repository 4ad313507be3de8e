internal import CLibAV
package import InkMessages

/// Compresses interleaved stereo at 48 kHz.
///
/// The delay that the codec adds is in the stream's parameters, from which the container says how much a
/// decoder has to drop, so that the first sample comes out at time zero.
package final class AudioEncoder {
  package enum Codec: String, Sendable, CaseIterable {
    case aac, opus, mp3

    /// Whether libavcodec's encoder is better with its fast coder. It is AAC's with enough bits: closer to the sound
    /// than the default one, in half the time.
    package func hasFastCoder(atBitRate bitRate: Int) -> Bool { self == .aac && bitRate > 96_000 }
  }

  /// How AAC divides its bits among the bands.
  package enum Coder: Sendable {
    /// Fast, where the codec has that.
    ///
    /// It cannot write bands beyond a certain level: a tone of nearly full scale is decoded 1.5 dB quieter.
    case fast
    case `default`
  }

  /// For `Muxer.addStream`.
  package let parameters: StreamParameters

  private let codec: Codec
  private var context: UnsafeMutablePointer<AVCodecContext>
  private let frame: UnsafeMutablePointer<AVFrame>
  private let packet: EncodedPacket
  /// Frames in each of the codec's frames, but for the last.
  private let frameLength: Int
  /// What the samples are multiplied by, so that they are decoded as loud as they are.
  private let scale: Float
  /// Waiting for the codec's frame to be full, interleaved.
  private var waiting: [Float] = []
  private var encoded: Int64 = 0

  private static let sampleRate: Int32 = 48_000

  /// - Parameter bitRate: In bits a second; brought to the nearest that the codec has.
  /// - Parameter globalHeader: `Muxer.wantsGlobalHeader` of the container.
  package init(
    _ codec: Codec,
    bitRate: Int,
    coder: Coder = .fast,
    globalHeader: Bool
  ) throws(MediaError) {
    self.codec = codec
    let bitRate = codec.nearestBitRate(to: bitRate)
    scale = codec.scale(atBitRate: bitRate)
    packet = try EncodedPacket()
    context = try AudioEncoder.open(codec, bitRate: bitRate, coder, globalHeader: globalHeader)
    do {
      parameters = try StreamParameters(encoder: context)
      frame = try AudioEncoder.makeFrame(for: context)
    } catch {
      var freed: UnsafeMutablePointer<AVCodecContext>? = context
      avcodec_free_context(&freed)
      throw error
    }
    frameLength = Int(context.pointee.frame_size)
    waiting.reserveCapacity(frameLength * 2)
  }

  deinit {
    var freedFrame: UnsafeMutablePointer<AVFrame>? = frame
    av_frame_free(&freedFrame)
    var freedContext: UnsafeMutablePointer<AVCodecContext>? = context
    avcodec_free_context(&freedContext)
  }

  private static func open(
    _ codec: Codec,
    bitRate: Int,
    _ coder: Coder,
    globalHeader: Bool
  ) throws(MediaError) -> UnsafeMutablePointer<AVCodecContext> {
    guard let encoder = avcodec_find_encoder_by_name(codec.encoderName) else {
      throw MediaError(.environment, "this machine's libavcodec lacks the encoder \(codec.encoderName)")
    }
    guard let context = avcodec_alloc_context3(encoder) else { throw MediaError.outOfMemory }
    context.pointee.sample_fmt = codec.sampleFormat
    context.pointee.sample_rate = sampleRate
    context.pointee.time_base = AVRational(num: 1, den: sampleRate)
    av_channel_layout_default(&context.pointee.ch_layout, 2)
    context.pointee.bit_rate = Int64(bitRate)
    context.pointee.flags |= AV_CODEC_FLAG_BITEXACT
    if globalHeader { context.pointee.flags |= AV_CODEC_FLAG_GLOBAL_HEADER }
    context.pointee.thread_count = 1
    var options: OpaquePointer?
    defer { av_dict_free(&options) }
    for (name, value) in codec.options(atBitRate: bitRate, coder) { av_dict_set(&options, name, value, 0) }
    let result = avcodec_open2(context, encoder, &options)
    guard result >= 0, context.pointee.frame_size > 0 else {
      var freed: UnsafeMutablePointer<AVCodecContext>? = context
      avcodec_free_context(&freed)
      throw MediaError(
        .environment,
        "the encoder \(codec.encoderName) cannot be opened: \(MediaError.libAVReason(result))"
      )
    }
    return context
  }

  private static func makeFrame(
    for context: UnsafeMutablePointer<AVCodecContext>
  ) throws(MediaError) -> UnsafeMutablePointer<AVFrame> {
    guard let frame = av_frame_alloc() else { throw MediaError.outOfMemory }
    frame.pointee.format = context.pointee.sample_fmt.rawValue
    frame.pointee.sample_rate = sampleRate
    frame.pointee.nb_samples = context.pointee.frame_size
    av_channel_layout_default(&frame.pointee.ch_layout, 2)
    guard av_frame_get_buffer(frame, 0) >= 0 else {
      var freed: UnsafeMutablePointer<AVFrame>? = frame
      av_frame_free(&freed)
      throw MediaError.outOfMemory
    }
    return frame
  }

  /// Takes frames, left and right in turn, and hands each packet that is ready to `deliver`, which empties it.
  package func encode(
    _ samples: Span<Float>,
    deliver: (EncodedPacket) throws(MediaError) -> Void
  ) throws(MediaError) {
    var taken = 0
    while taken < samples.count {
      let count = min(samples.count - taken, frameLength * 2 - waiting.count)
      samples.extracting(taken..<taken + count).withUnsafeBufferPointer { waiting.append(contentsOf: $0) }
      taken += count
      if waiting.count == frameLength * 2 { try encodeWaiting(deliver) }
    }
  }

  /// Ends the stream with what is left.
  package func finish(deliver: (EncodedPacket) throws(MediaError) -> Void) throws(MediaError) {
    if !waiting.isEmpty { try encodeWaiting(deliver) }
    try check(avcodec_send_frame(context, nil))
    try drain(deliver)
  }

  private func encodeWaiting(
    _ deliver: (EncodedPacket) throws(MediaError) -> Void
  ) throws(MediaError) {
    let count = waiting.count / 2
    frame.pointee.nb_samples = Int32(count)
    // The codec may still hold the frame's memory.
    try check(av_frame_make_writable(frame))
    fill(count)
    frame.pointee.pts = encoded
    encoded += Int64(count)
    waiting.removeAll(keepingCapacity: true)
    try check(avcodec_send_frame(context, frame))
    try drain(deliver)
  }

  private func fill(_ count: Int) {
    let capacity = Int(frame.pointee.linesize.0) / MemoryLayout<Float>.stride
    if codec.isPlanar {
      guard count <= capacity, let left = plane(frame.pointee.data.0), let right = plane(frame.pointee.data.1)
      else { return }
      for index in 0..<count {
        left[index] = waiting[index * 2] * scale
        right[index] = waiting[index * 2 + 1] * scale
      }
    } else {
      guard count * 2 <= capacity, let both = plane(frame.pointee.data.0) else { return }
      for index in 0..<count * 2 { both[index] = waiting[index] * scale }
    }
  }

  private func plane(_ data: UnsafeMutablePointer<UInt8>?) -> UnsafeMutablePointer<Float>? {
    UnsafeMutableRawPointer(data)?.assumingMemoryBound(to: Float.self)
  }

  private func drain(_ deliver: (EncodedPacket) throws(MediaError) -> Void) throws(MediaError) {
    while true {
      packet.clear()
      let result = avcodec_receive_packet(context, packet.pointer)
      if result == inkreel_averror(EAGAIN) || result == inkreel_averror_eof() { return }
      try check(result)
      try deliver(packet)
    }
  }

  private func check(_ result: Int32) throws(MediaError) {
    guard result < 0 else { return }
    throw MediaError(
      .environment,
      "the encoder \(codec.encoderName) failed: \(MediaError.libAVReason(result))"
    )
  }
}

extension AudioEncoder.Codec {
  fileprivate var encoderName: String {
    switch self {
    case .aac: "aac"
    case .opus: "libopus"
    case .mp3: "libmp3lame"
    }
  }

  fileprivate var isPlanar: Bool { self != .opus }

  fileprivate var sampleFormat: AVSampleFormat { isPlanar ? AV_SAMPLE_FMT_FLTP : AV_SAMPLE_FMT_FLT }

  /// MP3 has these rates at 48 kHz and no others.
  private static let mp3BitRates = [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320].map {
    $0 * 1000
  }

  fileprivate func nearestBitRate(to bitRate: Int) -> Int {
    switch self {
    case .aac: min(max(bitRate, 32_000), 512_000)
    case .opus: min(max(bitRate, 12_000), 510_000)
    case .mp3: Self.mp3BitRates.min { abs($0 - bitRate) < abs($1 - bitRate) } ?? bitRate
    }
  }

  /// LAME turns sound down at low rates (`scale` in the table of its `presets.c`), and FFmpeg has no option against it.
  fileprivate func scale(atBitRate bitRate: Int) -> Float {
    switch (self, bitRate) {
    case (.aac, _), (.opus, _): 1
    case (.mp3, ..<180_000): 1 / 0.95
    case (.mp3, ..<200_000): 1 / 0.97
    case (.mp3, ..<240_000): 1 / 0.98
    case (.mp3, _): 1
    }
  }

  /// The options of libavcodec that differ from its defaults.
  fileprivate func options(
    atBitRate bitRate: Int,
    _ coder: AudioEncoder.Coder
  ) -> [(name: String, value: String)] {
    switch self {
    // Noise and intensity stereo in place of the waves save bits that are there.
    case .aac where hasFastCoder(atBitRate: bitRate):
      [("aac_coder", coder == .fast ? "fast" : "twoloop"), ("aac_is", "0"), ("aac_pns", "0")]
    case .aac, .mp3: []
    // Without a bound, noise takes twice the rate that is asked for.
    case .opus: [("vbr", "constrained")]
    }
  }
}
