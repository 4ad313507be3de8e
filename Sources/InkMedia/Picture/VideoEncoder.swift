internal import CLibAV
package import InkMessages

/// H.264 High from libavcodec's libx264, at a constant frame rate, the same bytes each time.
///
/// The encoder sees each distinct picture once; `HeldPictures` makes the frames that repeat it. The options
/// are the preset's but for those of `x264Options`; the caller names the keyframes.
package final class VideoEncoder {
  package let parameters: StreamParameters
  private let context: UnsafeMutablePointer<AVCodecContext>
  private var heldPictures: HeldPictures
  /// The encoder's packet that waits for the repeated frames before it.
  private let coded: EncodedPacket
  private var codedFrame: Int?
  private var nextFrame = 0
  private var frameCount: Int?

  /// - Parameters:
  ///   - width: Even and, as the height, within `PlanLimits.pixels`.
  ///   - rateFactor: x264's constant rate factor, within `PlanLimits.rateFactor`.
  ///   - preset: One of `PlanLimits.presets`.
  package init(width: Int, height: Int, framesPerSecond: Int, rateFactor: Double, preset: String)
    throws(MediaError)
  {
    guard let codec = avcodec_find_encoder_by_name("libx264") else {
      throw MediaError(
        .environment,
        "this machine's libavcodec has no libx264 encoder; install one that is built with libx264"
      )
    }
    guard let context = avcodec_alloc_context3(codec) else { throw MediaError.outOfMemory }
    var opened: UnsafeMutablePointer<AVCodecContext>? = context
    do {
      VideoEncoder.configure(context, width: width, height: height, framesPerSecond: framesPerSecond)
      try VideoEncoder.open(context, codec, rateFactor: rateFactor, preset: preset)
      let headers = UnsafeBufferPointer(
        start: UnsafePointer(context.pointee.extradata),
        count: Int(context.pointee.extradata_size)
      )
      self.heldPictures = HeldPictures(try StreamHeaders(headers))
      self.parameters = try StreamParameters(encoder: context)
      self.coded = try EncodedPacket()
    } catch {
      avcodec_free_context(&opened)
      throw error
    }
    self.context = context
  }

  deinit {
    var freed: UnsafeMutablePointer<AVCodecContext>? = context
    avcodec_free_context(&freed)
  }

  /// Shows the picture from frame `index` on, until the next call's frame. Indices rise, from 0.
  package func encode(_ picture: VideoFrame, at index: Int, isKeyframe: Bool) throws(MediaError) {
    picture.pointer.pointee.pts = Int64(index)
    picture.pointer.pointee.pict_type = isKeyframe ? AV_PICTURE_TYPE_I : AV_PICTURE_TYPE_NONE
    try send(picture.pointer)
  }

  /// The last picture is shown until frame `count`.
  package func finish(frameCount count: Int) throws(MediaError) {
    frameCount = count
    try send(nil)
  }

  /// Fills the packet with the next frame in order.
  ///
  /// - Returns: `false` when the encoder wants another picture first, and after the last frame.
  package func receive(into packet: EncodedPacket) throws(MediaError) -> Bool {
    if codedFrame == nil { try receiveCoded() }
    if let codedFrame, codedFrame == nextFrame {
      try takeCoded(into: packet)
    } else if nextFrame < (codedFrame ?? endOfStream) {
      try packet.fill(heldPictures.repeatedFrame())
    } else {
      return false
    }
    packet.pointer.pointee.pts = Int64(nextFrame)
    packet.pointer.pointee.dts = Int64(nextFrame)
    packet.pointer.pointee.duration = 1
    nextFrame += 1
    return true
  }

  /// Set when the encoder has given its last packet.
  private var endOfStream = 0

  private func receiveCoded() throws(MediaError) {
    let result = avcodec_receive_packet(context, coded.pointer)
    if result >= 0 {
      codedFrame = Int(coded.pointer.pointee.pts)
    } else if result == inkreel_averror_eof() {
      endOfStream = frameCount ?? 0
    } else if result != inkreel_averror(EAGAIN) {
      throw VideoEncoder.failure(result)
    }
  }

  private func takeCoded(into packet: EncodedPacket) throws(MediaError) {
    let isKeyframe = coded.pointer.pointee.flags & AV_PKT_FLAG_KEY != 0
    let bytes = UnsafeBufferPointer(
      start: UnsafePointer(coded.pointer.pointee.data),
      count: Int(coded.pointer.pointee.size)
    )
    if let renumbered = try heldPictures.renumbered(bytes, isKeyframe: isKeyframe) {
      try packet.fill(renumbered)
      coded.clear()
    } else {
      packet.clear()
      av_packet_move_ref(packet.pointer, coded.pointer)
    }
    codedFrame = nil
  }

  private func send(_ frame: UnsafePointer<AVFrame>?) throws(MediaError) {
    let result = avcodec_send_frame(context, frame)
    guard result >= 0 else { throw VideoEncoder.failure(result) }
  }

  private static func failure(_ code: Int32) -> MediaError {
    MediaError(.environment, "libx264 cannot encode the picture: \(MediaError.libAVReason(code))")
  }

  private static func configure(
    _ context: UnsafeMutablePointer<AVCodecContext>,
    width: Int,
    height: Int,
    framesPerSecond: Int
  ) {
    context.pointee.width = Int32(width)
    context.pointee.height = Int32(height)
    context.pointee.pix_fmt = AV_PIX_FMT_YUV420P
    context.pointee.time_base = AVRational(num: 1, den: Int32(framesPerSecond))
    context.pointee.framerate = AVRational(num: Int32(framesPerSecond), den: 1)
    context.pointee.sample_aspect_ratio = AVRational(num: 1, den: 1)
    context.pointee.color_range = AVCOL_RANGE_MPEG
    context.pointee.colorspace = AVCOL_SPC_BT709
    context.pointee.color_primaries = AVCOL_PRI_BT709
    context.pointee.color_trc = AVCOL_TRC_BT709
    context.pointee.chroma_sample_location = AVCHROMA_LOC_LEFT
    context.pointee.max_b_frames = 0
    context.pointee.refs = 1
    // The caller names the keyframes; this is only never to be reached.
    context.pointee.gop_size = 10_000
    context.pointee.flags |= AV_CODEC_FLAG_GLOBAL_HEADER | AV_CODEC_FLAG_BITEXACT
    // The number of threads changes the bytes, so it does not follow the machine.
    context.pointee.thread_count = 4
    context.pointee.thread_type = FF_THREAD_FRAME
  }

  private static func open(
    _ context: UnsafeMutablePointer<AVCodecContext>,
    _ codec: UnsafePointer<AVCodec>,
    rateFactor: Double,
    preset: String
  ) throws(MediaError) {
    var options: OpaquePointer?
    defer { av_dict_free(&options) }
    av_dict_set(&options, "preset", preset, 0)
    av_dict_set(&options, "profile", "high", 0)
    av_dict_set(&options, "crf", String(rateFactor), 0)
    av_dict_set(&options, "forced-idr", "1", 0)
    av_dict_set(&options, "x264-params", x264Options, 0)
    let result = avcodec_open2(context, codec, &options)
    guard result >= 0 else { throw failure(result) }
  }

  /// What differs from the preset.
  private static let x264Options = [
    // What `HeldPictures` needs: frames in order, each a copy or a change of the one before.
    "bframes=0", "ref=1", "weightp=0", "scenecut=0", "cabac=1",
    // The profile stays High under the preset `ultrafast` too.
    "8x8dct=1",
    // To libx264 pictures come at uneven times; the stream says that its frame rate is constant, as it is.
    "force-cfr=1",
    // It looks ahead to spend bits on what later frames keep, and does not know of the repeated ones: a still
    // background would get worse with each keyframe that nothing follows.
    "mbtree=0", "rc-lookahead=0",
    // The presets' values take the dither of a gradient for noise and leave bands, of lightness and of hue.
    "trellis=0", "deadzone-intra=6", "chroma-qp-offset=-6",
  ].joined(separator: ":")
}
