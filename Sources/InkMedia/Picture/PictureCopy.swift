internal import CLibAV
package import InkMessages

/// The picture's packets of an mp4 file, as they are.
package final class PictureCopy {
  /// For `Muxer.addStream`.
  package let parameters: StreamParameters

  private let path: String
  private let index: Int32
  private var context: UnsafeMutablePointer<AVFormatContext>?

  /// - Throws: `.unusableFile` for a file without a picture.
  package init(path: String) throws(MediaError) {
    var options: OpaquePointer?
    defer { av_dict_free(&options) }
    av_dict_set(&options, "protocol_whitelist", "file", 0)
    av_dict_set(&options, "format_whitelist", "mov", 0)
    var opened: UnsafeMutablePointer<AVFormatContext>?
    guard MediaURL.of(path, { avformat_open_input(&opened, $0, nil, &options) }) >= 0,
      case let index = av_find_best_stream(opened, AVMEDIA_TYPE_VIDEO, -1, -1, nil, 0), index >= 0,
      let stream = opened?.pointee.streams[Int(index)]
    else {
      avformat_close_input(&opened)
      throw MediaError(.unusableFile, "\(path) contains no picture", path: path)
    }
    do throws(MediaError) {
      parameters = try StreamParameters(stream: stream)
    } catch {
      avformat_close_input(&opened)
      throw error
    }
    self.path = path
    self.index = index
    context = opened
  }

  deinit {
    avformat_close_input(&context)
  }

  /// Fills the packet with the next frame.
  ///
  /// - Returns: `false` after the last.
  package func next(into packet: EncodedPacket) throws(MediaError) -> Bool {
    while true {
      packet.clear()
      let result = av_read_frame(context, packet.pointer)
      if result == inkreel_averror_eof() { return false }
      guard result >= 0 else {
        throw MediaError(
          .unreadableFile,
          "\(path) cannot be read: \(MediaError.libAVReason(result))",
          path: path
        )
      }
      if packet.pointer.pointee.stream_index == index { return true }
    }
  }
}
