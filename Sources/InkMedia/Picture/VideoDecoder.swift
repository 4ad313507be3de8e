internal import CLibAV
package import InkMessages
package import InkTime

/// The frames of an mp4 file's picture, one after the other.
package final class VideoDecoder {
  package let width: Int
  package let height: Int

  private let path: String
  private let packet: EncodedPacket
  private let frame: UnsafeMutablePointer<AVFrame>
  private var format: UnsafeMutablePointer<AVFormatContext>?
  private var codec: UnsafeMutablePointer<AVCodecContext>?
  private let index: Int32
  private let timeBase: AVRational
  private var isDrained = false

  /// - Throws: `.unusableFile` for a file without H.264 in an mp4.
  package init(path: String) throws(MediaError) {
    self.path = path
    packet = try EncodedPacket()
    var format = VideoDecoder.open(path)
    var codec: UnsafeMutablePointer<AVCodecContext>?
    guard let opened = format, avformat_find_stream_info(opened, nil) >= 0,
      case let index = av_find_best_stream(opened, AVMEDIA_TYPE_VIDEO, -1, -1, nil, 0), index >= 0,
      let stream = opened.pointee.streams[Int(index)],
      let decoder = VideoDecoder.decoder(of: stream), let frame = av_frame_alloc()
    else {
      avformat_close_input(&format)
      throw MediaError(.unusableFile, "\(path) contains no picture that can be decoded", path: path)
    }
    codec = decoder
    self.format = format
    self.codec = codec
    self.frame = frame
    self.index = index
    timeBase = stream.pointee.time_base
    width = Int(decoder.pointee.width)
    height = Int(decoder.pointee.height)
  }

  deinit {
    var freed: UnsafeMutablePointer<AVFrame>? = frame
    av_frame_free(&freed)
    avcodec_free_context(&codec)
    avformat_close_input(&format)
  }

  private static func open(_ path: String) -> UnsafeMutablePointer<AVFormatContext>? {
    var options: OpaquePointer?
    defer { av_dict_free(&options) }
    av_dict_set(&options, "protocol_whitelist", "file", 0)
    av_dict_set(&options, "format_whitelist", "mov", 0)
    var context: UnsafeMutablePointer<AVFormatContext>?
    return MediaURL.of(path, { avformat_open_input(&context, $0, nil, &options) }) >= 0 ? context : nil
  }

  private static func decoder(
    of stream: UnsafeMutablePointer<AVStream>
  ) -> UnsafeMutablePointer<AVCodecContext>? {
    guard let parameters = stream.pointee.codecpar, parameters.pointee.codec_id == AV_CODEC_ID_H264,
      let decoder = avcodec_find_decoder(AV_CODEC_ID_H264)
    else { return nil }
    var context = avcodec_alloc_context3(decoder)
    context?.pointee.thread_count = 2
    context?.pointee.pkt_timebase = stream.pointee.time_base
    guard avcodec_parameters_to_context(context, parameters) >= 0, avcodec_open2(context, decoder, nil) >= 0
    else {
      avcodec_free_context(&context)
      return nil
    }
    return context
  }

  /// Decodes the next frame.
  ///
  /// - Returns: When it is shown; `nil` after the last.
  /// - Throws: `.unusableFile` where something cannot be decoded.
  package func next() throws(MediaError) -> Ticks? {
    while true {
      let result = avcodec_receive_frame(codec, frame)
      if result == inkreel_averror_eof() { return nil }
      if result >= 0 {
        guard frame.pointee.flags & AV_FRAME_FLAG_CORRUPT == 0, frame.pointee.decode_error_flags == 0 else {
          throw damaged()
        }
        return Ticks(
          av_rescale_q(frame.pointee.pts, timeBase, AVRational(num: 1, den: Int32(Ticks.perSecond)))
        )
      }
      guard result == inkreel_averror(EAGAIN), !isDrained else { throw damaged() }
      try feed()
    }
  }

  private func feed() throws(MediaError) {
    repeat {
      packet.clear()
      let result = av_read_frame(format, packet.pointer)
      if result == inkreel_averror_eof() {
        isDrained = true
        avcodec_send_packet(codec, nil)
        return
      }
      guard result >= 0 else { throw damaged() }
    } while packet.pointer.pointee.stream_index != index
    guard avcodec_send_packet(codec, packet.pointer) >= 0 else { throw damaged() }
  }

  private func damaged() -> MediaError {
    MediaError(.unusableFile, "the picture cannot be decoded", path: path)
  }

  /// By how much the frame that was decoded last differs from a picture of its size: the largest difference of the
  /// means of a square of 16 pixels, in steps of 8 bits, whichever of the three planes it is in; 255 for a picture
  /// of another size.
  package func difference(from picture: VideoFrame) -> Double {
    guard frame.pointee.format == AV_PIX_FMT_YUV420P.rawValue, picture.width == Int(frame.pointee.width),
      picture.height == Int(frame.pointee.height)
    else { return 255 }
    let planes = [frame.pointee.data.0, frame.pointee.data.1, frame.pointee.data.2]
    let strides = [frame.pointee.linesize.0, frame.pointee.linesize.1, frame.pointee.linesize.2]
    var largest = 0.0
    for plane in 0..<3 {
      guard let found = planes[plane], let drawn = picture.address(plane: plane, x: 0, y: 0) else {
        return 255
      }
      let scale = plane == 0 ? 1 : 2
      let comparison = PlaneComparison(
        found: found,
        foundStride: Int(strides[plane]),
        drawn: drawn,
        drawnStride: picture.bytesPerRow(plane: plane),
        width: picture.width / scale,
        height: picture.height / scale
      )
      largest = max(largest, comparison.largestDifference(ofSquares: 16 / scale))
    }
    return largest
  }
}

/// Two planes of 8-bit samples, side by side.
private struct PlaneComparison {
  let found: UnsafePointer<UInt8>
  let foundStride: Int
  let drawn: UnsafePointer<UInt8>
  let drawnStride: Int
  let width: Int
  let height: Int

  /// Of the means of squares; what does not fill a square at the right and below is part of smaller ones.
  func largestDifference(ofSquares side: Int) -> Double {
    var largest = 0.0
    for y in stride(from: 0, to: height, by: side) {
      for x in stride(from: 0, to: width, by: side) {
        let (columns, rows) = (min(side, width - x), min(side, height - y))
        var sum: Int32 = 0
        for row in y..<y + rows {
          let (left, right) = (found + row * foundStride + x, drawn + row * drawnStride + x)
          for column in 0..<columns { sum &+= Int32(left[column]) &- Int32(right[column]) }
        }
        largest = max(largest, abs(Double(sum)) / Double(columns * rows))
      }
    }
    return largest
  }
}
