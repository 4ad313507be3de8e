internal import CLCMS

/// What the numbers of a picture mean, where it brings a profile of that.
struct ICCProfile {
  /// Of its components.
  enum Space {
    case rgb, gray, cmyk
  }

  let space: Space
  private let bytes: [UInt8]

  /// Of a profile's file; some printing profiles have two million.
  static let largestSize = 8 << 20

  /// - Returns: `nil` for sRGB's, which needs no conversion, for what is no profile, and for one of other components.
  init?(_ bytes: [UInt8]) {
    guard bytes.count > 128, bytes.count <= ICCProfile.largestSize, !ICCProfile.isSRGB(bytes[...]) else {
      return nil
    }
    switch String(decoding: bytes[16..<20], as: UTF8.self) {
    case "RGB ": space = .rgb
    case "GRAY": space = .gray
    case "CMYK": space = .cmyk
    default: return nil
    }
    self.bytes = bytes
  }

  /// Whether a profile, or its start, calls itself sRGB.
  static func isSRGB(_ bytes: ArraySlice<UInt8>) -> Bool {
    let name = Array("sRGB".utf8)
    // As Latin letters and in UTF-16.
    let wide: [UInt8] = [0x73, 0, 0x52, 0, 0x47, 0, 0x42]
    return bytes.indices.contains { place in
      bytes[place] == name[0] && (bytes[place...].starts(with: name) || bytes[place...].starts(with: wide))
    }
  }

  /// Makes the colours of pixels, not multiplied by their alpha, those of sRGB.
  ///
  /// - Returns: Whether it could; the profile may be damaged, or of other components.
  func apply(to buffer: PixelBuffer) -> Bool {
    switch space {
    case .rgb:
      return withTransform(from: buffer.order.lcms, to: buffer.order.lcms) { transform in
        for y in 0..<buffer.height {
          cmsDoTransform(transform, buffer.row(y), buffer.row(y), UInt32(buffer.width))
        }
      }
    case .gray:
      let grays = (0...255).map { UInt8($0) }
      var colors = [UInt8](repeating: 0, count: 3 * 256)
      let isMade = withTransform(from: inkreel_lcms_gray(), to: inkreel_lcms_rgb()) { transform in
        cmsDoTransform(transform, grays, &colors, 256)
      }
      if isMade { buffer.replaceGrays(by: colors) }
      return isMade
    case .cmyk: return false
    }
  }

  /// Makes inverted cyan, magenta, yellow and black into red, green and blue.
  func convertInvertedCMYK(
    _ convert: (_ row: (UnsafePointer<UInt8>, UnsafeMutablePointer<UInt8>, Int) -> Void) -> Void
  )
    -> Bool
  {
    guard space == .cmyk else { return false }
    return withTransform(from: inkreel_lcms_inverted_cmyk(), to: inkreel_lcms_rgb()) { transform in
      convert { source, target, count in cmsDoTransform(transform, source, target, UInt32(count)) }
    }
  }

  /// - Returns: Whether there was a transform.
  private func withTransform(
    from source: UInt32,
    to target: UInt32,
    _ body: (cmsHTRANSFORM) -> Void
  ) -> Bool {
    guard let context = cmsCreateContext(nil, nil) else { return false }
    defer { cmsDeleteContext(context) }
    guard let profile = cmsOpenProfileFromMemTHR(context, bytes, UInt32(bytes.count)) else { return false }
    defer { cmsCloseProfile(profile) }
    guard let standard = cmsCreate_sRGBProfileTHR(context) else { return false }
    defer { cmsCloseProfile(standard) }
    let flags = UInt32(cmsFLAGS_COPY_ALPHA | cmsFLAGS_BLACKPOINTCOMPENSATION)
    guard
      let transform = cmsCreateTransformTHR(
        context,
        profile,
        source,
        standard,
        target,
        UInt32(INTENT_RELATIVE_COLORIMETRIC),
        flags
      )
    else { return false }
    defer { cmsDeleteTransform(transform) }
    body(transform)
    return true
  }
}

extension PixelBuffer.Order {
  fileprivate var lcms: UInt32 {
    switch self {
    case .rgb: inkreel_lcms_rgb()
    case .rgba: inkreel_lcms_rgba()
    case .bgra: inkreel_lcms_bgra()
    case .argb: inkreel_lcms_argb()
    }
  }
}

extension PixelBuffer {
  /// - Parameter colors: Red, green and blue of each of 256 grays.
  fileprivate func replaceGrays(by colors: [UInt8]) {
    let offsets = order.offsets
    for y in 0..<height {
      var pixel = row(y)
      for _ in 0..<width {
        let place = 3 * Int(pixel[offsets.green])
        pixel[offsets.red] = colors[place]
        pixel[offsets.green] = colors[place + 1]
        pixel[offsets.blue] = colors[place + 2]
        pixel += order.bytesPerPixel
      }
    }
  }
}
