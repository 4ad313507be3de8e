internal import CLibAV
package import InkMessages

/// Encodes one segment of a video: a keyframe and what follows it until the next segment, in H.264 High from libavcodec's
/// libx264, the same bytes each time and on every machine.
///
/// Segments of both kinds have the same form, so that their packets make one stream in any order: the parameter sets are
/// equal, pictures are shown up to `reorderDelay` frames after they are decoded, and nothing depends on what is before.
package final class VideoEncoder {
  package enum Content: Hashable, Sendable {
    /// Few frames differ from the one before: the encoder sees each distinct picture once, and `HeldPictures` makes the
    /// frames that repeat it.
    case still
    /// The encoder sees every frame, and is free in how it makes one of others.
    case moving
  }

  /// By how many frames a packet is decoded before it is shown at the latest: B-frames are references of others.
  package static let reorderDelay = 2

  package let parameters: StreamParameters
  /// The sequence and the picture parameter set, as a byte stream.
  package let headers: [UInt8]

  private let context: UnsafeMutablePointer<AVCodecContext>
  private let content: Content
  private var heldPictures: HeldPictures
  /// The frames of the pictures that were sent, in order.
  private var sent: [Int] = []
  /// How many of them came back.
  private var coded = 0
  private var packets: [EncodedPacket] = []

  package init(_ form: PictureForm, _ content: Content) throws(MediaError) {
    guard let codec = avcodec_find_encoder_by_name("libx264") else {
      throw MediaError(
        .environment,
        "this machine's libavcodec has no libx264 encoder; install one that is built with libx264"
      )
    }
    guard let context = avcodec_alloc_context3(codec) else { throw MediaError.outOfMemory }
    var opened: UnsafeMutablePointer<AVCodecContext>? = context
    do throws(MediaError) {
      VideoEncoder.configure(context, form)
      try VideoEncoder.open(context, codec, form, content)
      let headers = UnsafeBufferPointer(
        start: UnsafePointer(context.pointee.extradata),
        count: Int(context.pointee.extradata_size)
      )
      self.heldPictures = HeldPictures(try StreamHeaders(headers))
      guard context.pointee.has_b_frames == VideoEncoder.reorderDelay else { throw StreamHeaders.unknown }
      self.headers = Array(headers)
      self.parameters = try StreamParameters(encoder: context)
    } catch {
      avcodec_free_context(&opened)
      throw error
    }
    self.context = context
    self.content = content
  }

  deinit {
    var freed: UnsafeMutablePointer<AVCodecContext>? = context
    avcodec_free_context(&freed)
  }

  /// Shows the picture from frame `index` of the segment on, until the next call's frame. Indices rise from 0, without gaps
  /// where the segment moves.
  package func encode(_ picture: VideoFrame, at index: Int) throws(MediaError) {
    picture.pointer.pointee.pts = Int64(sent.count)
    picture.pointer.pointee.pict_type =
      switch content {
      case _ where sent.isEmpty: AV_PICTURE_TYPE_I
      case .still: AV_PICTURE_TYPE_P
      case .moving: AV_PICTURE_TYPE_NONE
      }
    sent.append(index)
    try send(picture.pointer)
  }

  /// - Parameter count: Until this frame the last picture is shown.
  /// - Returns: A packet for each frame in the order of decoding, with times from the segment's start.
  package func finish(frameCount count: Int) throws(MediaError) -> [EncodedPacket] {
    try send(nil)
    if content == .still { try hold(until: count) }
    guard packets.count == count else {
      throw MediaError(.environment, "libx264 made \(packets.count) of \(count) frames")
    }
    return packets
  }

  private func send(_ frame: UnsafePointer<AVFrame>?) throws(MediaError) {
    let result = avcodec_send_frame(context, frame)
    guard result >= 0 else { throw VideoEncoder.failure(result) }
    while true {
      let packet = try EncodedPacket()
      let result = avcodec_receive_packet(context, packet.pointer)
      if result == inkreel_averror(EAGAIN) || result == inkreel_averror_eof() { return }
      guard result >= 0 else { throw VideoEncoder.failure(result) }
      try take(packet)
    }
  }

  private func take(_ packet: EncodedPacket) throws(MediaError) {
    let place = Int(packet.pointer.pointee.pts)
    guard sent.indices.contains(place) else { throw StreamHeaders.unknown }
    if content == .still {
      guard place == coded else { throw StreamHeaders.unknown }
      try hold(until: sent[place])
    }
    coded += 1
    try heldPictures.adapt(packet, renumbers: content == .still)
    append(packet, shownAt: sent[place])
  }

  private func hold(until frame: Int) throws(MediaError) {
    while packets.count < frame {
      let packet = try EncodedPacket()
      try packet.fill(heldPictures.repeatedFrame())
      append(packet, shownAt: packets.count)
    }
  }

  private func append(_ packet: EncodedPacket, shownAt frame: Int) {
    packet.pointer.pointee.pts = Int64(frame)
    packet.pointer.pointee.dts = Int64(packets.count - VideoEncoder.reorderDelay)
    packet.pointer.pointee.duration = 1
    packets.append(packet)
  }

  private static func failure(_ code: Int32) -> MediaError {
    MediaError(.environment, "libx264 cannot encode the picture: \(MediaError.libAVReason(code))")
  }

  private static func configure(_ context: UnsafeMutablePointer<AVCodecContext>, _ form: PictureForm) {
    context.pointee.width = Int32(form.width)
    context.pointee.height = Int32(form.height)
    context.pointee.pix_fmt = AV_PIX_FMT_YUV420P
    context.pointee.time_base = AVRational(num: 1, den: Int32(form.framesPerSecond))
    context.pointee.framerate = AVRational(num: Int32(form.framesPerSecond), den: 1)
    context.pointee.sample_aspect_ratio = AVRational(num: 1, den: 1)
    context.pointee.color_range = AVCOL_RANGE_MPEG
    context.pointee.colorspace = AVCOL_SPC_BT709
    context.pointee.color_primaries = AVCOL_PRI_BT709
    context.pointee.color_trc = AVCOL_TRC_BT709
    context.pointee.chroma_sample_location = AVCHROMA_LOC_LEFT
    context.pointee.max_b_frames = 3
    context.pointee.refs = 1
    // A segment has one keyframe, its first; this is only never to be reached.
    context.pointee.gop_size = 10_000
    context.pointee.flags |= AV_CODEC_FLAG_GLOBAL_HEADER | AV_CODEC_FLAG_BITEXACT
    // The number of threads changes the bytes, so it does not follow the machine: segments are encoded side by side.
    context.pointee.thread_count = 1
  }

  private static func open(
    _ context: UnsafeMutablePointer<AVCodecContext>,
    _ codec: UnsafePointer<AVCodec>,
    _ form: PictureForm,
    _ content: Content
  ) throws(MediaError) {
    var options: OpaquePointer?
    defer { av_dict_free(&options) }
    av_dict_set(&options, "preset", form.preset, 0)
    av_dict_set(&options, "profile", "high", 0)
    av_dict_set(&options, "crf", String(form.rateFactor), 0)
    av_dict_set(&options, "forced-idr", "1", 0)
    let x264Options = commonOptions + (content == .still ? stillOptions : movingOptions(form.preset))
    av_dict_set(&options, "x264-params", x264Options.joined(separator: ":"), 0)
    let result = avcodec_open2(context, codec, &options)
    guard result >= 0 else { throw failure(result) }
  }

  /// What differs from the preset in all segments: whatever the parameter sets depend on is here.
  private static let commonOptions = [
    // Headers that depend on nothing but the form, and the same decisions whatever instructions the processor has.
    "stitchable=1", "cpu-independent=1",
    // The form that `HeldPictures` knows.
    "bframes=3", "b-pyramid=normal", "ref=1", "weightp=1", "cabac=1",
    // The profile stays High under the preset `ultrafast` too.
    "8x8dct=1",
    // Still pictures come at uneven times; the stream says that its frame rate is constant, as it is.
    "force-cfr=1",
    // Without it the gradient has bands of hue.
    "chroma-qp-offset=-6",
  ]

  private static let stillOptions = [
    // It looks ahead to spend bits on what later frames keep, and does not know of the repeated ones: a still
    // background would get worse with each keyframe that nothing follows.
    "mbtree=0", "rc-lookahead=0", "scenecut=0",
    // The presets' values take the dither of a gradient for noise and leave bands.
    "trellis=0", "deadzone-intra=6",
  ]

  /// With a short look ahead, `superfast` makes a seventh less of bits and is no slower.
  private static func movingOptions(_ preset: String) -> [String] {
    preset == "superfast" ? ["mbtree=1", "rc-lookahead=10"] : []
  }
}
