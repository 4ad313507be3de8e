internal import InkMessages
internal import InkPlan

/// How a JPEG picture is coded.
struct JPEGForm: Hashable, Sendable {
  var isProgressive: Bool
  var components: Int
  /// What Adobe's marker says of the colours: 0 for none, 1 for YCbCr, 2 for YCCK; absent without the marker.
  var adobeTransform: Int?
  /// Of the samples of all components to those of the first.
  var samplesPerPixel: Double
}

/// The segments of a JPEG file.
struct JPEGReader {
  private let bytes: FileBytes

  init(_ bytes: FileBytes) {
    self.bytes = bytes
  }

  func header() throws(MediaError) -> PictureHeader {
    var size: PixelSize?
    var form: JPEGForm?
    var (orientation, aspect) = (1, PictureFacts.PixelAspect.square)
    var (adobe, isNamed): (Int?, Bool) = (nil, false)
    var hasProfile = false
    var offset = 2
    segments: while true {
      let (marker, start, length) = try segment(at: offset)
      switch marker {
      case 0xC0...0xC2:
        (size, form) = try frame(at: start, length: length, isProgressive: marker == 0xC2)
      case 0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
        throw unusable(
          "is a lossless or arithmetic-coded JPEG, which InkReel does not decode; save it as a baseline JPEG"
        )
      case 0xDA: break segments
      case 0xE0 where try bytes.has("JFIF\0", at: start):
        isNamed = true
        if let across = try bytes.bigEndian16(at: start + 8), let down = try bytes.bigEndian16(at: start + 10)
        {
          // Without a unit, the shape of a pixel itself, as libavcodec writes and reads it.
          let isShape = try bytes.byte(at: start + 7) == 0
          aspect = PictureFacts.PixelAspect(
            pixelsAcross: isShape ? down : across,
            pixelsDown: isShape ? across : down
          )
        }
      case 0xE1 where try bytes.has("Exif\0\0", at: start):
        if let exif = try bytes.bytes(at: start, count: length) {
          orientation = ExifOrientation.read(exif.dropFirst(6))
        }
      case 0xE2 where try bytes.has("ICC_PROFILE\0", at: start):
        if !hasProfile, let profile = try bytes.bytes(at: start, count: length) {
          hasProfile = !ICCProfile.isSRGB(profile[...])
        }
      case 0xEE where try bytes.has("Adobe", at: start):
        isNamed = true
        adobe = try bytes.byte(at: start + 11).map(Int.init)
      default: break
      }
      offset = start + length
    }
    guard let size, var form else { throw damaged("its header is missing") }
    try checkEnd(from: offset)
    form.adobeTransform = adobe
    guard form.components < 4 || adobe != nil else {
      throw unusable("is a CMYK JPEG that does not say how its inks are written; save it as RGB")
    }
    let colors = form.components == 3 && adobe != 0 ? PictureColors.jpeg : form.components == 1 ? .jpeg : .rgb
    var header = PictureHeader(.jpeg, size: size, colors: colors, bytesPerPixel: form.samplesPerPixel)
    if form.components == 4 { header.bytesPerPixel += 3 }
    header.jpeg = form
    header.orientation = orientation
    header.pixelAspect = aspect
    header.colorsAreAssumed = !isNamed
    header.hasProfile = hasProfile
    return header
  }

  /// - Returns: The marker, and where its content starts and how long it is.
  private func segment(at offset: Int) throws(MediaError) -> (marker: UInt8, start: Int, length: Int) {
    var offset = offset
    guard try bytes.byte(at: offset) == 0xFF else { throw damaged("a segment is missing") }
    while try bytes.byte(at: offset) == 0xFF { offset += 1 }
    guard let marker = try bytes.byte(at: offset) else { throw damaged("it is cut off") }
    if marker == 0xD9 { throw damaged("it contains no picture") }
    if marker == 0x01 || (0xD0...0xD8).contains(marker) { return (marker, offset + 1, 0) }
    guard let length = try bytes.bigEndian16(at: offset + 1), length >= 2, offset + 1 + length <= bytes.count
    else { throw damaged("it is cut off") }
    return (marker, offset + 3, length - 2)
  }

  private func frame(
    at start: Int,
    length: Int,
    isProgressive: Bool
  ) throws(MediaError) -> (PixelSize, JPEGForm) {
    guard length >= 6, let frame = try bytes.bytes(at: start, count: length),
      frame.count >= 6 + 3 * Int(frame[5])
    else { throw damaged("its header is cut off") }
    let components = Int(frame[5])
    guard frame[0] == 8 else {
      throw unusable(
        "is a JPEG with \(frame[0]) bits a sample, which InkReel does not decode; save it with 8"
      )
    }
    guard [1, 3, 4].contains(components) else {
      throw unusable("is a JPEG with \(components) components, which InkReel does not decode; save it as RGB")
    }
    let sampling = (0..<components).map { Int(frame[7 + 3 * $0]) }
    let areas = sampling.map { ($0 >> 4) * ($0 & 15) }
    guard areas.allSatisfy({ $0 > 0 }), let largest = areas.max() else {
      throw damaged("its header is wrong")
    }
    let size = PixelSize(
      width: Int(frame[3]) << 8 | Int(frame[4]),
      height: Int(frame[1]) << 8 | Int(frame[2])
    )
    let form = JPEGForm(
      isProgressive: isProgressive,
      components: components,
      samplesPerPixel: Double(areas.reduce(0, +)) / Double(largest)
    )
    return (size, form)
  }

  /// Looks through the coded data for the marker of its end, unless the file ends with that.
  private func checkEnd(from start: Int) throws(MediaError) {
    if try bytes.bigEndian16(at: bytes.count - 2) == 0xFFD9 { return }
    var offset = start
    while let byte = try bytes.byte(at: offset) {
      offset += 1
      guard byte == 0xFF else { continue }
      while try bytes.byte(at: offset) == 0xFF { offset += 1 }
      guard let marker = try bytes.byte(at: offset) else { break }
      if marker == 0xD9 { return }
      if marker != 0, !(0xD0...0xD7).contains(marker), let length = try bytes.bigEndian16(at: offset + 1) {
        offset += 1 + length
      }
    }
    throw damaged("it is cut off")
  }

  private func damaged(_ reason: String) -> MediaError {
    unusable("is a damaged JPEG picture: \(reason)")
  }

  private func unusable(_ reason: String) -> MediaError {
    MediaError(.unusableFile, "\(bytes.path) \(reason)", path: bytes.path)
  }
}
