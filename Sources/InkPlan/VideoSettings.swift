package import InkTime

/// The picture's form and what it is made of.
package struct VideoSettings: Hashable, Sendable, Codable {
  /// In pixels, within `PlanLimits.pixels`; both even.
  package var width: Int
  package var height: Int
  /// Frames a second.
  package var frameRate: FrameRate
  package var background: Background
  package var subtitles: TextStyle
  /// x264's constant rate factor, within `PlanLimits.rateFactor`: a smaller one makes a better and larger picture.
  package var rateFactor: Double
  /// One of `PlanLimits.presets`.
  package var preset: String

  package init(
    width: Int,
    height: Int,
    frameRate: FrameRate,
    background: Background,
    subtitles: TextStyle,
    rateFactor: Double,
    preset: String
  ) {
    self.width = width
    self.height = height
    self.frameRate = frameRate
    self.background = background
    self.subtitles = subtitles
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

/// How subtitles are drawn. Lengths are in pixels of the picture.
package struct TextStyle: Hashable, Sendable, Codable {
  /// Families in the order of preference; the system's fallback follows for scripts that none covers.
  package var fonts: [String]
  /// As in CSS: 400 is regular, 700 is bold.
  package var weight: Int
  package var size: Double
  package var color: Color
  /// Of the current word.
  package var highlight: Color
  package var outline: Color
  package var outlineWidth: Double
  /// Text stays this far from the left and right edges, and from the top and bottom ones.
  package var marginX: Double
  package var marginY: Double

  package init(
    fonts: [String],
    weight: Int,
    size: Double,
    color: Color,
    highlight: Color,
    outline: Color,
    outlineWidth: Double,
    marginX: Double,
    marginY: Double
  ) {
    self.fonts = fonts
    self.weight = weight
    self.size = size
    self.color = color
    self.highlight = highlight
    self.outline = outline
    self.outlineWidth = outlineWidth
    self.marginX = marginX
    self.marginY = marginY
  }
}
