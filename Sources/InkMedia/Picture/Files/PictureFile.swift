internal import CLibAV
package import InkMessages
package import InkPlan

/// A picture file: what it is, and working copies of it.
package final class PictureFile {
  package let path: String
  package let facts: PictureFacts
  private let header: PictureHeader

  /// Reads the headers alone.
  ///
  /// - Throws: `.unusableFile` for what is no picture, is damaged, is in a format that cannot be decoded here, or is larger
  ///   than `PictureLimits`.
  package init(path: String) throws(MediaError) {
    let openFile = OpenFile(path)
    defer { withExtendedLifetime(openFile) {} }
    self.path = path
    header = try PictureHeader.read(FileBytes(try LocalFile(path: path)))
    facts = header.facts
  }

  package var displaySize: PixelSize { header.displaySize }

  /// The size of a working copy for the size, in pixels of the frame, that the whole picture has in its closest shot:
  /// never larger than the picture, and within `PictureLimits.workingPixels`.
  package func workingSize(for closest: PixelSize) -> PixelSize {
    var size = PixelSize(
      width: min(max(closest.width, 1), displaySize.width),
      height: min(max(closest.height, 1), displaySize.height)
    )
    while size.width * size.height > PictureLimits.workingPixels {
      size = PixelSize(width: max(size.width * 15 / 16, 1), height: max(size.height * 15 / 16, 1))
    }
    return size
  }

  /// Decodes the picture and scales it once.
  ///
  /// - Parameter closest: As for `workingSize`.
  package func scaled(for closest: PixelSize) throws(MediaError) -> ScaledPicture {
    let openFile = OpenFile(path)
    defer { withExtendedLifetime(openFile) {} }
    let size = workingSize(for: closest)
    let stored = header.orientation < 5 ? size : PixelSize(width: size.height, height: size.width)
    let buffer = try pixels(in: stored)
    return ScaledPicture(buffer, orientation: header.orientation, displaySize: displaySize)
  }

  /// - Parameter size: As the picture is stored, before it is turned.
  private func pixels(in size: PixelSize) throws(MediaError) -> PixelBuffer {
    let file = try LocalFile(path: path)
    let lowres = header.reduction(for: size, fileSize: Int(clamping: file.size))
    let picture = try StillDecoder.decode(file, codec, format: header.format, lowres: lowres)
    let source = picture.source(picture.colors(header.colors), .center)
    guard header.hasAlpha else {
      let buffer = try PixelBuffer(width: size.width, height: size.height, order: .rgb)
      try PictureScaler.scale(source, to: buffer, .lanczos)
      return buffer
    }
    let whole: PixelBuffer
    if let packed = try picture.packedPixels() {
      whole = packed
    } else {
      whole = try PixelBuffer(width: picture.width, height: picture.height, order: .rgba)
      try PictureScaler.scale(source, to: whole, .area)
    }
    whole.premultiply()
    guard whole.width != size.width || whole.height != size.height else { return whole }
    let buffer = try PixelBuffer(width: size.width, height: size.height, order: .rgba)
    try PictureScaler.scale(whole.source, to: buffer, .area)
    return buffer
  }

  private var codec: AVCodecID {
    switch header.format {
    case .png: AV_CODEC_ID_PNG
    case .jpeg: AV_CODEC_ID_MJPEG
    case .webp: AV_CODEC_ID_WEBP
    }
  }
}
