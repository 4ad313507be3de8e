internal import CLibAV
internal import InkMessages

/// The frames of an animated picture, one after the other, each whole.
protocol AnimationDecoder: AnyObject {
  /// - Throws: `.unusableFile` where there is no further frame that can be decoded.
  func next() throws(MediaError) -> SourcePixels
}

/// GIF and APNG, by libavformat and libavcodec.
final class LibAVAnimation: AnimationDecoder {
  private let path: String
  private let format: PictureFormat
  private let packet: EncodedPacket
  private var context: UnsafeMutablePointer<AVFormatContext>?
  private var codec: UnsafeMutablePointer<AVCodecContext>?
  private var isDrained = false

  init(path: String, format: PictureFormat) throws(MediaError) {
    self.path = path
    self.format = format
    packet = try EncodedPacket()
    var options: OpaquePointer?
    defer { av_dict_free(&options) }
    av_dict_set(&options, "protocol_whitelist", "file", 0)
    av_dict_set(&options, "format_whitelist", "gif,apng", 0)
    var context: UnsafeMutablePointer<AVFormatContext>?
    let demuxer = av_find_input_format(format == .gif ? "gif" : "apng")
    let isOpen = MediaURL.of(path) { avformat_open_input(&context, $0, demuxer, &options) } >= 0
    self.context = context
    guard isOpen, let context, context.pointee.nb_streams > 0, let stream = context.pointee.streams[0] else {
      throw damaged()
    }
    let decoder = avcodec_find_decoder(stream.pointee.codecpar.pointee.codec_id)
    codec = avcodec_alloc_context3(decoder)
    codec?.pointee.thread_count = 1
    guard let codec, avcodec_parameters_to_context(codec, stream.pointee.codecpar) >= 0,
      avcodec_open2(codec, decoder, nil) >= 0
    else { throw damaged() }
  }

  deinit {
    avcodec_free_context(&codec)
    avformat_close_input(&context)
  }

  func next() throws(MediaError) -> SourcePixels {
    let picture = try DecodedPicture()
    while true {
      let result = avcodec_receive_frame(codec, picture.pointer)
      if result >= 0 {
        return try SourcePixels(picture, .rgb, .center, profile: nil)
      }
      guard result == inkreel_averror(EAGAIN), !isDrained else { throw damaged() }
      packet.clear()
      if av_read_frame(context, packet.pointer) >= 0 {
        guard avcodec_send_packet(codec, packet.pointer) >= 0 else { throw damaged() }
      } else {
        isDrained = true
        avcodec_send_packet(codec, nil)
      }
    }
  }

  private func damaged() -> MediaError {
    MediaError(
      .unusableFile,
      "\(path) is a damaged \(format.rawValue) picture: a frame cannot be decoded",
      path: path
    )
  }
}
