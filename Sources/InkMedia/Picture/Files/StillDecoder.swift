internal import CLibAV
internal import InkMessages

/// Decodes files that are one picture by libavcodec.
enum StillDecoder {
  /// - Parameter lowres: How often the size is halved while decoding; of JPEG alone.
  static func decode(
    _ file: LocalFile,
    _ codec: AVCodecID,
    format: PictureFormat,
    lowres: Int = 0,
    edit: (UnsafeMutableBufferPointer<UInt8>) -> Void = { _ in }
  ) throws(MediaError) -> DecodedPicture {
    let packet = try packet(of: file)
    edit(
      UnsafeMutableBufferPointer(start: packet.pointer.pointee.data, count: Int(packet.pointer.pointee.size))
    )
    guard let decoder = avcodec_find_decoder(codec), let opened = avcodec_alloc_context3(decoder) else {
      throw MediaError(
        .environment,
        "this machine's libavcodec has no decoder for \(format.rawValue), which \(file.path) needs",
        path: file.path
      )
    }
    var context: UnsafeMutablePointer<AVCodecContext>? = opened
    defer { avcodec_free_context(&context) }
    opened.pointee.thread_count = 1
    opened.pointee.lowres = Int32(lowres)
    opened.pointee.err_recognition = Int32(AV_EF_CRCCHECK | AV_EF_EXPLODE)
    let picture = try DecodedPicture()
    guard avcodec_open2(opened, decoder, nil) >= 0, avcodec_send_packet(opened, packet.pointer) >= 0,
      avcodec_send_packet(opened, nil) >= 0, avcodec_receive_frame(opened, picture.pointer) >= 0,
      picture.pointer.pointee.flags & AV_FRAME_FLAG_CORRUPT == 0,
      picture.pointer.pointee.decode_error_flags == 0, picture.width > 0, picture.height > 0
    else {
      throw MediaError(
        .unusableFile,
        "\(file.path) is a damaged \(format.rawValue) picture: it cannot be decoded",
        path: file.path
      )
    }
    return picture
  }

  /// All of a file, with room for what decoders read past its end.
  private static func packet(of file: LocalFile) throws(MediaError) -> EncodedPacket {
    let packet = try EncodedPacket()
    guard file.size <= PictureLimits.fileSize, av_new_packet(packet.pointer, Int32(file.size)) >= 0,
      let data = packet.pointer.pointee.data
    else { throw MediaError.outOfMemory }
    try file.read(all: UnsafeMutableRawBufferPointer(start: data, count: Int(file.size)))
    return packet
  }
}
