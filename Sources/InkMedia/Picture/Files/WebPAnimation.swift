internal import CWebP
internal import InkMessages

/// Animated WebP, by libwebpdemux, which libavcodec does not decode before FFmpeg 9.
final class WebPAnimation: AnimationDecoder {
  private let path: String
  private let size: PixelSize
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private let decoder: OpaquePointer
  private let profile: ICCProfile?

  init(_ file: LocalFile, size: PixelSize) throws(MediaError) {
    path = file.path
    self.size = size
    bytes = try file.whole(limit: PictureLimits.fileSize)
    var options = WebPAnimDecoderOptions()
    var data = WebPData(bytes: bytes.baseAddress, size: bytes.count)
    guard WebPAnimDecoderOptionsInit(&options) != 0 else {
      bytes.deallocate()
      throw MediaError(
        .environment,
        "this machine's libwebpdemux has another version than InkReel was built with"
      )
    }
    options.color_mode = MODE_RGBA
    options.use_threads = 0
    guard let decoder = WebPAnimDecoderNew(&data, &options) else {
      bytes.deallocate()
      throw WebPAnimation.damaged(file.path)
    }
    self.decoder = decoder
    profile = WebPAnimation.profile(decoder)
  }

  deinit {
    WebPAnimDecoderDelete(decoder)
    bytes.deallocate()
  }

  private static func profile(_ decoder: OpaquePointer) -> ICCProfile? {
    var chunk = WebPChunkIterator()
    guard let demuxer = WebPAnimDecoderGetDemuxer(decoder), WebPDemuxGetChunk(demuxer, "ICCP", 1, &chunk) != 0
    else { return nil }
    defer { WebPDemuxReleaseChunkIterator(&chunk) }
    return ICCProfile(Array(UnsafeBufferPointer(start: chunk.chunk.bytes, count: chunk.chunk.size)))
  }

  func next() throws(MediaError) -> SourcePixels {
    var info = WebPAnimInfo()
    var pixels: UnsafeMutablePointer<UInt8>?
    var end: Int32 = 0
    guard WebPAnimDecoderGetInfo(decoder, &info) != 0, Int(info.canvas_width) == size.width,
      Int(info.canvas_height) == size.height, WebPAnimDecoderHasMoreFrames(decoder) != 0,
      WebPAnimDecoderGetNext(decoder, &pixels, &end) != 0, let pixels
    else { throw WebPAnimation.damaged(path) }
    // The decoder draws the next frame over this one.
    let buffer = try PixelBuffer(width: size.width, height: size.height, order: .rgba)
    for y in 0..<size.height {
      buffer.row(y).update(from: pixels + 4 * y * size.width, count: 4 * size.width)
    }
    return SourcePixels(buffer, profile: profile)
  }

  private static func damaged(_ path: String) -> MediaError {
    MediaError(.unusableFile, "\(path) is a damaged WebP picture: a frame cannot be decoded", path: path)
  }
}
