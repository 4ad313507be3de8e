internal import InkMessages
internal import InkPlan
internal import InkTime

/// What the headers of a picture file say.
struct PictureHeader {
  let format: PictureFormat
  /// As it is stored, in pixels.
  var size: PixelSize
  /// Exif's, from 1 to 8.
  var orientation = 1
  var pixelAspect = PictureFacts.PixelAspect.square
  var hasAlpha = false
  var colors: PictureColors
  var colorsAreAssumed = false
  var hasProfile = false
  /// Of an animated picture.
  private(set) var frames: FrameTimes?
  /// What decoding takes for each pixel, in bytes.
  var bytesPerPixel: Double
  /// Whether it is stored as an animation, of one frame perhaps.
  var isAnimation = false
  /// Of a JPEG picture.
  var jpeg: JPEGForm?

  init(_ format: PictureFormat, size: PixelSize, colors: PictureColors, bytesPerPixel: Double) {
    self.format = format
    self.size = size
    self.colors = colors
    self.bytesPerPixel = bytesPerPixel
  }

  /// Reads no more than the headers, except to see whether the end is there.
  static func read(_ bytes: FileBytes, _ format: PictureFormat) throws(MediaError) -> PictureHeader {
    let header: PictureHeader =
      switch format {
      case .png: try PNGReader(bytes).header()
      case .jpeg: try JPEGReader(bytes).header()
      case .webp: try WebPReader(bytes).header()
      case .gif: try GIFReader(bytes).header()
      case .svg: try SVGDrawing(try LocalFile(path: bytes.path)).header
      case .heic, .avif: try HEIFPicture(path: bytes.path, format: format).header
      }
    try header.check(bytes)
    return header
  }

  /// - Parameters:
  ///   - durations: Of each frame, as the file has them; one frame is a still picture.
  ///   - plays: How often all are played; 0 for endlessly.
  mutating func setFrames(_ durations: [Ticks], plays: Int) {
    isAnimation = true
    frames = durations.count > 1 ? FrameTimes(durations: durations, plays: plays) : nil
  }

  /// As it is displayed.
  var displaySize: PixelSize {
    var size = self.size
    let (numerator, denominator) = (pixelAspect.numerator, pixelAspect.denominator)
    if numerator > denominator {
      size.width = (size.width * numerator + denominator / 2) / denominator
    } else {
      size.height = (size.height * denominator + numerator / 2) / numerator
    }
    return orientation < 5 ? size : PixelSize(width: size.height, height: size.width)
  }

  var facts: PictureFacts {
    let size = displaySize
    return PictureFacts(
      width: size.width,
      height: size.height,
      orientation: orientation,
      pixelAspect: pixelAspect,
      hasAlpha: hasAlpha,
      matrix: colors.matrix.rawValue,
      isFullRange: colors.isFullRange,
      colorsAreAssumed: colorsAreAssumed,
      hasProfile: hasProfile,
      animation: frames.map { PictureFacts.Animation(frames: $0.ends.count, plays: $0.plays) }
    )
  }

  // MARK: Limits

  private func check(_ bytes: FileBytes) throws(MediaError) {
    func refuse(_ reason: String) -> MediaError {
      let size = "\(size.width)x\(size.height) pixels"
      return MediaError(.unusableFile, "\(bytes.path) is too large (\(size)): \(reason)", path: bytes.path)
    }
    guard size.width > 0, size.height > 0 else {
      throw MediaError(
        .unusableFile,
        "\(bytes.path) is damaged: it says that it has no pixels",
        path: bytes.path
      )
    }
    guard size.width <= PictureLimits.side, size.height <= PictureLimits.side else {
      throw refuse("a side may have \(PictureLimits.side) pixels at most; make it smaller")
    }
    // A drawing has as many as it is shown with.
    guard format != .svg else { return }
    let most = largestPixels
    guard size.width * size.height <= most else {
      throw refuse(
        "\(format.rawValue) pictures may have \(most / 1_000_000) megapixels at most; make it smaller"
      )
    }
    guard Int64(bytes.count) <= PictureLimits.fileSize,
      memory(bytes.count, lowres: lowestResolution) <= mostMemory
    else {
      throw refuse("decoding it takes more memory than InkReel uses for a picture; make it smaller")
    }
  }

  private var largestPixels: Int {
    if frames != nil { return PictureLimits.animatedPixels }
    return jpeg?.isProgressive == false ? PictureLimits.jpegPixels : PictureLimits.pixels
  }

  private var mostMemory: Int64 {
    jpeg?.isProgressive == false ? PictureLimits.jpegMemory : PictureLimits.memory
  }

  /// Of halvings while decoding.
  private var lowestResolution: Int { jpeg == nil ? 0 : 3 }

  private func memory(_ fileSize: Int, lowres: Int) -> Int64 {
    let pixels = Double(size.width * size.height)
    let kept = jpeg?.isProgressive == true ? pixels * bytesPerPixel * 2 : 0
    return Int64(pixels * bytesPerPixel / Double(1 << (2 * lowres)) + kept) + Int64(fileSize)
  }

  /// How often a picture is halved while it is decoded: as often as leaves twice the samples that are needed, and
  /// more where it would take too much memory.
  func reduction(for size: PixelSize, fileSize: Int) -> Int {
    var lowres = 0
    while lowres < lowestResolution {
      let isLarge = memory(fileSize, lowres: lowres) > mostMemory
      let leavesEnough =
        self.size.width >> (lowres + 1) >= 2 * size.width
        && self.size.height >> (lowres + 1) >= 2 * size.height
      guard isLarge || leavesEnough else { break }
      lowres += 1
    }
    return lowres
  }
}

/// What the samples of a picture mean.
struct PictureColors: Hashable, Sendable {
  /// By libavutil's names.
  enum Matrix: String, Sendable {
    case bt709, bt470bg, gbr
    case bt2020 = "bt2020nc"
  }

  var matrix: Matrix
  var isFullRange: Bool

  static let rgb = PictureColors(matrix: .gbr, isFullRange: true)
  /// JFIF's.
  static let jpeg = PictureColors(matrix: .bt470bg, isFullRange: true)
}
