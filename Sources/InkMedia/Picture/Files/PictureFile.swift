internal import CLibAV
package import InkMessages
package import InkPlan
internal import InkTime

/// A picture file: what it is, and working copies of it. One thread uses it at a time.
package final class PictureFile {
  package let path: String
  package let facts: PictureFacts
  private let header: PictureHeader
  /// Of a drawing, which is read once.
  private var drawing: SVGDrawing?
  /// Of an animated picture: what decodes its frames in order, and the next of them.
  private var animation: (decoder: any AnimationDecoder, next: Int)?

  /// Reads the headers alone.
  ///
  /// - Throws: `.unusableFile` for what is no picture, is damaged, is in a format that is not decoded, or is larger than
  ///   `PictureLimits`.
  package convenience init(path: String) throws(MediaError) {
    let openFile = OpenFile(path)
    defer { withExtendedLifetime(openFile) {} }
    let bytes = FileBytes(try LocalFile(path: path))
    guard let format = try PictureFormat(bytes) else {
      throw MediaError(.unusableFile, "\(path) is not a picture in a format that InkReel knows", path: path)
    }
    self.init(path: path, header: try PictureHeader.read(bytes, format))
  }

  private init(path: String, header: PictureHeader) {
    self.path = path
    self.header = header
    facts = header.facts
  }

  /// The same for a file that need not be a picture.
  ///
  /// - Returns: `nil` for a file that is not one by its first bytes.
  /// - Throws: As `init`, for a picture that cannot be used.
  package static func recognized(_ path: String) throws(MediaError) -> PictureFile? {
    let openFile = OpenFile(path)
    defer { withExtendedLifetime(openFile) {} }
    let bytes = FileBytes(try LocalFile(path: path))
    guard let format = try PictureFormat(bytes) else { return nil }
    return PictureFile(path: path, header: try PictureHeader.read(bytes, format))
  }

  /// Whether a file is called like a picture, whatever is in it.
  package static func isNamedLikeOne(_ path: String) -> Bool {
    let ending = path.lastIndex(of: ".").map { path[path.index(after: $0)...].lowercased() } ?? ""
    return ["png", "apng", "jpg", "jpeg", "webp", "gif", "svg", "avif", "heic"].contains(ending)
  }

  package var displaySize: PixelSize { header.displaySize }

  /// When the frames of an animated picture are shown; absent for a still one.
  package var frameTimes: FrameTimes? { header.frames }

  /// The size of a working copy for the size, in pixels of the frame, that the whole picture has in its closest shot:
  /// never larger than the picture, unless that is a drawing, and within `PictureLimits.workingPixels`.
  package func workingSize(for closest: PixelSize) -> PixelSize {
    let isDrawing = header.format == .svg
    let most = isDrawing ? PixelSize(width: PictureLimits.side, height: PictureLimits.side) : displaySize
    var size = PixelSize(
      width: min(max(closest.width, 1), most.width),
      height: min(max(closest.height, 1), most.height)
    )
    while size.width * size.height > PictureLimits.workingPixels {
      size = PixelSize(width: max(size.width * 15 / 16, 1), height: max(size.height * 15 / 16, 1))
    }
    return size
  }

  /// Decodes the picture, or a frame of it, and scales it once. The frames of an animation in order cost least.
  ///
  /// - Parameters:
  ///   - closest: As for `workingSize`.
  ///   - frame: Of an animated picture, by `frameTimes`; 0 for a still one.
  package func scaled(for closest: PixelSize, frame: Int = 0) throws(MediaError) -> ScaledPicture {
    let openFile = OpenFile(path)
    defer { withExtendedLifetime(openFile) {} }
    let size = workingSize(for: closest)
    let stored = header.orientation < 5 ? size : PixelSize(width: size.height, height: size.width)
    let pixels = try pixels(for: stored, frame: frame)
    let buffer = try pixels.scaled(to: stored, hasAlpha: header.hasAlpha)
    return ScaledPicture(buffer, orientation: header.orientation, displaySize: displaySize)
  }

  /// - Parameter size: As the picture is stored, before it is turned.
  private func pixels(for size: PixelSize, frame: Int) throws(MediaError) -> SourcePixels {
    if header.isAnimation { return try animated(frame) }
    switch header.format {
    case .png, .gif: return try still(AV_CODEC_ID_PNG)
    case .webp: return try still(AV_CODEC_ID_WEBP)
    case .jpeg: return try jpeg(for: size)
    case .heic, .avif: return try HEIFPicture(path: path, format: header.format).pixels()
    case .svg:
      let drawing = try readDrawing()
      return try drawing.pixels(in: size)
    }
  }

  private func readDrawing() throws(MediaError) -> SVGDrawing {
    if let drawing { return drawing }
    let read = try SVGDrawing(try LocalFile(path: path))
    drawing = read
    return read
  }

  private func still(_ codec: AVCodecID) throws(MediaError) -> SourcePixels {
    let picture = try StillDecoder.decode(try LocalFile(path: path), codec, format: header.format)
    return try SourcePixels(picture, header.colors, .center, profile: nil)
  }

  private func jpeg(for size: PixelSize) throws(MediaError) -> SourcePixels {
    let file = try LocalFile(path: path)
    let lowres = header.reduction(for: size, fileSize: Int(clamping: file.size))
    guard header.jpeg?.components == 4 else {
      let picture = try StillDecoder.decode(file, AV_CODEC_ID_MJPEG, format: .jpeg, lowres: lowres)
      return try SourcePixels(picture, header.colors, .center, profile: nil)
    }
    let picture = try StillDecoder.decode(
      file,
      AV_CODEC_ID_MJPEG,
      format: .jpeg,
      lowres: lowres,
      edit: CMYKPicture.hideMarker
    )
    let buffer = try CMYKPicture.rgb(
      picture,
      transform: header.jpeg?.adobeTransform ?? 0,
      profile: picture.profile.flatMap(ICCProfile.init),
      path: path
    )
    return SourcePixels(buffer, profile: nil)
  }

  private func animated(_ frame: Int) throws(MediaError) -> SourcePixels {
    let frame = min(max(frame, 0), (header.frames?.ends.count ?? 1) - 1)
    var current: (decoder: any AnimationDecoder, next: Int)
    if let animation, animation.next <= frame {
      current = animation
    } else {
      current = (try animationDecoder(), 0)
    }
    animation = nil
    while current.next < frame {
      _ = try current.decoder.next()
      current.next += 1
    }
    let pixels = try current.decoder.next()
    guard pixels.size == header.size else {
      throw MediaError(.unusableFile, "\(path) is a damaged picture: its frames differ in size", path: path)
    }
    animation = (current.decoder, frame + 1)
    return pixels
  }

  private func animationDecoder() throws(MediaError) -> any AnimationDecoder {
    header.format == .webp
      ? try WebPAnimation(try LocalFile(path: path), size: header.size)
      : try LibAVAnimation(path: path, format: header.format)
  }
}
