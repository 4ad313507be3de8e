internal import CLibAV
package import InkMessages
package import InkTime

/// How long the picture of a film moves, from its packets; nothing is decoded. `PictureFile` is for pictures.
package enum PictureLength {
  private static let movingFormats = "avi,asf,flv,matroska,webm,mov,mpeg,mpegts,ogg"
  /// Whether a format, by libavformat's name, has room for moving pictures.
  static func isContainer(_ format: Substring) -> Bool {
    movingFormats.split(separator: ",").contains(format)
  }

  /// Files that claim to be longer are believed; of shorter ones all packets are read.
  private static let longestMeasured: Int64 = 10 * 60 * Int64(AV_TIME_BASE)
  /// So many packets are read at most, whatever a file claims.
  private static let maxPackets = 1_000_000

  /// `nil` for a file without any.
  ///
  /// - Parameter proceed: Asked every thousand packets; what it throws ends the reading.
  package static func ofFile(
    _ path: String,
    proceed: () throws(MediaError) -> Void
  ) throws(MediaError) -> Ticks? {
    let openFile = OpenFile(path)
    defer { withExtendedLifetime(openFile) {} }
    var context: UnsafeMutablePointer<AVFormatContext>?
    defer { avformat_close_input(&context) }
    guard open(path, &context), let opened = context, avformat_find_stream_info(opened, nil) >= 0,
      case let index = av_find_best_stream(opened, AVMEDIA_TYPE_VIDEO, -1, -1, nil, 0), index >= 0,
      let stream = opened.pointee.streams[Int(index)],
      // The picture on a sound file's cover is none of its content.
      stream.pointee.disposition & AV_DISPOSITION_ATTACHED_PIC == 0,
      stream.pointee.codecpar.pointee.width > 0, stream.pointee.codecpar.pointee.height > 0
    else { return nil }
    let claimed = opened.pointee.duration
    if claimed > longestMeasured { return ticks(claimed, AVRational(num: 1, den: Int32(AV_TIME_BASE))) }
    return try measured(opened, stream, proceed)
  }

  private static func open(_ path: String, _ context: inout UnsafeMutablePointer<AVFormatContext>?) -> Bool {
    var options: OpaquePointer?
    defer { av_dict_free(&options) }
    av_dict_set(&options, "protocol_whitelist", "file", 0)
    av_dict_set(&options, "format_whitelist", movingFormats, 0)
    av_dict_set(&options, "probesize", "5000000", 0)
    return MediaURL.of(path, { avformat_open_input(&context, $0, nil, &options) }) >= 0
  }

  /// From the first picture's start to the last one's end.
  private static func measured(
    _ context: UnsafeMutablePointer<AVFormatContext>,
    _ stream: UnsafeMutablePointer<AVStream>,
    _ proceed: () throws(MediaError) -> Void
  ) throws(MediaError) -> Ticks? {
    let packet = try EncodedPacket()
    let none = inkreel_av_nopts_value()
    var range: (start: Int64, end: Int64)?
    for number in 0..<maxPackets {
      if number % 1000 == 0 { try proceed() }
      packet.clear()
      guard av_read_frame(context, packet.pointer) >= 0 else { break }
      let read = packet.pointer.pointee
      let time = read.pts == none ? read.dts : read.pts
      guard read.stream_index == stream.pointee.index, time != none, time.magnitude < 1 << 60,
        read.flags & AV_PKT_FLAG_DISCARD == 0
      else { continue }
      let end = time + min(max(0, read.duration > 0 ? read.duration : frameLength(stream)), 1 << 60)
      range = (min(range?.start ?? time, time), max(range?.end ?? end, end))
    }
    return range.map { ticks($0.end - $0.start, stream.pointee.time_base) }
  }

  private static func frameLength(_ stream: UnsafeMutablePointer<AVStream>) -> Int64 {
    let rate = stream.pointee.avg_frame_rate
    guard rate.num > 0, rate.den > 0 else { return 0 }
    return av_rescale_q(1, AVRational(num: rate.den, den: rate.num), stream.pointee.time_base)
  }

  private static func ticks(_ length: Int64, _ base: AVRational) -> Ticks {
    guard base.num > 0, base.den > 0, length > 0 else { return .zero }
    let count = av_rescale_q(length, base, AVRational(num: 1, den: Int32(Ticks.perSecond)))
    return min(.limit, max(.zero, Ticks(count)))
  }
}
