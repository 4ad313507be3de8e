internal import FoundationEssentials
internal import InkMedia
package import InkMessages
internal import InkPlan

/// Small pictures of picture files, for people to recognise them by.
package enum Thumbnails {
  /// In pixels; the width follows from the picture, within `widths`.
  private static let height = 96
  private static let widths = 48...192
  /// What shows through transparent parts.
  private static let ground = Color(rgba: 0x8080_80FF)

  /// - Throws: `.cancelled` alone: what is wrong with a file is said where it is used.
  package static func answer(
    _ request: ThumbnailRequest,
    cancellation: Cancellation
  ) throws(MediaError) -> ThumbnailAnswer {
    var pictures: [String?] = []
    for path in request.paths {
      try cancellation.check()
      pictures.append(try? Data(thumbnail(of: path)).base64EncodedString())
    }
    return ThumbnailAnswer(pictures: pictures)
  }

  private static func thumbnail(of path: String) throws(MediaError) -> [UInt8] {
    let file = try PictureFile(path: path)
    let size = file.displaySize
    let natural = height * size.width / max(1, size.height)
    let width = min(max(natural, widths.lowerBound), widths.upperBound) / 2 * 2
    let frame = try VideoFrame(width: width, height: height)
    try frame.fill(with: Background(top: ground, bottom: ground))
    // It covers the thumbnail.
    let shown =
      natural >= width
      ? PixelSize(width: max(1, natural), height: height)
      : PixelSize(width: width, height: width * size.height / max(1, size.width))
    let unit = PicturePlacement.unitsPerPixel
    let placement = PicturePlacement(
      x: (width - shown.width) * unit / 2,
      y: (height - shown.height) * unit / 2,
      width: shown.width * unit,
      height: shown.height * unit
    )
    let picture = try file.scaled(for: file.workingSize(for: shown))
    try frame.draw(picture, at: placement, within: frame.bounds, opacity: VideoFrame.fullOpacity)
    return try StillEncoder.encode(frame, as: .jpg)
  }
}
