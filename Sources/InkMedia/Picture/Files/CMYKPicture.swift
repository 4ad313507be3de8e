internal import CLibAV
internal import InkMessages

/// JPEG pictures for printing: inverted cyan, magenta, yellow and black, as Adobe's programs write them.
///
/// libavcodec makes RGB of them by a rule of its own, unless it does not find Adobe's marker: then it gives the four
/// components as they are, which a profile can make colours of.
enum CMYKPicture {
  /// Makes Adobe's marker one that says nothing, in the bytes of a JPEG file.
  static func hideMarker(_ bytes: UnsafeMutableBufferPointer<UInt8>) {
    var offset = 2
    while offset + 9 < bytes.count, bytes[offset] == 0xFF {
      let marker = bytes[offset + 1]
      if marker == 0xDA { return }
      if marker == 0xFF {
        offset += 1
        continue
      }
      let content = offset + 4
      if marker == 0xEE, bytes[content..<min(content + 5, bytes.count)].elementsEqual("Adobe".utf8) {
        bytes[content] = UInt8(ascii: "a")
      }
      offset += 2 + (Int(bytes[offset + 2]) << 8 | Int(bytes[offset + 3]))
    }
  }

  /// - Parameters:
  ///   - transform: Adobe's: 2 where the first three components are coded as YCbCr.
  ///   - profile: Without one that can be used, light is what each ink lets through, multiplied.
  static func rgb(
    _ picture: DecodedPicture,
    transform: Int,
    profile: ICCProfile?,
    path: String
  ) throws(MediaError) -> PixelBuffer {
    guard let descriptor = av_pix_fmt_desc_get(picture.format), descriptor.pointee.nb_components == 4,
      descriptor.pointee.comp.0.depth == 8, picture.planes.allSatisfy({ $0 != nil })
    else {
      throw MediaError(
        .unusableFile,
        "\(path) is a CMYK JPEG that cannot be decoded; save it as RGB",
        path: path
      )
    }
    let shifts = (Int(descriptor.pointee.log2_chroma_w), Int(descriptor.pointee.log2_chroma_h))
    let buffer = try PixelBuffer(width: picture.width, height: picture.height, order: .rgb)
    func convert(_ row: (UnsafePointer<UInt8>, UnsafeMutablePointer<UInt8>, Int) -> Void) {
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4 * buffer.width) { inks in
        guard let inks = inks.baseAddress else { return }
        for y in 0..<buffer.height {
          gather(picture, y, shifts, to: inks)
          if transform == 2 { decodeYCC(inks, buffer.width) }
          row(inks, buffer.row(y), buffer.width)
        }
      }
    }
    if profile?.convertInvertedCMYK(convert) != true { convert(multiply) }
    return buffer
  }

  private static func gather(
    _ picture: DecodedPicture,
    _ y: Int,
    _ shifts: (columns: Int, rows: Int),
    to inks: UnsafeMutablePointer<UInt8>
  ) {
    for component in 0..<4 {
      let isReduced = component == 1 || component == 2
      guard let plane = picture.planes[component] else { return }
      let row = plane + (isReduced ? y >> shifts.rows : y) * Int(picture.strides[component])
      let shift = isReduced ? shifts.columns : 0
      for x in 0..<picture.width { inks[4 * x + component] = row[x >> shift] }
    }
  }

  /// JFIF's YCbCr, of inverted inks, in 1/65,536.
  private static func decodeYCC(_ inks: UnsafeMutablePointer<UInt8>, _ count: Int) {
    for x in 0..<count {
      let pixel = inks + 4 * x
      let (luma, blue, red) = (Int(pixel[0]) << 16 + 32_768, Int(pixel[1]) - 128, Int(pixel[2]) - 128)
      pixel[0] = UInt8(clamping: (luma + 91_881 * red) >> 16)
      pixel[1] = UInt8(clamping: (luma - 22_554 * blue - 46_802 * red) >> 16)
      pixel[2] = UInt8(clamping: (luma + 116_130 * blue) >> 16)
    }
  }

  private static func multiply(
    _ inks: UnsafePointer<UInt8>,
    _ target: UnsafeMutablePointer<UInt8>,
    _ count: Int
  ) {
    for x in 0..<count {
      let black = Int(inks[4 * x + 3])
      for ink in 0..<3 {
        target[3 * x + ink] = UInt8(truncatingIfNeeded: (Int(inks[4 * x + ink]) * black + 127) / 255)
      }
    }
  }
}
