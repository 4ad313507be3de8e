internal import CLibAV
internal import InkMessages

/// A decoded picture in its own size, on the way to a working copy.
struct SourcePixels {
  private let source: PictureScaler.Source
  /// Its pixels, where they can be changed in place.
  private let pixels: PixelBuffer?
  private let profile: ICCProfile?
  /// Whether colours are already multiplied by their alpha.
  private let isMultiplied: Bool
  /// What the samples belong to.
  private let owner: AnyObject

  init(_ pixels: PixelBuffer, profile: ICCProfile?, isMultiplied: Bool = false) {
    source = pixels.source
    self.pixels = pixels
    self.profile = profile
    self.isMultiplied = isMultiplied
    owner = pixels
  }

  /// - Parameter assumed: What samples that are not RGB mean.
  init(
    _ picture: DecodedPicture,
    _ assumed: PictureColors,
    _ chroma: PictureScaler.ChromaPlace,
    profile: ICCProfile?
  ) throws(MediaError) {
    source = picture.source(picture.colors(assumed), chroma)
    pixels = try picture.packedPixels()
    self.profile = profile ?? picture.profile.flatMap(ICCProfile.init)
    isMultiplied = false
    owner = picture
  }

  var size: PixelSize { PixelSize(width: source.width, height: source.height) }

  /// Packed pixels of a size, in sRGB, colours multiplied by alpha where there is any.
  func scaled(to size: PixelSize, hasAlpha: Bool) throws(MediaError) -> PixelBuffer {
    defer { withExtendedLifetime(owner) {} }
    return hasAlpha ? try scaledWithAlpha(to: size) : try scaledOpaque(to: size)
  }

  private func scaledOpaque(to size: PixelSize) throws(MediaError) -> PixelBuffer {
    let buffer = try PixelBuffer(width: size.width, height: size.height, order: .rgb)
    try PictureScaler.scale(pixels?.source ?? source, to: buffer, .lanczos)
    _ = profile?.apply(to: buffer)
    return buffer
  }

  /// Colours are multiplied before anything is scaled: what is transparent has no colour then.
  private func scaledWithAlpha(to size: PixelSize) throws(MediaError) -> PixelBuffer {
    let whole: PixelBuffer
    if let pixels, pixels.order != .rgb {
      whole = pixels
    } else {
      whole = try PixelBuffer(width: source.width, height: source.height, order: .rgba)
      try PictureScaler.scale(source, to: whole, .area)
    }
    if !isMultiplied {
      _ = profile?.apply(to: whole)
      whole.premultiply()
    }
    guard whole.width != size.width || whole.height != size.height else { return whole }
    let buffer = try PixelBuffer(width: size.width, height: size.height, order: .rgba)
    try PictureScaler.scale(whole.source, to: buffer, .area)
    return buffer
  }
}
