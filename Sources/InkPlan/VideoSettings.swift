package import InkTime

/// The picture's form and what it is made of.
package struct VideoSettings: Hashable, Sendable, Codable {
  /// In pixels, within `PlanLimits.pixels`; both even.
  package var width: Int
  package var height: Int
  /// Frames a second.
  package var frameRate: FrameRate
  package var background: Background
  /// Index in `files` of a picture that covers the background; absent where none does.
  package var backgroundPicture: Int?
  package var subtitles: SubtitleSettings
  package var safeArea: SafeArea
  /// x264's constant rate factor, within `PlanLimits.rateFactor`: a smaller one makes a better and larger picture.
  package var rateFactor: Double
  /// One of `PlanLimits.presets`.
  package var preset: String

  package init(
    width: Int,
    height: Int,
    frameRate: FrameRate,
    background: Background,
    subtitles: SubtitleSettings,
    safeArea: SafeArea,
    rateFactor: Double,
    preset: String
  ) {
    self.width = width
    self.height = height
    self.frameRate = frameRate
    self.background = background
    self.subtitles = subtitles
    self.safeArea = safeArea
    self.rateFactor = rateFactor
    self.preset = preset
  }
}

/// A soft vertical gradient.
package struct Background: Hashable, Sendable, Codable {
  package var top: Color
  package var bottom: Color

  package init(top: Color, bottom: Color) {
    self.top = top
    self.bottom = bottom
  }
}
