internal import CLibAV
internal import InkMessages

/// Conversions by swscale, always with the flags that make its results the same on every machine.
struct PictureScaler {
  /// Where the samples of chroma lie.
  enum ChromaPlace {
    /// Between all luma samples: JPEG's and WebP's.
    case center
    case left
  }

  struct Source {
    var planes: [UnsafeMutablePointer<UInt8>?]
    var strides: [Int32]
    var width: Int
    var height: Int
    var format: AVPixelFormat
    var colors: PictureColors
    var chroma = ChromaPlace.center
  }

  struct Target {
    var planes: [UnsafeMutablePointer<UInt8>?]
    var strides: [Int32]
    var width: Int
    var height: Int
    var format: AVPixelFormat
    /// In full range.
    var matrix: PictureColors.Matrix
  }

  /// How samples become fewer.
  enum Filter {
    case lanczos
    /// The mean of what a pixel covers: nothing becomes larger than what it is made of.
    case area

    fileprivate var flag: Int32 { self == .lanczos ? SWS_LANCZOS : SWS_AREA }
  }

  /// Fills a buffer with a picture in its size.
  static func scale(_ source: Source, to buffer: PixelBuffer, _ filter: Filter) throws(MediaError) {
    let target = Target(
      planes: [buffer.bytes],
      strides: [Int32(buffer.bytesPerRow)],
      width: buffer.width,
      height: buffer.height,
      format: buffer.order.format,
      matrix: source.colors.matrix
    )
    try scale(source, to: target, filter)
  }

  static func scale(_ source: Source, to target: Target, _ filter: Filter) throws(MediaError) {
    guard let context = sws_alloc_context() else { throw MediaError.outOfMemory }
    defer { sws_freeContext(context) }
    let exact = SWS_ACCURATE_RND | SWS_BITEXACT | SWS_FULL_CHR_H_INP | SWS_FULL_CHR_H_INT
    let place: Int64 = source.chroma == .left ? 0 : 128
    let options: [(String, Int64)] = [
      ("srcw", Int64(source.width)), ("srch", Int64(source.height)),
      ("src_format", Int64(source.format.rawValue)), ("dstw", Int64(target.width)),
      ("dsth", Int64(target.height)), ("dst_format", Int64(target.format.rawValue)),
      ("sws_flags", Int64(filter.flag | exact)), ("src_h_chr_pos", place), ("src_v_chr_pos", 128),
      ("dst_h_chr_pos", 128), ("dst_v_chr_pos", 128),
      ("src_range", source.colors.isFullRange ? 1 : 0), ("dst_range", 1),
    ]
    let raw = UnsafeMutableRawPointer(context)
    for (name, value) in options { av_opt_set_int(raw, name, value, 0) }
    guard sws_init_context(context, nil, nil) >= 0 else {
      throw MediaError(.environment, "this machine's libswscale cannot convert a picture's pixels")
    }
    sws_setColorspaceDetails(
      context,
      sws_getCoefficients(source.colors.matrix.table),
      source.colors.isFullRange ? 1 : 0,
      sws_getCoefficients(target.matrix.table),
      1,
      0,
      1 << 16,
      1 << 16
    )
    let planes = source.planes.map { UnsafePointer<UInt8>($0) }
    let rows = sws_scale(
      context,
      planes,
      source.strides,
      0,
      Int32(source.height),
      target.planes,
      target.strides
    )
    guard rows == target.height else {
      throw MediaError(.environment, "this machine's libswscale cannot convert a picture's pixels")
    }
  }
}

extension PixelBuffer.Order {
  fileprivate var format: AVPixelFormat {
    switch self {
    case .rgb: AV_PIX_FMT_RGB24
    case .rgba: AV_PIX_FMT_RGBA
    case .bgra: AV_PIX_FMT_BGRA
    case .argb: AV_PIX_FMT_ARGB
    }
  }
}

extension PixelBuffer {
  /// As something to convert.
  var source: PictureScaler.Source {
    PictureScaler.Source(
      planes: [bytes, nil, nil, nil],
      strides: [Int32(bytesPerRow), 0, 0, 0],
      width: width,
      height: height,
      format: order.format,
      colors: .rgb
    )
  }
}

extension DecodedPicture {
  func source(_ colors: PictureColors, _ chroma: PictureScaler.ChromaPlace) -> PictureScaler.Source {
    PictureScaler.Source(
      planes: planes,
      strides: strides,
      width: width,
      height: height,
      format: format,
      colors: colors,
      chroma: chroma
    )
  }
}

extension PictureColors.Matrix {
  fileprivate var table: Int32 {
    switch self {
    case .bt709: SWS_CS_ITU709
    case .bt470bg, .gbr: SWS_CS_ITU601
    case .bt2020: SWS_CS_BT2020
    }
  }
}
