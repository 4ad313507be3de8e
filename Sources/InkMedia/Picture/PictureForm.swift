/// What all parts of a video's picture have in common.
package struct PictureForm: Hashable, Sendable {
  /// Even and, as the height, within `PlanLimits.pixels`.
  package var width: Int
  package var height: Int
  package var framesPerSecond: Int
  /// x264's constant rate factor, within `PlanLimits.rateFactor`.
  package var rateFactor: Double
  /// One of `PlanLimits.presets`.
  package var preset: String

  package init(width: Int, height: Int, framesPerSecond: Int, rateFactor: Double, preset: String) {
    self.width = width
    self.height = height
    self.framesPerSecond = framesPerSecond
    self.rateFactor = rateFactor
    self.preset = preset
  }
}
