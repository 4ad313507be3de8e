internal import InkMessages
internal import InkPlan
internal import InkTime

/// The chunks of a PNG file.
struct PNGReader {
  private let bytes: FileBytes

  init(_ bytes: FileBytes) {
    self.bytes = bytes
  }

  func header() throws(MediaError) -> PictureHeader {
    guard try bytes.bigEndian32(at: 8) == 13, try bytes.has("IHDR", at: 12),
      let width = try bytes.bigEndian32(at: 16), let height = try bytes.bigEndian32(at: 20),
      let depth = try bytes.byte(at: 24), let type = try bytes.byte(at: 25)
    else { throw damaged("its header is missing") }
    let size = PixelSize(width: width, height: height)
    var header = PictureHeader(.png, size: size, colors: .rgb, bytesPerPixel: 0)
    header.hasAlpha = type & 4 != 0
    try readChunks(into: &header)
    header.bytesPerPixel = PNGReader.bytesPerPixel(type: type, depth: depth, hasAlpha: header.hasAlpha)
    return header
  }

  private func readChunks(into header: inout PictureHeader) throws(MediaError) {
    var (offset, hasData) = (8, false)
    var (plays, durations): (Int?, [Ticks]) = (nil, [])
    while true {
      guard let length = try bytes.bigEndian32(at: offset),
        let name = try bytes.bytes(at: offset + 4, count: 4).map({ String(decoding: $0, as: UTF8.self) }),
        offset + 12 + length <= bytes.count
      else { throw damaged("it is cut off") }
      switch name {
      case "IEND":
        guard hasData else { throw damaged("it contains no picture") }
        if let plays { header.setFrames(durations, plays: plays) }
        return
      case "IDAT": hasData = true
      case "acTL": plays = try bytes.bigEndian32(at: offset + 12)
      case "fcTL":
        durations.append(try duration(at: offset + 8))
        guard durations.count <= PictureLimits.animatedFrames else { throw damaged("it has too many frames") }
      case "tRNS": header.hasAlpha = true
      case "iCCP": header.hasProfile = try !bytes.has("sRGB", at: offset + 8)
      case "pHYs":
        if let across = try bytes.bigEndian32(at: offset + 8),
          let down = try bytes.bigEndian32(at: offset + 12)
        {
          header.pixelAspect = PictureFacts.PixelAspect(pixelsAcross: across, pixelsDown: down)
        }
      case "eXIf":
        if let exif = try bytes.bytes(at: offset + 8, count: min(length, 1 << 16)) {
          header.orientation = ExifOrientation.read(exif[...])
        }
      default: break
      }
      offset += 12 + length
    }
  }

  /// Of a frame, by its control chunk; a denominator of 0 stands for 100.
  private func duration(at offset: Int) throws(MediaError) -> Ticks {
    guard let numerator = try bytes.bigEndian16(at: offset + 20),
      let denominator = try bytes.bigEndian16(at: offset + 22)
    else { throw damaged("it is cut off") }
    return Ticks(Int64(numerator) * Ticks.perSecond / Int64(denominator == 0 ? 100 : denominator))
  }

  /// As libavcodec decodes it, and of what has transparency and is not decoded as 8-bit RGBA, that too.
  private static func bytesPerPixel(type: UInt8, depth: UInt8, hasAlpha: Bool) -> Double {
    let samples = depth == 16 ? 2.0 : 1.0
    switch (type, hasAlpha) {
    case (2, false): return 3 * samples
    case (2, true), (6, _): return 4 * samples
    case (0, false), (3, false): return samples
    case (3, true): return 1 + 4
    default: return 2 * samples + 4
    }
  }

  private func damaged(_ reason: String) -> MediaError {
    MediaError(.unusableFile, "\(bytes.path) is a damaged PNG picture: \(reason)", path: bytes.path)
  }
}
