internal import CHEIF
internal import InkMessages
internal import InkPlan
internal import InkSystem

/// A HEIC or AVIF file, by libheif, which turns and crops as the file says.
final class HEIFPicture {
  private let path: String
  private let format: PictureFormat
  private let context: OpaquePointer
  private let handle: OpaquePointer

  init(path: String, format: PictureFormat) throws(MediaError) {
    self.path = path
    self.format = format
    guard let context = heif_context_alloc() else { throw MediaError.outOfMemory }
    let read = path.withSystemPath { heif_context_read_from_file(context, $0, nil) }
    var handle: OpaquePointer?
    guard read.code == heif_error_Ok,
      heif_context_get_primary_image_handle(context, &handle).code == heif_error_Ok,
      let handle
    else {
      heif_context_free(context)
      throw HEIFPicture.damaged(path, format)
    }
    self.context = context
    self.handle = handle
  }

  deinit {
    heif_image_handle_release(handle)
    heif_context_free(context)
  }

  var header: PictureHeader {
    let size = PixelSize(
      width: Int(heif_image_handle_get_width(handle)),
      height: Int(heif_image_handle_get_height(handle))
    )
    let (colors, isAssumed) = colors
    var header = PictureHeader(format, size: size, colors: colors, bytesPerPixel: 6)
    header.hasAlpha = heif_image_handle_has_alpha_channel(handle) != 0
    header.colorsAreAssumed = isAssumed
    header.hasProfile = profile != nil
    return header
  }

  /// By the file's `nclx`; without one, JFIF's.
  private var colors: (PictureColors, isAssumed: Bool) {
    var profile: UnsafeMutablePointer<heif_color_profile_nclx>?
    guard heif_image_handle_get_nclx_color_profile(handle, &profile).code == heif_error_Ok, let profile else {
      return (.jpeg, true)
    }
    defer { heif_nclx_color_profile_free(profile) }
    let matrix: PictureColors.Matrix? =
      switch profile.pointee.matrix_coefficients {
      case heif_matrix_coefficients_RGB_GBR: .gbr
      case heif_matrix_coefficients_ITU_R_BT_709_5: .bt709
      case heif_matrix_coefficients_ITU_R_BT_470_6_System_B_G, heif_matrix_coefficients_ITU_R_BT_601_6:
        .bt470bg
      case heif_matrix_coefficients_ITU_R_BT_2020_2_non_constant_luminance: .bt2020
      default: nil
      }
    let isFullRange = profile.pointee.full_range_flag != 0
    return (PictureColors(matrix: matrix ?? .bt470bg, isFullRange: isFullRange), matrix == nil)
  }

  private var profile: ICCProfile? {
    let size = heif_image_handle_get_raw_color_profile_size(handle)
    guard size > 0, size <= ICCProfile.largestSize else { return nil }
    var bytes = [UInt8](repeating: 0, count: size)
    guard heif_image_handle_get_raw_color_profile(handle, &bytes).code == heif_error_Ok else { return nil }
    return ICCProfile(bytes)
  }

  /// Decodes the picture.
  func pixels() throws(MediaError) -> SourcePixels {
    let codec = format == .avif ? heif_compression_AV1 : heif_compression_HEVC
    guard heif_have_decoder_for_format(codec) != 0 else {
      let (name, package) =
        format == .avif ? ("AV1", "libheif-plugin-dav1d") : ("HEVC", "libheif-plugin-libde265")
      throw MediaError(
        .environment,
        "\(path) is a \(format.rawValue) picture, and this machine's libheif has no decoder for \(name); install `\(package)`",
        path: path
      )
    }
    guard let options = heif_decoding_options_alloc() else { throw MediaError.outOfMemory }
    defer { heif_decoding_options_free(options) }
    options.pointee.convert_hdr_to_8bit = 1
    let hasAlpha = heif_image_handle_has_alpha_channel(handle) != 0
    let form = hasAlpha ? heif_chroma_interleaved_RGBA : heif_chroma_interleaved_RGB
    var image: OpaquePointer?
    let result = heif_decode_image(handle, &image, heif_colorspace_RGB, form, options)
    guard result.code == heif_error_Ok, let image else { throw HEIFPicture.damaged(path, format) }
    let owner = HEIFImage(image)
    var stride: Int32 = 0
    let (width, height) = (
      Int(heif_image_get_width(image, heif_channel_interleaved)),
      Int(heif_image_get_height(image, heif_channel_interleaved))
    )
    guard let bytes = heif_image_get_plane(image, heif_channel_interleaved, &stride), width > 0, height > 0,
      Int(stride) >= width * (hasAlpha ? 4 : 3)
    else { throw HEIFPicture.damaged(path, format) }
    let buffer = PixelBuffer(
      width: width,
      height: height,
      order: hasAlpha ? .rgba : .rgb,
      bytes: bytes,
      bytesPerRow: Int(stride),
      owner: owner
    )
    let isMultiplied = hasAlpha && heif_image_handle_is_premultiplied_alpha(handle) != 0
    return SourcePixels(buffer, profile: profile, isMultiplied: isMultiplied)
  }

  private static func damaged(_ path: String, _ format: PictureFormat) -> MediaError {
    MediaError(
      .unusableFile,
      "\(path) is a damaged \(format.rawValue) picture: it cannot be decoded",
      path: path
    )
  }
}

private final class HEIFImage {
  private let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) {
    self.pointer = pointer
  }

  deinit {
    heif_image_release(pointer)
  }
}
