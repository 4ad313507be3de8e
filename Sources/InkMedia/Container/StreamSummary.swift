internal import CLibAV
package import InkMessages

/// A stream of a media file, as its container reports it.
package struct StreamSummary: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case picture, sound, other
  }

  package let kind: Kind
  /// The codec's name in libavcodec, such as `h264`.
  package let codec: String
  /// Of sound; otherwise 0.
  package let sampleRate: Int
  package let channels: Int

  private static let formats = "mov,ogg,mp3,flac,wav"

  /// - Throws: `.unusableFile` for a file that is none of those that are rendered.
  package static func ofFile(_ path: String) throws(MediaError) -> [StreamSummary] {
    guard try LocalFile(path: path).size > 0 else {
      throw MediaError(.unusableFile, "\(path) is empty", path: path)
    }
    var options: OpaquePointer?
    defer { av_dict_free(&options) }
    av_dict_set(&options, "protocol_whitelist", "file", 0)
    av_dict_set(&options, "format_whitelist", formats, 0)
    var context: UnsafeMutablePointer<AVFormatContext>?
    defer { avformat_close_input(&context) }
    guard MediaURL.of(path, { avformat_open_input(&context, $0, nil, &options) }) >= 0, let context,
      avformat_find_stream_info(context, nil) >= 0
    else {
      throw MediaError(.unusableFile, "\(path) cannot be opened as a media file: it is damaged", path: path)
    }
    return (0..<Int(context.pointee.nb_streams)).compactMap { index in
      context.pointee.streams[index]?.pointee.codecpar.map { StreamSummary($0.pointee) }
    }
  }

  private init(_ parameters: AVCodecParameters) {
    kind =
      switch parameters.codec_type {
      case AVMEDIA_TYPE_VIDEO: .picture
      case AVMEDIA_TYPE_AUDIO: .sound
      default: .other
      }
    codec = String(cString: avcodec_get_name(parameters.codec_id))
    sampleRate = Int(parameters.sample_rate)
    channels = Int(parameters.ch_layout.nb_channels)
  }
}
