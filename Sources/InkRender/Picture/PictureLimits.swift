internal import InkMedia
package import InkMessages
package import InkPlan

/// What a plan may ask of the picture. Plans come from anywhere.
package enum PictureLimits {
  /// Of level 6.2.
  private static let mostPixels = 139_264 * 256

  /// - Throws: A `.request` problem that names the first value out of range.
  package static func check(_ video: VideoSettings) throws(MediaProblem) {
    let sizes = VideoEncoder.sizes
    try require(
      sizes.contains(video.width) && sizes.contains(video.height) && video.width % 2 == 0
        && video.height % 2 == 0,
      "a picture of \(video.width)x\(video.height) pixels; width and height are even, "
        + "from \(sizes.lowerBound) to \(sizes.upperBound)"
    )
    try require(
      video.width * video.height <= mostPixels,
      "a picture of \(video.width)x\(video.height) pixels, more than H.264 has a level for"
    )
    try require(
      VideoEncoder.rateFactors.contains(video.rateFactor),
      "a rate factor of \(video.rateFactor); it is from 1 to 51"
    )
    try require(
      VideoEncoder.presets.contains(video.preset),
      "an unknown preset '\(video.preset)'; there are \(VideoEncoder.presets.joined(separator: ", "))"
    )
    try check(video.subtitles, width: video.width, height: video.height)
  }

  private static func check(_ style: TextStyle, width: Int, height: Int) throws(MediaProblem) {
    try require((6...2000).contains(style.size), "a text size of \(style.size) pixels; it is from 6 to 2000")
    try require(
      (0...200).contains(style.outlineWidth),
      "an outline of \(style.outlineWidth) pixels; it is from 0 to 200"
    )
    try require(
      (100...1000).contains(style.weight),
      "a font weight of \(style.weight); it is from 100 to 1000"
    )
    try require(
      style.fonts.count <= 16 && style.fonts.allSatisfy { $0.utf8.count <= 200 },
      "more than 16 fonts, or a font's name of more than 200 bytes"
    )
    let room = (Double(width) - 2 * style.marginX, Double(height) - 2 * style.marginY)
    try require(
      style.marginX >= 0 && style.marginY >= 0 && min(room.0, room.1) >= 2 * style.outlineWidth + 8,
      "margins of \(style.marginX) and \(style.marginY) pixels, which leave no room for subtitles in "
        + "\(width)x\(height)"
    )
  }

  private static func require(_ condition: Bool, _ complaint: String) throws(MediaProblem) {
    guard condition else { throw MediaProblem(.request, "the plan asks for \(complaint)") }
  }
}
