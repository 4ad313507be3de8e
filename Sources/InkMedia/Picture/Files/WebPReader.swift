internal import InkMessages
internal import InkPlan
internal import InkTime

/// The chunks of a WebP file.
struct WebPReader {
  private let bytes: FileBytes

  init(_ bytes: FileBytes) {
    self.bytes = bytes
  }

  func header() throws(MediaError) -> PictureHeader {
    guard let claimed = try bytes.littleEndian32(at: 4), claimed + 8 <= bytes.count else {
      throw damaged("it is cut off")
    }
    var header: PictureHeader?
    var (offset, end) = (12, claimed + 8)
    var (plays, durations): (Int?, [Ticks]) = (nil, [])
    while offset + 8 <= end {
      guard let length = try bytes.littleEndian32(at: offset + 4), offset + 8 + length <= end else {
        throw damaged("it is cut off")
      }
      let start = offset + 8
      if try bytes.has("VP8X", at: offset) {
        header = try extended(at: start)
      } else if try bytes.has("VP8 ", at: offset) {
        header = try merged(header, lossy(at: start))
      } else if try bytes.has("VP8L", at: offset) {
        header = try merged(header, lossless(at: start))
      } else if try bytes.has("ANIM", at: offset) {
        plays = try bytes.littleEndian16(at: start + 4)
      } else if try bytes.has("ANMF", at: offset), let duration = try bytes.littleEndian24(at: start + 12) {
        durations.append(Ticks(Int64(duration) * Ticks.perSecond / 1000))
        guard durations.count <= PictureLimits.animatedFrames else { throw damaged("it has too many frames") }
      } else if try bytes.has("ICCP", at: offset),
        let profile = try bytes.bytes(at: start, count: min(length, 1 << 16))
      {
        header?.hasProfile = !ICCProfile.isSRGB(profile[...])
      } else if try bytes.has("EXIF", at: offset),
        let exif = try bytes.bytes(at: start, count: min(length, 1 << 16))
      {
        let tiff = exif.starts(with: "Exif\0\0".utf8) ? exif.dropFirst(6) : exif[...]
        header?.orientation = ExifOrientation.read(tiff)
      }
      offset = start + length + length % 2
    }
    if let plays, !durations.isEmpty {
      header?.bytesPerPixel = 16
      header?.setFrames(durations, plays: plays)
    }
    guard let header, header.bytesPerPixel > 0 else { throw damaged("it contains no picture") }
    return header
  }

  private func extended(at start: Int) throws(MediaError) -> PictureHeader {
    guard let flags = try bytes.byte(at: start), let width = try bytes.littleEndian24(at: start + 4),
      let height = try bytes.littleEndian24(at: start + 7)
    else { throw damaged("its header is cut off") }
    let size = PixelSize(width: width + 1, height: height + 1)
    var header = PictureHeader(.webp, size: size, colors: .rgb, bytesPerPixel: 0)
    header.hasAlpha = flags & 0x10 != 0
    // What no frame covers is transparent.
    if flags & 0x02 != 0 { header.hasAlpha = true }
    return header
  }

  /// What the picture's own header says, and the file's.
  private func merged(_ file: PictureHeader?, _ picture: PictureHeader) -> PictureHeader {
    guard var file else { return picture }
    file.colors = picture.colors
    // With transparency it becomes RGBA in addition.
    file.bytesPerPixel = picture.bytesPerPixel + (file.hasAlpha && picture.colors != .rgb ? 5 : 0)
    return file
  }

  private func lossy(at start: Int) throws(MediaError) -> PictureHeader {
    guard try bytes.bytes(at: start + 3, count: 3) == [0x9D, 0x01, 0x2A],
      let width = try bytes.littleEndian16(at: start + 6),
      let height = try bytes.littleEndian16(at: start + 8)
    else { throw damaged("its picture has no header") }
    let colors = PictureColors(matrix: .bt470bg, isFullRange: false)
    let size = PixelSize(width: width & 0x3FFF, height: height & 0x3FFF)
    return PictureHeader(.webp, size: size, colors: colors, bytesPerPixel: 1.5)
  }

  private func lossless(at start: Int) throws(MediaError) -> PictureHeader {
    guard try bytes.byte(at: start) == 0x2F, let bits = try bytes.littleEndian32(at: start + 1) else {
      throw damaged("its picture has no header")
    }
    let size = PixelSize(width: bits & 0x3FFF + 1, height: bits >> 14 & 0x3FFF + 1)
    var header = PictureHeader(.webp, size: size, colors: .rgb, bytesPerPixel: 4)
    header.hasAlpha = bits >> 28 & 1 != 0
    return header
  }

  private func damaged(_ reason: String) -> MediaError {
    MediaError(.unusableFile, "\(bytes.path) is a damaged WebP picture: \(reason)", path: bytes.path)
  }
}
