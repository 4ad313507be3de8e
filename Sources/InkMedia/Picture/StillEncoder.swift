internal import CLibAV
package import InkMessages

/// Makes the bytes of a picture file of a frame, the same each time.
package enum StillEncoder {
  /// mjpeg's quantiser, 2 to 31: 3 leaves nothing to be seen of it.
  private static let quantizer = 3

  /// - Throws: `.environment` where libavcodec lacks the encoder.
  package static func encode(_ frame: VideoFrame, as format: StillFormat) throws(MediaError) -> [UInt8] {
    let form = Form(format)
    guard let codec = avcodec_find_encoder(form.codec), let context = avcodec_alloc_context3(codec) else {
      throw MediaError(.environment, "this machine's libavcodec cannot write \(format.rawValue) files")
    }
    var freed: UnsafeMutablePointer<AVCodecContext>? = context
    defer { avcodec_free_context(&freed) }
    context.pointee.width = Int32(frame.width)
    context.pointee.height = Int32(frame.height)
    context.pointee.pix_fmt = form.pixels
    context.pointee.time_base = AVRational(num: 1, den: 1)
    context.pointee.flags |= AV_CODEC_FLAG_BITEXACT | AV_CODEC_FLAG_QSCALE
    context.pointee.global_quality = Int32(quantizer) * FF_QP2LAMBDA
    context.pointee.thread_count = 1
    try check(avcodec_open2(context, codec, nil))
    var picture = try converted(frame, to: form)
    defer { av_frame_free(&picture) }
    try check(avcodec_send_frame(context, picture))
    try check(avcodec_send_frame(context, nil))
    let packet = try EncodedPacket()
    try check(avcodec_receive_packet(context, packet.pointer))
    let bytes = UnsafeBufferPointer(
      start: packet.pointer.pointee.data,
      count: Int(packet.pointer.pointee.size)
    )
    return Array(bytes)
  }

  /// Of pixels: JPEG files are in full range, with BT.601's matrix (JFIF 1.02).
  private struct Form {
    let codec: AVCodecID
    let pixels: AVPixelFormat
    let matrix: PictureColors.Matrix

    init(_ format: StillFormat) {
      switch format {
      case .png: (codec, pixels, matrix) = (AV_CODEC_ID_PNG, AV_PIX_FMT_RGB24, .gbr)
      case .jpg, .jpeg: (codec, pixels, matrix) = (AV_CODEC_ID_MJPEG, AV_PIX_FMT_YUVJ420P, .bt470bg)
      }
    }
  }

  private static func converted(
    _ frame: VideoFrame,
    to form: Form
  ) throws(MediaError) -> UnsafeMutablePointer<AVFrame>? {
    var picture = av_frame_alloc()
    guard let made = picture else { throw MediaError.outOfMemory }
    made.pointee.width = Int32(frame.width)
    made.pointee.height = Int32(frame.height)
    made.pointee.format = form.pixels.rawValue
    made.pointee.pts = 0
    made.pointee.quality = Int32(quantizer) * FF_QP2LAMBDA
    do throws(MediaError) {
      guard av_frame_get_buffer(made, 0) >= 0 else { throw MediaError.outOfMemory }
      let target = PictureScaler.Target(
        planes: [made.pointee.data.0, made.pointee.data.1, made.pointee.data.2, nil],
        strides: [made.pointee.linesize.0, made.pointee.linesize.1, made.pointee.linesize.2, 0],
        width: frame.width,
        height: frame.height,
        format: form.pixels,
        matrix: form.matrix
      )
      // By way of RGB: swscale leaves the matrix as it is from YUV to YUV.
      let pixels = try PixelBuffer(width: frame.width, height: frame.height, order: .rgb)
      try PictureScaler.scale(frame.source, to: pixels, .lanczos)
      try PictureScaler.scale(pixels.source, to: target, .lanczos)
    } catch {
      av_frame_free(&picture)
      throw error
    }
    return picture
  }

  private static func check(_ result: Int32) throws(MediaError) {
    guard result >= 0 else {
      throw MediaError(.environment, "cannot encode a picture: \(MediaError.libAVReason(result))")
    }
  }
}

extension VideoFrame {
  /// As something to convert.
  fileprivate var source: PictureScaler.Source {
    PictureScaler.Source(
      planes: [pointer.pointee.data.0, pointer.pointee.data.1, pointer.pointee.data.2, nil],
      strides: [pointer.pointee.linesize.0, pointer.pointee.linesize.1, pointer.pointee.linesize.2, 0],
      width: width,
      height: height,
      format: AV_PIX_FMT_YUV420P,
      colors: PictureColors(matrix: .bt709, isFullRange: false),
      chroma: .left
    )
  }
}
