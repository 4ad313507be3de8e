internal import CLibAV
internal import InkMessages

/// The packets of a local file's best sound stream.
final class AudioDemuxer {
  enum Reading {
    case packet, damage, end
  }

  let path: String
  let packet: EncodedPacket
  /// Whether the container is of the mp4 family, whose edit lists and durations bound the sound.
  let hasEditList: Bool
  let isFLAC: Bool
  let isOpusInOgg: Bool
  /// Whether there may be something else than this sound in the file.
  let mayHavePicture: Bool
  /// What says where its packets belong, before the first of them.
  let clock: StreamClock
  let stream: UnsafeMutablePointer<AVStream>
  private var context: UnsafeMutablePointer<AVFormatContext>?
  private let openFile: OpenFile

  /// Containers of sound. Others are pictures, text, and lists that name further files.
  private static let formats =
    "aac,ac3,aiff,amr,ape,asf,au,avi,caf,dts,eac3,flac,flv,matroska,webm,mov,mp3,mpeg,mpegts,ogg,tta,"
    + "w64,wav,wv"

  init(path: String) throws(MediaError) {
    guard try LocalFile(path: path).size > 0 else {
      throw MediaError(.unusableFile, "\(path) is empty", path: path)
    }
    self.path = path
    openFile = OpenFile(path)
    packet = try EncodedPacket()
    var opened = try AudioDemuxer.open(path)
    guard avformat_find_stream_info(opened, nil) >= 0,
      case let index = av_find_best_stream(opened, AVMEDIA_TYPE_AUDIO, -1, -1, nil, 0), index >= 0,
      let streams = opened?.pointee.streams, let stream = streams[Int(index)],
      let form = opened?.pointee.iformat?.pointee.name
    else {
      avformat_close_input(&opened)
      throw MediaError(.unusableFile, "\(path) contains no sound", path: path)
    }
    for other in 0..<Int(opened?.pointee.nb_streams ?? 0) where other != Int(index) {
      streams[other]?.pointee.discard = AVDISCARD_ALL
    }
    context = opened
    self.stream = stream
    let formats = String(cString: form).split(separator: ",")
    hasEditList = formats.contains("mov")
    isFLAC = formats.contains("flac")
    isOpusInOgg = formats.contains("ogg") && stream.pointee.codecpar.pointee.codec_id == AV_CODEC_ID_OPUS
    let hasOneStream =
      opened?.pointee.nb_streams == 1 && (opened?.pointee.ctx_flags ?? 0) & AVFMTCTX_NOHEADER == 0
    mayHavePicture = !hasOneStream && formats.contains(where: PictureLength.isContainer)
    clock = StreamClock(formats: formats, isAlone: opened?.pointee.nb_streams == 1)
  }

  deinit {
    avformat_close_input(&context)
  }

  private static func open(_ path: String) throws(MediaError) -> UnsafeMutablePointer<AVFormatContext>? {
    var options: OpaquePointer?
    defer { av_dict_free(&options) }
    av_dict_set(&options, "protocol_whitelist", "file", 0)
    av_dict_set(&options, "format_whitelist", formats, 0)
    av_dict_set(&options, "probesize", "5000000", 0)
    var context: UnsafeMutablePointer<AVFormatContext>?
    guard MediaURL.of(path, { avformat_open_input(&context, $0, nil, &options) }) >= 0 else {
      throw MediaError(
        .unusableFile,
        "\(path) is not a sound file, or is damaged or cut short",
        path: path
      )
    }
    return context
  }

  /// Reads the next packet of the stream into `packet`.
  func read() throws(MediaError) -> Reading {
    while true {
      packet.clear()
      let result = av_read_frame(context, packet.pointer)
      if result >= 0 {
        if packet.pointer.pointee.stream_index == stream.pointee.index { return .packet }
        continue
      }
      if result == inkreel_averror_eof() { return .end }
      // Some demuxers call it so when a file ends within a block.
      if result == inkreel_averror(EIO) {
        guard let source = context?.pointee.pb, source.pointee.error == result else { return .end }
        throw MediaError(
          .unreadableFile,
          "\(path) cannot be read: \(MediaError.libAVReason(result))",
          path: path
        )
      }
      return .damage
    }
  }

  /// What the container says of the stream's length, in units of 1/`rate` s; 0 where it says nothing.
  func duration(inUnitsOf rate: Int) -> Int64 {
    let own = rescale(stream.pointee.duration, toUnitsOf: rate)
    guard own == 0, let context, context.pointee.nb_streams == 1, context.pointee.duration > 0 else {
      return own
    }
    // Matroska says only how long the whole is.
    let base = AVRational(num: 1, den: AV_TIME_BASE)
    return max(
      0,
      av_rescale_q(context.pointee.duration, base, AVRational(num: 1, den: Int32(clamping: rate)))
    )
  }

  /// How late the sound starts, in units of 1/`rate` s: the length that some containers tell counts from zero.
  func delay(inUnitsOf rate: Int) -> Int64 {
    let start = stream.pointee.start_time
    return start == inkreel_av_nopts_value() ? 0 : max(0, rescale(start, toUnitsOf: rate))
  }

  /// What the encoder added before the sound, in frames of the codec's rate.
  var padding: Int64 { Int64(max(0, stream.pointee.codecpar.pointee.initial_padding)) }

  /// Whether that length is only a guess, from the file's size.
  var hasGuessedDuration: Bool {
    context?.pointee.duration_estimation_method == AVFMT_DURATION_FROM_BITRATE
  }

  /// A length in the stream's time base, in units of 1/`rate` s; 0 for one that is unknown.
  func rescale(_ length: Int64, toUnitsOf rate: Int) -> Int64 {
    guard length > 0 else { return 0 }
    return max(
      0,
      av_rescale_q(length, stream.pointee.time_base, AVRational(num: 1, den: Int32(clamping: rate)))
    )
  }

  /// A number of frames in the stream's time base.
  func rescale(_ frames: Int64, fromUnitsOf rate: Int) -> Int64 {
    av_rescale_q(frames, AVRational(num: 1, den: Int32(clamping: max(1, rate))), stream.pointee.time_base)
  }
}
